#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rollcall::hardware {

/// The sensor that stands for the CPU: chosen by what its thermal zone or hwmon chip calls itself,
/// never by number, since zone 0 may be a battery and hwmon0 the Wi-Fi. Absent when no name speaks
/// of the CPU or the SoC around it.
std::optional<CpuSensor> chooseCpuSensor(const Inventory& inventory, const Board& board);

/// The lowest trip point of a type ("passive", "critical") that a person could believe and that is
/// not below `atLeastC`, in °C.
std::optional<double> lowestTrip(const std::vector<TripPoint>& trips, std::string_view type,
                                 double atLeastC = 0);

/// Degrees Celsius, or nullopt for what no working sensor says: outside saneMinC … saneMaxC, or
/// exactly 0, which drivers return for "no reading".
std::optional<double> saneCelsius(std::int64_t milliCelsius);

} // namespace rollcall::hardware
