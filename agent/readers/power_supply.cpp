#include "agent/readers/readers.h"
#include "core/base/text.h"

#include <array>

/// Batteries, adapters and UPSes (Documentation/ABI/testing/sysfs-class-power).
namespace rollcall::agent {

namespace {

constexpr std::size_t maxSupplies = 16;

/// What can be had as a number: percent, 0 or 1, µV, µA and µW. Few, because each may be a
/// question to a slow chip, and never the uevent, which asks them all.
constexpr std::array<std::string_view, 5> measured = {"capacity", "online", "voltage_now",
                                                      "current_now", "power_now"};

/// The names of those that power the board. The others are in mice and headsets, come and go with
/// them, and are asked by radio.
std::vector<std::string> boardSupplies(const Directory& classPower)
{
    std::vector<std::string> names;
    for (std::string& name : classPower.list()) {
        if (names.size() < maxSupplies && classPower.text(name + "/scope") != "Device")
            names.push_back(std::move(name));
    }
    return names;
}

} // namespace

std::vector<hardware::PowerSupply> readPowerSupplies(FileSystem& files)
{
    std::vector<hardware::PowerSupply> supplies;
    const Directory classPower = files.root().directory("sys/class/power_supply");
    for (const std::string& name : boardSupplies(classPower)) {
        hardware::PowerSupply supply;
        supply.type = classPower.text(name + "/type");
        if (!supply.type)
            continue;
        supply.name = toValidUtf8(name);
        supply.model = classPower.text(name + "/model_name");
        supply.manufacturer = classPower.text(name + "/manufacturer");
        supplies.push_back(std::move(supply));
    }
    return supplies;
}

void readSupplyValues(const Directory& root, hardware::Sample& sample)
{
    const Directory classPower = root.directory("sys/class/power_supply");
    for (const std::string& name : boardSupplies(classPower)) {
        for (const std::string_view file : measured) {
            const std::string path = joinPath(name, file);
            if (const auto value = classPower.number(path))
                sample.hwmonValues.push_back({toValidUtf8("power_supply/" + path), *value});
        }
    }
}

} // namespace rollcall::agent
