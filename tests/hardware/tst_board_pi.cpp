#include "core/hardware/pi_revision.h"

#include "board_words.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using namespace board_words;

/// Raspberry Pis: revision codes, and what they know better than the device tree.
class BoardPiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piRevisionCodesAreDecoded_data();
    void piRevisionCodesAreDecoded();
    void malformedRevisionCodesMeanNothing_data();
    void malformedRevisionCodesMeanNothing();
    void theCodeNamesWhoBuiltIt();
    void theDeviceTreeHasTheCodeWhereCpuinfoHasNone();
    void theCodeKnowsTheChipBetterThanTheTree();
    void revisionsOfOtherBoardsAreNoCodes();
};

void BoardPiTest::piRevisionCodesAreDecoded_data()
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
    row("900021", "Raspberry Pi Model A Plus Rev 1.1, 512 MiB, BCM2835, Sony UK");
    row("0011", "Raspberry Pi Compute Module Rev 1.0, 512 MiB, BCM2835, Sony UK");
    row("0012", "Raspberry Pi Model A Plus Rev 1.1, 256 MiB, BCM2835, Sony UK");
    row("0015", "Raspberry Pi Model A Plus Rev 1.1, ? MiB, BCM2835, Embest");
    row("900061", "Raspberry Pi Compute Module Rev 1.1, 512 MiB, BCM2835, Sony UK");
    row("920093", "Raspberry Pi Zero Rev 1.3, 512 MiB, BCM2835, Embest");
    row("a32082", "Raspberry Pi 3 Model B Rev 1.2, 1024 MiB, BCM2837, Sony Japan");
    row("a52082", "Raspberry Pi 3 Model B Rev 1.2, 1024 MiB, BCM2837, Stadium");
    row("a220a0", "Raspberry Pi Compute Module 3 Rev 1.0, 1024 MiB, BCM2837, Embest");
    row("9020e0", "Raspberry Pi 3 Model A Plus Rev 1.0, 512 MiB, BCM2837, Sony UK");
    row("a02100", "Raspberry Pi Compute Module 3 Plus Rev 1.0, 1024 MiB, BCM2837, Sony UK");
    row("c03130", "Raspberry Pi 400 Rev 1.0, 4096 MiB, BCM2711, Sony UK");
    row("a03150", "Raspberry Pi Compute Module 4S Rev 1.0, 1024 MiB, BCM2711, Sony UK");
    row("e04171", "Raspberry Pi 5 Model B Rev 1.1, 16384 MiB, BCM2712, Sony UK");
    row("b04180", "Raspberry Pi Compute Module 5 Rev 1.0, 2048 MiB, BCM2712, Sony UK");
    row("d041a0", "Raspberry Pi Compute Module 5 Lite Rev 1.0, 8192 MiB, BCM2712, Sony UK");
    row("d04190", "Raspberry Pi 500 Rev 1.0, 8192 MiB, BCM2712, Sony UK");
    row("f02082", "Raspberry Pi 3 Model B Rev 1.2, ? MiB, BCM2837, Sony UK");
    row("2a02082", "Raspberry Pi 3 Model B Rev 1.2, 1024 MiB, BCM2837, Sony UK");
}

void BoardPiTest::piRevisionCodesAreDecoded()
{
    QFETCH(QString, code);
    const auto pi = decodePiRevision(code.toStdString());
    QVERIFY(pi.has_value());
    const QString mebibytes =
        pi->memoryBytes ? QString::number(*pi->memoryBytes / (1024 * 1024)) : QStringLiteral("?");
    const QString text = QStringLiteral("%1, %2 MiB, %3, %4")
                             .arg(QString::fromStdString(pi->fullModel()))
                             .arg(mebibytes)
                             .arg(QString::fromStdString(std::string(pi->soc)),
                                  QString::fromStdString(std::string(pi->maker)));
    QTEST(text, "answer");
}

void BoardPiTest::malformedRevisionCodesMeanNothing_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"", "0000", "zz", "-1", "a0f082", "a02ff2", "100000000a"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void BoardPiTest::malformedRevisionCodesMeanNothing()
{
    QFETCH(QString, code);
    QVERIFY(!decodePiRevision(code.toStdString()).has_value());
}

void BoardPiTest::theCodeNamesWhoBuiltIt()
{
    const Board board = decode(cpuinfo("BCM2835", "a32082")).board;
    QCOMPARE(board.manufacturer->value, "Sony Japan");
    QCOMPARE(board.vendor->value, "Raspberry Pi");
    QVERIFY(!decode(dmi("HPE", "Apollo 70")).board.manufacturer.has_value());
    const Board uefi = decode(dmi("Sony UK", "Raspberry Pi 3 Model B")).board;
    QCOMPARE(uefi.manufacturer->value, "Sony UK");
    QVERIFY(uefi.manufacturer->source == Source::Dmi);
    QCOMPARE(uefi.vendor->value, "Raspberry Pi");
    Inventory foundation = dmi("Raspberry Pi Foundation", "Raspberry Pi 4 Model B");
    QVERIFY(!decode(foundation).board.manufacturer.has_value());
    foundation.board.dmi["board_vendor"] = "Sony UK";
    QCOMPARE(decode(foundation).board.manufacturer->value, "Sony UK");
}

void BoardPiTest::theDeviceTreeHasTheCodeWhereCpuinfoHasNone()
{
    Inventory inventory =
        tree("Raspberry Pi 4 Model B Rev 1.4", {"raspberrypi,4-model-b", "brcm,bcm2711"});
    inventory.board.dtRevision = 0xd03114;
    inventory.memory.totalBytes = 8'000'000'000;
    const Hardware hardware = decode(inventory);
    QCOMPARE(hardware.board.manufacturer->value, "Sony UK");
    QCOMPARE(hardware.memory.installedBytes->value, 8ull << 30);
    QVERIFY(hardware.board.model->source == Source::DeviceTree);
}

void BoardPiTest::theCodeKnowsTheChipBetterThanTheTree()
{
    Inventory inventory =
        tree("Raspberry Pi 2 Model B Rev 1.2", {"raspberrypi,2-model-b", "brcm,bcm2836"});
    inventory.board.dtRevision = 0xa02042;
    const TextFact soc = decode(inventory).board.soc;
    QCOMPARE(soc->value, "BCM2837");
    QVERIFY(soc->source == Source::Table);
    inventory.board.dtRevision = 0xa01041;
    QVERIFY(decode(inventory).board.soc->source == Source::DeviceTree);
}

void BoardPiTest::revisionsOfOtherBoardsAreNoCodes()
{
    const Board odroid = decode(cpuinfo("ODROID-C2", "a02082")).board;
    QVERIFY(!odroid.manufacturer.has_value());
    QCOMPARE(odroid.soc->value, "Amlogic S905");
}

QTEST_GUILESS_MAIN(BoardPiTest)
#include "tst_board_pi.moc"
