#include "agent/readers/channels.h"
#include "agent/readers/parse.h"
#include "agent/readers/readers.h"

namespace rollcall::agent {

namespace {

constexpr int maxTrips = 32;

std::vector<hardware::TripPoint> readTrips(const Directory& zone)
{
    std::vector<hardware::TripPoint> trips;
    for (int number = 0; number < maxTrips; ++number) {
        const std::string prefix = "trip_point_" + std::to_string(number);
        const auto type = zone.text(prefix + "_type");
        if (!type)
            break;
        if (const auto temperature = zone.number(prefix + "_temp"))
            trips.push_back({*type, *temperature});
    }
    return trips;
}

} // namespace

std::vector<hardware::ThermalZone> readThermalZones(FileSystem& files)
{
    std::vector<hardware::ThermalZone> zones;
    const Directory thermal = files.root().directory("sys/class/thermal");
    for (const std::string& name : thermal.list()) {
        const auto id = numberedName(name, "thermal_zone");
        if (!id || zones.size() >= maxThermalDevices)
            continue;
        const Directory directory = thermal.directory(name);
        hardware::ThermalZone& zone = zones.emplace_back();
        zone.id = *id;
        zone.type = directory.text("type").value_or("");
        zone.trips = readTrips(directory);
    }
    return zones;
}

std::vector<hardware::CoolingDevice> readCooling(FileSystem& files)
{
    std::vector<hardware::CoolingDevice> devices;
    const Directory thermal = files.root().directory("sys/class/thermal");
    for (const std::string& name : thermal.list()) {
        const auto id = numberedName(name, "cooling_device");
        if (!id || devices.size() >= maxThermalDevices)
            continue;
        const Directory directory = thermal.directory(name);
        hardware::CoolingDevice& device = devices.emplace_back();
        device.id = *id;
        device.type = directory.text("type").value_or("");
        device.maxState = directory.number("max_state");
    }
    return devices;
}

} // namespace rollcall::agent
