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
    void cardsTellTheirClasses();
    void cardVersions_data();
    void cardVersions();
    void cardsOlderThanTheirKindAreSuspected();
    void partitionsAreListed();
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
    const auto on = [](const char* transport, bool rotational, bool removable) {
        BlockDevice scsi = device("sda");
        scsi.transport = transport;
        scsi.rotational = rotational;
        scsi.removable = removable;
        return scsi;
    };
    const auto transported = [](const char* name, const char* kind, BlockDevice given) {
        QTest::newRow(name) << given << QString::fromLatin1(kind);
    };
    transported("stick", "USB stick", on("usb", true, true));
    transported("case with an SSD", "USB SSD", on("usb", false, false));
    transported("case with who knows", "USB disk", on("usb", true, false));
    transported("SATA by its path", "SATA SSD", on("ata", false, false));
    transported("disk by its path", "hard disk", on("ata", true, false));
    transported("virtio-scsi", "virtual disk", on("virtio", true, false));
    transported("SAS", "disk", on("scsi", true, false));
    BlockDevice bridged = on("usb", false, false);
    bridged.vendor = "ATA     "; // a bridge that passes the disk's own words
    transported("ATA behind USB", "USB SSD", bridged);
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

namespace {

/// 64 bytes of an SD Status, all 0 but these.
std::string status(std::initializer_list<std::pair<std::size_t, const char*>> bytes)
{
    std::string hex(128, '0');
    for (const auto& [at, digits] : bytes)
        hex.replace(2 * at, 2, digits);
    return hex;
}

} // namespace

void StorageTest::cardsTellTheirClasses()
{
    BlockDevice block = card("SD");
    block.mmc->ssr = status({{8, "04"}, {14, "30"}, {15, "1e"}, {21, "02"}});
    QCOMPARE(decodeStorage(block).speedClass.value(), "Class 10, U3, V30, A2");
    block.mmc->ssr = status({{8, "02"}});
    QCOMPARE(decodeStorage(block).speedClass.value(), "Class 4");
    block.mmc->ssr = status({{8, "ff"}, {14, "f0"}, {15, "ff"}, {21, "0f"}});
    QVERIFY(!decodeStorage(block).speedClass); // numbers without a meaning
    block.mmc->ssr = status({{8, "04"}}).substr(1);
    QVERIFY(!decodeStorage(block).speedClass);
    block.mmc->ssr = "zz" + status({{8, "04"}}).substr(2);
    QVERIFY(!decodeStorage(block).speedClass);
}

void StorageTest::cardVersions_data()
{
    QTest::addColumn<QString>("scr");
    QTest::addColumn<QString>("version");
    const auto row = [](const char* scr, const char* version) {
        QTest::newRow(scr) << QString::fromLatin1(scr) << QString::fromLatin1(version);
    };
    row("0125000000000000", "SD 1.1");
    row("0225000000000000", "SD 2.0");
    row("0235800000000000", "SD 3.0");
    row("0235840000000000", "SD 4.x");
    row("0235844000000000", "SD 5.x");
    row("0235848000000000", "SD 6.x");
    row("0235858000000000", ""); // a version nobody has published
    row("0525000000000000", "");
    row("0000000000000000", "");
    row("02358", "");
}

void StorageTest::cardVersions()
{
    QFETCH(QString, scr);
    BlockDevice block = card("SD");
    block.mmc->scr = scr.toStdString();
    QTEST(QString::fromStdString(decodeStorage(block).standard.value_or("")), "version");
}

void StorageTest::cardsOlderThanTheirKindAreSuspected()
{
    BlockDevice block = card("SD");
    block.mmc->date = "05/2008";
    block.sizeBytes = 64'000'000'000;
    QCOMPARE(decodeStorage(block).suspicion.value(),
             "dated 2008-05, before cards of its size existed");
    block.sizeBytes = 32'000'000'000;
    QVERIFY(!decodeStorage(block).suspicion);
    block.mmc->ssr = status({{21, "01"}});
    QCOMPARE(decodeStorage(block).suspicion.value(), "dated 2008-05, before class A1 existed");
    block.mmc->date = "12/2016";
    QVERIFY(!decodeStorage(block).suspicion);
}

void StorageTest::partitionsAreListed()
{
    BlockDevice block = card("SD");
    block.partitions = {{"mmcblk0p1", 268'435'456, "/boot/firmware", "vfat"},
                        {"mmcblk0p2", 31'000'000'000, {}, {}}};
    const Storage sd = decodeStorage(block);
    QCOMPARE(sd.volumes.size(), std::size_t{2});
    QCOMPARE(sd.volumes[0].mount.value(), "/boot/firmware");
    QCOMPARE(sd.volumes[0].filesystem.value(), "vfat");
    QVERIFY(!sd.volumes[1].mount);
    BlockDevice whole = device("sda");
    QVERIFY(decodeStorage(whole).volumes.empty());
    whole.mount = "/srv";
    whole.filesystem = "ext4";
    whole.sizeBytes = 1000;
    const Volume volume{"sda", 1000, "/srv", "ext4"};
    QVERIFY(decodeStorage(whole).volumes == std::vector<Volume>{volume});
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
    row("early cards of SanDisk's", "0x000003", "0x5054", "0x000011aa", false);
    row("a maker who sells under other names", "0x000027", "0x3432", "0x000011aa", false);
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
