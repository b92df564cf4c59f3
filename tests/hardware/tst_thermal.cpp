#include "core/hardware/decode.h"
#include "core/hardware/thermal.h"
#include "core/hardware/throttle.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;

class ThermalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCpuSensorIsChosenByName_data();
    void theCpuSensorIsChosenByName();
    void tripsAreTheLowestOfTheirType();
    void aTripThatDrivesAFanIsNoThrottling();
    void thePiHasTheLimitOfItsFirmware();
    void insaneTemperaturesAreNone_data();
    void insaneTemperaturesAreNone();
    void throttlingHasAReason_data();
    void throttlingHasAReason();
    void thePastIsNoEarlierThanBoot_data();
    void thePastIsNoEarlierThanBoot();
};

namespace {

Inventory zones(const std::vector<std::string>& types)
{
    Inventory inventory;
    for (std::size_t i = 0; i < types.size(); ++i)
        inventory.thermalZones.push_back({static_cast<int>(i), types[i], {}});
    return inventory;
}

Inventory chip(const char* name, std::vector<HwmonSensor> sensors)
{
    Inventory inventory;
    inventory.hwmon.push_back({0, "iwlwifi_1", {{"temp1", {}, {}, {}}}});
    inventory.hwmon.push_back({1, name, std::move(sensors)});
    return inventory;
}

} // namespace

void ThermalTest::theCpuSensorIsChosenByName_data()
{
    QTest::addColumn<Inventory>("inventory");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const Inventory& inventory, const char* key) {
        QTest::newRow(name) << inventory << QString::fromLatin1(key);
    };
    row("none", {}, "");
    row("zone 0 is a battery", zones({"battery", "cpu-thermal"}), "thermal_zone1");
    row("the graphics chip is not the CPU", zones({"gpu-thermal", "soc-thermal"}), "thermal_zone1");
    row("RK3588", zones({"package-thermal", "bigcore0-thermal", "littlecore-thermal"}),
        "thermal_zone0");
    row(
        "the zone that throttles tells more",
        [] {
            Inventory inventory = zones({"bigcore0-thermal", "soc-thermal"});
            inventory.thermalZones[1].trips = {{"passive", 85'000}};
            return inventory;
        }(),
        "thermal_zone1");
    row(
        "but not one of the mainboard",
        [] {
            Inventory inventory = zones({"cpu-thermal", "acpitz"});
            inventory.thermalZones[1].trips = {{"passive", 85'000}};
            return inventory;
        }(),
        "thermal_zone0");
    row("Jetson", zones({"AO-therm", "CPU-therm", "GPU-therm", "PLL-therm"}), "thermal_zone1");
    row("only others", zones({"battery", "wifi", "rp1_adc"}), "");
    row(
        "a zone before a chip of its rank",
        [] {
            Inventory inventory = chip("cpu_thermal", {{"temp1", {}, {}, {}}});
            inventory.thermalZones.push_back({3, "cpu-thermal", {}});
            return inventory;
        }(),
        "thermal_zone3");
    row("k10temp", chip("k10temp", {{"temp3", "Tccd1", {}, {}}, {"temp1", "Tctl", {}, {}}}),
        "hwmon1/temp1");
    row("X-Gene", chip("apm_xgene", {{"temp1", "SoC Temperature", {}, {}}}), "hwmon1/temp1");
    row("a fan is no thermometer", chip("coretemp", {{"fan1", {}, {}, {}}}), "");
}

void ThermalTest::theCpuSensorIsChosenByName()
{
    QFETCH(Inventory, inventory);
    const auto sensor = chooseCpuSensor(inventory, {});
    QTEST(sensor ? QString::fromStdString(sensor->key) : QString(), "key");
}

void ThermalTest::tripsAreTheLowestOfTheirType()
{
    Inventory inventory = zones({"soc-thermal"});
    inventory.thermalZones[0].trips = {{"passive", 85'000},     {"passive", 70'000},
                                       {"passive", -273'200},   {"active", 40'000},
                                       {"critical", 6'280'400}, {"critical", 115'000}};
    const auto sensor = chooseCpuSensor(inventory, {});
    QCOMPARE(sensor->passiveTripC, std::optional(70.0));
    QCOMPARE(sensor->criticalTripC, std::optional(115.0));
}

void ThermalTest::aTripThatDrivesAFanIsNoThrottling()
{
    Inventory inventory = zones({"cpu-thermal"});
    inventory.thermalZones[0].trips = {{"passive", 30'000}};
    QVERIFY(!chooseCpuSensor(inventory, {})->passiveTripC.has_value());
    inventory.thermalZones[0].trips.push_back({"passive", 86'000});
    QCOMPARE(chooseCpuSensor(inventory, {})->passiveTripC, std::optional(86.0));
}

void ThermalTest::thePiHasTheLimitOfItsFirmware()
{
    Inventory inventory = zones({"cpu-thermal"});
    inventory.board.dtModel = "Raspberry Pi 4 Model B Rev 1.4";
    QCOMPARE(decode(inventory).cpuSensor->passiveTripC, std::optional(80.0));
    inventory.board.dtModel = "Raspberry Pi 3 Model B Plus Rev 1.3";
    QCOMPARE(decode(inventory).cpuSensor->passiveTripC, std::optional(60.0));
    inventory.board.dtModel = "Radxa ROCK 5B";
    QVERIFY(!decode(inventory).cpuSensor->passiveTripC.has_value());
}

void ThermalTest::insaneTemperaturesAreNone_data()
{
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<bool>("sane");
    QTest::newRow("warm") << qint64(48'312) << true;
    QTest::newRow("frost") << qint64(-12'000) << true;
    QTest::newRow("nothing connected") << qint64(0) << false;
    QTest::newRow("absolute zero") << qint64(-273'200) << false;
    QTest::newRow("-75") << qint64(-75'000) << false;
    QTest::newRow("hotter than the sun") << qint64(6'280'400) << false;
    QTest::newRow("the largest number") << std::numeric_limits<qint64>::max() << false;
}

void ThermalTest::insaneTemperaturesAreNone()
{
    QFETCH(qint64, milli);
    QTEST(saneCelsius(milli).has_value(), "sane");
}

void ThermalTest::throttlingHasAReason_data()
{
    QTest::addColumn<Sample>("sample");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const Sample& sample, const char* answer) {
        QTest::newRow(name) << sample << QString::fromLatin1(answer);
    };
    row("no way to tell", {}, "absent");
    Sample sample;
    sample.piThrottled = 0;
    row("Pi at full speed", sample, "no");
    sample.piThrottled = 0x50000;
    row("Pi remembers", sample, "no, was under-voltage, was throttled");
    sample.piThrottled = 0x50005;
    row("Pi with a weak supply", sample, "under-voltage hot, was under-voltage, was throttled");
    sample.piThrottled = 0x4;
    row("Pi throttled", sample, "throttled hot");
    sample.piThrottled = 0x2;
    row("Pi capped", sample, "frequency capped");
    sample = {};
    sample.underVoltageAlarm = true;
    row("the alarm tells of the past", sample, "no, was under-voltage");
    sample = {};
    sample.coolingStates = {{"cooling_device0", 0}, {"cooling_device1", 3}};
    row("a fan at work", sample, "no");
    sample.coolingStates[0].value = 2;
    row("cpufreq cooling at work", sample, "throttled hot");
    sample = {};
    sample.scalingMaxKhz = {{"policy0", 1'008'000}};
    row("capped", sample, "capped at 1008 MHz");
    sample.scalingMaxKhz = {{"policy0", 1'800'000}};
    row("not capped", sample, "no");
}

void ThermalTest::throttlingHasAReason()
{
    QFETCH(Sample, sample);
    Inventory inventory;
    inventory.cooling = {{0, "thermal-cpufreq-0", 5}, {1, "pwm-fan", 4}};
    CpufreqPolicy policy;
    policy.maxKhz = 1'800'000;
    inventory.cpu.policies.push_back(policy);
    const auto throttle = findThrottle(inventory, sample);
    QString text = QStringLiteral("absent");
    if (throttle) {
        text = throttle->active ? QString::fromStdString(throttle->reason) : QStringLiteral("no");
        if (throttle->thermal)
            text += QStringLiteral(" hot");
        if (throttle->sinceBootUnderVoltage)
            text += QStringLiteral(", was under-voltage");
        if (throttle->sinceBootThrottled)
            text += QStringLiteral(", was throttled");
    }
    QTEST(text, "answer");
}

void ThermalTest::thePastIsNoEarlierThanBoot_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<qint64>("uptimeMs"); // -1: not known
    QTest::addColumn<QString>("past");
    const auto row = [](const char* name, quint64 bits, qint64 uptimeMs, const char* past) {
        QTest::newRow(name) << bits << uptimeMs << QString::fromLatin1(past);
    };
    constexpr qint64 hour = 3'600'000;
    row("nothing", 0, 26 * hour, "");
    row("hours", 0x10000, 26 * hour, "under-voltage since boot, 26 h ago at most");
    row("minutes", 0x40000, hour, "throttling since boot, 60 min ago at most");
    row("days", 0x50000, 90 * hour, "under-voltage and throttling since boot, 3 days ago at most");
    row("no clock", 0x10000, -1, "under-voltage since boot");
}

void ThermalTest::thePastIsNoEarlierThanBoot()
{
    QFETCH(quint64, bits);
    QFETCH(qint64, uptimeMs);
    Sample sample;
    sample.piThrottled = bits;
    if (uptimeMs >= 0)
        sample.uptimeMs = uptimeMs;
    QTEST(QString::fromStdString(findThrottle({}, sample)->past), "past");
}

QTEST_GUILESS_MAIN(ThermalTest)
#include "tst_thermal.moc"
