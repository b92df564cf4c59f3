#include "full_facts.h"

namespace rollcall::test {

using namespace hardware;

namespace {

CpuFacts fullCpu()
{
    CpuFacts cpu;
    cpu.possible = "0-5";
    cpu.present = "0-4";
    cpu.online = "0-3";
    cpu.hwcap = 0xffff'ffff'ffff'fffeull; // more than a double can hold
    cpu.hwcap2 = 0;
    cpu.sveMaxVectorBytes = 256;
    cpu.sveDefaultVectorBytes = 64;
    cpu.aarch32Cpus = "0-3";
    cpu.cpus = {{0, 0x410fd083, 0, 1, 2, 3, "0-1", 1024, "arm,cortex-a72"},
                {4, {}, -1, {}, {}, {}, {}, {}, {}}};
    cpu.policies = {{4, "4-5", 408'000, 1'800'000, 500'000, 1'700'000, "schedutil", "cpufreq-dt"}};
    cpu.caches = {{1, "Data", "0-3", 32'768, 2, 64}, {2, "Unified", "0-3", {}, {}, {}}};
    cpu.cpuinfo = {{"0-3", {{"CPU part", "0xd08"}, {"Features", "fp asimd crc32"}}},
                   {"", {{"Hardware", "BCM2835"}}}};
    return cpu;
}

BlockDevice fullBlock()
{
    BlockDevice block;
    block.name = "mmcblk0";
    block.sizeBytes = 31'914'983'424ull;
    block.rotational = false;
    block.removable = true;
    block.readOnly = false;
    block.model = "model";
    block.vendor = "vendor";
    block.serial = "serial";
    block.firmware = "firmware";
    block.transport = "mmc";
    block.mount = "/media/whole disk";
    block.filesystem = "vfat";
    block.mmc =
        MmcFacts{"SD",  "SC32G", "0x000003", "0x5344",           "0x1234",   "07/2019",   "035",
                 "400", "0x8",   "0x0",      "0235800300000000", "00000000", "0x01 0x02", "0x01"};
    block.partitions = {{"mmcblk0p1", 268'435'456, "/boot/firmware", "vfat"},
                        {"mmcblk0p2", {}, {}, {}}};
    return block;
}

DmiProcessor fullProcessor()
{
    DmiProcessor processor;
    processor.socket = "CPU01";
    processor.manufacturer = "Ampere(R)";
    processor.version = "Ampere(R) Altra(R) Processor";
    processor.partNumber = "Q80-30";
    processor.status = 0x41;
    processor.coreCount = 80;
    processor.coresEnabled = 79;
    processor.threadCount = 80;
    processor.maxMhz = 3'300;
    processor.currentMhz = 3'000;
    return processor;
}

MemoryFacts fullMemory()
{
    MemoryFacts memory;
    memory.totalBytes = 3'977'666'560ull;
    memory.swapTotalBytes = 0;
    memory.pageBytes = 16'384;
    memory.dmiDevices = {{"DIMM A1", 34'359'738'368ull, 26, 9, 3'200, 2'933, "Samsung", "M393", 2},
                         {"DIMM A2", 0, {}, {}, {}, {}, {}, {}, {}}};
    memory.hugePageBytes = {2'097'152, 1'073'741'824};
    memory.nodes = {{0, "0-3", 42}, {1, "", {}}};
    memory.transparentHugePages = "madvise";
    return memory;
}

NetworkInterface fullInterface()
{
    NetworkInterface interface;
    interface.name = "eth0";
    interface.mac = "dc:a6:32:00:00:01";
    interface.driver = "bcmgenet";
    interface.speedMbit = 1000;
    interface.operState = "up";
    interface.mtu = 1500;
    interface.wireless = false;
    interface.duplex = "full";
    interface.device = "fd580000.ethernet";
    interface.addresses = {"192.0.2.7/24", "2001:db8::7/64"};
    interface.physical = true;
    return interface;
}

PciDevice fullPci()
{
    PciDevice device;
    device.address = "0000:01:00.0";
    device.vendor = 0x1106;
    device.device = 0x3483;
    device.classCode = 0x0c0330;
    device.subsystemVendor = 0x1106;
    device.subsystemDevice = 0;
    device.driver = "xhci_hcd";
    device.linkSpeed = "5.0 GT/s PCIe";
    device.maxLinkSpeed = "8.0 GT/s PCIe";
    device.linkWidth = 1;
    device.maxLinkWidth = 4;
    return device;
}

UsbDevice fullUsb()
{
    UsbDevice device;
    device.port = "1-1.2";
    device.vendor = 0x0bda;
    device.product = 0x8153;
    device.deviceClass = 0;
    device.manufacturer = "Realtek";
    device.productName = "USB 10/100/1000 LAN";
    device.serial = "000001";
    device.speedMbit = 1.5;
    device.driver = "r8152";
    return device;
}

} // namespace

Inventory fullInventory()
{
    Inventory all;
    all.identity = {"node01", "machine", "boot", "10000000abcdef01", {"dc:a6:32:00:00:01"}};
    all.cpu = fullCpu();
    all.board.dtModel = "Raspberry Pi 4 Model B Rev 1.4";
    all.board.dtCompatible = {"raspberrypi,4-model-b", "brcm,bcm2711"};
    all.board.dmi = {{"sys_vendor", "HPE"}, {"product_name", "ProLiant \"m400\" \\ 超微"}};
    all.board.dmiProcessors = {fullProcessor()};
    all.board.dtRevision = 0xc03114;
    all.board.socs = {{"Snapdragon", "APQ8016E", "247", "1.0"}};
    all.board.hypervisor = "xen";
    all.board.container = "docker";
    all.memory = fullMemory();
    all.os = {
        {{"ID", "debian"}, {"VERSION_ID", "12"}}, "6.1.0-18-arm64", "#1 SMP", "aarch64", 32, "arm"};
    all.thermalZones = {{2, "cpu-thermal", {{"critical", 110'000}, {"passive", -1}}}};
    all.hwmon = {{3, "nvme", {{"temp1", "Composite", 81'850, 84'850}, {"fan1", {}, {}, {}}}}};
    all.cooling = {{1, "cpufreq-cpu0", 5}};
    all.blocks = {fullBlock()};
    all.network = {fullInterface()};
    all.pci = {fullPci()};
    all.usb = {fullUsb()};
    all.powerSupplies = {{"axp20x-battery", "Battery", "PS-1", "X-Powers"}};
    all.unreadable = {"/sys/class/thermal/thermal_zone9/temp"};
    return all;
}

Sample fullSample()
{
    Sample sample;
    sample.bootId = "boot";
    sample.uptimeMs = 123'456'789;
    sample.wallClockMs = -1; // a clock that starts before 1970
    sample.jiffies = {{-1, 1, 2, 3, 4, 5, 6, 7, 8}, {0, 9, 10, 11, 12, 13, 14, 15, 16}};
    sample.frequenciesKhz = {{"policy4", 1'800'000}, {"policy0", 600'000}}; // order is kept
    sample.scalingMaxKhz = {{"policy0", 1'500'000}};
    sample.memTotalBytes = 1;
    sample.memFreeBytes = 2;
    sample.memAvailableBytes = 3;
    sample.buffersBytes = 4;
    sample.cachedBytes = 5;
    sample.swapTotalBytes = 0;
    sample.swapFreeBytes = 6;
    sample.temperaturesMc = {{"thermal_zone0", 45'000}, {"hwmon1/temp1", -75'000}};
    sample.hwmonValues = {{"hwmon2/fan1", 3'200}};
    sample.coolingStates = {{"cooling_device0", 0}};
    sample.piThrottled = 0x50005;
    sample.underVoltageAlarm = true;
    sample.load1 = 0.52;
    sample.load5 = 0.1;
    sample.load15 = 17;
    sample.disks = {{"mmcblk0", 18'446'744'073'709'551'615ull, 2, 3, 4}};
    sample.network = {{"eth0", 1, 2, 3, 4}};
    sample.filesystems = {{"/", 1'000, 10}};
    return sample;
}

Score fullScore()
{
    return {"sha256", "MB/s", "0-3",  4,      1234.5678901234567, 1.0 / 3,  5e-324,
            7,        true,   41'000, 55'000, 1'800'000,          1'500'000};
}

} // namespace rollcall::test
