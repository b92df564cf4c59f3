#include "core/protocol/codec.h"
#include "core/protocol/inventory_fields.h"
#include "core/protocol/sample_fields.h"

#include "full_facts.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::protocol;
using namespace Qt::StringLiterals;

/// A third visitor beside writer and reader: notes the facts that have no value, of a list in its
/// first item. What full_facts.cpp leaves out would come back absent, and equal, for ever.
class Gaps
{
public:
    static constexpr bool writes = true;

    template <class T>
    void key(std::string_view, const T&)
    {}
    template <class T>
    void field(std::string_view, const T&)
    {}
    template <class T>
    void field(std::string_view name, const std::optional<T>& value)
    {
        note(name, value.has_value());
    }
    void field(std::string_view name, const std::string& value) { note(name, !value.empty()); }
    void hex(std::string_view name, const std::optional<std::uint64_t>& value)
    {
        note(name, value.has_value());
    }
    template <class T>
    void strings(std::string_view name, const T& values)
    {
        note(name, !values.empty());
    }
    template <class T>
    void numbers(std::string_view name, const T& values)
    {
        note(name, !values.empty());
    }
    template <class T>
    void words(std::string_view name, const T& values)
    {
        note(name, !values.empty());
    }
    template <class T>
    void named(std::string_view name, const T& values, std::size_t)
    {
        note(name, !values.empty());
    }
    template <class T>
    void jiffies(std::string_view name, const T& values)
    {
        note(name, !values.empty());
    }
    template <class T>
    void section(std::string_view, const T& value)
    {
        fields(*this, value);
    }
    template <class T>
    void object(std::string_view name, const std::optional<T>& value)
    {
        note(name, value.has_value());
        if (value)
            fields(*this, *value);
    }
    template <class T>
    void list(std::string_view name, const std::vector<T>& items, std::size_t)
    {
        note(name, !items.empty());
        if (!items.empty())
            fields(*this, items.front());
    }

    QStringList found;
    int seen = 0;

private:
    void note(std::string_view name, bool filled)
    {
        ++seen;
        if (!filled)
            found.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    }
};

class TestFactsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsFilled();
    void anInventoryComesBackAsItWas();
    void aSampleComesBackAsItWas();
    void nothingKnownIsAnEmptyObjectAndStaysUnknown();
    void theTextIsStable_data();
    void theTextIsStable();
    void aZeroIsKeptApartFromNothing();
    void malformedUtf8FromABoardIsReplaced();
    void aFieldOfTheWrongTypeIsAbsent_data();
    void aFieldOfTheWrongTypeIsAbsent();
    void unknownFieldsAreIgnored();
    void anObjectWithoutItsKeyIsDropped();
    void numbersOutOfRangeAreAbsent();
    void escapeSequencesNeverReachATerminal();
    void listsAndStringsAreBounded();
    void aBoardOf4096CpusIsBelowOneMebibyte();
};

void TestFactsJson::everyFactIsFilled()
{
    Gaps inventory;
    fields(inventory, test::fullInventory());
    QCOMPARE(inventory.found, QStringList());
    QVERIFY(inventory.seen > 120);
    Gaps sample;
    fields(sample, test::fullSample());
    QCOMPARE(sample.found, QStringList());
}

void TestFactsJson::anInventoryComesBackAsItWas()
{
    const auto inventory = test::fullInventory();
    const auto decoded = decodeInventory(encodeInventory(inventory));
    QVERIFY(decoded.ok());
    // Section by section first, for a readable failure.
    QVERIFY(decoded->identity == inventory.identity);
    QVERIFY(decoded->cpu == inventory.cpu);
    QVERIFY(decoded->board == inventory.board);
    QVERIFY(decoded->memory == inventory.memory);
    QVERIFY(decoded->os == inventory.os);
    QVERIFY(decoded->blocks == inventory.blocks);
    QVERIFY(decoded->network == inventory.network);
    QVERIFY(decoded->pci == inventory.pci);
    QVERIFY(decoded->usb == inventory.usb);
    QVERIFY(*decoded == inventory);
}

void TestFactsJson::aSampleComesBackAsItWas()
{
    const auto sample = test::fullSample();
    const auto decoded = decodeSample(encodeSample(sample));
    QVERIFY(decoded.ok());
    QVERIFY(decoded->jiffies == sample.jiffies);
    QVERIFY(decoded->frequenciesKhz == sample.frequenciesKhz);
    QVERIFY(*decoded == sample);
}

void TestFactsJson::nothingKnownIsAnEmptyObjectAndStaysUnknown()
{
    QCOMPARE(encodeInventory({}), std::string("{}"));
    QCOMPARE(encodeSample({}), std::string("{}"));
    QVERIFY(*decodeInventory("{}") == hardware::Inventory());
    QVERIFY(*decodeSample("{}") == hardware::Sample());
    QVERIFY(*decodeSample(R"({"load1":null,"jiffies":null})") == hardware::Sample());
}

void TestFactsJson::theTextIsStable_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");

    hardware::Sample sample;
    sample.uptimeMs = 1000;
    sample.jiffies = {{-1, 1, 2, 3, 4, 5, 6, 7, 8}, {0, 1, 2, 3, 4, 5, 6, 7, 8}};
    sample.temperaturesMc = {{"thermal_zone0", 45'000}, {"hwmon1/temp1", -5}};
    sample.piThrottled = 0x50000;
    sample.load1 = 0.52;
    QTest::newRow("sample") << QByteArray::fromStdString(encodeSample(sample))
                            << QByteArray(R"({"uptime_ms":1000,)"
                                          R"("jiffies":[[-1,1,2,3,4,5,6,7,8],[0,1,2,3,4,5,6,7,8]],)"
                                          R"("temperatures_mc":{"thermal_zone0":45000,)"
                                          R"("hwmon1/temp1":-5},)"
                                          R"("pi_throttled":"0x50000","load1":0.52})");

    hardware::Inventory inventory;
    inventory.identity.hostname = "a\"b\\c";
    inventory.cpu.cpus = {{0, 0x410fd083, {}, {}, {}, {}, {}, {}, {}}};
    inventory.board.dmi = {{"b", "2"}, {"a", "1"}};
    inventory.memory.hugePageBytes = {65'536, 2'097'152};
    QTest::newRow("inventory") << QByteArray::fromStdString(encodeInventory(inventory))
                               << QByteArray(R"({"identity":{"hostname":"a\"b\\c"},)"
                                             R"("cpu":{"cpus":[{"id":0,"midr":"0x410fd083"}]},)"
                                             R"("board":{"dmi":{"a":"1","b":"2"}},)"
                                             R"("memory":{"huge_page_bytes":[65536,2097152]}})");
}

void TestFactsJson::theTextIsStable()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestFactsJson::aZeroIsKeptApartFromNothing()
{
    hardware::Sample sample;
    sample.swapTotalBytes = 0;
    sample.load1 = 0;
    sample.underVoltageAlarm = false;
    sample.piThrottled = 0;
    sample.bootId = "";
    const auto decoded = decodeSample(encodeSample(sample));
    QVERIFY(*decoded == sample);
    QVERIFY(decoded->swapTotalBytes && decoded->bootId && !decoded->swapFreeBytes);
}

void TestFactsJson::malformedUtf8FromABoardIsReplaced()
{
    hardware::Inventory inventory;
    inventory.board.dtModel = "Board\xff\xc3(";
    inventory.board.dmi = {{"odd\x80", "\xed\xa0\x80"}};
    const auto decoded = decodeInventory(encodeInventory(inventory));
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->board.dtModel.value(), std::string("Board\xEF\xBF\xBD\xEF\xBF\xBD("));
    QCOMPARE(decoded->board.dmi.begin()->first, std::string("odd\xEF\xBF\xBD"));
}

void TestFactsJson::aFieldOfTheWrongTypeIsAbsent_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"null", "true", "[]", "{}", "[1]", "{\"a\":{}}", "\"text\"", "1.5"})
        QTest::newRow(value) << QByteArray(value);
}

/// Every field of a full document in turn gets a value that is wrong for nearly all of them.
void TestFactsJson::aFieldOfTheWrongTypeIsAbsent()
{
    QFETCH(QByteArray, value);
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromStdString(encodeSample(test::fullSample())));
    const QJsonObject full = document.object();
    QVERIFY(full.size() > 20);
    const auto names = full.keys();
    for (const QString& name : names) {
        QJsonObject without = full;
        without.remove(name);
        QByteArray text = QJsonDocument(without).toJson(QJsonDocument::Compact);
        const auto plain = decodeSample(text.toStdString());
        text.chop(1);
        text += ",\"" + name.toUtf8() + "\":" + value + '}';
        const auto odd = decodeSample(text.toStdString());
        QVERIFY2(odd.ok(), qPrintable(name));
        const bool fits = (value == "true" && name == u"under_voltage_alarm"_s) ||
                          (value == "1.5" && name.startsWith(u"load"_s)) ||
                          (value == "\"text\"" && name == u"boot_id"_s);
        QVERIFY2((*odd == *plain) != fits, qPrintable(name));
    }
}

void TestFactsJson::unknownFieldsAreIgnored()
{
    const auto decoded = decodeSample(
        R"({"later":{"a":[1,{"b":2}]},"load1":0.5,"load2":"x","jiffies":[[0,1,2,3,4,5,6,7,8,9,10]]})");
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->load1, 0.5);
    QCOMPARE(decoded->jiffies.size(), std::size_t{1}); // a later kernel counts more kinds
    QCOMPARE(decoded->jiffies[0].steal, std::uint64_t{8});
}

void TestFactsJson::anObjectWithoutItsKeyIsDropped()
{
    const auto inventory = decodeInventory(
        R"({"cpu":{"cpus":[{"midr":"0x1"},{"id":"1"},{"id":2},7,{"id":1e3}]},"blocks":[{}]})");
    QVERIFY(inventory.ok());
    QCOMPARE(inventory->cpu.cpus.size(), std::size_t{1});
    QCOMPARE(inventory->cpu.cpus[0].id, 2);
    QVERIFY(inventory->blocks.empty());
    const auto sample =
        decodeSample(R"({"jiffies":[[0,1],[],[0,1,2,3,4,5,6,7,-8],[-2,1,2,3,4,5,6,7,8]],
        "disks":[{"name":"sda","read_bytes":1,"written_bytes":2,"read_ios":3}]})");
    QVERIFY(sample->jiffies.empty());
    QVERIFY(sample->disks.empty()); // not: zero writes
}

void TestFactsJson::numbersOutOfRangeAreAbsent()
{
    const auto inventory = decodeInventory(R"({"cpu":{"hwcap":"0x10000000000000000","hwcap2":"ff",
        "cpus":[{"id":0,"core_id":2147483648,"die_id":-2147483649,"package_id":-2147483648,
                 "capacity":4294967296}]},
        "memory":{"total_bytes":-1,"swap_total_bytes":18446744073709551616,"page_bytes":1e30},
        "network":[{"name":"a","speed_mbit":9223372036854775808}]})");
    QVERIFY(inventory.ok());
    QVERIFY(!inventory->cpu.hwcap && !inventory->cpu.hwcap2);
    const auto& cpu = inventory->cpu.cpus.at(0);
    QVERIFY(!cpu.coreId && !cpu.dieId && !cpu.capacity);
    QCOMPARE(cpu.packageId, std::numeric_limits<int>::min());
    const auto& memory = inventory->memory;
    QVERIFY(!memory.totalBytes && !memory.swapTotalBytes && !memory.pageBytes);
    QVERIFY(!inventory->network.at(0).speedMbit);
}

void TestFactsJson::escapeSequencesNeverReachATerminal()
{
    const auto inventory = decodeInventory(
        R"({"identity":{"hostname":"\u001b[2Jevil\u0000\r\n","machine_id":"\u009b2J\u00b0"},)"
        R"("board":{"dmi":{"a\u0007":"\u007f"}}})");
    QVERIFY(inventory.ok());
    const std::string mark = "\xEF\xBF\xBD";
    QCOMPARE(inventory->identity.hostname.value(), mark + "[2Jevil" + mark + mark + mark);
    QCOMPARE(inventory->identity.machineId.value(), mark + "2J\u00b0");
    QCOMPARE(inventory->board.dmi.begin()->first, "a" + mark);
    QCOMPARE(inventory->board.dmi.begin()->second, mark);
}

void TestFactsJson::listsAndStringsAreBounded()
{
    hardware::Inventory inventory;
    inventory.identity.hostname = std::string(4096, 'a');
    inventory.identity.machineId = std::string(4097, 'a');
    inventory.unreadable.assign(1025, "path");
    inventory.cpu.cpuinfo = {
        {"0", {{"flags", std::string(16'384, 'f')}, {"more", std::string(16'385, 'f')}}}};
    for (int id = 0; id < 8193; ++id)
        inventory.cpu.cpus.push_back({id, {}, {}, {}, {}, {}, {}, {}, {}});
    const auto decoded = decodeInventory(encodeInventory(inventory));
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->identity.hostname, inventory.identity.hostname);
    QVERIFY(!decoded->identity.machineId);
    QCOMPARE(decoded->unreadable.size(), std::size_t{1024});
    QCOMPARE(decoded->cpu.cpuinfo.at(0).keys.size(), std::size_t{1});
    QCOMPARE(decoded->cpu.cpus.size(), std::size_t{8192});
}

void TestFactsJson::aBoardOf4096CpusIsBelowOneMebibyte()
{
    hardware::Inventory inventory;
    for (int id = 0; id < 4096; ++id) {
        const auto cpu = std::to_string(id);
        inventory.cpu.cpus.push_back(
            {id, 0x413fd0c1, 0, {}, id / 4, id, cpu, 1024, "arm,neoverse-n1"});
        inventory.cpu.caches.push_back({2, "Unified", cpu, 1'048'576, 8, 64});
    }
    const std::string text = encodeInventory(inventory);
    QVERIFY2(text.size() < 1024 * 1024, qPrintable(QString::number(text.size())));
    QVERIFY(*decodeInventory(text) == inventory);
}

QTEST_APPLESS_MAIN(TestFactsJson)
#include "tst_facts_json.moc"
