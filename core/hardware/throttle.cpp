#include "core/hardware/throttle.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace rollcall::hardware {

namespace {

using Values = std::map<std::string_view, std::int64_t>;

Values byName(const std::vector<NamedValue>& values)
{
    Values map;
    for (const NamedValue& value : values)
        map.emplace(value.name, value.value);
    return map;
}

std::optional<std::int64_t> valueOf(const Values& values, const std::string& name)
{
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

bool readPiBits(Throttle& throttle, const Sample& sample)
{
    if (!sample.piThrottled)
        return false;
    using namespace pi_throttle;
    const std::uint64_t now = *sample.piThrottled, past = now >> sinceBootShift;
    throttle.underVoltage = now & underVoltage;
    throttle.thermal = now & (throttled | softTemperatureLimit);
    throttle.capped = now & frequencyCapped;
    throttle.sinceBootUnderVoltage = past & underVoltage;
    throttle.sinceBootThrottled = past & (frequencyCapped | throttled | softTemperatureLimit);
    return true;
}

/// rpi_volt's alarm stays set once it rang, so it tells of the past only.
bool readVoltageAlarm(Throttle& throttle, const Sample& sample)
{
    if (!sample.underVoltageAlarm)
        return false;
    throttle.sinceBootUnderVoltage = throttle.sinceBootUnderVoltage || *sample.underVoltageAlarm;
    return true;
}

/// Cooling devices that slow the CPU: cpufreq's "cpufreq-cpu0" and "thermal-cpufreq-0", ACPI's
/// "Processor". Fans cool without slowing anything down.
bool readCoolingDevices(Throttle& throttle, const Inventory& inventory, const Sample& sample)
{
    bool known = false;
    const Values states = byName(sample.coolingStates);
    for (const CoolingDevice& device : inventory.cooling) {
        const bool slowsCpu = device.type.find("cpufreq") != std::string::npos ||
                              device.type == "Processor" || device.type.starts_with("cpu-cluster");
        const auto state =
            slowsCpu ? valueOf(states, "cooling_device" + std::to_string(device.id)) : std::nullopt;
        if (!state)
            continue;
        known = true;
        throttle.thermal = throttle.thermal || *state > 0;
    }
    return known;
}

/// The lowest limit in MHz among policies that are held below their maximum.
bool readFrequencyLimits(Throttle& throttle, std::optional<std::int64_t>& cappedMhz,
                         const Inventory& inventory, const Sample& sample)
{
    bool known = false;
    const Values limits = byName(sample.scalingMaxKhz);
    for (const CpufreqPolicy& policy : inventory.cpu.policies) {
        const auto limit = valueOf(limits, "policy" + std::to_string(policy.id));
        if (!limit || !policy.maxKhz || *limit <= 0)
            continue;
        known = true;
        if (*limit >= static_cast<std::int64_t>(*policy.maxKhz))
            continue;
        throttle.capped = true;
        const std::int64_t mhz = *limit / 1000;
        cappedMhz = std::min(cappedMhz.value_or(mhz), mhz);
    }
    return known;
}

std::string reasonFor(const Throttle& throttle, const std::optional<std::int64_t>& cappedMhz)
{
    if (throttle.underVoltage)
        return "under-voltage";
    if (throttle.thermal)
        return "throttled";
    if (throttle.capped)
        return cappedMhz ? "capped at " + std::to_string(*cappedMhz) + " MHz" : "frequency capped";
    return {};
}

/// The largest unit that leaves a number people can compare.
std::string timeSpan(std::int64_t milliseconds)
{
    constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
    if (milliseconds < 2 * hour)
        return std::to_string(milliseconds / minute) + " min";
    if (milliseconds < 2 * day)
        return std::to_string(milliseconds / hour) + " h";
    return std::to_string(milliseconds / day) + " days";
}

std::string pastOf(const Throttle& throttle, const Sample& sample)
{
    std::string what;
    if (throttle.sinceBootUnderVoltage)
        what = "under-voltage";
    if (throttle.sinceBootThrottled)
        what += what.empty() ? "throttling" : " and throttling";
    if (what.empty())
        return {};
    what += " since boot";
    if (sample.uptimeMs && *sample.uptimeMs > 0)
        what += ", " + timeSpan(*sample.uptimeMs) + " ago at most";
    return what;
}

} // namespace

std::optional<Throttle> findThrottle(const Inventory& inventory, const Sample& sample)
{
    Throttle throttle;
    std::optional<std::int64_t> cappedMhz;
    bool known = readPiBits(throttle, sample);
    known = readVoltageAlarm(throttle, sample) || known;
    known = readCoolingDevices(throttle, inventory, sample) || known;
    known = readFrequencyLimits(throttle, cappedMhz, inventory, sample) || known;
    if (!known)
        return std::nullopt;
    throttle.active = throttle.underVoltage || throttle.thermal || throttle.capped;
    throttle.reason = reasonFor(throttle, cappedMhz);
    throttle.past = pastOf(throttle, sample);
    return throttle;
}

} // namespace rollcall::hardware
