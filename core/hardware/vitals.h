#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall::hardware {

/// Why a board runs slower than it could, from its own report.
struct Throttle {
    bool active = false;       ///< slowed down now: by heat, power or a frequency cap
    bool underVoltage = false; ///< now
    bool thermal = false;      ///< now, because of heat (Pi bits 2 and 3, or a cooling device)
    bool capped = false;       ///< now, the frequency is limited below the maximum
    bool sinceBootUnderVoltage = false;
    bool sinceBootThrottled = false;
    std::string reason; ///< short and plain: "throttled", "under-voltage", "capped at 1008 MHz"
    /// What has happened since boot, and the earliest it can have been: "under-voltage and
    /// throttling since boot, 26 h ago at most". The firmware remembers that it was, not when.
    /// Empty: nothing.
    std::string past;
    bool operator==(const Throttle&) const = default;
};

/// What one of Hardware::sensors shows now.
struct Reading {
    std::string key;  ///< of the sensor
    double value = 0; ///< in the unit of its kind: °C, rpm, V, A, W or percent
    bool operator==(const Reading&) const = default;
};

/// Load of one logical CPU between two samples.
struct CoreLoad {
    int cpu = 0;
    double percent = 0; ///< 0–100
    bool operator==(const CoreLoad&) const = default;
};

/// What is true now, derived from the newest sample (and, for rates, the one before it).
struct Vitals {
    std::optional<double> cpuTemperatureC;   ///< of Hardware::cpuSensor, within a sane range
    std::optional<double> degreesToThrottle; ///< passive trip minus temperature; negative = over it
    std::optional<double> loadPercent;       ///< all CPUs, 0–100; needs two samples of one boot
    std::vector<CoreLoad> coreLoads;
    std::vector<NamedValue> frequenciesKhz;                   ///< per policy, as sampled
    std::optional<double> load1;                              ///< load average over one minute
    std::optional<std::uint64_t> memTotalBytes, memUsedBytes; ///< used = total − available
    std::optional<double> memPercent;
    std::optional<std::uint64_t> swapUsedBytes;
    std::optional<double> uptimeS;
    std::optional<Throttle> throttle;               ///< absent when the board has no way to tell
    std::optional<double> rxBytesPerS, txBytesPerS; ///< physical interfaces together
    std::optional<double> readBytesPerS, writeBytesPerS;
    std::optional<double> rootUsedPercent; ///< fill level of "/"
    std::vector<Reading> readings; ///< of Hardware::sensors, in that order; what fails is left out
    std::vector<FilesystemUse> filesystems; ///< of every volume that is mounted, as sampled
    bool operator==(const Vitals&) const = default;
};

/// A temperature a working silicon sensor can show; the field has −273.2, −75 and +6280 °C.
inline constexpr double saneMinC = -40, saneMaxC = 150;

/// Fill level of what is mounted there, 0–100; nullopt when nothing is, or its numbers cannot be.
std::optional<double> usedPercent(const std::vector<FilesystemUse>& filesystems,
                                  std::string_view mount);

/// `before` may be null or of another boot: then there are no rates. Counters that ran backwards
/// give no rate rather than a wrong one.
Vitals deriveVitals(const Inventory& inventory, const Hardware& hardware, const Sample& now,
                    const Sample* before);

} // namespace rollcall::hardware
