#include "core/hardware/cache_tables.h"
#include "core/hardware/decode.h"

#include "board_builder.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using boards::rk3399;
using boards::setLists;
using facts::addCpus;

/// Caches by cluster, as "count x size L1d source", slowest cluster first.
class CachesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cachesAreThoseOfSysfsAndTables_data();
    void cachesAreThoseOfSysfsAndTables();
    void aChipIsKnownByItsWord();
};

namespace {

QString describe(const Cluster& cluster)
{
    QStringList texts;
    for (const CacheSummary& cache : cluster.caches) {
        const QString kind = cache.type == "Data"          ? QStringLiteral("d")
                             : cache.type == "Instruction" ? QStringLiteral("i")
                                                           : QString();
        texts += QStringLiteral("%1x%2 L%3%4 %5")
                     .arg(cache.count)
                     .arg(cache.sizeBytes ? QString::number(*cache.sizeBytes / 1024)
                                          : QStringLiteral("?"))
                     .arg(cache.level)
                     .arg(kind, QString::fromStdString(std::string(toString(cache.source))));
    }
    return texts.join(QStringLiteral(", "));
}

QString describe(const Cpu& cpu)
{
    QStringList texts;
    for (const Cluster& cluster : cpu.clusters)
        texts += describe(cluster);
    return texts.join(QStringLiteral("; "));
}

void addCache(Inventory& board, int level, const char* type, const char* cpus,
              std::optional<std::uint64_t> kib)
{
    board.cpu.caches.push_back(
        {level, type, cpus, kib ? std::optional(*kib * 1024) : std::nullopt, {}, {}});
}

void setSoc(Inventory& board, const char* compatible)
{
    board.board.dtCompatible = {compatible};
}

Inventory uniform(int cpus, std::uint64_t midr)
{
    Inventory board;
    board.board.dtModel = "Somebody's board";
    const std::string all = "0-" + std::to_string(cpus - 1);
    setLists(board, all, all);
    addCpus(board, 0, cpus - 1, midr);
    return board;
}

} // namespace

void CachesTest::cachesAreThoseOfSysfsAndTables_data()
{
    QTest::addColumn<Inventory>("board");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const Inventory& board, const char* answer) {
        QTest::newRow(name) << board << QString::fromLatin1(answer);
    };

    Inventory board = rk3399();
    for (const char* cpu : {"0", "1", "2", "3", "4", "5"})
        addCache(board, 1, "Data", cpu, 32);
    addCache(board, 2, "Unified", "0-3", 512);
    addCache(board, 2, "Unified", "4-5", std::nullopt);
    row("each counts for the cluster it serves", board,
        "4x32 L1d sysfs, 1x512 L2 sysfs; 2x32 L1d sysfs, 2x48 L1i table, 1x? L2 sysfs");
    setSoc(board, "rockchip,rk3399");
    row("sizes that sysfs leaves out are those of the chip", board,
        "4x32 L1d sysfs, 4x32 L1i table, 1x512 L2 sysfs; "
        "2x32 L1d sysfs, 2x48 L1i table, 1x1024 L2 table");

    // What its designer could choose of an unknown chip stays unknown: all of a Cortex-A53, the
    // second level of a Cortex-A72.
    row("a part alone tells what its manual fixes", rk3399(), "; 2x32 L1d table, 2x48 L1i table");

    board = uniform(4, facts::cortexA72);
    setSoc(board, "brcm,bcm2711");
    row("a chip without caches in sysfs", board, "4x32 L1d table, 4x48 L1i table, 1x1024 L2 table");
    board.cpu.online = "0-2";
    board.cpu.cpus[3].midr.reset();
    board.cpu.cpus[3].dtCompatible = "arm,cortex-a72";
    row("a core that is offline has caches too", board,
        "4x32 L1d table, 4x48 L1i table, 1x1024 L2 table");

    board = uniform(4, facts::cortexA76);
    setSoc(board, "brcm,bcm2712");
    row("private second and shared third level", board,
        "4x64 L1d table, 4x64 L1i table, 4x512 L2 table, 1x2048 L3 table");

    board = uniform(16, facts::cortexA72);
    setSoc(board, "fsl,lx2160a");
    row("a second level for each pair", board, "16x32 L1d table, 16x48 L1i table, 8x1024 L2 table");

    board = uniform(4, facts::cortexA53);
    addCache(board, 1, "Data", "0", 32);
    addCache(board, 1, "Instruction", "0", 32);
    addCache(board, 2, "Unified", "0-3", 256);
    row("listed under one CPU", board, "4x32 L1d sysfs, 4x32 L1i sysfs, 1x256 L2 sysfs");

    board = uniform(8, 0x431f0af1); // ThunderX2, four threads a core
    for (LogicalCpu& cpu : board.cpu.cpus)
        cpu.threadSiblings = cpu.id < 4 ? "0-3" : "4-7";
    addCache(board, 1, "Data", "0-3", 32);
    row("threads share their core's", board, "2x32 L1d sysfs");

    board = uniform(2, facts::cortexA72);
    board.board.dmi["sys_vendor"] = "QEMU";
    row("an emulated core has none", board, "");
}

void CachesTest::cachesAreThoseOfSysfsAndTables()
{
    QFETCH(Inventory, board);
    QTEST(describe(decode(board).cpu), "answer");
}

void CachesTest::aChipIsKnownByItsWord()
{
    const auto levels = [](std::string_view soc) {
        return knownCaches(soc, 0x41, 0xd03, 0).size();
    };
    QCOMPARE(levels("Amlogic S905"), std::size_t(3));
    QCOMPARE(levels("Amlogic S9050"), std::size_t(0));
    QCOMPARE(levels("S905"), std::size_t(3));
    QCOMPARE(levels(""), std::size_t(0));
    QCOMPARE(knownCaches("Tegra X2 (T186)", 0x4e, 0x003, 0).size(), std::size_t(3));
    QVERIFY(knownCaches("Tegra X2 (T186)", 0x4e, 0x007, 0).empty());
}

QTEST_GUILESS_MAIN(CachesTest)
#include "tst_caches.moc"
