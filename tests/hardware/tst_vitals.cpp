#include "core/hardware/decode.h"
#include "core/hardware/vitals.h"

#include <QObject>
#include <QTest>
#include <limits>

using namespace rollcall::hardware;

class VitalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadIsTheBusyShareBetweenTwoSamples();
    void thereAreNoRatesWithoutASampleOfTheSameBoot_data();
    void thereAreNoRatesWithoutASampleOfTheSameBoot();
    void countersThatRanBackwardsGiveNoRate();
    void onlyPhysicalDevicesAreSummed();
    void temperatureIsMeasuredAgainstTheTrip();
    void memoryInUseIsWhatCannotBeHad();
    void whatCannotBeNegativeIsAbsentThen();
};

namespace {

Sample sampleAt(std::int64_t uptimeMs, std::uint64_t busy, std::uint64_t idle)
{
    Sample sample;
    sample.bootId = "one";
    sample.uptimeMs = uptimeMs;
    CpuJiffies all;
    all.user = busy;
    all.idle = idle;
    CpuJiffies first = all;
    first.cpu = 0;
    sample.jiffies = {all, first};
    return sample;
}

Hardware withDevices()
{
    Inventory inventory;
    NetworkInterface ethernet;
    ethernet.name = "eth0";
    ethernet.physical = true;
    NetworkInterface bridge;
    bridge.name = "br0";
    BlockDevice card;
    card.name = "mmcblk0";
    inventory.network = {ethernet, bridge};
    inventory.blocks = {card};
    return decode(inventory);
}

} // namespace

void VitalsTest::loadIsTheBusyShareBetweenTwoSamples()
{
    const Sample before = sampleAt(10'000, 100, 900), now = sampleAt(12'000, 150, 1050);
    const Vitals vitals = deriveVitals({}, {}, now, &before);
    QCOMPARE(vitals.loadPercent, std::optional(25.0));
    QCOMPARE(vitals.coreLoads.size(), std::size_t(1));
    QCOMPARE(vitals.coreLoads[0].cpu, 0);
    QCOMPARE(vitals.uptimeS, std::optional(12.0));
}

void VitalsTest::thereAreNoRatesWithoutASampleOfTheSameBoot_data()
{
    QTest::addColumn<Sample>("before");
    Sample sample = sampleAt(10'000, 100, 900);
    sample.bootId = "another";
    QTest::newRow("another boot") << sample;
    QTest::newRow("a clock that stands still") << sampleAt(12'000, 100, 900);
    QTest::newRow("a clock that ran backwards") << sampleAt(13'000, 100, 900);
    QTest::newRow("a time before the boot")
        << sampleAt(std::numeric_limits<std::int64_t>::min(), 100, 900);
    sample = sampleAt(10'000, 100, 900);
    sample.uptimeMs.reset();
    QTest::newRow("no clock") << sample;
}

void VitalsTest::thereAreNoRatesWithoutASampleOfTheSameBoot()
{
    QFETCH(Sample, before);
    const Sample now = sampleAt(12'000, 150, 1050);
    QVERIFY(!deriveVitals({}, {}, now, &before).loadPercent.has_value());
    QVERIFY(!deriveVitals({}, {}, now, nullptr).loadPercent.has_value());
}

void VitalsTest::countersThatRanBackwardsGiveNoRate()
{
    const Sample before = sampleAt(10'000, 100, 900);
    QVERIFY(!deriveVitals({}, {}, sampleAt(12'000, 150, 800), &before).loadPercent.has_value());
    const Hardware hardware = withDevices();
    Sample first, second;
    first.uptimeMs = 1'000;
    second.uptimeMs = 2'000;
    first.network = {{"eth0", 5'000, 7'000, 0, 0}};
    second.network = {{"eth0", 4'000, 9'000, 0, 0}};
    const Vitals vitals = deriveVitals({}, hardware, second, &first);
    QVERIFY(!vitals.rxBytesPerS.has_value());
    QCOMPARE(vitals.txBytesPerS, std::optional(2'000.0));
}

void VitalsTest::onlyPhysicalDevicesAreSummed()
{
    Sample first, second;
    first.uptimeMs = 1'000;
    second.uptimeMs = 3'000;
    first.network = {{"eth0", 0, 0, 0, 0}, {"br0", 0, 0, 0, 0}};
    second.network = {{"eth0", 4'000, 0, 0, 0}, {"br0", 4'000, 0, 0, 0}};
    first.disks = {{"mmcblk0", 0, 0, 0, 0}, {"mmcblk0p1", 0, 0, 0, 0}};
    second.disks = {{"mmcblk0", 8'192, 0, 0, 0}, {"mmcblk0p1", 8'192, 0, 0, 0}};
    const Vitals vitals = deriveVitals({}, withDevices(), second, &first);
    QCOMPARE(vitals.rxBytesPerS, std::optional(2'000.0));
    QCOMPARE(vitals.readBytesPerS, std::optional(4'096.0));
}

void VitalsTest::temperatureIsMeasuredAgainstTheTrip()
{
    Hardware hardware;
    hardware.cpuSensor = CpuSensor{"thermal_zone0", "cpu-thermal", 80.0, {}};
    Sample sample;
    sample.temperaturesMc = {{"thermal_zone1", 20'000}, {"thermal_zone0", 82'500}};
    Vitals vitals = deriveVitals({}, hardware, sample, nullptr);
    QCOMPARE(vitals.cpuTemperatureC, std::optional(82.5));
    QCOMPARE(vitals.degreesToThrottle, std::optional(-2.5));
    sample.temperaturesMc[1].value = -273'200;
    vitals = deriveVitals({}, hardware, sample, nullptr);
    QVERIFY(!vitals.cpuTemperatureC.has_value());
    QVERIFY(!vitals.degreesToThrottle.has_value());
}

void VitalsTest::memoryInUseIsWhatCannotBeHad()
{
    Sample sample;
    sample.memTotalBytes = 1'000;
    sample.memAvailableBytes = 250;
    sample.swapTotalBytes = 100;
    sample.swapFreeBytes = 60;
    sample.filesystems = {{"/boot", 100, 10}, {"/", 200, 50}};
    Vitals vitals = deriveVitals({}, {}, sample, nullptr);
    QCOMPARE(vitals.memPercent, std::optional(75.0));
    QCOMPARE(vitals.swapUsedBytes, std::optional<std::uint64_t>(40));
    QCOMPARE(vitals.rootUsedPercent, std::optional(75.0));
    sample.memAvailableBytes = 2'000; // more than there is: a lie
    QVERIFY(!deriveVitals({}, {}, sample, nullptr).memPercent.has_value());
    sample.memAvailableBytes.reset(); // before Linux 3.14
    sample.memFreeBytes = 100;
    sample.buffersBytes = 50;
    sample.cachedBytes = 50;
    QCOMPARE(deriveVitals({}, {}, sample, nullptr).memPercent, std::optional(80.0));
    sample.cachedBytes = std::numeric_limits<std::uint64_t>::max() - 100; // the sum wraps
    QVERIFY(!deriveVitals({}, {}, sample, nullptr).memPercent.has_value());
}

void VitalsTest::whatCannotBeNegativeIsAbsentThen()
{
    Sample sample = sampleAt(-1, 150, 1050);
    sample.load1 = -0.5;
    const Vitals vitals = deriveVitals({}, {}, sample, nullptr);
    QVERIFY(!vitals.uptimeS.has_value());
    QVERIFY(!vitals.load1.has_value());
}

QTEST_GUILESS_MAIN(VitalsTest)
#include "tst_vitals.moc"
