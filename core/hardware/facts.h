#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Raw facts: what an agent read on a board, as the kernel wrote it, interpreted by nobody yet.
/// An absent file is an absent value; nothing here is ever defaulted to 0. Plain values without
/// invariants: safe to copy between threads. Decoding lives in decode.h (inventory) and vitals.h
/// (samples). Fields are only ever added, never renamed: old agents stay readable.
namespace rollcall::hardware {

struct IdentityFacts {
    std::optional<std::string> hostname;  ///< /proc/sys/kernel/hostname
    std::optional<std::string> machineId; ///< /etc/machine-id; cloned images share it
    std::optional<std::string> bootId;    ///< /proc/sys/kernel/random/boot_id
    std::optional<std::string> dtSerial;  ///< /proc/device-tree/serial-number
    std::vector<std::string> macs;        ///< of physical interfaces, in ifindex order
    bool operator==(const IdentityFacts&) const = default;
};

/// Identical per-CPU blocks of /proc/cpuinfo, folded into one.
struct CpuinfoBlock {
    std::string cpus; ///< cpulist of the "processor" lines; empty for keys outside any such block
    std::map<std::string, std::string> keys; ///< as printed, e.g. "CPU part" → "0xd08"
    bool operator==(const CpuinfoBlock&) const = default;
};

/// One logical CPU below /sys/devices/system/cpu (Documentation/admin-guide/cputopology.rst).
struct LogicalCpu {
    int id = 0;
    std::optional<std::uint64_t> midr;         ///< regs/identification/midr_el1, online CPUs only
    std::optional<int> packageId;              ///< topology/physical_package_id: often a cluster
    std::optional<int> dieId;                  ///< topology/die_id
    std::optional<int> clusterId;              ///< topology/cluster_id: platform dependent
    std::optional<int> coreId;                 ///< topology/core_id
    std::optional<std::string> threadSiblings; ///< topology/thread_siblings_list (cpulist)
    std::optional<std::uint32_t> capacity;     ///< cpu_capacity, 1024 = the fastest core
    bool operator==(const LogicalCpu&) const = default;
};

/// One cpufreq policy (Documentation/admin-guide/pm/cpufreq.rst). Frequencies in kHz.
struct CpufreqPolicy {
    int id = 0;                                 ///< N of policyN
    std::string cpus;                           ///< related_cpus, as a cpulist
    std::optional<std::uint32_t> minKhz;        ///< cpuinfo_min_freq
    std::optional<std::uint32_t> maxKhz;        ///< cpuinfo_max_freq
    std::optional<std::uint32_t> scalingMinKhz; ///< scaling_min_freq, what the user allows
    std::optional<std::uint32_t> scalingMaxKhz; ///< scaling_max_freq
    std::optional<std::string> governor;        ///< scaling_governor
    std::optional<std::string> driver;          ///< scaling_driver
    bool operator==(const CpufreqPolicy&) const = default;
};

/// One cache, listed once however many CPUs share it.
struct CacheFacts {
    int level = 0;
    std::string type; ///< "Data", "Instruction" or "Unified"
    std::string cpus; ///< shared_cpu_list
    std::optional<std::uint64_t> sizeBytes;
    std::optional<std::uint32_t> ways;
    std::optional<std::uint32_t> lineBytes;
    bool operator==(const CacheFacts&) const = default;
};

struct CpuFacts {
    std::optional<std::string> possible; ///< cpulists from /sys/devices/system/cpu
    std::optional<std::string> present;
    std::optional<std::string> online;
    std::optional<std::uint64_t> hwcap;  ///< AT_HWCAP of the agent itself; its bits depend on the
    std::optional<std::uint64_t> hwcap2; ///< agent's own word size. Absent for recorded trees.
    std::vector<LogicalCpu> cpus;
    std::vector<CpufreqPolicy> policies;
    std::vector<CacheFacts> caches;
    std::vector<CpuinfoBlock> cpuinfo;
    bool operator==(const CpuFacts&) const = default;
};

/// One device below /sys/bus/soc (Documentation/ABI/testing/sysfs-devices-soc).
struct SocFacts {
    std::optional<std::string> family, machine, socId, revision;
    bool operator==(const SocFacts&) const = default;
};

struct BoardFacts {
    std::optional<std::string> dtModel;
    std::vector<std::string> dtCompatible;  ///< most specific first
    std::map<std::string, std::string> dmi; ///< names below /sys/class/dmi/id, e.g. "sys_vendor"
    std::vector<SocFacts> socs;
    std::optional<std::string> hypervisor; ///< /sys/hypervisor/type or DT /hypervisor/compatible
    std::optional<std::string> container;  ///< /run/systemd/container, or "docker" for /.dockerenv
    bool operator==(const BoardFacts&) const = default;
};

struct NumaNode {
    int id = 0;
    std::string cpus; ///< cpulist; may be empty (memory-only node)
    std::optional<std::uint64_t> totalBytes;
    bool operator==(const NumaNode&) const = default;
};

struct MemoryFacts {
    std::optional<std::uint64_t> totalBytes;     ///< MemTotal: without what firmware and GPU keep
    std::optional<std::uint64_t> swapTotalBytes; ///< 0 is a real value here: no swap
    std::optional<std::uint32_t> pageBytes;      ///< 4096, 16384 or 65536
    std::vector<std::uint64_t> hugePageBytes;    ///< sizes below /sys/kernel/mm/hugepages
    std::vector<NumaNode> nodes;
    bool operator==(const MemoryFacts&) const = default;
};

struct OsFacts {
    std::map<std::string, std::string> osRelease; ///< /etc/os-release: ID, VERSION_ID, PRETTY_NAME…
    std::optional<std::string> kernelRelease;     ///< "6.1.0-18-arm64"
    std::optional<std::string> kernelVersion;     ///< "#1 SMP PREEMPT …"
    std::optional<std::string> machine;           ///< uname -m: the kernel's word size only
    std::optional<int> userlandBits;              ///< ELF class of /bin/sh: 32 or 64
    std::optional<std::string> userlandMachine;   ///< ELF e_machine of /bin/sh: "arm", "aarch64"…
    bool operator==(const OsFacts&) const = default;
};

struct TripPoint {
    std::string type; ///< "passive", "active", "hot" or "critical"
    std::int64_t milliCelsius = 0;
    bool operator==(const TripPoint&) const = default;
};

struct ThermalZone {
    int id = 0;       ///< N of thermal_zoneN
    std::string type; ///< "cpu-thermal", "soc_thermal", …
    std::vector<TripPoint> trips;
    bool operator==(const ThermalZone&) const = default;
};

/// One channel of a hwmon chip (Documentation/hwmon/sysfs-interface.rst).
struct HwmonSensor {
    std::string channel;               ///< "temp1", "fan2", "in0", "curr1", "power1"
    std::optional<std::string> label;  ///< tempN_label
    std::optional<std::int64_t> limit; ///< _max, in the channel's unit (milli-degrees, mV…)
    std::optional<std::int64_t> criticalLimit; ///< _crit
    bool operator==(const HwmonSensor&) const = default;
};

struct HwmonChip {
    int id = 0; ///< N of hwmonN: may change at each boot, so pair values by name and channel
    std::string name;
    std::vector<HwmonSensor> sensors;
    bool operator==(const HwmonChip&) const = default;
};

/// A cooling device: what the kernel slows down when a trip point is passed.
struct CoolingDevice {
    int id = 0;
    std::string type; ///< "cpufreq-cpu0", "thermal-cpufreq-0", "pwm-fan", …
    std::optional<std::int64_t> maxState;
    bool operator==(const CoolingDevice&) const = default;
};

/// Identity and wear of an SD card or eMMC, as strings of /sys/block/mmcblkN/device.
struct MmcFacts {
    std::optional<std::string> type, name, manfid, oemid, serial, date, cid, csd, hwrev, fwrev;
    std::optional<std::string> lifeTime; ///< eMMC: "0x01 0x02", two estimates in steps of 10 %
    std::optional<std::string> preEol;   ///< eMMC: "0x01" normal, 0x02 warning, 0x03 urgent
    bool operator==(const MmcFacts&) const = default;
};

struct Partition {
    std::string name;
    std::optional<std::uint64_t> sizeBytes;
    bool operator==(const Partition&) const = default;
};

struct BlockDevice {
    std::string name; ///< "mmcblk0", "nvme0n1", "sda"; loop, ram and zram are left out
    std::optional<std::uint64_t> sizeBytes;
    std::optional<bool> rotational, removable, readOnly;
    std::optional<std::string> model, vendor, serial, firmware;
    std::optional<MmcFacts> mmc;
    std::vector<Partition> partitions;
    bool operator==(const BlockDevice&) const = default;
};

struct NetworkInterface {
    std::string name;
    std::optional<std::string> mac;
    std::optional<std::string> driver;     ///< name of the device/driver link
    std::optional<std::int64_t> speedMbit; ///< absent while the link is down (kernel says -1)
    std::optional<std::string> operState;  ///< "up", "down", "unknown", …
    std::optional<std::uint32_t> mtu;
    std::optional<bool> wireless;
    bool physical = false; ///< has a device link: neither lo, bridge, veth nor tunnel
    bool operator==(const NetworkInterface&) const = default;
};

/// Everything that stays as it is until somebody changes the board or its software.
struct Inventory {
    IdentityFacts identity;
    CpuFacts cpu;
    BoardFacts board;
    MemoryFacts memory;
    OsFacts os;
    std::vector<ThermalZone> thermalZones;
    std::vector<HwmonChip> hwmon;
    std::vector<CoolingDevice> cooling;
    std::vector<BlockDevice> blocks;
    std::vector<NetworkInterface> network;
    std::vector<std::string> unreadable; ///< paths that hung or were over their bound, for honesty
    bool operator==(const Inventory&) const = default;
};

/// Jiffies since boot from /proc/stat, in USER_HZ (1/100 s on every Linux): counters, not rates.
struct CpuJiffies {
    int cpu = -1; ///< -1 is the "cpu" line: the sum over all
    std::uint64_t user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0,
                  steal = 0;
    bool operator==(const CpuJiffies&) const = default;
};

/// One number with the name of the file or channel it came from.
struct NamedValue {
    std::string name;
    std::int64_t value = 0;
    bool operator==(const NamedValue&) const = default;
};

struct DiskCounters {
    std::string name;
    std::uint64_t readBytes = 0, writtenBytes = 0, readIos = 0, writeIos = 0;
    bool operator==(const DiskCounters&) const = default;
};

struct NetworkCounters {
    std::string name;
    std::uint64_t rxBytes = 0, txBytes = 0, rxErrors = 0, txErrors = 0;
    bool operator==(const NetworkCounters&) const = default;
};

struct FilesystemUse {
    std::string mount; ///< "/" and what else is mounted from a block device
    std::uint64_t totalBytes = 0, freeBytes = 0;
    bool operator==(const FilesystemUse&) const = default;
};

/// Everything that moves. Raw values and counters; rates need two samples of one boot (vitals.h).
struct Sample {
    std::optional<std::string> bootId;       ///< tells a reboot from a gap
    std::optional<std::int64_t> uptimeMs;    ///< /proc/uptime: the board's monotonic clock
    std::optional<std::int64_t> wallClockMs; ///< the board's idea of Unix time; it may lie
    std::vector<CpuJiffies> jiffies;         ///< first the sum (-1), then each online CPU
    std::vector<NamedValue> frequenciesKhz;  ///< "policy0" → scaling_cur_freq
    std::vector<NamedValue> scalingMaxKhz;   ///< "policy0" → scaling_max_freq: lowered = capped
    std::optional<std::uint64_t> memTotalBytes, memFreeBytes, memAvailableBytes, buffersBytes,
        cachedBytes, swapTotalBytes, swapFreeBytes;
    std::vector<NamedValue> temperaturesMc; ///< "thermal_zone0", "hwmon1/temp1" → milli-degC
    std::vector<NamedValue> hwmonValues;    ///< other channels: "hwmon2/fan1" → rpm, mV, mA, µW
    std::vector<NamedValue> coolingStates;  ///< "cooling_device0" → cur_state, 0 = not cooling
    std::optional<std::uint64_t> piThrottled; ///< get_throttled bits; see throttle.h
    std::optional<bool> underVoltageAlarm;    ///< rpi_volt in0_lcrit_alarm: sticky
    std::optional<double> load1, load5, load15;
    std::vector<DiskCounters> disks;
    std::vector<NetworkCounters> network;
    std::vector<FilesystemUse> filesystems;
    bool operator==(const Sample&) const = default;
};

/// The outcome of one benchmark on a board. Units are fixed per test; see agent/bench/README.md.
struct Score {
    std::string test; ///< "stream-triad", "memory-latency", "integer", "sha256", "sha256-crypto"
    std::string unit; ///< "MB/s", "ns", "Mop/s"
    std::string cpus; ///< cpulist it ran on
    int threads = 1;
    double median = 0, min = 0, max = 0; ///< over `runs` runs
    int runs = 0;
    bool checked = false; ///< the kernel's result was compared with a known answer and was right
    std::optional<std::int64_t> temperatureBeforeMc, temperatureAfterMc;
    std::optional<std::int64_t> frequencyBeforeKhz, frequencyAfterKhz;
    bool operator==(const Score&) const = default;
};

} // namespace rollcall::hardware
