#include "agent/readers/readers.h"
#include "agent/readers/smbios.h"
#include "tests/agent/tree.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;
using namespace rollcall::hardware;

/// The structure table of firmware: right ones by the letter of DSP0134, and wrong ones.
class TestSmbiosReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcessorOfToday();
    void aProcessorOfLongAgo();
    void coreCounts_data();
    void coreCounts();
    void aMemorySlot();
    void memorySizes_data();
    void memorySizes();
    void memorySpeeds();
    void otherStructuresAndOtherProcessorsAreSkipped();
    void nothingFollowsTheEnd();
    void aTableThatIsCutOffKeepsWhatIsWhole();
    void wrongStringsAreAbsent();
    void anyBytesAreSurvived();
    void theFileIsBounded();
};

/// One structure, filled with zeros, with numbers set at their places.
class Made
{
public:
    Made(int type, int length)
        : m_bytes(static_cast<std::size_t>(length), '\0')
    {
        set(0, 1, static_cast<std::uint32_t>(type));
        set(1, 1, static_cast<std::uint32_t>(length));
    }
    Made& set(std::size_t offset, std::size_t bytes, std::uint32_t value)
    {
        for (std::size_t i = 0; i < bytes; ++i)
            m_bytes.at(offset + i) = static_cast<char>(value >> (8 * i) & 0xFF);
        return *this;
    }
    Made& string(std::size_t offset, const std::string& text)
    {
        m_strings += text + '\0';
        return set(offset, 1, ++m_count);
    }
    std::string bytes() const
    {
        return m_bytes + (m_strings.empty() ? std::string(1, '\0') : m_strings) + '\0';
    }

private:
    std::string m_bytes, m_strings;
    std::uint32_t m_count = 0;
};

void TestSmbiosReader::aProcessorOfToday()
{
    const auto facts = parseSmbios(Made(4, 0x32)
                                       .string(0x04, "CPU01  ")
                                       .set(0x05, 1, 3)
                                       .string(0x07, "Ampere(R)")
                                       .string(0x10, "Ampere(R) Altra(R) Processor")
                                       .set(0x14, 2, 3300)
                                       .set(0x16, 2, 3000)
                                       .set(0x18, 1, 0x41)
                                       .string(0x22, "Q80-30")
                                       .set(0x23, 1, 80)
                                       .set(0x24, 1, 79)
                                       .set(0x25, 1, 80)
                                       .bytes());
    QCOMPARE(facts.processors.size(), std::size_t(1));
    DmiProcessor expected;
    expected.socket = "CPU01";
    expected.manufacturer = "Ampere(R)";
    expected.version = "Ampere(R) Altra(R) Processor";
    expected.partNumber = "Q80-30";
    expected.status = 0x41;
    expected.coreCount = 80;
    expected.coresEnabled = 79;
    expected.threadCount = 80;
    expected.maxMhz = 3300;
    expected.currentMhz = 3000;
    QVERIFY(facts.processors[0] == expected);
    QVERIFY(facts.memory.empty());
}

/// Version 2.0 ended after the socket's kind; 0 is how firmware says that it does not know.
void TestSmbiosReader::aProcessorOfLongAgo()
{
    const auto facts = parseSmbios(Made(4, 0x1A).string(0x04, "U1").bytes());
    QCOMPARE(facts.processors.size(), std::size_t(1));
    DmiProcessor expected;
    expected.socket = "U1";
    expected.status = 0;
    QVERIFY(facts.processors[0] == expected);
}

void TestSmbiosReader::coreCounts_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("word");
    QTest::addColumn<int>("count"); // -1 is absent
    QTest::newRow("few") << 0x30 << 64 << 64 << 64;
    QTest::newRow("many") << 0x30 << 0xFF << 320 << 320;
    QTest::newRow("unknown") << 0x30 << 0 << 0 << -1;
    QTest::newRow("unknown word") << 0x30 << 0xFF << 0 << -1;
    QTest::newRow("reserved word") << 0x30 << 0xFF << 0xFFFF << -1;
    QTest::newRow("255, before there was a word") << 0x28 << 0xFF << -1 << 255;
}

void TestSmbiosReader::coreCounts()
{
    QFETCH(int, length);
    QFETCH(int, byte);
    QFETCH(int, word);
    QFETCH(int, count);
    Made made(4, length);
    made.set(0x23, 1, static_cast<std::uint32_t>(byte));
    if (word >= 0)
        made.set(0x2A, 2, static_cast<std::uint32_t>(word));
    const auto facts = parseSmbios(made.bytes());
    QCOMPARE(facts.processors.size(), std::size_t(1));
    const auto found = facts.processors[0].coreCount;
    QCOMPARE(found ? static_cast<int>(*found) : -1, count);
    QVERIFY(!facts.processors[0].coresEnabled);
}

void TestSmbiosReader::aMemorySlot()
{
    const auto facts = parseSmbios(Made(17, 0x5C)
                                       .set(0x0C, 2, 0x7FFF)
                                       .set(0x0E, 1, 9)
                                       .string(0x10, "DIMM A1")
                                       .string(0x11, "BANK 0")
                                       .set(0x12, 1, 34)
                                       .set(0x15, 2, 4800)
                                       .string(0x17, "Samsung")
                                       .string(0x18, "serial numbers are nobody's business")
                                       .string(0x1A, "M321R8GA0BB0-CQKZJ   ")
                                       .set(0x1B, 1, 0x02)
                                       .set(0x1C, 4, 65536)
                                       .set(0x20, 2, 4400)
                                       .bytes() +
                                   Made(17, 0x15).string(0x10, "DIMM A2").set(0x0E, 1, 2).bytes());
    QCOMPARE(facts.memory.size(), std::size_t(2));
    DmiMemoryDevice expected;
    expected.locator = "DIMM A1";
    expected.sizeBytes = 64ULL << 30;
    expected.type = 34;
    expected.formFactor = 9;
    expected.speedMts = 4800;
    expected.configuredMts = 4400;
    expected.manufacturer = "Samsung";
    expected.partNumber = "M321R8GA0BB0-CQKZJ";
    expected.rank = 2;
    QVERIFY(facts.memory[0] == expected);
    QCOMPARE(facts.memory[1].sizeBytes, std::optional<std::uint64_t>(0)); // the slot is empty
    QVERIFY(!facts.memory[1].type && !facts.memory[1].formFactor);
    QVERIFY(!facts.memory[1].speedMts && !facts.memory[1].rank);
}

void TestSmbiosReader::memorySizes_data()
{
    QTest::addColumn<quint32>("size");
    QTest::addColumn<quint32>("extended");
    QTest::addColumn<qint64>("bytes"); // -1 is absent
    QTest::newRow("megabytes") << 4096u << 0u << (qint64{4} << 30);
    QTest::newRow("kilobytes") << 0x8200u << 0u << (qint64{512} << 10);
    QTest::newRow("unknown") << 0xFFFFu << 0u << qint64{-1};
    QTest::newRow("empty") << 0u << 0u << qint64{0};
    QTest::newRow("extended") << 0x7FFFu << 0x20000u << (qint64{128} << 30);
    QTest::newRow("extended, reserved bit") << 0x7FFFu << 0x80008000u << (qint64{32} << 30);
    QTest::newRow("extended and absent") << 0x7FFFu << 0u << qint64{-1};
}

void TestSmbiosReader::memorySizes()
{
    QFETCH(quint32, size);
    QFETCH(quint32, extended);
    QFETCH(qint64, bytes);
    const auto facts =
        parseSmbios(Made(17, 0x22).set(0x0C, 2, size).set(0x1C, 4, extended).bytes());
    QCOMPARE(facts.memory.size(), std::size_t(1));
    const auto found = facts.memory[0].sizeBytes;
    QCOMPARE(found ? static_cast<qint64>(*found) : qint64{-1}, bytes);
}

void TestSmbiosReader::memorySpeeds()
{
    const auto facts = parseSmbios(
        Made(17, 0x5C).set(0x15, 2, 0xFFFF).set(0x54, 4, 70'000).set(0x20, 2, 0xFFFF).bytes());
    QCOMPARE(facts.memory.at(0).speedMts, std::optional<std::uint32_t>(70'000));
    QVERIFY(!facts.memory.at(0).configuredMts);
}

void TestSmbiosReader::otherStructuresAndOtherProcessorsAreSkipped()
{
    const std::string table =
        Made(0, 0x1A).string(0x04, "vendor").bytes() + Made(126, 4).bytes() +
        Made(4, 0x30).set(0x05, 1, 6).string(0x04, "GPU").bytes() + // a video processor
        Made(4, 0x30).set(0x05, 1, 3).string(0x04, "CPU").bytes();
    const auto facts = parseSmbios(table);
    QCOMPARE(facts.processors.size(), std::size_t(1));
    QCOMPARE(facts.processors[0].socket, std::string("CPU"));
}

void TestSmbiosReader::nothingFollowsTheEnd()
{
    const std::string processor = Made(4, 0x30).bytes();
    QCOMPARE(parseSmbios(processor + Made(127, 4).bytes() + processor).processors.size(),
             std::size_t(1));
}

void TestSmbiosReader::aTableThatIsCutOffKeepsWhatIsWhole()
{
    const std::string slot = Made(17, 0x22).string(0x10, "DIMM A1").bytes();
    const std::string table = slot + slot + slot;
    for (std::size_t size = 0; size <= table.size(); ++size)
        QCOMPARE(parseSmbios(table.substr(0, size)).memory.size(), size / slot.size());
    for (int length : {0, 1, 3}) { // shorter than its own head
        std::string lying = slot + slot;
        lying[slot.size() + 1] = static_cast<char>(length);
        QCOMPARE(parseSmbios(lying).memory.size(), std::size_t(1));
    }
}

void TestSmbiosReader::wrongStringsAreAbsent()
{
    const auto locator = [](const Made& made) {
        return parseSmbios(made.bytes()).memory.at(0).locator;
    };
    QCOMPARE(locator(Made(17, 0x22).string(0x17, "one").set(0x10, 1, 2)), std::string());
    QCOMPARE(locator(Made(17, 0x22).string(0x17, "one").set(0x10, 1, 255)), std::string());
    QCOMPARE(locator(Made(17, 0x22).string(0x10, "   ")), std::string());
    QCOMPARE(locator(Made(17, 0x22).string(0x10, std::string(257, 'a'))), std::string());
    QCOMPARE(locator(Made(17, 0x22).string(0x10, "a\x1b[2J\xff")),
             std::string("a\xEF\xBF\xBD[2J\xEF\xBF\xBD"));
}

/// Bytes turned over in a good table, and tables of nothing but noise.
void TestSmbiosReader::anyBytesAreSurvived()
{
    QRandomGenerator random(20260101);
    std::string good;
    for (int i = 0; i < 8; ++i)
        good += Made(i % 2 == 0 ? 4 : 17, 0x22).string(0x10, "text").string(0x07, "more").bytes();
    for (int round = 0; round < 20'000; ++round) {
        std::string table = good;
        for (int flips = random.bounded(1, 8); flips > 0; --flips)
            table[random.bounded(static_cast<int>(table.size()))] =
                static_cast<char>(random.bounded(256));
        // On the heap with its exact size, so that the address sanitizer sees the edge.
        const std::vector<char> exact(table.begin(), table.end());
        const auto facts = parseSmbios({exact.data(), exact.size()});
        QVERIFY(facts.processors.size() + facts.memory.size() <= table.size() / 6);
    }
    std::string noise(64 * 1024, '\0');
    for (char& byte : noise)
        byte = static_cast<char>(random.bounded(256));
    parseSmbios(noise);
    parseSmbios(std::string(256 * 1024, '\x04'));
    // As many structures as there is room for.
    std::string many;
    while (many.size() < 250 * 1024)
        many += Made(17, 0x15).bytes();
    QCOMPARE(parseSmbios(many).memory.size(), std::size_t(1024));
}

void TestSmbiosReader::theFileIsBounded()
{
    Tree tree;
    tree.file("sys/firmware/dmi/tables/DMI", Made(17, 0x22).string(0x10, "DIMM A1").bytes());
    auto files = FileSystem::open(tree.root());
    QVERIFY(files.ok());
    const Inventory inventory = readInventory(**files);
    QCOMPARE(inventory.memory.dmiDevices.size(), std::size_t(1));
    QVERIFY(inventory.board.dmiProcessors.empty());
    tree.sparse("sys/firmware/dmi/tables/DMI", 256 * 1024 + 1);
    QVERIFY(readSmbios(**files).memory.empty());
    QCOMPARE((*files)->watch().unreadable(),
             std::vector<std::string>{"/sys/firmware/dmi/tables/DMI"});
}

QTEST_APPLESS_MAIN(TestSmbiosReader)
#include "tst_smbios_reader.moc"
