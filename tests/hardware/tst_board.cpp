#include "core/hardware/decode.h"
#include "core/hardware/pi_revision.h"

#include "facts_builder.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;

class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boardsAreNamed_data();
    void boardsAreNamed();
    void piRevisionCodesAreDecoded_data();
    void piRevisionCodesAreDecoded();
    void malformedRevisionCodesMeanNothing_data();
    void malformedRevisionCodesMeanNothing();
    void installedMemoryComesFromTheRevision();
    void shortModelsFitATile_data();
    void shortModelsFitATile();
    void withoutAModelTheHypervisorGivesTheShortName();
    void sourcesAreNamed();
};

namespace {

/// "model | vendor | family | soc | virtual machine", with "-" for what is absent.
QString describe(const Board& board)
{
    QStringList pieces;
    for (const TextFact* fact :
         {&board.model, &board.vendor, &board.family, &board.soc, &board.virtualMachine})
        pieces += *fact ? QString::fromStdString((*fact)->value) : QStringLiteral("-");
    return pieces.join(QStringLiteral(" | "));
}

Inventory tree(const char* model, std::vector<std::string> compatible)
{
    Inventory inventory;
    inventory.board.dtModel = model;
    inventory.board.dtCompatible = std::move(compatible);
    return inventory;
}

Inventory dmi(const char* vendor, const char* product)
{
    Inventory inventory;
    inventory.board.dmi["sys_vendor"] = vendor;
    inventory.board.dmi["product_name"] = product;
    return inventory;
}

Inventory cpuinfo(const char* hardware, const char* revision)
{
    Inventory inventory;
    facts::addCpuinfo(inventory, "", {{"Hardware", hardware}, {"Revision", revision}});
    return inventory;
}

Inventory withCores(Inventory inventory, int count, std::uint64_t midr)
{
    facts::addCpus(inventory, 0, count - 1, midr);
    return inventory;
}

} // namespace

void BoardTest::boardsAreNamed_data()
{
    QTest::addColumn<Inventory>("inventory");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const Inventory& inventory, const char* answer) {
        QTest::newRow(name) << inventory << QString::fromLatin1(answer);
    };
    row("nothing", {}, "- | - | - | - | -");
    row("Pi 4", tree("Raspberry Pi 4 Model B Rev 1.4", {"raspberrypi,4-model-b", "brcm,bcm2711"}),
        "Raspberry Pi 4 Model B Rev 1.4 | Raspberry Pi | Raspberry Pi | BCM2711 | -");
    row("Pi by its revision", cpuinfo("BCM2835", "a02082"),
        "Raspberry Pi 3 Model B Rev 1.2 | Raspberry Pi | Raspberry Pi | BCM2837 | -");
    row("the constant of every Pi says nothing", cpuinfo("BCM2835", "0000"),
        "- | Raspberry Pi | Raspberry Pi | - | -");
    row("HiKey", tree("HiKey Development Board", {"hisilicon,hi6220-hikey", "hisilicon,hi6220"}),
        "HiKey Development Board | HiSilicon | 96boards | Kirin 620 (Hi6220) | -");
    row("Developerbox", dmi("Socionext", "SynQuacer E-series DeveloperBox"),
        "SynQuacer E-series DeveloperBox | Socionext | 96boards | SC2A11 | -");
    row("ODROID-C2", tree("Hardkernel ODROID-C2", {"hardkernel,odroid-c2", "amlogic,meson-gxbb"}),
        "Hardkernel ODROID-C2 | Hardkernel | ODROID | Amlogic S905 | -");
    row("ROC-RK3328-CC",
        tree("Firefly roc-rk3328-cc", {"firefly,roc-rk3328-cc", "rockchip,rk3328"}),
        "Firefly roc-rk3328-cc | Firefly | Rockchip | RK3328 | -");
    row("a SoC by the habit of its maker",
        tree("Some board", {"nobody,board", "allwinner,sun50i-h616"}),
        "Some board | - | Allwinner | H616 | -");
    row("the beginning of a number is another chip",
        tree("Some board", {"nobody,board", "rockchip,rk33991"}),
        "Some board | - | Rockchip | RK33991 | -");
    row("Amlogic puts the die last",
        tree("Khadas VIM3", {"khadas,vim3", "amlogic,a311d", "amlogic,g12b"}),
        "Khadas VIM3 | Khadas | Amlogic | Amlogic A311D | -");
    row("Jetson TX2", tree("NVIDIA Jetson TX2", {"nvidia,p2771-0000", "nvidia,tegra186"}),
        "NVIDIA Jetson TX2 | NVIDIA | NVIDIA Jetson | Tegra X2 (T186) | -");
    row("trailing blanks", dmi("HPE", "Apollo 70             "),
        "Apollo 70 | HPE | Server | ThunderX2 CN99xx | -");
    row("a form nobody filled in", dmi("..............................", "To be filled by O.E.M."),
        "- | - | - | - | -");
    row("server by its core", withCores(dmi("Maker", "Thing"), 80, facts::neoverseN1),
        "Thing | Maker | Server | - | -");
    row("a chip by its core", withCores({}, 48, 0x461f0010), "- | - | Server | A64FX | -");
    row("QEMU by its tree", tree("linux,dummy-virt", {"linux,dummy-virt"}),
        "- | - | Virtual machine | - | QEMU");
    row("a board that copied QEMU's compatible",
        tree("Radxa AICore BM1684x IO Board", {"linux,dummy-virt"}),
        "Radxa AICore BM1684x IO Board | - | - | - | -");
    row("QEMU by DMI", dmi("QEMU", "QEMU Virtual Machine"),
        "QEMU Virtual Machine | QEMU | Virtual machine | - | QEMU");
    row("KVM", dmi("Red Hat", "KVM Virtual Machine"),
        "KVM Virtual Machine | Red Hat | Virtual machine | - | KVM");
    row("Graviton2", withCores(dmi("Amazon EC2", "m6g.8xlarge"), 32, facts::neoverseN1),
        "m6g.8xlarge | Amazon | Virtual machine | Graviton2 | Amazon Nitro");
    row("Amazon's bare metal", dmi("Amazon EC2", "m6g.metal"), "m6g.metal | Amazon | - | - | -");
    row("Apple's hypervisor", dmi("Apple Inc.", "Apple Virtualization Generic Platform"),
        "Apple Virtualization Generic Platform | Apple | Virtual machine | - | "
        "Apple Virtualization");
}

void BoardTest::boardsAreNamed()
{
    QFETCH(Inventory, inventory);
    QTEST(describe(decode(inventory).board), "answer");
}

void BoardTest::piRevisionCodesAreDecoded_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* code, const char* answer) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(answer);
    };
    row("0002", "Raspberry Pi Model B Rev 1.0, 256 MiB, BCM2835, Egoman");
    row("000e", "Raspberry Pi Model B Rev 2.0, 512 MiB, BCM2835, Sony UK");
    row("1000003", "Raspberry Pi Model B Rev 1.0, 256 MiB, BCM2835, Egoman");
    row("9000c1", "Raspberry Pi Zero W Rev 1.1, 512 MiB, BCM2835, Sony UK");
    row("a01041", "Raspberry Pi 2 Model B Rev 1.1, 1024 MiB, BCM2836, Sony UK");
    row("a22042", "Raspberry Pi 2 Model B Rev 1.2, 1024 MiB, BCM2837, Embest");
    row("a02082", "Raspberry Pi 3 Model B Rev 1.2, 1024 MiB, BCM2837, Sony UK");
    row("a020d3", "Raspberry Pi 3 Model B Plus Rev 1.3, 1024 MiB, BCM2837, Sony UK");
    row("902120", "Raspberry Pi Zero 2 W Rev 1.0, 512 MiB, RP3A0 (BCM2710A1), Sony UK");
    row("d03114", "Raspberry Pi 4 Model B Rev 1.4, 8192 MiB, BCM2711, Sony UK");
    row("b03140", "Raspberry Pi Compute Module 4 Rev 1.0, 2048 MiB, BCM2711, Sony UK");
    row("d04170", "Raspberry Pi 5 Model B Rev 1.0, 8192 MiB, BCM2712, Sony UK");
    row("2a02082", "Raspberry Pi 3 Model B Rev 1.2, 1024 MiB, BCM2837, Sony UK");
}

void BoardTest::piRevisionCodesAreDecoded()
{
    QFETCH(QString, code);
    const auto pi = decodePiRevision(code.toStdString());
    QVERIFY(pi.has_value());
    const QString text = QStringLiteral("%1, %2 MiB, %3, %4")
                             .arg(QString::fromStdString(pi->fullModel()))
                             .arg(pi->memoryBytes / (1024 * 1024))
                             .arg(QString::fromStdString(std::string(pi->soc)),
                                  QString::fromStdString(std::string(pi->maker)));
    QTEST(text, "answer");
}

void BoardTest::malformedRevisionCodesMeanNothing_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"", "0000", "zz", "-1", "f02082", "a0f082", "a02ff2", "100000000a"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void BoardTest::malformedRevisionCodesMeanNothing()
{
    QFETCH(QString, code);
    QVERIFY(!decodePiRevision(code.toStdString()).has_value());
}

void BoardTest::installedMemoryComesFromTheRevision()
{
    Inventory inventory = cpuinfo("BCM2835", "c03114");
    inventory.memory.totalBytes = 3'900'000'000;
    QCOMPARE(decode(inventory).memory.installedBytes->value, 1ull << 32);
    inventory.memory.totalBytes =
        8'000'000'000; // more than the code allows: it is not this board's
    QVERIFY(!decode(inventory).memory.installedBytes.has_value());
    QVERIFY(!decode(cpuinfo("ODROID-C2", "a02082")).memory.installedBytes.has_value());
}

void BoardTest::shortModelsFitATile_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const char* model, const char* vendor,
                        const char* answer) {
        QTest::newRow(name) << QString::fromLatin1(model) << QString::fromLatin1(vendor)
                            << QString::fromLatin1(answer);
    };
    row("Pi", "Raspberry Pi 4 Model B Rev 1.4", "Raspberry Pi", "Pi 4 Model B");
    row("a plus is written with a sign", "Raspberry Pi 3 Model B Plus Rev 1.3", "Raspberry Pi",
        "Pi 3 Model B+");
    row("Pi Zero", "Raspberry Pi Zero 2 W Rev 1.0", "Raspberry Pi", "Pi Zero 2 W");
    row("maker in front", "Hardkernel ODROID-C2", "Hardkernel", "ODROID-C2");
    row("maker with its legal form", "Qualcomm Technologies, Inc. SM8250 MTP", "Qualcomm",
        "SM8250 MTP");
    row("a reference design's name", "Qualcomm Technologies, Inc. APQ 8016 SBC", "Qualcomm",
        "DragonBoard 410c");
    row("a device tree's name", "Firefly roc-rk3328-cc", "Firefly", "ROC-RK3328-CC");
    row("a code name", "quill", "NVIDIA", "Jetson TX2");
    row("kit", "NVIDIA Jetson Nano Developer Kit", "NVIDIA", "Jetson Nano");
    row("board", "HiKey Development Board", "HiSilicon", "HiKey");
    row("version", "Pine64 RockPro64 v2.1", "Pine64", "RockPro64");
    row("a v that is no version", "Pine64 Thing vega", "Pine64", "Thing vega");
    row("series", "SynQuacer E-series DeveloperBox", "Socionext", "Developerbox");
    row("emulated PC", "Standard PC (Q35 + ICH9, 2009)", "QEMU", "QEMU PC (Q35)");
    row("nothing to leave out", "HiKey960", "HiSilicon", "HiKey960");
}

void BoardTest::shortModelsFitATile()
{
    QFETCH(QString, model);
    QFETCH(QString, vendor);
    Board board;
    board.model = Fact<std::string>{model.toStdString(), Source::DeviceTree};
    board.vendor = Fact<std::string>{vendor.toStdString(), Source::Table};
    QTEST(QString::fromStdString(shortModel(board)), "answer");
}

void BoardTest::withoutAModelTheHypervisorGivesTheShortName()
{
    QCOMPARE(shortModel({}), std::string());
    const Board virt = decode(tree("linux,dummy-virt", {"linux,dummy-virt"})).board;
    QCOMPARE(shortModel(virt), std::string("QEMU machine"));
    Board nameless;
    nameless.virtualMachine = Fact<std::string>{"unknown hypervisor", Source::Procfs};
    QCOMPARE(shortModel(nameless), std::string("virtual machine"));
}

void BoardTest::sourcesAreNamed()
{
    const Board pi = decode(cpuinfo("BCM2835", "a02082")).board;
    QVERIFY(pi.model->source == Source::Table);
    const Board tx2 = decode(tree("NVIDIA Jetson TX2", {"nvidia,tegra186"})).board;
    QVERIFY(tx2.model->source == Source::DeviceTree);
    const Board server = decode(dmi("HPE", "Apollo 70")).board;
    QVERIFY(server.vendor->source == Source::Dmi);
    const Board guess = decode(withCores({}, 2, facts::neoverseN1)).board;
    QVERIFY(guess.family->source == Source::Guess);
}

QTEST_GUILESS_MAIN(BoardTest)
#include "tst_board.moc"
