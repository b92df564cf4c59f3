#include "agent/names.h"
#include "agent/readers/channels.h"
#include "agent/readers/readers.h"

#include <algorithm>
#include <array>

namespace rollcall::agent {

namespace {

/// Kinds of channels of Documentation/hwmon/sysfs-interface.rst that measure something.
constexpr std::array<std::string_view, 6> kinds = {"curr", "fan",   "humidity",
                                                   "in",   "power", "temp"};

constexpr std::string_view inputSuffix = "_input", averageSuffix = "_average";

bool contains(const std::vector<std::string>& names, const std::string& name)
{
    return std::binary_search(names.begin(), names.end(), name, naturalLess);
}

/// "fan1" of "fan1_input", and "power1" of "power1_average" where there is no input; else nothing.
std::string_view channelOf(std::string_view file, const std::vector<std::string>& names)
{
    if (file.ends_with(inputSuffix))
        return file.substr(0, file.size() - inputSuffix.size());
    if (!file.starts_with("power") || !file.ends_with(averageSuffix))
        return {};
    const std::string_view channel = file.substr(0, file.size() - averageSuffix.size());
    return contains(names, std::string(channel).append(inputSuffix)) ? std::string_view() : channel;
}

} // namespace

std::string inputFile(const std::vector<std::string>& names, const std::string& channel)
{
    std::string file = channel + std::string(inputSuffix);
    return contains(names, file) ? file : channel + std::string(averageSuffix);
}

std::vector<std::string> inputChannels(const std::vector<std::string>& names)
{
    std::vector<std::string> channels;
    for (const std::string_view name : names) {
        const std::string_view channel = channelOf(name, names);
        if (channel.empty() || channels.size() >= maxChannels)
            continue;
        if (std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
                return numberedName(channel, kind).has_value();
            }))
            channels.emplace_back(channel);
    }
    return channels;
}

Directory openChip(const Directory& hwmon, const std::string& name, std::vector<std::string>& names)
{
    Directory chip = hwmon.directory(name);
    names = chip.list();
    if (std::find(names.begin(), names.end(), "name") == names.end() && chip.has("device")) {
        chip = chip.directory("device");
        names = chip.list();
    }
    return chip;
}

std::vector<hardware::HwmonChip> readHwmon(FileSystem& files)
{
    std::vector<hardware::HwmonChip> chips;
    const Directory hwmon = files.root().directory("sys/class/hwmon");
    for (const std::string& name : hwmon.list()) {
        const auto id = numberedName(name, "hwmon");
        if (!id || chips.size() >= maxChips)
            continue;
        std::vector<std::string> names;
        const Directory directory = openChip(hwmon, name, names);
        const auto textIf = [&](const std::string& file) {
            return contains(names, file) ? directory.text(file) : std::nullopt;
        };
        const auto numberIf = [&](const std::string& file) {
            return contains(names, file) ? directory.number(file) : std::nullopt;
        };
        hardware::HwmonChip& chip = chips.emplace_back();
        chip.id = *id;
        chip.name = textIf("name").value_or("");
        for (const std::string& channel : inputChannels(names)) {
            hardware::HwmonSensor& sensor = chip.sensors.emplace_back();
            sensor.channel = channel;
            sensor.label = textIf(channel + "_label");
            sensor.limit = numberIf(channel + "_max");
            sensor.criticalLimit = numberIf(channel + "_crit");
        }
    }
    return chips;
}

} // namespace rollcall::agent
