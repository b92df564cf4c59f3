#include "core/hardware/storage.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;

class StorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disksHaveAKind_data();
    void disksHaveAKind();
    void cardsTellTheirMakerAndMonth();
    void datesThatCannotBeAreAbsent_data();
    void datesThatCannotBeAreAbsent();
    void wearIsTheWorseEstimate_data();
    void wearIsTheWorseEstimate();
    void counterfeitsAreSuspected_data();
    void counterfeitsAreSuspected();
};

namespace {

BlockDevice device(const char* name)
{
    BlockDevice block;
    block.name = name;
    return block;
}

BlockDevice card(const char* type)
{
    BlockDevice block = device("mmcblk0");
    block.mmc.emplace();
    block.mmc->type = type;
    return block;
}

} // namespace

void StorageTest::disksHaveAKind_data()
{
    QTest::addColumn<BlockDevice>("block");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* kind, BlockDevice block) {
        QTest::newRow(kind) << block << QString::fromLatin1(kind);
    };
    row("SD card", card("SD"));
    row("eMMC", card("MMC"));
    row("NVMe", device("nvme0n1"));
    row("virtual disk", device("vda"));
    BlockDevice block = device("sda");
    block.vendor = "ATA     ";
    block.rotational = false;
    row("SATA SSD", block);
    block.rotational = true;
    row("hard disk", block);
    block.vendor = "SanDisk";
    block.removable = true; // and rotational, as USB sticks say of themselves
    row("USB disk", block);
    row("disk", device("sdb"));
}

void StorageTest::disksHaveAKind()
{
    QFETCH(BlockDevice, block);
    QTEST(QString::fromStdString(decodeStorage(block).kind.value), "kind");
}

void StorageTest::cardsTellTheirMakerAndMonth()
{
    BlockDevice block = card("SD");
    block.mmc->manfid = "0x000003";
    block.mmc->name = "SC32G";
    block.mmc->date = "07/2019";
    const Storage sd = decodeStorage(block);
    QCOMPARE(sd.vendor->value, "SanDisk");
    QCOMPARE(sd.model, std::optional<std::string>("SC32G"));
    QCOMPARE(sd.manufactured, std::optional<std::string>("2019-07"));
    QVERIFY(!sd.wearPercent.has_value());
    block = card("MMC");
    block.mmc->manfid = "0x000015";
    QCOMPARE(decodeStorage(block).vendor->value, "Samsung");
}

void StorageTest::datesThatCannotBeAreAbsent_data()
{
    QTest::addColumn<QString>("date");
    for (const char* date : {"", "00/2019", "13/2019", "07/1950", "07", "07/2019/1", "ab/cdef"})
        QTest::newRow(date) << QString::fromLatin1(date);
}

void StorageTest::datesThatCannotBeAreAbsent()
{
    QFETCH(QString, date);
    BlockDevice block = card("SD");
    block.mmc->date = date.toStdString();
    QVERIFY(!decodeStorage(block).manufactured.has_value());
}

void StorageTest::wearIsTheWorseEstimate_data()
{
    QTest::addColumn<QString>("lifeTime");
    QTest::addColumn<int>("percent"); // -1: absent
    QTest::newRow("new") << QStringLiteral("0x01 0x01") << 10;
    QTest::newRow("one kind of cell is worse") << QStringLiteral("0x01 0x04") << 40;
    QTest::newRow("exceeded") << QStringLiteral("0x0b 0x01") << 100;
    QTest::newRow("not defined") << QStringLiteral("0x00 0x00") << -1;
    QTest::newRow("nonsense") << QStringLiteral("0xff worn") << -1;
    QTest::newRow("empty") << QString() << -1;
}

void StorageTest::wearIsTheWorseEstimate()
{
    QFETCH(QString, lifeTime);
    BlockDevice block = card("MMC");
    block.mmc->lifeTime = lifeTime.toStdString();
    block.mmc->preEol = "0x02";
    const Storage emmc = decodeStorage(block);
    QTEST(emmc.wearPercent.value_or(-1), "percent");
    QCOMPARE(emmc.preEol, std::optional<std::string>("warning"));
}

void StorageTest::counterfeitsAreSuspected_data()
{
    QTest::addColumn<QString>("manfid");
    QTest::addColumn<QString>("oemid");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<bool>("suspected");
    const auto row = [](const char* name, const char* manfid, const char* oemid, const char* serial,
                        bool suspected) {
        QTest::newRow(name) << QString::fromLatin1(manfid) << QString::fromLatin1(oemid)
                            << QString::fromLatin1(serial) << suspected;
    };
    row("genuine", "0x000003", "0x5344", "0x9c2f11aa", false);
    row("small serial alone", "0x000003", "0x5344", "0x000011aa", false);
    row("unknown maker alone", "0x0000ee", "0x4142", "0x9c2f11aa", false);
    row("unknown maker and small serial", "0x0000ee", "0x4142", "0x000011aa", true);
    row("wrong letters and small serial", "0x000003", "0x3432", "0x000011aa", true);
    row("nothing known", "", "", "", false);
}

void StorageTest::counterfeitsAreSuspected()
{
    QFETCH(QString, manfid);
    QFETCH(QString, oemid);
    QFETCH(QString, serial);
    BlockDevice block = card("SD");
    block.mmc->manfid = manfid.toStdString();
    block.mmc->oemid = oemid.toStdString();
    block.mmc->serial = serial.toStdString();
    QTEST(decodeStorage(block).suspicion.has_value(), "suspected");
    block.mmc->type = "MMC"; // eMMC is soldered on: nobody sells it as another
    QVERIFY(!decodeStorage(block).suspicion.has_value());
}

QTEST_GUILESS_MAIN(StorageTest)
#include "tst_storage.moc"
