#pragma once

#include "agent/file_system.h"

#include <string>
#include <string_view>
#include <vector>

/// What inventory and sample must agree on about sensors, so that their names match.
namespace rollcall::agent {

inline constexpr std::size_t maxThermalDevices = 512;
inline constexpr std::size_t maxChips = 128;
inline constexpr std::size_t maxChannels = 256;

/// The channels of a chip that have an input, e.g. "fan1", "temp1", in order of their names.
/// `names` is the list of the chip's directory.
std::vector<std::string> inputChannels(const std::vector<std::string>& names);

/// Where a hwmon chip keeps its files: in hwmonN itself, before Linux 3.15 in hwmonN/device.
/// Fills `names` with the list of that directory.
Directory openChip(const Directory& hwmon, const std::string& name,
                   std::vector<std::string>& names);

} // namespace rollcall::agent
