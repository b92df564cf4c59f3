#include "core/hardware/decode.h"

#include "board_builder.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using boards::describe;
using boards::rk3399;
using boards::setLists;
using boards::setPackages;
using facts::addCpuinfo;
using facts::addCpus;
using facts::addPolicy;

/// Which cores are alike, and their order. A row is a board.
class ClustersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeCoresAreTogether_data();
    void likeCoresAreTogether();
    void offlineCpusAreWhatTheTreeSays_data();
    void offlineCpusAreWhatTheTreeSays();
};

namespace {

/// The kernel hides the registers of a CPU that is offline; its folder and tree node stay.
void setOffline(Inventory& board, int first, int last)
{
    QString online;
    for (LogicalCpu& cpu : board.cpu.cpus) {
        if (cpu.id >= first && cpu.id <= last)
            cpu.midr.reset();
        else
            online +=
                (online.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(cpu.id);
    }
    board.cpu.online = online.toStdString();
}

/// "total/online: cpus name rVpR @MHz source; …"
QString describeWithSources(const Cpu& cpu)
{
    QStringList clusters;
    for (const Cluster& cluster : cpu.clusters) {
        QString text = QString::fromStdString(cluster.cpus) + u' ' +
                       QString::fromStdString(cluster.name ? cluster.name->value : "?");
        if (cluster.variant && cluster.revision)
            text += QStringLiteral(" r%1p%2").arg(*cluster.variant).arg(*cluster.revision);
        if (cluster.maxMhz)
            text += QStringLiteral(" @%1").arg(*cluster.maxMhz);
        if (cluster.name)
            text += u' ' + QString::fromStdString(std::string(toString(cluster.name->source)));
        clusters += text;
    }
    return QStringLiteral("%1/%2: %3")
        .arg(cpu.total)
        .arg(cpu.online)
        .arg(clusters.join(QStringLiteral("; ")));
}

} // namespace

void ClustersTest::likeCoresAreTogether_data()
{
    QTest::addColumn<Inventory>("board");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const Inventory& board, const char* answer) {
        QTest::newRow(name) << board << QString::fromLatin1(answer);
    };

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
    row("two policies of one range", board,
        "8/8, 1: 0-3 Cortex-A55 @1800; 4-5 Cortex-A76 @2400; 6-7 Cortex-A76 @2400");
    board.cpu.policies[2].maxKhz = 2'304'000;
    row("two policies of two ranges", board,
        "8/8, 1: 0-3 Cortex-A55 @1800; 6-7 Cortex-A76 @2304; 4-5 Cortex-A76 @2400");

    board = {};
    board.board.dmi["sys_vendor"] = "WIWYNN";
    setLists(board, "0-79", "0-79");
    addCpus(board, 0, 79, facts::neoverseN1);
    setPackages(board, 80);
    for (int cpu = 0; cpu < 80; ++cpu)
        addPolicy(board, cpu, std::to_string(cpu), 1'000'000, 3'000'000);
    row("one policy per CPU", board, "80/80, 1: 0-79 Neoverse-N1 @3000");

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

    // 16 cores, a policy for each pair: power domains of one kind, not eight clusters.
    board = {};
    board.board.dtModel = "SolidRun LX2160A Honeycomb";
    setLists(board, "0-15", "0-15");
    addCpus(board, 0, 15, facts::cortexA72);
    for (int cpu = 0; cpu < 16; cpu += 2)
        addPolicy(board, cpu, std::to_string(cpu) + '-' + std::to_string(cpu + 1), 1'000'000,
                  2'000'000);
    row("one policy per pair", board, "16/16, 1: 0-15 Cortex-A72 @2000");

    // Four is what chips of big and small cores do have (Apple M1 Ultra).
    board.cpu.policies.resize(4);
    board.cpu.cpus.resize(8);
    setLists(board, "0-7", "0-7");
    row("four policies of pairs", board,
        "8/8, 1: 0-1 Cortex-A72 @2000; 2-3 Cortex-A72 @2000; 4-5 Cortex-A72 @2000; "
        "6-7 Cortex-A72 @2000");

    // The prime core differs from its like by its policy alone.
    board = {};
    setLists(board, "0-7", "0-7");
    addCpus(board, 0, 3, facts::cortexA55);
    addCpus(board, 4, 7, facts::cortexA76);
    addPolicy(board, 0, "0-3", 408'000, 1'800'000);
    addPolicy(board, 4, "4-6", 408'000, 2'400'000);
    addPolicy(board, 7, "7", 408'000, 2'400'000);
    row("a policy of one beside a policy of three", board,
        "8/8, 1: 0-3 Cortex-A55 @1800; 4-6 Cortex-A76 @2400; 7 Cortex-A76 @2400");

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

void ClustersTest::likeCoresAreTogether()
{
    QFETCH(Inventory, board);
    QTEST(describe(decode(board).cpu), "answer");
}

void ClustersTest::offlineCpusAreWhatTheTreeSays_data()
{
    QTest::addColumn<Inventory>("board");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const Inventory& board, const char* answer) {
        QTest::newRow(name) << board << QString::fromLatin1(answer);
    };
    const auto setTree = [](Inventory& board, int first, int last, const char* compatible) {
        for (int cpu = first; cpu <= last; ++cpu)
            board.cpu.cpus[static_cast<std::size_t>(cpu)].dtCompatible = compatible;
    };

    // The policy of a cluster that is offline as a whole can be seen, not read.
    Inventory board = rk3399();
    setTree(board, 0, 3, "arm,cortex-a53");
    setTree(board, 4, 5, "arm,cortex-a72");
    setOffline(board, 4, 5);
    board.cpu.policies[1] = {};
    board.cpu.policies[1].id = 4;
    row("the big cluster", board,
        "6/4: 0-3 Cortex-A53 r0p4 @1416 table; 4-5 Cortex-A72 device-tree");

    // Its policy names it among its CPUs, and the tree agrees: no guess any more.
    board = rk3399();
    setTree(board, 4, 5, "arm,cortex-a72");
    setOffline(board, 5, 5);
    row("one core of a policy", board,
        "6/5: 0-3 Cortex-A53 r0p4 @1416 table; 4-5 Cortex-A72 r0p3 @1800 table");
    board.cpu.cpus[5].dtCompatible.reset();
    row("one core of a policy, no tree", board,
        "6/5: 0-3 Cortex-A53 r0p4 @1416 table; 4-5 Cortex-A72 r0p3 @1800 guess");

    // Without cpufreq the part alone says where it belongs.
    board = {};
    setLists(board, "0-3", "0-3");
    addCpus(board, 0, 3, facts::cortexA53);
    setTree(board, 0, 3, "arm,cortex-a53");
    setOffline(board, 3, 3);
    row("no cpufreq", board, "4/3: 0-3 Cortex-A53 r0p4 table");
    // A part that no CPU online has.
    setTree(board, 3, 3, "arm,cortex-a72");
    row("of another part", board, "4/3: 0-2 Cortex-A53 r0p4 table; 3 Cortex-A72 device-tree");
    setTree(board, 3, 3, "arm,armv8");
    row("of no part", board, "4/3: 3 ?; 0-2 Cortex-A53 r0p4 table");
    // A tree copied from another chip is wrong about those that can be asked as well.
    setTree(board, 0, 3, "arm,cortex-a57");
    row("a tree that lies", board, "4/3: 3 ?; 0-2 Cortex-A53 r0p4 table");

    // Two of the four big cores of an RK3588 are in the policy that is there; the others are not.
    board = {};
    setLists(board, "0-7", "0-5");
    addCpus(board, 0, 3, facts::cortexA55);
    addCpus(board, 4, 7, facts::cortexA76);
    setTree(board, 0, 3, "arm,cortex-a55");
    setTree(board, 4, 7, "arm,cortex-a76");
    setOffline(board, 6, 7);
    addPolicy(board, 0, "0-3", 408'000, 1'800'000);
    addPolicy(board, 4, "4-5", 408'000, 2'400'000);
    row("a second big cluster", board,
        "8/6: 0-3 Cortex-A55 r2p0 @1800 table; 6-7 Cortex-A76 device-tree; "
        "4-5 Cortex-A76 r4p0 @2400 table");
}

void ClustersTest::offlineCpusAreWhatTheTreeSays()
{
    QFETCH(Inventory, board);
    QTEST(describeWithSources(decode(board).cpu), "answer");
}

QTEST_GUILESS_MAIN(ClustersTest)
#include "tst_clusters.moc"
