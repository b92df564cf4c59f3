#include "core/hardware/decode.h"

#include "facts_builder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using facts::addArmBlock;
using facts::addCpuinfo;
using facts::addCpus;
using facts::addPolicy;

/// How cores are counted, grouped and ranked. A row is a board; its answer is one line:
/// "total/online, sockets: cluster; cluster", slowest cluster first.
class CpuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coresAreCountedAndGrouped_data();
    void coresAreCountedAndGrouped();
    void featuresAreThoseOfAllCpus();
    void cachesAreCountedPerCluster();
    void hostileNumbersDoNoHarm();
    void aHugeLieTakesLittleTime();
};

namespace {

QString describe(const Cpu& cpu)
{
    QStringList clusters;
    for (const Cluster& cluster : cpu.clusters) {
        QString text = QString::fromStdString(cluster.cpus) + u' ' +
                       QString::fromStdString(cluster.title().empty() ? "?" : cluster.title());
        if (cluster.maxMhz)
            text += QStringLiteral(" @%1").arg(*cluster.maxMhz);
        clusters += text;
    }
    return QStringLiteral("%1/%2, %3: %4")
        .arg(cpu.total)
        .arg(cpu.online)
        .arg(cpu.sockets ? QString::number(cpu.sockets->value) : QStringLiteral("-"))
        .arg(clusters.join(QStringLiteral("; ")));
}

void setLists(Inventory& board, const std::string& present, const std::string& online)
{
    board.cpu.possible = present;
    board.cpu.present = present;
    board.cpu.online = online;
}

void setPackages(Inventory& board, int cpusPerPackage)
{
    for (LogicalCpu& cpu : board.cpu.cpus)
        cpu.packageId = cpu.id / cpusPerPackage;
}

Inventory rk3399()
{
    Inventory board;
    board.board.dtModel = "FriendlyElec NanoPC-T4";
    setLists(board, "0-5", "0-5");
    addCpus(board, 0, 3, facts::cortexA53);
    addCpus(board, 4, 5, facts::cortexA72);
    addPolicy(board, 0, "0-3", 408'000, 1'416'000);
    addPolicy(board, 4, "4-5", 408'000, 1'800'000);
    return board;
}

} // namespace

void CpuTest::coresAreCountedAndGrouped_data()
{
    QTest::addColumn<Inventory>("board");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const Inventory& board, const char* answer) {
        QTest::newRow(name) << board << QString::fromLatin1(answer);
    };

    row("nothing at all", {}, "0/0, -: ");

    Inventory board = rk3399();
    board.cpu.cpus[4].packageId = board.cpu.cpus[5].packageId = 1; // old kernels: the cluster
    row("big.LITTLE", board, "6/6, 1: 0-3 Cortex-A53 @1416; 4-5 Cortex-A72 @1800");

    // Offline CPUs show no register; the policy they share says what they are.
    board = rk3399();
    board.cpu.online = "0-4";
    board.cpu.cpus[5] = {};
    board.cpu.cpus[5].id = 5;
    row("one big core offline", board, "6/5, 1: 0-3 Cortex-A53 @1416; 4-5 Cortex-A72 @1800");

    // The whole policy is offline: nobody can say.
    board = rk3399();
    board.cpu.online = "0-3";
    board.cpu.cpus.resize(4);
    board.cpu.policies.pop_back();
    row("a whole cluster offline", board, "6/4, 1: 4-5 ?; 0-3 Cortex-A53 @1416");

    // A Cortex-A53 that clocks higher than the Cortex-A73 beside it is still the small core.
    board = {};
    board.board.dtModel = "Hardkernel ODROID-N2";
    setLists(board, "0-5", "0-5");
    addCpus(board, 0, 1, facts::cortexA53);
    addCpus(board, 2, 5, 0x410fd092);
    addPolicy(board, 0, "0-1", 100'000, 1'896'000);
    addPolicy(board, 2, "2-5", 100'000, 1'800'000);
    row("small cores clock higher", board, "6/6, 1: 0-1 Cortex-A53 @1896; 2-5 Cortex-A73 @1800");
    for (LogicalCpu& cpu : board.cpu.cpus)
        cpu.capacity = cpu.id < 2 ? 1024 : 600;
    row("capacity has the last word", board, "6/6, 1: 2-5 Cortex-A73 @1800; 0-1 Cortex-A53 @1896");

    board = {};
    board.board.dtModel = "Radxa ROCK 5B";
    setLists(board, "0-7", "0-7");
    addCpus(board, 0, 3, facts::cortexA55);
    addCpus(board, 4, 7, facts::cortexA76);
    addPolicy(board, 0, "0-3", 408'000, 1'800'000);
    addPolicy(board, 4, "4-5", 408'000, 2'400'000);
    addPolicy(board, 6, "6-7", 408'000, 2'400'000);
    row("two policies of one range", board, "8/8, 1: 0-3 Cortex-A55 @1800; 4-7 Cortex-A76 @2400");
    board.cpu.policies[2].maxKhz = 2'304'000;
    row("two policies of two ranges", board,
        "8/8, 1: 0-3 Cortex-A55 @1800; 6-7 Cortex-A76 @2304; 4-5 Cortex-A76 @2400");

    board = {};
    board.board.dmi["sys_vendor"] = "GIGABYTE";
    board.board.dmi["product_name"] = "R270-T61-00";
    setLists(board, "0-95", "0-95");
    addCpus(board, 0, 95, facts::thunderX);
    setPackages(board, 48);
    row("96 cores on two sockets", board, "96/96, 2: 0-95 ThunderX-88XX");

    board = {};
    board.board.dmi["sys_vendor"] = "WIWYNN";
    setLists(board, "0-79", "0-79");
    addCpus(board, 0, 79, facts::neoverseN1);
    setPackages(board, 80);
    for (int cpu = 0; cpu < 80; ++cpu)
        addPolicy(board, cpu, std::to_string(cpu), 1'000'000, 3'000'000);
    row("one policy per CPU", board, "80/80, 1: 0-79 Neoverse-N1 @3000");

    board = {};
    board.board.dmi["sys_vendor"] = "SolidRun";
    setLists(board, "0-15", "0-15");
    addCpus(board, 0, 15, facts::cortexA72);
    setPackages(board, 2);
    row("packages too small for sockets", board, "16/16, -: 0-15 Cortex-A72");

    board = {};
    setLists(board, "0-5", "0-5");
    addCpus(board, 0, 0, 0x411fd073);
    addCpus(board, 1, 2, 0x4e0f0030);
    addCpus(board, 3, 5, 0x411fd073);
    row("two implementers", board, "6/6, 1: 0,3-5 Cortex-A57; 1-2 Denver-2");

    board = {};
    setLists(board, "0-11", "0-11");
    addCpus(board, 0, 3, 0x511f0011);
    addCpus(board, 4, 11, 0x512f0011);
    row("cores that differ in variant only", board, "12/12, -: 0-3 Oryon; 4-11 Oryon");

    board = {};
    setLists(board, "0-3", "0-3");
    addCpus(board, 0, 3, facts::cortexA72);
    board.cpu.cpus[1].capacity = 1024;
    addPolicy(board, 0, "0", 600'000, 1'500'000);
    row("facts under one CPU only", board, "4/4, -: 0-3 Cortex-A72 @1500");

    // Kernels before midr_el1.
    board = {};
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

    board = {};
    setLists(board, "0-3", "0-3");
    addCpus(board, 0, 3, 0);
    addCpuinfo(board, "0-3",
               {{"vendor_id", "GenuineIntel"},
                {"model name", "Intel(R) Xeon(R) CPU E5-2680 v4 @ 2.40GHz"}});
    setPackages(board, 2);
    row("x86", board, "4/4, 2: 0-3 Xeon E5-2680 v4");
    addPolicy(board, 0, "0-1", 800'000, 5'200'000);
    addPolicy(board, 2, "2", 800'000, 5'100'000);
    addPolicy(board, 3, "3", 800'000, 3'900'000);
    row("x86 with favoured and efficiency cores", board,
        "4/4, 2: 3 Xeon E5-2680 v4 @3900; 0-2 Xeon E5-2680 v4 @5200");
}

void CpuTest::coresAreCountedAndGrouped()
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

void CpuTest::cachesAreCountedPerCluster()
{
    Inventory board = rk3399();
    for (int cpu = 0; cpu < 6; ++cpu) {
        board.cpu.caches.push_back(
            {1, "Data", std::to_string(cpu), std::uint64_t(32 * 1024), {}, {}});
    }
    board.cpu.caches.push_back({2, "Unified", "0-3", std::uint64_t(512 * 1024), {}, {}});
    board.cpu.caches.push_back({2, "Unified", "4-5", std::nullopt, {}, {}});
    const auto clusters = decode(board).cpu.clusters;
    QCOMPARE(clusters.size(), std::size_t(2));
    QCOMPARE(clusters[0].caches.size(), std::size_t(2));
    QCOMPARE(clusters[0].caches[0].count, 4);
    QCOMPARE(clusters[0].caches[1].sizeBytes, std::optional<std::uint64_t>(512 * 1024));
    QCOMPARE(clusters[1].caches[0].count, 2);
    QVERIFY(!clusters[1].caches[1].sizeBytes.has_value());
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
