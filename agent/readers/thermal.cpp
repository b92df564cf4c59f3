#include "agent/names.h"
#include "agent/readers/channels.h"
#include "agent/readers/parse.h"
#include "agent/readers/readers.h"

namespace rollcall::agent {

namespace {

constexpr int maxTrips = 32;

std::vector<hardware::TripPoint> readTrips(const Directory& thermal, const std::string& zone)
{
    std::vector<hardware::TripPoint> trips;
    for (int number = 0; number < maxTrips; ++number) {
        const std::string prefix = zone + "trip_point_" + std::to_string(number);
        const auto type = thermal.text(prefix + "_type");
        if (!type)
            break;
        if (const auto temperature = thermal.number(prefix + "_temp"))
            trips.push_back({*type, *temperature});
    }
    return trips;
}

} // namespace

ThermalFacts readThermal(FileSystem& files)
{
    ThermalFacts facts;
    const Directory thermal = files.root().directory("sys/class/thermal");
    for (const std::string& name : thermal.list()) {
        const std::string path = name + '/';
        const auto zone = numberedName(name, "thermal_zone");
        const auto device = numberedName(name, "cooling_device");
        if (zone && facts.zones.size() < maxThermalDevices)
            facts.zones.push_back(
                {*zone, thermal.text(path + "type").value_or(""), readTrips(thermal, path)});
        else if (device && facts.cooling.size() < maxThermalDevices)
            facts.cooling.push_back({*device, thermal.text(path + "type").value_or(""),
                                     thermal.number(path + "max_state")});
    }
    return facts;
}

} // namespace rollcall::agent
