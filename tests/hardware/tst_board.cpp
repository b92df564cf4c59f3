#include "board_words.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using namespace board_words;

class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boardsAreNamed_data();
    void boardsAreNamed();
    void shortModelsFitATile_data();
    void shortModelsFitATile();
    void withoutAModelTheHypervisorGivesTheShortName();
    void sourcesAreNamed();
};

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
    row("ODROID-HC4 is no Exynos",
        tree("Hardkernel ODROID-HC4", {"hardkernel,odroid-hc4", "amlogic,sm1"}),
        "Hardkernel ODROID-HC4 | Hardkernel | ODROID | Amlogic S905X3 | -");
    row("ODROID-XU is not its successor",
        tree("Hardkernel Odroid XU",
             {"hardkernel,odroid-xu", "samsung,exynos5410", "samsung,exynos5"}),
        "Hardkernel Odroid XU | Hardkernel | ODROID | Exynos 5410 | -");
    row("a Chromebook with a Tegra is no Jetson",
        tree("Acer Chromebook 13 CB5-311", {"google,nyan-big", "nvidia,tegra124"}),
        "Acer Chromebook 13 CB5-311 | Google | - | Tegra K1 (T124) | -");
    row("a phone of Samsung's with another's chip",
        tree("Samsung Galaxy A5U (EUR)", {"samsung,a5u-eur", "qcom,msm8916"}),
        "Samsung Galaxy A5U (EUR) | Samsung | - | Snapdragon 410 (MSM8916) | -");
    row("Layerscape",
        tree("SolidRun LX2160A Clearfog CX",
             {"solidrun,clearfog-cx", "solidrun,lx2160a-cex7", "fsl,lx2160a"}),
        "SolidRun LX2160A Clearfog CX | SolidRun | NXP Layerscape | LX2160A | -");
    row("Jetson Nano",
        tree("NVIDIA Jetson Nano Developer Kit", {"nvidia,p3450-0000", "nvidia,tegra210"}),
        "NVIDIA Jetson Nano Developer Kit | NVIDIA | NVIDIA Jetson | Tegra X1 (T210) | -");
    row("Apple by its cores", withCores({}, 4, 0x611f0230), "- | - | Apple | M1 (T8103) | -");
}

void BoardTest::boardsAreNamed()
{
    QFETCH(Inventory, inventory);
    QTEST(describe(decode(inventory).board), "answer");
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
