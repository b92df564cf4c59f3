#include "core/hardware/sensors.h"

#include "core/hardware/shown.h"
#include "core/hardware/thermal.h"

#include <algorithm>

// Units: Documentation/hwmon/sysfs-interface.rst (milli-degrees, rpm, mV, mA, µW);
// Documentation/ABI/testing/sysfs-class-power (µV, µA, µW, percent).

namespace rollcall::hardware {

namespace {

constexpr std::string_view supplyPrefix = "power_supply/";

struct ChannelKind {
    std::string_view prefix;
    Sensor::Kind kind;
};

constexpr ChannelKind channelKinds[] = {
    {"temp", Sensor::Kind::Temperature}, {"fan", Sensor::Kind::Fan},
    {"in", Sensor::Kind::Voltage},       {"curr", Sensor::Kind::Current},
    {"power", Sensor::Kind::Power},
};

std::optional<Sensor::Kind> kindOfChannel(std::string_view channel)
{
    for (const ChannelKind& line : channelKinds) {
        const std::string_view number =
            channel.substr(std::min(line.prefix.size(), channel.size()));
        if (channel.starts_with(line.prefix) && !number.empty() &&
            number.find_first_not_of("0123456789") == number.npos)
            return line.kind;
    }
    return std::nullopt; // humidity and others: no unit of ours
}

/// drivers/thermal/thermal_hwmon.c registers a chip for each zone, named after its type with '_'
/// for '-'; its only channels are temperatures.
bool repeatsZone(const HwmonChip& chip, const std::vector<ThermalZone>& zones)
{
    const bool onlyTemperatures =
        std::all_of(chip.sensors.begin(), chip.sensors.end(), [](const HwmonSensor& sensor) {
            return sensor.channel.starts_with("temp") && !sensor.label;
        });
    return onlyTemperatures &&
           std::any_of(zones.begin(), zones.end(), [&](const ThermalZone& zone) {
               std::string type(trimmed(zone.type));
               std::replace(type.begin(), type.end(), '-', '_');
               return type == trimmed(chip.name);
           });
}

/// Where the kernel acts: shuts down, or else warns.
std::optional<double> zoneLimit(const ThermalZone& zone)
{
    for (const std::string_view type : {"critical", "hot"}) {
        if (const auto limit = lowestTrip(zone.trips, type))
            return limit;
    }
    return std::nullopt;
}

void addZones(std::vector<Sensor>& sensors, const std::vector<ThermalZone>& zones)
{
    for (const ThermalZone& zone : zones)
        sensors.push_back({"thermal_zone" + std::to_string(zone.id), Sensor::Kind::Temperature,
                           shown(zone.type).value_or(""), zoneLimit(zone)});
}

/// The INA3221 has a label for the voltage of each rail alone; its current has the same number
/// (Documentation/hwmon/ina3221.rst).
std::optional<std::string> labelOfRail(const HwmonChip& chip, std::string_view channel)
{
    if (!chip.name.starts_with("ina3221") || !channel.starts_with("curr"))
        return std::nullopt;
    const std::string rail = "in" + std::string(channel.substr(4));
    for (const HwmonSensor& other : chip.sensors) {
        if (other.channel == rail)
            return shown(other.label);
    }
    return std::nullopt;
}

/// "ina3221 VDD_IN"; a chip without labels is told apart by channel: "pwmfan fan1".
std::string channelLabel(const HwmonChip& chip, const HwmonSensor& channel)
{
    auto label = shown(channel.label);
    if (!label)
        label = labelOfRail(chip, channel.channel);
    return shown(chip.name).value_or("hwmon") + ' ' + label.value_or(channel.channel);
}

void addChips(std::vector<Sensor>& sensors, const Inventory& inventory)
{
    for (const HwmonChip& chip : inventory.hwmon) {
        if (repeatsZone(chip, inventory.thermalZones))
            continue;
        for (const HwmonSensor& channel : chip.sensors) {
            const auto kind = kindOfChannel(channel.channel);
            if (!kind)
                continue;
            const std::string key = "hwmon" + std::to_string(chip.id) + '/' + channel.channel;
            const auto raw = channel.limit ? channel.limit : channel.criticalLimit;
            sensors.push_back({key, *kind, channelLabel(chip, channel),
                               raw ? sensorValue(*kind, key, *raw) : std::nullopt});
        }
    }
}

/// Batteries and the like; adapters rarely measure anything.
void addSupplies(std::vector<Sensor>& sensors, const std::vector<PowerSupply>& supplies)
{
    struct Value {
        const char* file;
        Sensor::Kind kind;
        const char* label;
    };
    constexpr Value values[] = {{"capacity", Sensor::Kind::Charge, "charge"},
                                {"voltage_now", Sensor::Kind::Voltage, "voltage"},
                                {"current_now", Sensor::Kind::Current, "current"},
                                {"power_now", Sensor::Kind::Power, "power"}};
    for (const PowerSupply& supply : supplies) {
        const auto type = shown(supply.type);
        if (type != "Battery" && type != "UPS")
            continue;
        const std::string name = toValidUtf8(supply.name);
        for (const Value& value : values)
            sensors.push_back({std::string(supplyPrefix) + supply.name + '/' + value.file,
                               value.kind, name + ' ' + value.label, std::nullopt});
    }
}

} // namespace

std::vector<Sensor> listSensors(const Inventory& inventory, const std::optional<CpuSensor>& cpu)
{
    std::vector<Sensor> sensors;
    addZones(sensors, inventory.thermalZones);
    addChips(sensors, inventory);
    addSupplies(sensors, inventory.powerSupplies);
    std::erase_if(sensors, [&](const Sensor& sensor) { return cpu && sensor.key == cpu->key; });
    return sensors;
}

std::optional<double> sensorValue(Sensor::Kind kind, std::string_view key, std::int64_t raw)
{
    const auto value = static_cast<double>(raw);
    const double fraction = key.starts_with(supplyPrefix) ? 1e6 : 1e3; // µV and µA, or mV and mA
    switch (kind) {
    case Sensor::Kind::Temperature:
        return saneCelsius(raw);
    case Sensor::Kind::Fan:
        return raw >= 0 ? std::optional(value) : std::nullopt; // 0 is a fan that stands still
    case Sensor::Kind::Voltage:
    case Sensor::Kind::Current:
        return value / fraction;
    case Sensor::Kind::Power:
        return value / 1e6;
    case Sensor::Kind::Charge:
        return raw >= 0 && raw <= 100 ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace rollcall::hardware
