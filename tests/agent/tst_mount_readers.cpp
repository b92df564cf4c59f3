#include "agent/readers/mounts.h"
#include "agent/readers/readers.h"
#include "tests/agent/tree.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;
using namespace rollcall::hardware;

/// Which disk is mounted where, and what it hangs on.
class TestMountReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mountsAreFoundByTheirNumbers();
    void mountsAreFoundByTheirNames();
    void octalEscapesAreBlanks_data();
    void octalEscapesAreBlanks();
    void theShortestPlaceOfSeveralCounts();
    void layersCountForWhatTheyLieOn();
    void whatMovesByItselfIsLeftOut();
    void malformedMountsAreLeftOut();
    void layersInCirclesEnd();
    void transportComesFromTheWayToTheDevice_data();
    void transportComesFromTheWayToTheDevice();
    void disksAndPartitionsKnowTheirMounts();
    void aPathToAnNvmeDiskIsNoDisk();

private:
    FileSystem& files();
    std::vector<MountedVolume> volumes() { return readMountedVolumes(files()); }

    std::unique_ptr<Tree> m_tree;
    std::unique_ptr<FileSystem> m_files;
};

using Volumes = std::vector<MountedVolume>;

void TestMountReaders::init()
{
    m_files.reset();
    m_tree = std::make_unique<Tree>();
}

FileSystem& TestMountReaders::files()
{
    auto opened = FileSystem::open(m_tree->root());
    if (!opened)
        qFatal("%s", opened.error().toString().c_str());
    m_files = std::move(*opened);
    return *m_files;
}

void TestMountReaders::mountsAreFoundByTheirNumbers()
{
    m_tree->link("sys/dev/block/179:2",
                 "../../devices/platform/emmc2/mmc_host/mmc0/mmc0:aaaa/block/mmcblk0/mmcblk0p2");
    m_tree->file("proc/self/mountinfo",
                 "21 25 0:20 / /proc rw - proc proc rw\n"
                 "25 1 179:2 / / rw,noatime shared:1 - ext4 /dev/root rw\n"
                 "26 25 179:1 / /boot/firmware rw - vfat /dev/mmcblk0p1 rw,fmask=0022\n"
                 "27 25 0:45 /@home /home rw shared:9 master:2 - btrfs /dev/sda1 rw,subvol=/@home\n"
                 "28 25 0:46 / /nfs rw - nfs4 server:/export rw\n");
    m_tree->file("proc/self/mounts", "/dev/sdz1 / ext4 rw 0 0\n"); // the lesser word
    QCOMPARE(volumes(), (Volumes{{"mmcblk0p1", "/boot/firmware", "vfat"},
                                 {"mmcblk0p2", "/", "ext4"},
                                 {"sda1", "/home", "btrfs"}}));
}

void TestMountReaders::mountsAreFoundByTheirNames()
{
    m_tree->file("proc/self/mounts", "sysfs /sys sysfs rw 0 0\n"
                                     "/dev/root / ext4 rw 0 0\n"
                                     "/dev/mmcblk1p10 /data f2fs rw 0 0\n"
                                     "/dev/mmcblk1p9 /srv xfs rw 0 0\n"
                                     "tmpfs /run tmpfs rw 0 0\n");
    QCOMPARE(volumes(), (Volumes{{"mmcblk1p9", "/srv", "xfs"},
                                 {"mmcblk1p10", "/data", "f2fs"},
                                 {"root", "/", "ext4"}}));
}

void TestMountReaders::octalEscapesAreBlanks_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char* written, const char* path) {
        QTest::newRow(written) << QByteArray(written) << QByteArray(path);
    };
    row("/media/USB\\040STICK", "/media/USB STICK");
    row("/a\\011b\\134c", "/a\xEF\xBF\xBD"
                          "b\\c"); // a tab is not fit to be shown
    row("/a\\04", "/a\\04");
    row("/a\\", "/a\\");
    row("/a\\089", "/a\\089");
    row("/\\377", "/\xEF\xBF\xBD");
}

void TestMountReaders::octalEscapesAreBlanks()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, path);
    m_tree->file("proc/self/mounts", "/dev/sda1 " + written.toStdString() + " vfat rw 0 0\n");
    QCOMPARE(volumes(), (Volumes{{"sda1", path.toStdString(), "vfat"}}));
}

void TestMountReaders::theShortestPlaceOfSeveralCounts()
{
    m_tree->file("proc/self/mountinfo", "1 0 8:1 / /var/lib/a rw - ext4 /dev/sda1 rw\n"
                                        "2 0 8:1 / /mnt rw - ext4 /dev/sda1 rw\n"
                                        "3 0 8:1 / /srv rw - ext4 /dev/sda1 rw\n"
                                        "4 0 8:1 /etc /x rw - ext4 /dev/sda1 rw\n");
    QCOMPARE(volumes(), (Volumes{{"sda1", "/mnt", "ext4"}}));
}

/// A logical volume on LUKS, and a RAID over two disks.
void TestMountReaders::layersCountForWhatTheyLieOn()
{
    m_tree->file("sys/block/dm-0/dm/name", "nvme0n1p3_crypt\n");
    m_tree->directory("sys/block/dm-0/slaves/nvme0n1p3");
    m_tree->file("sys/block/dm-1/dm/name", "vg-root\n");
    m_tree->directory("sys/block/dm-1/slaves/dm-0");
    m_tree->directory("sys/block/md127/slaves/sda");
    m_tree->directory("sys/block/md127/slaves/sdb1");
    m_tree->file("proc/self/mounts", "/dev/mapper/vg-root / ext4 rw 0 0\n"
                                     "/dev/mapper/vg-gone /gone ext4 rw 0 0\n"
                                     "/dev/md127 /raid xfs rw 0 0\n");
    QCOMPARE(
        volumes(),
        (Volumes{{"nvme0n1p3", "/", "ext4"}, {"sda", "/raid", "xfs"}, {"sdb1", "/raid", "xfs"}}));
}

void TestMountReaders::whatMovesByItselfIsLeftOut()
{
    m_tree->file(
        "proc/self/mountinfo",
        "1 0 0:30 / /efi rw - autofs systemd-1 rw,fd=50\n"
        "2 1 8:1 / /efi rw - vfat /dev/sda1 rw\n"                             // for minutes
        "3 0 8:2 /var/lib/docker/hosts /etc/hosts rw - ext4 /dev/sda2 rw\n"); // a container
    QCOMPARE(volumes(), Volumes());
}

void TestMountReaders::malformedMountsAreLeftOut()
{
    m_tree->file("proc/self/mountinfo", "\n- - -\n1 2 3\n1 0 8:1 / /a rw - ext4\n"
                                        "1 0 8:1 / /a rw ext4 /dev/sda1 rw\n"
                                        "1 0 ../../../etc / /b rw - ext4 /dev/../../etc rw\n"
                                        "1 0 8:1 / /c rw - ext4 /dev/ rw\n"
                                        "1 0 8:1 / /d rw - ext4 /dev/mapper/ rw");
    m_tree->link("sys/dev/block/8:2", "/");
    QCOMPARE(volumes(), Volumes());
    m_tree->sparse("proc/self/mountinfo", 1LL << 40);
    FileSystem& fileSystem = files();
    QCOMPARE(readMountedVolumes(fileSystem), Volumes());
    QCOMPARE(fileSystem.watch().unreadable(), std::vector<std::string>{"/proc/self/mountinfo"});
}

void TestMountReaders::layersInCirclesEnd()
{
    for (int i = 0; i < 40; ++i) {
        for (int part = 0; part < 40; ++part)
            m_tree->link("sys/block/dm-" + std::to_string(i) + "/slaves/dm-" + std::to_string(part),
                         "nowhere");
    }
    m_tree->file("proc/self/mounts", "/dev/dm-0 / ext4 rw 0 0\n");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(volumes(), Volumes());
    QVERIFY2(timer.elapsed() < 5000, "40 layers over each other cost too much");
}

void TestMountReaders::transportComesFromTheWayToTheDevice_data()
{
    QTest::addColumn<QByteArray>("disk");
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QByteArray>("transport");
    const auto row = [](const char* disk, const char* way, const char* transport) {
        QTest::newRow(way) << QByteArray(disk) << QByteArray(way) << QByteArray(transport);
    };
    row("sda", "pci0000:00/0000:00:00.0/0000:01:00.0/usb2/2-1/2-1:1.0/host0/target0:0:0/0:0:0:0",
        "usb");
    row("sdb", "platform/3500000.sata/ata1/host0/target0:0:0/0:0:0:0", "ata");
    row("sdc", "pci0000:00/0000:00:05.0/host2/port-2:0/end_device-2:0/target2:0:0/2:0:0:0", "scsi");
    row("sdd", "pci0000:00/0000:00:04.0/virtio2/host6/target6:0:0/6:0:0:1", "virtio");
    row("vda", "platform/a003e00.virtio_mmio/virtio0", "virtio");
    row("nvme0n1", "virtual/nvme-subsystem/nvme-subsys0", "nvme");
    row("mmcblk0", "platform/soc/fe340000.mmc/mmc_host/mmc0/mmc0:aaaa", "mmc");
    row("xvda", "vbd-51712", "");
    row("sde", "platform/hostess/atari/usb", "");
}

void TestMountReaders::transportComesFromTheWayToTheDevice()
{
    QFETCH(QByteArray, disk);
    QFETCH(QByteArray, way);
    QFETCH(QByteArray, transport);
    const std::string path = "sys/devices/" + way.toStdString() + "/block/" + disk.toStdString();
    m_tree->file(path + "/size", "2048\n");
    m_tree->link("sys/block/" + disk.toStdString(), "../../" + path);
    const auto disks = readBlockDevices(files());
    QCOMPARE(disks.size(), std::size_t(1));
    QCOMPARE(disks[0].sizeBytes, std::optional<std::uint64_t>(1024 * 1024));
    QCOMPARE(disks[0].transport.value_or(""), transport.toStdString());
    QCOMPARE(disks[0].transport.has_value(), !transport.isEmpty());
}

void TestMountReaders::disksAndPartitionsKnowTheirMounts()
{
    m_tree->file("sys/block/sda/size", "8\n");
    m_tree->file("sys/block/mmcblk0/mmcblk0p1/size", "8\n");
    m_tree->file("sys/block/mmcblk0/mmcblk0p2/size", "8\n");
    m_tree->file("sys/block/mmcblk0/device/scr", "0235800300000000\n");
    m_tree->file("sys/block/mmcblk0/device/ssr", "0000000008000000\n");
    m_tree->file("proc/mounts", "/dev/sda /data ext4 rw 0 0\n/dev/mmcblk0p2 / ext4 rw 0 0\n");
    const auto disks = readBlockDevices(files());
    QCOMPARE(disks.size(), std::size_t(2));
    QVERIFY(!disks[0].mount);
    QCOMPARE(disks[0].mmc->scr, std::optional<std::string>("0235800300000000"));
    QCOMPARE(disks[0].mmc->ssr, std::optional<std::string>("0000000008000000"));
    QVERIFY(!disks[0].partitions[0].mount && !disks[0].partitions[0].filesystem);
    QCOMPARE(disks[0].partitions[1].mount, std::optional<std::string>("/"));
    QCOMPARE(disks[0].partitions[1].filesystem, std::optional<std::string>("ext4"));
    QCOMPARE(disks[1].mount, std::optional<std::string>("/data"));
    QCOMPARE(disks[1].filesystem, std::optional<std::string>("ext4"));
}

void TestMountReaders::aPathToAnNvmeDiskIsNoDisk()
{
    QVERIFY(isDiskName("nvme0n1"));
    QVERIFY(!isDiskName("nvme0c1n1"));
}

QTEST_APPLESS_MAIN(TestMountReaders)
#include "tst_mount_readers.moc"
