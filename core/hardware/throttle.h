#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/vitals.h"

#include <cstdint>
#include <optional>

namespace rollcall::hardware {

/// Bits of the Pi firmware's get_throttled (Raspberry Pi documentation, "vcgencmd"). The same bits
/// shifted left by 16 say "has happened since boot".
namespace pi_throttle {
inline constexpr std::uint64_t underVoltage = 1 << 0;
inline constexpr std::uint64_t frequencyCapped = 1 << 1;
inline constexpr std::uint64_t throttled = 1 << 2;
inline constexpr std::uint64_t softTemperatureLimit = 1 << 3;
inline constexpr int sinceBootShift = 16;
} // namespace pi_throttle

/// Why the board is slower than it could be: Pi firmware bits, the kernel's under-voltage alarm,
/// cooling devices of the CPU at work, and frequency limits below the maximum of their policy.
/// nullopt when the board has none of these.
std::optional<Throttle> findThrottle(const Inventory& inventory, const Sample& sample);

} // namespace rollcall::hardware
