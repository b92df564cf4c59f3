#include "agent/readers/filesystems.h"
#include "agent/readers/readers.h"
#include "tests/agent/tree.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;
using namespace rollcall::hardware;

/// Each subject on the smallest tree that shows the point.
class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cpuTopologyAndCachesAreReadOnce();
    void cpuFrequencyPoliciesInBothLayouts_data();
    void cpuFrequencyPoliciesInBothLayouts();
    void lyingCpuListsAreAbsent();
    void boardIsNamedByDeviceTreeAndDmi();
    void memoryIsInBytes();
    void osReleaseIsUnquoted();
    void userlandIsToldByTheShell_data();
    void userlandIsToldByTheShell();
    void thermalZonesHaveTheirTrips();
    void hwmonChannelsNeedAnInput();
    void storageKnowsCardsAndDisks();
    void networkPrefersHardware();
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

void TestReaders::init()
{
    m_files.reset();
    m_tree = std::make_unique<Tree>();
}

FileSystem& TestReaders::files()
{
    auto opened = FileSystem::open(m_tree->root());
    if (!opened)
        qFatal("%s", opened.error().toString().c_str());
    m_files = std::move(*opened);
    return *m_files;
}

void TestReaders::cpuTopologyAndCachesAreReadOnce()
{
    const std::string root = "sys/devices/system/cpu/";
    m_tree->file(root + "possible", "0-7\n");
    m_tree->file(root + "present", "0-1\n");
    m_tree->file(root + "online", "0-1\n");
    for (const std::string id : {"0", "1"}) {
        const std::string cpu = root + "cpu" + id + "/";
        m_tree->file(cpu + "regs/identification/midr_el1", "0x00000000410fd083\n");
        m_tree->file(cpu + "cpu_capacity", "1024\n");
        m_tree->file(cpu + "topology/physical_package_id", "-1\n");
        m_tree->file(cpu + "topology/core_id", id + "\n");
        m_tree->file(cpu + "topology/thread_siblings_list", id + "\n");
        m_tree->file(cpu + "cache/index0/level", "2\n");
        m_tree->file(cpu + "cache/index0/type", "Unified\n");
        m_tree->file(cpu + "cache/index0/shared_cpu_list", "0-1\n");
        m_tree->file(cpu + "cache/index0/size", "1024K\n");
        m_tree->file(cpu + "cache/index0/ways_of_associativity", "16\n");
        m_tree->file(cpu + "cache/index0/coherency_line_size", "64\n");
    }
    m_tree->file(root + "cpuidle/current_driver", "none\n");
    const CpuFacts facts = readCpu(files());
    QCOMPARE(facts.possible, std::optional<std::string>("0-7"));
    QCOMPARE(facts.cpus.size(), std::size_t(2));
    QCOMPARE(facts.cpus[1].midr, std::optional<std::uint64_t>(0x410fd083));
    QCOMPARE(facts.cpus[1].packageId, std::optional<int>(-1));
    QCOMPARE(facts.cpus[1].coreId, std::optional<int>(1));
    QVERIFY(!facts.cpus[1].clusterId);
    QCOMPARE(facts.caches, (std::vector<CacheFacts>{{2, "Unified", "0-1", 1024 * 1024, 16, 64}}));
    QVERIFY(!facts.hwcap); // of the agent's own machine
}

void TestReaders::cpuFrequencyPoliciesInBothLayouts_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::newRow("a directory a policy") << QByteArray("policies");
    QTest::newRow("a link a CPU") << QByteArray("links");
    QTest::newRow("a directory a CPU") << QByteArray("directories");
}

void TestReaders::cpuFrequencyPoliciesInBothLayouts()
{
    QFETCH(QByteArray, layout);
    const std::string root = "sys/devices/system/cpu/";
    const auto policy = [&](const std::string& path, const char* maximum, const char* related) {
        m_tree->file(root + path + "/cpuinfo_max_freq", maximum);
        m_tree->file(root + path + "/scaling_cur_freq", "600000\n");
        m_tree->file(root + path + "/scaling_max_freq", "800000\n");
        m_tree->file(root + path + "/related_cpus", related);
    };
    for (int cpu = 0; cpu < 4; ++cpu) {
        const bool big = cpu >= 2;
        const std::string own = "cpu" + std::to_string(cpu);
        m_tree->directory(root + own);
        const char* maximum = big ? "1800000\n" : "1400000\n";
        const char* related = big ? "2 3\n" : "0 1\n";
        if (layout == "directories")
            policy(own + "/cpufreq", maximum, related);
        else if (layout == "links")
            m_tree->link(root + own + "/cpufreq", big ? "../policies/2" : "../policies/0");
        if (layout == "links" && cpu % 2 == 0)
            policy("policies/" + std::to_string(cpu), maximum, related);
        else if (layout == "policies" && cpu % 2 == 0)
            policy("cpufreq/policy" + std::to_string(cpu), maximum, related);
    }
    const auto policies = readCpu(files()).policies;
    QCOMPARE(policies.size(), std::size_t(2));
    QCOMPARE(policies[0].cpus, std::string("0-1"));
    QCOMPARE(policies[1].id, 2);
    QCOMPARE(policies[1].cpus, std::string("2-3"));
    QCOMPARE(policies[1].maxKhz, std::optional<std::uint32_t>(1800000));
    // Lowered by heat, so no part of an inventory.
    QVERIFY(!policies[1].scalingMaxKhz);
    const Sample sample = readSample(files());
    QCOMPARE(sample.frequenciesKhz,
             (std::vector<NamedValue>{{"policy0", 600000}, {"policy2", 600000}}));
    QCOMPARE(sample.scalingMaxKhz.size(), std::size_t(2));
}

void TestReaders::lyingCpuListsAreAbsent()
{
    m_tree->file("sys/devices/system/cpu/possible", "0-4294967295\n");
    m_tree->file("sys/devices/system/cpu/present", "3-1\n");
    m_tree->file("sys/devices/system/cpu/online", "0-3\n");
    m_tree->directory("sys/devices/system/cpu/cpu99999999999");
    m_tree->directory("sys/devices/system/cpu/cpu8192");
    const CpuFacts facts = readCpu(files());
    QVERIFY(!facts.possible);
    QVERIFY(!facts.present);
    QCOMPARE(facts.online, std::optional<std::string>("0-3"));
    QVERIFY(facts.cpus.empty());
}

void TestReaders::boardIsNamedByDeviceTreeAndDmi()
{
    const std::string base = "sys/firmware/devicetree/base/";
    m_tree->file(base + "model", std::string_view("Raspberry Pi 4 Model B\0", 23));
    m_tree->file(base + "compatible",
                 std::string_view("raspberrypi,4-model-b\0brcm,bcm2711\0", 36));
    m_tree->file(base + "serial-number", std::string_view("1000\0", 5));
    m_tree->link("proc/device-tree", "/sys/firmware/devicetree/base");
    m_tree->file("sys/class/dmi/id/sys_vendor", "HPE  \n");
    m_tree->file("sys/class/dmi/id/modalias", "dmi:x\n");
    m_tree->file("sys/devices/soc0/soc_id", "BCM2711\n");
    m_tree->link("sys/bus/soc/devices/soc0", "../../../devices/soc0");
    m_tree->file(".dockerenv", "");
    const BoardFacts facts = readBoard(files());
    QCOMPARE(facts.dtModel, std::optional<std::string>("Raspberry Pi 4 Model B"));
    QCOMPARE(facts.dtCompatible,
             (std::vector<std::string>{"raspberrypi,4-model-b", "brcm,bcm2711"}));
    QCOMPARE(facts.dmi, (std::map<std::string, std::string>{{"sys_vendor", "HPE"}}));
    QCOMPARE(facts.socs.size(), std::size_t(1));
    QCOMPARE(facts.socs[0].socId, std::optional<std::string>("BCM2711"));
    QCOMPARE(facts.container, std::optional<std::string>("docker"));
    QCOMPARE(readIdentity(files()).dtSerial, std::optional<std::string>("1000"));
}

void TestReaders::memoryIsInBytes()
{
    m_tree->file("proc/meminfo", "MemTotalX: 1 kB\nMemTotal:  3884360 kB\nSwapTotal: 0 kB\n");
    m_tree->file("proc/self/smaps", "00400000-00401000 r--p\nKernelPageSize:       16 kB\n");
    m_tree->directory("sys/kernel/mm/hugepages/hugepages-2048kB");
    m_tree->directory("sys/kernel/mm/hugepages/hugepages-64kB");
    m_tree->directory("sys/kernel/mm/hugepages/other");
    m_tree->file("sys/devices/system/node/node0/cpulist", "0-3\n");
    m_tree->file("sys/devices/system/node/node0/meminfo", "Node 0 MemTotal: 1024 kB\n");
    m_tree->file("sys/devices/system/node/node10/cpulist", "\n");
    const MemoryFacts facts = readMemory(files());
    QCOMPARE(facts.totalBytes, std::optional<std::uint64_t>(3884360ULL * 1024));
    QCOMPARE(facts.swapTotalBytes, std::optional<std::uint64_t>(0));
    QCOMPARE(facts.pageBytes, std::optional<std::uint32_t>(16384));
    QCOMPARE(facts.hugePageBytes, (std::vector<std::uint64_t>{65536, 2097152}));
    QCOMPARE(facts.nodes, (std::vector<NumaNode>{{0, "0-3", 1024 * 1024}, {10, "", {}}}));
}

void TestReaders::osReleaseIsUnquoted()
{
    m_tree->file("usr/lib/os-release", "# comment\nID=debian\nPRETTY_NAME=\"Debian \\\"12\\\"\"\n"
                                       "VERSION='12'\nHOME_URL=https://example.org\nbroken\n");
    m_tree->link("etc/os-release", "../usr/lib/os-release");
    m_tree->file("proc/version", "Linux version 6.1.0-18-arm64 (x@y) (gcc) #1 SMP Debian\n");
    const OsFacts facts = readOs(files());
    QCOMPARE(facts.osRelease,
             (std::map<std::string, std::string>{
                 {"ID", "debian"}, {"PRETTY_NAME", "Debian \"12\""}, {"VERSION", "12"}}));
    QCOMPARE(facts.kernelRelease, std::optional<std::string>("6.1.0-18-arm64"));
    QCOMPARE(facts.kernelVersion, std::optional<std::string>("#1 SMP Debian"));
    QVERIFY(!facts.machine);
}

void TestReaders::userlandIsToldByTheShell_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QByteArray>("machine");
    const auto elf = [](char bits, char endian, char low, char high) {
        QByteArray header("\x7F"
                          "ELF");
        header += bits;
        header += endian;
        header += QByteArray(12, '\0');
        header += low;
        header += high;
        return header + QByteArray(44, '\0');
    };
    QTest::newRow("64-bit Arm") << elf(2, 1, '\xB7', 0) << 64 << QByteArray("aarch64");
    QTest::newRow("32-bit Arm") << elf(1, 1, 40, 0) << 32 << QByteArray("arm");
    QTest::newRow("big-endian") << elf(1, 2, 0, 40) << 32 << QByteArray("arm");
    QTest::newRow("an unknown machine") << elf(2, 1, 1, 99) << 64 << QByteArray("");
    QTest::newRow("a script") << QByteArray("#!/bin/busybox sh, and more of it\n") << 0
                              << QByteArray("");
    QTest::newRow("cut short") << elf(2, 1, '\xB7', 0).left(19) << 0 << QByteArray("");
    QTest::newRow("a lying class") << elf(3, 1, '\xB7', 0) << 0 << QByteArray("");
}

void TestReaders::userlandIsToldByTheShell()
{
    QFETCH(QByteArray, header);
    QFETCH(int, bits);
    QFETCH(QByteArray, machine);
    m_tree->file("usr/bin/dash", header.toStdString());
    m_tree->link("usr/bin/sh", "dash");
    m_tree->link("bin", "usr/bin");
    const OsFacts facts = readOs(files());
    QCOMPARE(facts.userlandBits.value_or(0), bits);
    QCOMPARE(facts.userlandMachine.value_or(""), machine.toStdString());
}

void TestReaders::thermalZonesHaveTheirTrips()
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

void TestReaders::hwmonChannelsNeedAnInput()
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

void TestReaders::storageKnowsCardsAndDisks()
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
    QCOMPARE(disks[0].partitions, (std::vector<Partition>{{"mmcblk0p1", 524288ULL * 512},
                                                          {"mmcblk0p2", 16 * 512},
                                                          {"mmcblk0p10", 8 * 512}}));
    QCOMPARE(disks[1].serial, std::optional<std::string>("NV1"));
    QCOMPARE(disks[1].firmware, std::optional<std::string>("2B2QEXM7"));
    QCOMPARE(disks[2].serial, std::optional<std::string>("S123"));
    QVERIFY(!disks[2].sizeBytes); // no card in the reader
}

void TestReaders::networkPrefersHardware()
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

void TestReaders::sampleReadsEveryCounter()
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

void TestReaders::sampleOfNothingIsEmpty()
{
    QCOMPARE(readSample(files()), Sample());
    QCOMPARE(readInventory(files()), Inventory());
}

void TestReaders::piPowerBitsAreHexadecimal_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("up to the Pi 4")
        << QByteArray("sys/devices/platform/soc/soc:firmware/get_throttled");
    QTest::newRow("anywhere") << QByteArray(
        "sys/bus/platform/drivers/raspberrypi-firmware/soc@107c000000:firmware/"
        "get_throttled");
}

void TestReaders::piPowerBitsAreHexadecimal()
{
    QFETCH(QByteArray, path);
    m_tree->file(path.toStdString(), "50005\n");
    QCOMPARE(readSample(files()).piThrottled, std::optional<std::uint64_t>(0x50005));
    m_tree->file(path.toStdString(), "many\n");
    QVERIFY(!readSample(files()).piThrottled);
}

void TestReaders::mountsThatMayHangAreLeftOut()
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

void TestReaders::largeNumbersSurvive()
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

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
