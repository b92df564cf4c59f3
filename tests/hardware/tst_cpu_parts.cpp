#include "core/hardware/cpu_parts.h"
#include "core/hardware/decode.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;

class CpuPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartHasItsName_data();
    void aPartHasItsName();
    void anUnknownPartIsNobodysNeighbour_data();
    void anUnknownPartIsNobodysNeighbour();
    void aPartTellsWhatABuyerAsks();
    void aTreeNamesAPart_data();
    void aTreeNamesAPart();
    void shortSummaryLeavesOutFamilyNames();
};

void CpuPartsTest::aPartHasItsName_data()
{
    QTest::addColumn<int>("implementer");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("variant");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("name");
    const auto row = [](int implementer, int part, int variant, const char* vendor,
                        const char* name) {
        QTest::addRow("%02x:%03x v%d", implementer, part, variant)
            << implementer << part << variant << QString::fromLatin1(vendor)
            << QString::fromLatin1(name);
    };
    row(0x41, 0xb76, 0, "Arm", "ARM1176");
    row(0x41, 0xc07, 0, "Arm", "Cortex-A7");
    row(0x41, 0xc0d, 0, "Arm", "Cortex-A17");
    row(0x41, 0xd03, 0, "Arm", "Cortex-A53");
    row(0x41, 0xd08, 0, "Arm", "Cortex-A72");
    row(0x41, 0xd0b, 4, "Arm", "Cortex-A76");
    row(0x41, 0xd0c, 3, "Arm", "Neoverse-N1");
    row(0x41, 0xd4f, 0, "Arm", "Neoverse-V2");
    row(0x43, 0x0a1, 1, "Cavium", "ThunderX-88XX");
    row(0x43, 0x0af, 1, "Cavium", "ThunderX2-99xx");
    row(0x46, 0x001, 1, "Fujitsu", "A64FX");
    row(0x48, 0xd01, 1, "HiSilicon", "TaiShan-v110");
    row(0x48, 0xd40, 1, "HiSilicon", "Cortex-A76");
    row(0x4e, 0x003, 0, "NVIDIA", "Denver-2");
    row(0x61, 0x022, 1, "Apple", "Icestorm-M1");
    row(0xc0, 0xac3, 0, "Ampere", "Ampere-1");
    // 0x000 is a part like any other, and three chips share it.
    row(0x4e, 0x000, 0, "NVIDIA", "Denver");
    row(0x50, 0x000, 0, "Applied Micro", "X-Gene");
    row(0x50, 0x000, 1, "Applied Micro", "X-Gene 2");
    row(0x50, 0x000, 3, "Ampere", "eMAG");
    // One number for two cores, told apart by the variant.
    row(0x51, 0x800, 0, "Qualcomm", "Falkor-V1");
    row(0x51, 0x800, 10, "Qualcomm", "Kryo-2XX-Gold");
    row(0x53, 0x001, 1, "Samsung", "exynos-m1");
    row(0x53, 0x001, 4, "Samsung", "exynos-m2");
    // The implementer code is not always the maker.
    row(0x00, 0xd02, 1, "HiSilicon", "Hi1910");
    row(0x00, 0x051, 0, "QEMU", "QEMU max");
}

void CpuPartsTest::aPartHasItsName()
{
    QFETCH(int, implementer);
    QFETCH(int, part);
    QFETCH(int, variant);
    const auto info = findPart(implementer, part, variant);
    QVERIFY(info.has_value());
    QTEST(QString::fromStdString(std::string(info->vendor)), "vendor");
    QTEST(QString::fromStdString(std::string(info->name)), "name");
}

void CpuPartsTest::anUnknownPartIsNobodysNeighbour_data()
{
    QTest::addColumn<int>("implementer");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("title");
    QTest::newRow("known maker") << 0x41 << 0xd99 << QStringLiteral("Arm 0xd99 r1p2");
    QTest::newRow("unknown maker") << 0x7f << 0xd03 << QStringLiteral("0x7f 0xd03 r1p2");
    QTest::newRow("part of another maker")
        << 0x51 << 0xd03 << QStringLiteral("Qualcomm 0xd03 r1p2");
    QTest::newRow("small number") << 0x41 << 0x001 << QStringLiteral("Arm 0x001 r1p2");
}

void CpuPartsTest::anUnknownPartIsNobodysNeighbour()
{
    QFETCH(int, implementer);
    QFETCH(int, part);
    QVERIFY(!findPart(implementer, part, 1).has_value());
    Cluster cluster;
    cluster.implementer = implementer;
    cluster.part = part;
    cluster.variant = 1;
    cluster.revision = 2;
    QTEST(QString::fromStdString(cluster.title()), "title");
}

void CpuPartsTest::aPartTellsWhatABuyerAsks()
{
    const auto a72 = findPart(0x41, 0xd08, 0);
    QCOMPARE(a72->architecture, std::string_view("Armv8.0-A"));
    QVERIFY(a72->aarch32 == Aarch32::Full);
    QCOMPARE(a72->year, std::optional(2015));
    QVERIFY(a72->tier > findPart(0x41, 0xd03, 0)->tier);
    QVERIFY(findPart(0x41, 0xd0b, 4)->aarch32 == Aarch32::UserOnly);
    QVERIFY(findPart(0x43, 0x0a1, 1)->aarch32 == Aarch32::None);
    QVERIFY(findPart(0x43, 0x0a1, 1)->server);
    QVERIFY(!findPart(0x48, 0xd05, 0)->year.has_value());
    // A software model has the version it is started with, which no table knows.
    QVERIFY(findPart(0x41, 0xd0f, 0)->architecture.empty());
    // The first release of Cortex-A510 has no 32-bit programs; later ones may or may not.
    QVERIFY(findPart(0x41, 0xd46, 0)->aarch32 == Aarch32::None);
    QVERIFY(findPart(0x41, 0xd46, 1)->aarch32 == Aarch32::Unknown);
    // Without branch target identification there is no Armv8.5-A.
    QCOMPARE(findPart(0x61, 0x023, 1)->architecture, std::string_view("Armv8.4-A"));
}

void CpuPartsTest::aTreeNamesAPart_data()
{
    QTest::addColumn<QString>("compatible");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* compatible, const char* name) {
        QTest::newRow(compatible) << QString::fromLatin1(compatible) << QString::fromLatin1(name);
    };
    row("arm,cortex-a53", "Cortex-A53");
    row("arm,cortex-a78ae", "Cortex-A78AE");
    row("arm,neoverse-n1", "Neoverse-N1");
    row("arm,cortex-x1", "Cortex-X1");
    row("arm,arm1176jzf-s", "ARM1176");
    row("arm,cortex-a12", "Cortex-A17"); // as the one chip with it reports itself
    row("nvidia,tegra186-denver", "Denver-2");
    row("arm,cortex-a53 arm,armv8", "Cortex-A53");
    // Names for several parts, for none, and of nobody.
    for (const char* none : {"arm,armv8", "arm,cortex-a17", "qcom,kryo", "arm,cortex-", "arm,arm",
                             "cortex-a53", "arm,cortex-a999", ""})
        row(none, "");
}

void CpuPartsTest::aTreeNamesAPart()
{
    QFETCH(QString, compatible);
    const auto number = findPartByCompatible(compatible.toStdString());
    const auto part = number ? findPart(number->implementer, number->part, std::nullopt)
                             : std::optional<PartInfo>{};
    QTEST(part ? QString::fromStdString(std::string(part->name)) : QString(), "name");
}

void CpuPartsTest::shortSummaryLeavesOutFamilyNames()
{
    Cpu cpu;
    const auto add = [&](int count, const char* name) {
        Cluster cluster;
        cluster.count = count;
        cluster.name = Fact<std::string>{name, Source::Table};
        cpu.clusters.push_back(cluster);
    };
    add(4, "Cortex-A53");
    add(2, "Cortex-A72");
    QCOMPARE(partSummary(cpu), std::string("2× Cortex-A72 + 4× Cortex-A53"));
    QCOMPARE(shortPartSummary(cpu), std::string("2× A72 + 4× A53"));
    add(2, "Cortex-A72");
    QCOMPARE(shortPartSummary(cpu), std::string("4× A72 + 4× A53"));
    cpu.clusters.clear();
    add(96, "ThunderX-88XX");
    QCOMPARE(shortPartSummary(cpu), std::string("96× ThunderX"));
    cpu.clusters.clear();
    cpu.clusters.emplace_back();
    QCOMPARE(partSummary(cpu), std::string());
}

QTEST_GUILESS_MAIN(CpuPartsTest)
#include "tst_cpu_parts.moc"
