#include "agent/readers/readers.h"
#include "tests/agent/tree.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;
using namespace rollcall::hardware;

/// Sensors, disks and network interfaces, each on the smallest tree that shows the point.
class TestDeviceReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storageKnowsCardsAndDisks();
    void networkPrefersHardware();
    void thermalZonesHaveTheirTrips();
    void hwmonChannelsNeedAnInput();
    void powerMonitorsHaveTheirChannels();
    void aSampleAsksABoundedNumberOfChannels();
    void powerSuppliesOfTheBoardCount();

private:
    FileSystem& files();

    std::unique_ptr<Tree> m_tree;
    std::unique_ptr<FileSystem> m_files;
};

void TestDeviceReaders::init()
{
    m_files.reset();
    m_tree = std::make_unique<Tree>();
}

FileSystem& TestDeviceReaders::files()
{
    auto opened = FileSystem::open(m_tree->root());
    if (!opened)
        qFatal("%s", opened.error().toString().c_str());
    m_files = std::move(*opened);
    return *m_files;
}

void TestDeviceReaders::storageKnowsCardsAndDisks()
{
    m_tree->file("sys/block/mmcblk0/size", "62333952\n");
    m_tree->file("sys/block/mmcblk0/removable", "0\n");
    m_tree->file("sys/block/mmcblk0/queue/rotational", "0\n");
    m_tree->file("sys/block/mmcblk0/device/type", "MMC\n");
    m_tree->file("sys/block/mmcblk0/device/life_time", "0x01 0x02\n");
    m_tree->file("sys/block/mmcblk0/device/pre_eol_info", "0x01\n");
    m_tree->file("sys/block/mmcblk0/mmcblk0p1/size", "524288\n");
    m_tree->file("sys/block/mmcblk0/mmcblk0p10/size", "8\n");
    m_tree->file("sys/block/mmcblk0/mmcblk0p2/size", "16\n");
    m_tree->file("sys/block/mmcblk0boot0/size", "8192\n");
    m_tree->file("sys/block/sda/size", "0\n");
    m_tree->file("sys/block/sda/device/vpd_pg80", std::string_view("\0\x80\0\x04S123", 8));
    m_tree->file("sys/block/nvme0n1/device/serial", "  NV1  \n");
    m_tree->file("sys/block/nvme0n1/device/firmware_rev", "2B2QEXM7\n");
    for (const char* name : {"loop0", "ram1", "zram0", "dm-0", "md127", "nbd3"})
        m_tree->file(std::string("sys/block/") + name + "/size", "8\n");
    const auto disks = readBlockDevices(files());
    QCOMPARE(disks.size(), std::size_t(3));
    QCOMPARE(disks[0].name, std::string("mmcblk0"));
    QCOMPARE(disks[0].sizeBytes, std::optional<std::uint64_t>(62333952ULL * 512));
    QCOMPARE(disks[0].mmc->lifeTime, std::optional<std::string>("0x01 0x02"));
    QCOMPARE(disks[0].partitions, (std::vector<Partition>{{"mmcblk0p1", 524288ULL * 512, {}, {}},
                                                          {"mmcblk0p2", 16 * 512, {}, {}},
                                                          {"mmcblk0p10", 8 * 512, {}, {}}}));
    QCOMPARE(disks[1].serial, std::optional<std::string>("NV1"));
    QCOMPARE(disks[1].firmware, std::optional<std::string>("2B2QEXM7"));
    QCOMPARE(disks[2].serial, std::optional<std::string>("S123"));
    QVERIFY(!disks[2].sizeBytes); // no card in the reader
}

void TestDeviceReaders::networkPrefersHardware()
{
    const std::string net = "sys/class/net/";
    m_tree->file(net + "lo/address", "00:00:00:00:00:00\n");
    m_tree->file(net + "veth1/address", "02:42:ac:11:00:02\n");
    m_tree->file(net + "bonding_masters", "\n");
    NetworkFacts facts = readNetwork(files());
    QCOMPARE(facts.interfaces.size(), std::size_t(1));
    QCOMPARE(facts.interfaces[0].name, std::string("veth1"));
    QVERIFY(facts.macs.empty());

    const auto hardwareInterface = [&](const std::string& name, const char* mac,
                                       const char* index) {
        m_tree->file(net + name + "/address", mac);
        m_tree->file(net + name + "/ifindex", index);
        m_tree->link(net + name + "/device/driver", "../../../../bus/drivers/bcmgenet");
    };
    hardwareInterface("eth0", "dc:a6:32:00:00:01\n", "3\n");
    hardwareInterface("eth1", "dc:a6:32:00:00:02\n", "2\n");
    hardwareInterface("usb0", "de:ad:be:ef:00:01\n", "4\n");
    hardwareInterface("wlan0", "12:34:56:78:9a:bc\n", "5\n");
    m_tree->file(net + "wlan0/phy80211/macaddress", "dc:a6:32:00:00:03\n");
    m_tree->file(net + "usb0/addr_assign_type", "1\n");
    m_tree->file(net + "eth0/speed", "1000\n");
    m_tree->file(net + "eth1/speed", "-1\n");
    facts = readNetwork(files());
    QCOMPARE(facts.interfaces.size(), std::size_t(4));
    QCOMPARE(facts.interfaces[0].driver, std::optional<std::string>("bcmgenet"));
    QCOMPARE(facts.interfaces[0].speedMbit, std::optional<std::int64_t>(1000));
    QVERIFY(!facts.interfaces[1].speedMbit);
    QCOMPARE(facts.interfaces[3].wireless, std::optional<bool>(true));
    // In order of their index, the radio's own address, and none that changes with each boot.
    QCOMPARE(facts.macs, (std::vector<std::string>{"dc:a6:32:00:00:02", "dc:a6:32:00:00:01",
                                                   "dc:a6:32:00:00:03"}));
}

void TestDeviceReaders::thermalZonesHaveTheirTrips()
{
    const std::string zone = "sys/devices/virtual/thermal/thermal_zone0/";
    m_tree->file(zone + "type", "cpu-thermal\n");
    m_tree->file(zone + "temp", "-75000\n");
    m_tree->file(zone + "trip_point_0_type", "passive\n");
    m_tree->file(zone + "trip_point_0_temp", "80000\n");
    m_tree->file(zone + "trip_point_1_type", "critical\n");
    m_tree->file(zone + "trip_point_1_temp", "110000\n");
    m_tree->link("sys/class/thermal/thermal_zone0", "../../devices/virtual/thermal/thermal_zone0");
    m_tree->file("sys/class/thermal/thermal_zone10/type", "gpu\n");
    m_tree->file("sys/class/thermal/thermal_zone9/type", "npu\n");
    m_tree->file("sys/class/thermal/cooling_device0/type", "pwm-fan\n");
    m_tree->file("sys/class/thermal/cooling_device0/max_state", "4\n");
    m_tree->file("sys/class/thermal/cooling_device0/cur_state", "1\n");
    const ThermalFacts facts = readThermal(files());
    QCOMPARE(facts.zones.size(), std::size_t(3));
    QCOMPARE(facts.zones[0].trips,
             (std::vector<TripPoint>{{"passive", 80000}, {"critical", 110000}}));
    QCOMPARE(facts.zones[1].id, 9);
    QCOMPARE(facts.cooling, (std::vector<CoolingDevice>{{0, "pwm-fan", 4}}));
    const Sample sample = readSample(files());
    QCOMPARE(sample.temperaturesMc, (std::vector<NamedValue>{{"thermal_zone0", -75000}}));
    QCOMPARE(sample.coolingStates, (std::vector<NamedValue>{{"cooling_device0", 1}}));
}

void TestDeviceReaders::hwmonChannelsNeedAnInput()
{
    const std::string chip = "sys/class/hwmon/hwmon0/";
    for (const auto& [name, value] : {std::pair{"name", "nvme"},
                                      {"temp1_input", "40850"},
                                      {"temp1_label", "Composite"},
                                      {"temp1_max", "84850"},
                                      {"temp1_crit", "84850"},
                                      {"temp2_max", "65261850"},
                                      {"fan1_input", "2900"},
                                      {"in0_input", "5012"},
                                      {"in0_lcrit_alarm", "1"},
                                      {"beep1_input", "1"},
                                      {"temp_input", "1"}})
        m_tree->file(chip + name, std::string(value) + "\n");
    m_tree->file("sys/class/hwmon/hwmon1/device/name", "old\n"); // before Linux 3.15
    m_tree->file("sys/class/hwmon/hwmon1/device/temp1_input", "50000\n");
    const auto chips = readHwmon(files());
    QCOMPARE(chips.size(), std::size_t(2));
    QCOMPARE(chips[0].sensors,
             (std::vector<HwmonSensor>{
                 {"fan1", {}, {}, {}}, {"in0", {}, {}, {}}, {"temp1", "Composite", 84850, 84850}}));
    QCOMPARE(chips[1].name, std::string("old"));
    const Sample sample = readSample(files());
    QCOMPARE(sample.temperaturesMc,
             (std::vector<NamedValue>{{"hwmon0/temp1", 40850}, {"hwmon1/temp1", 50000}}));
    QCOMPARE(sample.hwmonValues,
             (std::vector<NamedValue>{{"hwmon0/fan1", 2900}, {"hwmon0/in0", 5012}}));
    QVERIFY(!sample.underVoltageAlarm); // an alarm of some other chip
    m_tree->file(chip + "name", "rpi_volt\n");
    QCOMPARE(readSample(files()).underVoltageAlarm, std::optional<bool>(true));
}

/// A triple monitor as Jetsons have, a monitor on I2C, and a meter that only averages.
void TestDeviceReaders::powerMonitorsHaveTheirChannels()
{
    const auto chip = [&](int id, const std::vector<std::pair<const char*, const char*>>& made) {
        for (const auto& [name, value] : made)
            m_tree->file("sys/class/hwmon/hwmon" + std::to_string(id) + '/' + name,
                         std::string(value) + '\n');
    };
    chip(0, {{"name", "ina3221"},
             {"in1_input", "5008"},
             {"in1_label", "VDD_IN"},
             {"curr1_input", "488"},
             {"curr1_crit", "32760"},
             {"curr1_max", "2000"},
             {"shunt1_resistor", "5000"}});
    chip(1, {{"name", "ina226"}, {"in0_input", "2"}, {"power1_input", "1250000"}});
    chip(2, {{"name", "power_meter"},
             {"power1_average", "98000000"},
             {"power1_average_interval", "1000"},
             {"power2_average", "1"},
             {"power2_input", "2"},
             {"temp1_average", "3"}});
    const auto chips = readHwmon(files());
    QCOMPARE(chips.size(), std::size_t(3));
    QCOMPARE(chips[0].sensors,
             (std::vector<HwmonSensor>{{"curr1", {}, 2000, 32760}, {"in1", "VDD_IN", {}, {}}}));
    QCOMPARE(chips[2].sensors,
             (std::vector<HwmonSensor>{{"power1", {}, {}, {}}, {"power2", {}, {}, {}}}));
    QCOMPARE(readSample(files()).hwmonValues, (std::vector<NamedValue>{{"hwmon0/curr1", 488},
                                                                       {"hwmon0/in1", 5008},
                                                                       {"hwmon1/in0", 2},
                                                                       {"hwmon1/power1", 1250000},
                                                                       {"hwmon2/power1", 98000000},
                                                                       {"hwmon2/power2", 2}}));
}

void TestDeviceReaders::aSampleAsksABoundedNumberOfChannels()
{
    m_tree->file("sys/devices/chip/name", "many\n");
    for (int channel = 1; channel <= 200; ++channel)
        m_tree->file("sys/devices/chip/in" + std::to_string(channel) + "_input", "1\n");
    for (int id = 0; id < 10; ++id)
        m_tree->link("sys/class/hwmon/hwmon" + std::to_string(id), "../../devices/chip");
    QCOMPARE(readSample(files()).hwmonValues.size(), std::size_t(512));
}

void TestDeviceReaders::powerSuppliesOfTheBoardCount()
{
    const auto supply = [&](const std::string& name,
                            const std::vector<std::pair<const char*, const char*>>& made) {
        for (const auto& [file, value] : made)
            m_tree->file("sys/class/power_supply/" + name + '/' + file, std::string(value) + '\n');
    };
    supply("axp20x-battery", {{"type", "Battery"},
                              {"capacity", "87"},
                              {"current_now", "-250000"},
                              {"voltage_now", "3980000"},
                              {"model_name", "PS-1"},
                              {"status", "Discharging"}});
    supply("axp20x-ac", {{"type", "Mains"}, {"online", "0"}, {"manufacturer", "X-Powers"}});
    supply("hidpp_battery_0", {{"type", "Battery"}, {"scope", "Device"}, {"capacity", "50"}});
    m_tree->directory("sys/class/power_supply/empty");
    m_tree->link("sys/class/power_supply/loop", "loop");
    QCOMPARE(readPowerSupplies(files()),
             (std::vector<PowerSupply>{{"axp20x-ac", "Mains", {}, "X-Powers"},
                                       {"axp20x-battery", "Battery", "PS-1", {}}}));
    QCOMPARE(readSample(files()).hwmonValues,
             (std::vector<NamedValue>{{"power_supply/axp20x-ac/online", 0},
                                      {"power_supply/axp20x-battery/capacity", 87},
                                      {"power_supply/axp20x-battery/voltage_now", 3980000},
                                      {"power_supply/axp20x-battery/current_now", -250000}}));
}

QTEST_APPLESS_MAIN(TestDeviceReaders)
#include "tst_device_readers.moc"
