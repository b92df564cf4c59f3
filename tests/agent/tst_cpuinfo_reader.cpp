#include "agent/readers/readers.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;

/// Blocks as one text, for rows of a table: "0-1: a=1 b=2 | : c=3".
static QByteArray shown(const std::vector<hardware::CpuinfoBlock>& blocks)
{
    std::string text;
    for (const hardware::CpuinfoBlock& block : blocks) {
        text += (text.empty() ? "" : " | ") + block.cpus + ":";
        for (const auto& [key, value] : block.keys)
            text += " " + key + "=" + value;
    }
    return QByteArray::fromStdString(text);
}

class TestCpuinfoReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsBlocks_data();
    void foldsBlocks();
    void keepsEveryIdOfAHugeMachine();
    void doesNotFollowTheClockOfAPc();
};

void TestCpuinfoReader::foldsBlocks_data()
{
    QTest::addColumn<QByteArray>("cpuinfo");
    QTest::addColumn<QByteArray>("blocks");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("one block a CPU")
        << QByteArray("processor\t: 0\nCPU part\t: 0xd08\n\nprocessor\t: 1\nCPU part\t: 0xd08\n")
        << QByteArray("0-1: CPU part=0xd08");
    QTest::newRow("big and little")
        << QByteArray("processor : 0\nCPU part : 0xd03\n\nprocessor : 1\nCPU part : 0xd08\n\n"
                      "processor : 2\nCPU part : 0xd03\n\nHardware : HiKey\n")
        << QByteArray("0,2: CPU part=0xd03 | 1: CPU part=0xd08 | : Hardware=HiKey");
    QTest::newRow("bare lines, then one identification")
        << QByteArray("Processor : AArch64 rev 3\nprocessor : 0\nprocessor : 1\n"
                      "Features : fp\nCPU part : 0xd03\n\nHardware : X\n")
        << QByteArray("0-1: | : CPU part=0xd03 Features=fp Processor=AArch64 rev 3 | "
                      ": Hardware=X");
    QTest::newRow("bare paragraphs, BogoMIPS and all")
        << QByteArray("processor : 0\nBogoMIPS : 996.1\n\nprocessor : 1\nBogoMIPS : 1.2\n\n"
                      "CPU part : 0xc09\n")
        << QByteArray("0-1: | : CPU part=0xc09");
    QTest::newRow("no processor line")
        << QByteArray("Processor\t: ARM926EJ-S rev 5 (v5l)\nCPU part\t: 0x926\n")
        << QByteArray(": CPU part=0x926 Processor=ARM926EJ-S rev 5 (v5l)");
    QTest::newRow("a lying number") << QByteArray("processor : 4294967296\nCPU part : 0xd03\n")
                                    << QByteArray(": CPU part=0xd03");
    QTest::newRow("lines without a colon, values with one")
        << QByteArray("garbage\nprocessor : 0\nkey : a: b\n") << QByteArray("0: key=a: b");
    QTest::newRow("broken UTF-8") << QByteArray("processor : 0\nkey : \xFF\n")
                                  << QByteArray("0: key=\uFFFD");
}

void TestCpuinfoReader::foldsBlocks()
{
    QFETCH(QByteArray, cpuinfo);
    QFETCH(QByteArray, blocks);
    QCOMPARE(shown(parseCpuinfo({cpuinfo.data(), static_cast<std::size_t>(cpuinfo.size())})),
             blocks);
}

void TestCpuinfoReader::keepsEveryIdOfAHugeMachine()
{
    std::string text;
    for (int cpu = 0; cpu < 4096; ++cpu)
        text += "processor\t: " + std::to_string(cpu) + "\nCPU part\t: 0xd0c\n\n";
    QCOMPARE(shown(parseCpuinfo(text)), QByteArray("0-4095: CPU part=0xd0c"));
}

void TestCpuinfoReader::doesNotFollowTheClockOfAPc()
{
    const std::string before = "processor : 0\nvendor_id : AuthenticAMD\ncpu MHz : 2596.1\n"
                               "apicid : 0\nmodel name : EPYC\nbogomips : 5192.24\n";
    const std::string after = "processor : 0\nvendor_id : AuthenticAMD\ncpu MHz : 1200.0\n"
                              "apicid : 0\nmodel name : EPYC\nbogomips : 5000.00\n";
    QCOMPARE(parseCpuinfo(before), parseCpuinfo(after));
    QCOMPARE(shown(parseCpuinfo(before)), QByteArray("0: model name=EPYC vendor_id=AuthenticAMD"));
}

QTEST_APPLESS_MAIN(TestCpuinfoReader)
#include "tst_cpuinfo_reader.moc"
