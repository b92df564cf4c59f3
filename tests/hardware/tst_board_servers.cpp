#include "board_words.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using namespace board_words;

/// Servers by what their firmware says, as kernel logs of such machines show it.
class BoardServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serversAreNamed_data();
    void serversAreNamed();
    void theProcessorsNameHelpsWhereTheBoardsDoesNot();
    void theSocBusHelpsWhereDmiDoesNot_data();
    void theSocBusHelpsWhereDmiDoesNot();
    void altraMaxIsToldByItsCores();
};

void BoardServersTest::serversAreNamed_data()
{
    QTest::addColumn<Inventory>("inventory");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* vendor, const char* product, const char* board,
                        const char* answer) {
        QTest::addRow("%s %s %s", vendor, product, board)
            << dmi(vendor, product, board) << QString::fromLatin1(answer);
    };
    row("GIGABYTE", "R120-T34-00", "MT30-GS2-00",
        "R120-T34-00 | GIGABYTE | Server | ThunderX CN88xx | -");
    row("Cavium", "ThunderX CRB", "To be filled by O.E.M.",
        "ThunderX CRB | Cavium | Server | ThunderX CN88xx | -");
    row("GIGABYTE", "R281-T91-00", "MT91-FS1-00",
        "R281-T91-00 | GIGABYTE | Server | ThunderX2 CN99xx | -");
    row("Cavium Inc.", "Saber", "Saber", "Saber | Cavium | Server | ThunderX2 CN99xx | -");
    row("HPE", "Apollo 70             ", "C01_APACHE_MB         ",
        "Apollo 70 | HPE | Server | ThunderX2 CN99xx | -");
    row("Huawei", "Taishan 2280 ", "D05", "Taishan 2280 | Huawei | Server | Hi1616 | -");
    row("Huawei", "TaiShan 2280 ", "BC11SPCD", "TaiShan 2280 | Huawei | Server | Hi1616 | -");
    row("Huawei", "TaiShan 2280 V2", "BC82AMDDA",
        "TaiShan 2280 V2 | Huawei | Server | Kunpeng 920 | -");
    row("Huawei", "D06 ", "D06", "D06 | Huawei | Server | Kunpeng 920 | -");
    row("WIWYNN", "QDF2400 Reference Evaluation Platform CV90-LA115-P120",
        "QDF2400 Customer Reference Board",
        "QDF2400 Reference Evaluation Platform CV90-LA115-P120 | Qualcomm | Server | "
        "Centriq 2400 | -");
    row("Qualcomm", "Qualcomm Centriq(TM) 2400 Development Platform", "",
        "Qualcomm Centriq(TM) 2400 Development Platform | Qualcomm | Server | Centriq 2400 | -");
    row("HP", "ProLiant m400 Server Cartridge", "ProLiant m400 Server Cartridge",
        "ProLiant m400 Server Cartridge | HP | Server | X-Gene 1 | -");
    row("AppliedMicro", "X-Gene Mustang Board", "X-Gene Mustang Board",
        "X-Gene Mustang Board | Applied Micro | Server | X-Gene 1 | -");
    row("AMD", "Overdrive/Supercharger", "Default string",
        "Overdrive/Supercharger | AMD | Server | Opteron A1100 (Seattle) | -");
    row("Lenovo", "HR330A            7X33CTO1WW", "FALCON     ",
        "HR330A 7X33CTO1WW | Lenovo | Server | eMAG | -");
    row("AmpereComputing(R)", "OSPREY EV-883832-X3-0001", "OSPREY",
        "OSPREY EV-883832-X3-0001 | Ampere | Server | eMAG | -");
    row("WIWYNN", "Mt.Jade Server System B81.030Z1.0007", "Mt.Jade Motherboard",
        "Mt.Jade Server System B81.030Z1.0007 | WIWYNN | Server | Ampere Altra | -");
    row("FOXCONN", "Mt. Collins", "Mt. Collins",
        "Mt. Collins | FOXCONN | Server | Ampere Altra | -");
    row("GIGABYTE", "R272-P30-JG", "MP32-AR0-JG",
        "R272-P30-JG | GIGABYTE | Server | Ampere Altra | -");
    row("HPE", "ProLiant RL300 Gen11", "ProLiant RL300 Gen11",
        "ProLiant RL300 Gen11 | HPE | Server | Ampere Altra | -");
    row("Supermicro", "ARS-110M-NR", "R12SPD-A",
        "ARS-110M-NR | Supermicro | Server | Ampere Altra | -");
    row("NVIDIA", "Grace CPU P5041", "P3880",
        "Grace CPU P5041 | NVIDIA | Server | Grace (T241) | -");
    row("NVIDIA", "NVIDIA_DGX_Spark", "P4242", "NVIDIA_DGX_Spark | NVIDIA | Desktop | GB10 | -");
    QTest::newRow("a maker's own name over the chip's tree")
        << tree("HP ProLiant m400 Server Cartridge", {"apm,xgene-storm"})
        << QStringLiteral("HP ProLiant m400 Server Cartridge | HP | Server | X-Gene 1 | -");
    // An x86 server of the same house says nothing of Arm.
    row("GIGABYTE", "R272-Z32-00", "MZ32-AR0-00", "R272-Z32-00 | GIGABYTE | - | - | -");
    row("HPE", "ProLiant DL380 Gen10", "", "ProLiant DL380 Gen10 | HPE | Server | - | -");
}

void BoardServersTest::serversAreNamed()
{
    QFETCH(Inventory, inventory);
    QTEST(describe(decode(inventory).board), "answer");
}

void BoardServersTest::theProcessorsNameHelpsWhereTheBoardsDoesNot()
{
    Inventory inventory = dmi("GreatWall", "......TN140A2", "GW-001N1C-FTF");
    facts::addCpus(inventory, 0, 7, 0x701f6633);
    DmiProcessor processor;
    processor.version = "Phytium D2000/8 E8C";
    inventory.board.dmiProcessors.push_back(processor);
    const Board board = decode(inventory).board;
    QCOMPARE(board.soc->value, "D2000");
    QVERIFY(board.soc->source == Source::Dmi);
    QCOMPARE(board.family->value, "Phytium");
    inventory.board.dmiProcessors.front().version = "Not Specified";
    QVERIFY(!decode(inventory).board.soc.has_value());
}

void BoardServersTest::theSocBusHelpsWhereDmiDoesNot_data()
{
    QTest::addColumn<SocFacts>("soc");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const SocFacts& soc, const char* answer) {
        QTest::newRow(name) << soc << QString::fromLatin1(answer);
    };
    row("JEP106 of NVIDIA", {"jep106:036b", {}, "jep106:036b:0241", "0x00000102"}, "Grace (T241)");
    row("JEP106 of Ampere", {"jep106:0a16", {}, "jep106:0a16:0001\n", {}}, "Ampere Altra");
    row("JEP106 nobody knows", {"jep106:0831", {}, "jep106:0831:0000", {}}, "");
    row("Amlogic", {"Amlogic Meson", {}, "G12B (S922X)", "29:b (40:2)"}, "Amlogic S922X");
    row("Amlogic's unknown", {"Amlogic Meson", {}, "G12B (Unknown)", {}}, "");
    row("Layerscape", {"QorIQ LX2160A", "SolidRun LX2160A", "svr:0x87360010", {}}, "LX2160A");
    row("Snapdragon", {"Snapdragon", "SM8250", "356", {}}, "SM8250");
    row("a bare number", {"Tegra", "NVIDIA Jetson TX2", "24", {}}, "");
}

void BoardServersTest::theSocBusHelpsWhereDmiDoesNot()
{
    QFETCH(SocFacts, soc);
    Inventory inventory;
    inventory.board.socs.push_back(soc);
    const TextFact answer = decode(inventory).board.soc;
    QTEST(QString::fromStdString(answer ? answer->value : ""), "answer");
    if (answer)
        QVERIFY(answer->source == Source::SocBus);
}

void BoardServersTest::altraMaxIsToldByItsCores()
{
    Inventory inventory =
        withCores(dmi("GIGABYTE", "R272-P31-00", "MP32-AR1-00"), 80, facts::neoverseN1);
    for (LogicalCpu& cpu : inventory.cpu.cpus)
        cpu.packageId = 0;
    QCOMPARE(decode(inventory).board.soc->value, "Ampere Altra");
    facts::addCpus(inventory, 80, 127, facts::neoverseN1);
    for (LogicalCpu& cpu : inventory.cpu.cpus)
        cpu.packageId = 0;
    QCOMPARE(decode(inventory).board.soc->value, "Ampere Altra Max");
}

QTEST_GUILESS_MAIN(BoardServersTest)
#include "tst_board_servers.moc"
