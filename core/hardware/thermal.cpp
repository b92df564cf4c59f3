#include "core/hardware/thermal.h"

#include "core/base/text.h"
#include "core/hardware/vitals.h"

#include <algorithm>

// Names of zones: arch/arm64/boot/dts ("thermal-zones" nodes) of Linux and vendor kernels. Names of
// chips: Documentation/hwmon.

namespace rollcall::hardware {

namespace {

struct SensorRule {
    const char* prefix; ///< of the name in lower case, '_' for '-'
    int rank;           ///< lower is better
};

// "cpu" also covers cpu0_thermal, cpu_thermal and the CPU-therm of Jetson; "big" and "cluster1" are
// the fast cores, which throttle first. acpitz may be anywhere on the mainboard.
constexpr SensorRule zoneRules[] = {
    {"cpu_thermal", 0},
    {"cpu_therm", 0},
    {"x86_pkg_temp", 0},
    {"package_thermal", 1},
    {"bigcore", 2},
    {"cpu_big", 2},
    {"big", 2},
    {"cpub", 2},
    {"cpu", 3},
    {"soc_thermal", 4},
    {"soc", 4},
    {"cluster", 5},
    {"cls", 5},  // HiSilicon's clusters
    {"mcpu", 3}, // Tegra186: the A57s, then the Denvers
    {"mpu", 3},  // TI's K3: the Cortex-A cores
    {"a57", 3},
    {"bcpu", 4},
    {"denver", 4},
    {"littlecore", 6},
    {"little", 6},
    {"tsens_tz_sensor", 7},
    {"mtktscpu", 3},
    {"exynos_therm", 5},
    {"armada_thermal", 4},
    {"tj_therm", 4},
    {"center", 6},
    {"main", 7},
    {"acpitz", 9},
};

// amd, intel, APM X-Gene, ThunderX2 and the SCPI/SCMI firmware interfaces of Arm.
constexpr SensorRule chipRules[] = {
    {"k10temp", 0},      {"zenpower", 0},     {"coretemp", 0}, {"cpu_thermal", 1},
    {"cpu", 3},          {"apm_xgene", 2},    {"tx2", 2},      {"soc_thermal", 4},
    {"scpi_sensors", 5}, {"scmi_sensors", 5}, {"acpitz", 9},
};

// Zones whose names begin like a CPU's and are none.
constexpr const char* notTheCpu[] = {"gpu", "alert", "batt", "modem", "skin", "charger"};

std::string plainName(std::string_view type)
{
    std::string name = toLower(trimmed(type));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

template <std::size_t N>
std::optional<int> rankOf(const SensorRule (&rules)[N], std::string_view type)
{
    const std::string name = plainName(type);
    for (const char* other : notTheCpu) {
        if (name.find(other) != name.npos)
            return std::nullopt;
    }
    for (const SensorRule& rule : rules) {
        if (name.starts_with(rule.prefix))
            return rule.rank;
    }
    return std::nullopt;
}

struct Candidate {
    int rank = 100;
    CpuSensor sensor;
};

void consider(Candidate& best, int rank, CpuSensor sensor)
{
    if (rank < best.rank)
        best = {rank, std::move(sensor)};
}

/// A passive trip that a board passes in a warm room drives a fan (Jetson AGX Xavier: 30 °C).
constexpr double lowestThrottlingC = 45;

// Of the zones on the SoC one that throttles comes first, since the others cannot tell the distance
// (an RK3588 has its passive trips at the big cores or at the SoC, as the kernel goes).
constexpr int lastRankOfSoc = 6, behindAllWithTrips = 2 * (lastRankOfSoc + 1);

void considerZones(Candidate& best, const std::vector<ThermalZone>& zones)
{
    for (const ThermalZone& zone : zones) {
        const auto rank = rankOf(zoneRules, zone.type);
        if (!rank)
            continue;
        const auto passive = lowestTrip(zone.trips, "passive", lowestThrottlingC);
        consider(best, 2 * *rank + (passive && *rank <= lastRankOfSoc ? 0 : behindAllWithTrips),
                 {"thermal_zone" + std::to_string(zone.id), toValidUtf8(trimmed(zone.type)),
                  passive, lowestTrip(zone.trips, "critical")});
    }
}

/// A chip's own names for what is the whole CPU rather than one core or the mainboard.
bool isWholeCpu(const HwmonSensor& channel)
{
    if (!channel.label)
        return channel.channel == "temp1";
    for (const char* label : {"Tctl", "Tdie", "Package id", "SoC Temperature", "CPU", "SOC"}) {
        if (channel.label->starts_with(label))
            return true;
    }
    return channel.channel == "temp1";
}

void considerChips(Candidate& best, const std::vector<HwmonChip>& chips)
{
    for (const HwmonChip& chip : chips) {
        const auto rank = rankOf(chipRules, chip.name);
        if (!rank)
            continue;
        for (const HwmonSensor& channel : chip.sensors) {
            if (!channel.channel.starts_with("temp") || !isWholeCpu(channel))
                continue;
            std::string label = toValidUtf8(trimmed(chip.name));
            if (channel.label)
                label += ' ' + toValidUtf8(trimmed(*channel.label));
            const auto critical =
                channel.criticalLimit ? saneCelsius(*channel.criticalLimit) : std::nullopt;
            // Odd ranks: a thermal zone of the same rank wins, since it knows its trips.
            consider(best, 2 * *rank + 1 + behindAllWithTrips,
                     {"hwmon" + std::to_string(chip.id) + '/' + channel.channel, std::move(label),
                      std::nullopt, critical});
        }
    }
}

/// The Pi's firmware slows the CPU by itself and tells the kernel no trip point. Raspberry Pi
/// documentation, "Frequency management and thermal control": from 80 °C, and on the 3B+ and 3A+
/// from a soft limit of 60 °C.
std::optional<double> piFirmwareLimit(const Board& board)
{
    if (!board.family || board.family->value != "Raspberry Pi" || !board.model)
        return std::nullopt;
    const bool softLimit = board.model->value.find("3 Model B Plus") != std::string::npos ||
                           board.model->value.find("3 Model A Plus") != std::string::npos;
    return softLimit ? 60.0 : 80.0;
}

} // namespace

std::optional<CpuSensor> chooseCpuSensor(const Inventory& inventory, const Board& board)
{
    Candidate best;
    considerZones(best, inventory.thermalZones);
    considerChips(best, inventory.hwmon);
    if (best.sensor.key.empty())
        return std::nullopt;
    if (!best.sensor.passiveTripC)
        best.sensor.passiveTripC = piFirmwareLimit(board);
    return best.sensor;
}

std::optional<double> lowestTrip(const std::vector<TripPoint>& trips, std::string_view type,
                                 double atLeastC)
{
    std::optional<double> lowest;
    for (const TripPoint& trip : trips) {
        const auto celsius = saneCelsius(trip.milliCelsius);
        if (trip.type == type && celsius && *celsius > 0 && *celsius >= atLeastC)
            lowest = std::min(lowest.value_or(*celsius), *celsius);
    }
    return lowest;
}

std::optional<double> saneCelsius(std::int64_t milliCelsius)
{
    const double celsius = static_cast<double>(milliCelsius) / 1000;
    if (milliCelsius == 0 || celsius < saneMinC || celsius > saneMaxC)
        return std::nullopt;
    return celsius;
}

} // namespace rollcall::hardware
