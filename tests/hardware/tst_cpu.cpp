#include "core/hardware/decode.h"

#include "board_builder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using boards::describe;
using boards::setLists;
using facts::addArmBlock;
using facts::addCpuinfo;
using facts::addCpus;
using facts::addPolicy;

/// Who is there, by all the ways kernels tell it, and what all of them can. A row is a board.
class CpuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coresAreCounted_data();
    void coresAreCounted();
    void featuresAreThoseOfAllCpus();
    void hostileNumbersDoNoHarm();
    void aHugeLieTakesLittleTime();
};

void CpuTest::coresAreCounted_data()
{
    QTest::addColumn<Inventory>("board");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const Inventory& board, const char* answer) {
        QTest::newRow(name) << board << QString::fromLatin1(answer);
    };

    row("nothing at all", {}, "0/0, -: ");

    // Kernels before midr_el1.
    Inventory board;
    addArmBlock(board, "0-3", "0x41", "0xc07", "0x0", "3");
    addArmBlock(board, "4-7", "0x41", "0xc0f", "0x2", "3");
    row("cpuinfo alone", board, "8/8, 1: 0-3 Cortex-A7; 4-7 Cortex-A15");

    board = {};
    addCpuinfo(board, "0-7", {});
    addArmBlock(board, "", "0x50", "0x000", "0x0", "1");
    addCpuinfo(board, "", {{"Hardware", "APM X-Gene Mustang board"}});
    row("one identification for all", board, "8/8, 1: 0-7 X-Gene");

    addPolicy(board, 0, "0-3", 400'000, 1'400'000);
    addPolicy(board, 4, "4-7", 400'000, 1'900'000);
    board.cpu.cpuinfo.erase(board.cpu.cpuinfo.begin() + 1);
    addArmBlock(board, "", "0x41", "0xd03");
    row("one identification, two speeds: the small part", board,
        "8/8, 1: 0-3 Cortex-A53 @1400; 4-7 ? @1900");
    board.cpu.cpuinfo.back().keys["CPU part"] = "0xd08";
    row("one identification, two speeds: the big part", board,
        "8/8, 1: 0-3 ? @1400; 4-7 Cortex-A72 @1900");

    // The identification follows the last "processor" line without a blank line.
    board = {};
    addCpuinfo(board, "0-6", {});
    addArmBlock(board, "7", "0x41", "0xd03");
    row("one identification that looks like the last CPU's", board, "8/8, -: 0-7 Cortex-A53");

    board = {};
    addArmBlock(board, "", "0x41", "0xb76", "0x0", "7");
    row("no processor line", board, "1/1, -: 0 ARM1176");

    board = {};
    for (int cpu = 0; cpu < 2; ++cpu) {
        addArmBlock(board, "", "0x51", "0x805", "0xd", "14");
        board.cpu.cpuinfo.back().keys["Processor"] = std::to_string(cpu);
    }
    row("numbered with a capital P", board, "2/2, -: 0-1 Kryo-4XX-Silver");

    board = {};
    setLists(board, "0-7", "0");
    addArmBlock(board, "0", "0x41", "0xd03");
    row("present counts, not online", board, "8/1, -: 1-7 ?; 0 Cortex-A53");

    board = {};
    board.cpu.present = "0-";
    board.cpu.possible = "0-255";
    addCpus(board, 0, 3, facts::cortexA53);
    row("possible is limited by what is there", board, "4/4, -: 0-3 Cortex-A53");
}

void CpuTest::coresAreCounted()
{
    QFETCH(Inventory, board);
    QTEST(describe(decode(board).cpu), "answer");
}

void CpuTest::featuresAreThoseOfAllCpus()
{
    Inventory board;
    addCpuinfo(board, "0-3", {{"Features", "fp asimd aes crc32"}});
    addCpuinfo(board, "4-7", {{"Features", "crc32 fp asimd atomics"}});
    QCOMPARE(decode(board).cpu.features, (std::vector<std::string>{"asimd", "crc32", "fp"}));
}

void CpuTest::hostileNumbersDoNoHarm()
{
    Inventory board;
    setLists(board, "0-99999999", "5000000000");
    addCpus(board, -5, -1, facts::cortexA53);
    addCpus(board, 2'000'000, 2'000'001, facts::cortexA53);
    addPolicy(board, -7, "", 0, 0xffffffff);
    addArmBlock(board, "1-0", "0x41", "0xffffffffffffffffff", "-1", "99999");
    board.cpu.cpus[0].threadSiblings = "0-8000";
    const Cpu cpu = decode(board).cpu;
    QCOMPARE(cpu.total, 0);
    QVERIFY(cpu.clusters.empty());
    QVERIFY(!cpu.threadsPerCore.has_value());
}

/// About what fits into one message: every CPU of its own kind, every cache shared by all, lists
/// that turn out malformed at their end.
void CpuTest::aHugeLieTakesLittleTime()
{
    Inventory board;
    setLists(board, "0-8191", "0-8191");
    addCpus(board, 0, 8191, facts::cortexA53);
    for (LogicalCpu& cpu : board.cpu.cpus) {
        cpu.threadSiblings = "0-8191";
        if (cpu.id % 2 == 0)
            cpu.capacity = cpu.id + 1;
    }
    for (int i = 0; i < 20'000; ++i) {
        addPolicy(board, i, i % 2 == 0 ? "0-8191" : "0-8191,0-8191,x", i, i);
        board.cpu.caches.push_back({i, "Unified", "0-8191", std::uint64_t(i), {}, {}});
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(decode(board).cpu.total, 8192);
    // A second on a slow machine under sanitizers; without bounds it would be many minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(CpuTest)
#include "tst_cpu.moc"
