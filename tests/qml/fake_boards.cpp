#include "tests/qml/fake_boards.h"

namespace rollcall::tests {

namespace {

constexpr std::uint64_t giB = 1024ull * 1024 * 1024;
constexpr std::uint64_t gB = 1'000'000'000;

std::string cpulist(int first, int count)
{
    return count == 1 ? std::to_string(first)
                      : std::to_string(first) + "-" + std::to_string(first + count - 1);
}

hardware::Cluster clusterOf(const FakeCluster& fake, int first)
{
    hardware::Cluster cluster;
    cluster.cpus = cpulist(first, fake.count);
    cluster.count = cluster.online = fake.count;
    cluster.implementer = 0x41;
    cluster.part = fake.part;
    cluster.variant = 0;
    cluster.revision = 4;
    cluster.vendor = hardware::Fact<std::string>{"Arm", hardware::Source::Table};
    cluster.name = hardware::Fact<std::string>{fake.name, hardware::Source::Table};
    cluster.minMhz = fake.minMhz;
    cluster.maxMhz = fake.maxMhz;
    if (fake.count <= 8)
        cluster.caches.push_back({2, "Unified", 1, 512 * 1024});
    return cluster;
}

} // namespace

const std::vector<FakeBoard>& fakeBoards()
{
    static const std::vector<FakeBoard> boards{
        {"pi4",
         "Raspberry Pi 4 Model B Rev 1.4",
         "Raspberry Pi",
         "Raspberry Pi",
         "BCM2711",
         "Debian GNU/Linux 12 (bookworm)",
         {{"Cortex-A72", 0xd08, 4, 600, 1800}},
         3.7,
         "SD card",
         32 * gB,
         80,
         64},
        {"pi5",
         "Raspberry Pi 5 Model B Rev 1.0",
         "Raspberry Pi",
         "Raspberry Pi",
         "BCM2712",
         "Debian GNU/Linux 12 (bookworm)",
         {{"Cortex-A76", 0xd0b, 4, 1500, 2400}},
         7.9,
         "NVMe",
         256 * gB,
         85,
         64},
        {"pi3",
         "Raspberry Pi 3 Model B Plus Rev 1.3",
         "Raspberry Pi",
         "Raspberry Pi",
         "BCM2837",
         "Raspbian GNU/Linux 11 (bullseye)",
         {{"Cortex-A53", 0xd03, 4, 600, 1400}},
         0.9,
         "SD card",
         16 * gB,
         80,
         32},
        {"rk",
         "Pine64 RockPro64 v2.1",
         "Pine64",
         "RockPro64",
         "RK3399",
         "Debian GNU/Linux 12 (bookworm)",
         {{"Cortex-A53", 0xd03, 4, 408, 1416}, {"Cortex-A72", 0xd08, 2, 408, 1800}},
         3.9,
         "eMMC",
         64 * gB,
         80,
         64},
        {"hk",
         "HiKey960",
         "96boards",
         "96boards",
         "Kirin 960",
         "Debian GNU/Linux 11 (bullseye)",
         {{"Cortex-A53", 0xd03, 4, 533, 1844}, {"Cortex-A73", 0xd09, 4, 903, 2362}},
         2.8,
         "UFS",
         32 * gB,
         75,
         64},
        {"tx",
         "Cavium ThunderX CRB-2S",
         "Cavium",
         "Server",
         "CN8890",
         "Ubuntu 22.04.4 LTS",
         {{"ThunderX", 0x0a1, 96, 1000, 2000}},
         125.6,
         "SATA SSD",
         960 * gB,
         0,
         64},
        {"zero",
         "Raspberry Pi Zero W Rev 1.1",
         "Raspberry Pi",
         "Raspberry Pi",
         "BCM2835",
         "Raspbian GNU/Linux 12 (bookworm)",
         {{"ARM1176", 0xb76, 1, 700, 1000}},
         0.42,
         "SD card",
         16 * gB,
         0,
         32},
        {"roc",
         "Libre Computer ROC-RK3328-CC",
         "Libre Computer",
         "ROC-RK3328-CC",
         "RK3328",
         "Armbian 24.2.1 bookworm",
         {{"Cortex-A53", 0xd03, 4, 408, 1296}},
         1.9,
         "eMMC",
         16 * gB,
         70,
         64},
        {"n1",
         "Ampere Altra Mt. Jade",
         "Ampere",
         "Server",
         "Altra Q80-30",
         "Ubuntu 24.04 LTS",
         {{"Neoverse-N1", 0xd0c, 80, 1000, 3000}},
         251.4,
         "NVMe",
         1920 * gB,
         0,
         64},
        {"c2",
         "Hardkernel ODROID-C2",
         "Hardkernel",
         "ODROID",
         "S905",
         "Armbian 24.2.1 bookworm",
         {{"Cortex-A53", 0xd03, 4, 100, 1536}},
         1.9,
         "eMMC",
         32 * gB,
         80,
         64},
    };
    return boards;
}

hardware::Hardware hardwareOf(const FakeBoard& board, const std::string& hostname)
{
    using hardware::Fact;
    using hardware::Source;
    hardware::Hardware hw;
    hw.hostname = hostname;
    int cpu = 0;
    for (const FakeCluster& cluster : board.clusters) {
        hw.cpu.clusters.push_back(clusterOf(cluster, cpu));
        cpu += cluster.count;
    }
    hw.cpu.total = hw.cpu.online = cpu;
    hw.cpu.sockets = {cpu > 90 ? 2 : 1, hardware::Source::Sysfs};
    hw.cpu.threadsPerCore = {1, hardware::Source::Sysfs};
    if (board.userlandBits == 64)
        hw.cpu.features = {"aes", "asimd", "crc32", "sha1", "sha2"};
    hw.board.model = Fact<std::string>{board.model, Source::DeviceTree};
    hw.board.vendor = Fact<std::string>{board.vendor, Source::Table};
    hw.board.family = Fact<std::string>{board.family, Source::Table};
    hw.board.soc = Fact<std::string>{board.soc, Source::DeviceTree};
    hw.memory.totalBytes = std::uint64_t(board.memoryGiB * double(giB));
    hw.memory.swapBytes = 0;
    hw.memory.pageBytes = 4096;
    hw.os.name = board.os;
    hw.os.kernel = "6.1.0-18-arm64";
    hw.os.machine = cpu == 1 ? "armv6l" : "aarch64";
    hw.os.kernelBits = cpu == 1 ? 32 : 64;
    hw.os.userlandBits = board.userlandBits;
    hardware::CpuSensor sensor{"thermal_zone0", "cpu-thermal", std::nullopt, std::nullopt};
    if (board.passiveTripC > 0)
        sensor.passiveTripC = board.passiveTripC;
    hw.cpuSensor = sensor;
    hardware::Storage disk;
    disk.name = std::string(board.storage) == "NVMe" ? "nvme0n1" : "mmcblk0";
    disk.kind = {board.storage, Source::Sysfs};
    disk.sizeBytes = board.storageBytes;
    disk.manufactured = "2021-07";
    hw.storage.push_back(disk);
    hw.sensors = {{"thermal_zone1", hardware::Sensor::Kind::Temperature, "gpu-thermal", 100.0},
                  {"hwmon2/fan1", hardware::Sensor::Kind::Fan, "pwmfan fan1", std::nullopt}};
    hardware::BusDevice hub;
    hub.address = "1-1";
    hub.vendorId = 0x2109;
    hub.deviceId = 0x3431;
    hub.name = {"USB2.0 Hub", Source::Sysfs};
    hub.function = {"USB hub", Source::Table};
    hub.link = "480 Mbit/s";
    hub.driver = "hub";
    hw.usb = {hub};
    hw.network.push_back(
        {"eth0", "dc:a6:32:00:00:01", "bcmgenet", "up", 1000, false, "full", {"192.0.2.7/24"}});
    return hw;
}

hardware::Inventory inventoryOf(const FakeBoard& board)
{
    hardware::Inventory inventory;
    int cpu = 0;
    for (const FakeCluster& cluster : board.clusters) {
        hardware::CpufreqPolicy policy;
        policy.id = cpu;
        policy.cpus = cpulist(cpu, cluster.count);
        policy.minKhz = std::uint32_t(cluster.minMhz) * 1000;
        policy.maxKhz = std::uint32_t(cluster.maxMhz) * 1000;
        inventory.cpu.policies.push_back(policy);
        cpu += cluster.count;
    }
    for (int id = 0; id < cpu; ++id) {
        hardware::LogicalCpu logical;
        logical.id = id;
        logical.packageId = cpu > 90 ? id * 2 / cpu : 0;
        inventory.cpu.cpus.push_back(logical);
    }
    return inventory;
}

} // namespace rollcall::tests
