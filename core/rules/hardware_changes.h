#pragma once

#include "core/hardware/hardware.h"

#include <string>
#include <vector>

namespace rollcall::rules {

/// What a person would call a change between two states of one board, one plain phrase each:
/// "memory 4.0 GiB → 8.0 GiB", "storage mmcblk0 replaced". Empty when nothing of note changed.
///
/// Left out on purpose is what comes and goes by itself: link states and speeds, free memory.
/// A fact that was or became unknown is no change, or a file that could not be read once would be
/// an alert. At most `maxHardwareChanges` phrases, the last of which then counts the rest.
std::vector<std::string> hardwareChanges(const hardware::Hardware& before,
                                         const hardware::Hardware& now);

inline constexpr std::size_t maxHardwareChanges = 12;

} // namespace rollcall::rules
