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
    cpu.cpus = {{0, 0x410fd083, 0, 1, 2, 3, "0-1", 1024}, {4, {}, -1, {}, {}, {}, {}, {}}};
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
    block.mmc = MmcFacts{"SD",  "SC32G", "0x000003", "0x5344", "0x1234",    "07/2019",
                         "035", "400",   "0x8",      "0x0",    "0x01 0x02", "0x01"};
    block.partitions = {{"mmcblk0p1", 268'435'456}, {"mmcblk0p2", {}}};
    return block;
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
    all.board.socs = {{"Snapdragon", "APQ8016E", "247", "1.0"}};
    all.board.hypervisor = "xen";
    all.board.container = "docker";
    all.memory = {3'977'666'560ull, 0, 16'384, {2'097'152, 1'073'741'824}, {{0, "", 42}}};
    all.os = {
        {{"ID", "debian"}, {"VERSION_ID", "12"}}, "6.1.0-18-arm64", "#1 SMP", "aarch64", 32, "arm"};
    all.thermalZones = {{2, "cpu-thermal", {{"critical", 110'000}, {"passive", -1}}}};
    all.hwmon = {{3, "nvme", {{"temp1", "Composite", 81'850, 84'850}, {"fan1", {}, {}, {}}}}};
    all.cooling = {{1, "cpufreq-cpu0", 5}};
    all.blocks = {fullBlock()};
    all.network = {{"eth0", "dc:a6:32:00:00:01", "bcmgenet", 1000, "up", 1500, false, true}};
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
