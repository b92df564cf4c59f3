#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What moves on a board, and what a benchmark measured there: raw, as the agent read it; see
/// facts.h for the rules and vitals.h for the meaning.
namespace rollcall::hardware {

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
