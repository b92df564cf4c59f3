#include "agent/readers/filesystems.h"
#include "agent/readers/readers.h"
#include "tests/agent/tree.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;
using namespace rollcall::hardware;

/// The moving values, each from the smallest tree that shows the point.
class TestSampleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sampleReadsEveryCounter();
    void sampleOfNothingIsEmpty();
    void piPowerBitsAreHexadecimal_data();
    void piPowerBitsAreHexadecimal();
    void mountsThatMayHangAreLeftOut();
    void largeNumbersSurvive();

private:
    FileSystem& files();

    std::unique_ptr<Tree> m_tree;
    std::unique_ptr<FileSystem> m_files;
};

void TestSampleReader::init()
{
    m_files.reset();
    m_tree = std::make_unique<Tree>();
}

FileSystem& TestSampleReader::files()
{
    auto opened = FileSystem::open(m_tree->root());
    if (!opened)
        qFatal("%s", opened.error().toString().c_str());
    m_files = std::move(*opened);
    return *m_files;
}

void TestSampleReader::sampleReadsEveryCounter()
{
    m_tree->file("proc/sys/kernel/random/boot_id", "617cac21\n");
    m_tree->file("proc/uptime", "12345.67 99.00\n");
    m_tree->file("proc/loadavg", "0.52 1.25 3.00 1/99 1234\n");
    m_tree->file("proc/stat", "cpu  1 2 3 4 5 6 7 8 9 10\ncpu0 1 2 3 4\ncpu3 1 2 3 x\nintr 1\n"
                              "cpu1 9 9 9 9\n");
    m_tree->file("proc/meminfo", "MemFree: 2 kB\nMemAvailable: 3 kB\nBuffers: 4 kB\n"
                                 "Cached: 5 kB\nSwapCached: 9 kB\nSwapFree: 6 kB\n");
    m_tree->directory("sys/block/mmcblk0");
    m_tree->directory("sys/block/loop0");
    m_tree->file("proc/diskstats", "   7 0 loop0 1 1 1 1 1 1 1 1 0 1 1\n"
                                   " 179 0 mmcblk0 10 0 20 0 30 0 40 0 0 0 0\n"
                                   " 179 1 mmcblk0p1 1 1 1 1 1 1 1 1 1 1 1\n");
    m_tree->directory("sys/class/net/eth0/device");
    m_tree->file("proc/net/dev", "Inter-| Receive\n face |bytes\n"
                                 "    lo: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1\n"
                                 "  eth0:100 2 3 0 0 0 0 0 200 5 6 0 0 0 0 0\n");
    const Sample sample = readSample(files());
    QCOMPARE(sample.bootId, std::optional<std::string>("617cac21"));
    QCOMPARE(sample.uptimeMs, std::optional<std::int64_t>(12345670));
    QVERIFY(!sample.wallClockMs); // the host's clock is not the recorded board's
    QCOMPARE(sample.load1, std::optional<double>(0.52));
    QCOMPARE(sample.jiffies,
             (std::vector<CpuJiffies>{{-1, 1, 2, 3, 4, 5, 6, 7, 8}, {0, 1, 2, 3, 4, 0, 0, 0, 0}}));
    QCOMPARE(sample.memAvailableBytes, std::optional<std::uint64_t>(3 * 1024));
    QCOMPARE(sample.cachedBytes, std::optional<std::uint64_t>(5 * 1024));
    QVERIFY(!sample.memTotalBytes);
    QCOMPARE(sample.disks, (std::vector<DiskCounters>{{"mmcblk0", 20 * 512, 40 * 512, 10, 30}}));
    QCOMPARE(sample.network, (std::vector<NetworkCounters>{{"eth0", 100, 200, 3, 6}}));
    QVERIFY(sample.filesystems.empty());
}

void TestSampleReader::sampleOfNothingIsEmpty()
{
    QCOMPARE(readSample(files()), Sample());
    QCOMPARE(readInventory(files()), Inventory());
}

void TestSampleReader::piPowerBitsAreHexadecimal_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("up to the Pi 4")
        << QByteArray("sys/devices/platform/soc/soc:firmware/get_throttled");
    QTest::newRow("anywhere") << QByteArray(
        "sys/bus/platform/drivers/raspberrypi-firmware/soc@107c000000:firmware/"
        "get_throttled");
}

void TestSampleReader::piPowerBitsAreHexadecimal()
{
    QFETCH(QByteArray, path);
    m_tree->file(path.toStdString(), "50005\n");
    QCOMPARE(readSample(files()).piThrottled, std::optional<std::uint64_t>(0x50005));
    m_tree->file(path.toStdString(), "many\n");
    QVERIFY(!readSample(files()).piThrottled);
}

void TestSampleReader::mountsThatMayHangAreLeftOut()
{
    const auto mounts = parseLocalMounts("1 1 0:2 / / rw - rootfs rootfs rw\n"
                                         "27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n"
                                         "28 27 0:25 / /srv/nfs rw - nfs4 server:/export rw\n"
                                         "29 27 8:1 / /media/my\\040disk rw - vfat /dev/sda1 rw\n"
                                         "30 27 8:1 /sub /bind rw - vfat /dev/sda1 rw\n"
                                         "31 27 0:40 / /mnt/ssh rw - fuse.sshfs me@there:/ rw\n"
                                         "32 27 8:2 / /media/ntfs rw - fuseblk /dev/sda2 rw\n"
                                         "33 27 7:1 / /snap/core ro - squashfs /dev/loop1 ro\n"
                                         "34 27 0:21 / /proc rw - proc proc rw\n"
                                         "35 27 8:3 / /data rw - ext4 /dev/sda3 rw\n"
                                         "36 35 0:26 / /data rw - nfs server:/hides rw\n"
                                         "garbage\n");
    QCOMPARE(mounts, (std::vector<LocalMount>{{"/", "254:0"}, {"/media/my disk", "8:1"}}));
}

void TestSampleReader::largeNumbersSurvive()
{
    m_tree->file("proc/uptime", "9223372036854775807.99 0\n"); // would overflow as milliseconds
    m_tree->file("proc/meminfo",
                 "MemTotal: 8796093022208 kB\nSwapTotal: 99999999999999999999 kB\n");
    m_tree->file("sys/block/sda/size", "35156656128\n"); // 18 TB
    QVERIFY(!readSample(files()).uptimeMs);
    QCOMPARE(readMemory(files()).totalBytes, std::optional<std::uint64_t>(1ULL << 53));
    QVERIFY(!readMemory(files()).swapTotalBytes);
    QCOMPARE(readBlockDevices(files())[0].sizeBytes,
             std::optional<std::uint64_t>(35156656128ULL * 512));
}

QTEST_APPLESS_MAIN(TestSampleReader)
#include "tst_sample_reader.moc"
