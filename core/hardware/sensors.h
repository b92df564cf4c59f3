#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

#include <optional>
#include <string_view>
#include <vector>

namespace rollcall::hardware {

/// All sensors but `cpu`, under the names they give themselves: thermal zones, then hwmon channels,
/// then what batteries and supplies measure. A hwmon chip that only repeats a thermal zone is left
/// out.
std::vector<Sensor> listSensors(const Inventory& inventory, const std::optional<CpuSensor>& cpu);

/// A raw value of Sample in the unit of Sensor::kind; nullopt for what no working sensor says.
std::optional<double> sensorValue(Sensor::Kind kind, std::string_view key, std::int64_t raw);

} // namespace rollcall::hardware
