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

/// Bound on what one sample asks of all chips together: each may be a talk over a slow bus.
inline constexpr std::size_t maxSampledChannels = 512;

/// The channels of a chip that have a value, e.g. "fan1", "temp1", in order of their names.
/// `names` is the list of the chip's directory.
std::vector<std::string> inputChannels(const std::vector<std::string>& names);

/// The file with that value: "fan1_input"; of a power meter that only averages "power1_average".
std::string inputFile(const std::vector<std::string>& names, const std::string& channel);

/// Where a hwmon chip keeps its files: in hwmonN itself, before Linux 3.15 in hwmonN/device.
/// Fills `names` with the list of that directory.
Directory openChip(const Directory& hwmon, const std::string& name,
                   std::vector<std::string>& names);

} // namespace rollcall::agent
