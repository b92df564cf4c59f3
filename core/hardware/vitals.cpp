#include "core/hardware/vitals.h"

#include "core/hardware/sensors.h"
#include "core/hardware/thermal.h"
#include "core/hardware/throttle.h"

#include <map>
#include <set>
#include <string_view>

namespace rollcall::hardware {

namespace {

/// `before` when rates between the two samples mean anything: same boot, time went on.
const Sample* comparable(const Sample& now, const Sample* before)
{
    if (!before || !now.uptimeMs || !before->uptimeMs || *before->uptimeMs < 0 ||
        *now.uptimeMs <= *before->uptimeMs)
        return nullptr;
    if (now.bootId && before->bootId && *now.bootId != *before->bootId)
        return nullptr;
    return before;
}

/// How far a counter went, or nullopt when it ran backwards.
std::optional<std::uint64_t> advance(std::uint64_t now, std::uint64_t before)
{
    return now >= before ? std::optional(now - before) : std::nullopt;
}

/// Waiting for a disk is idle time: the CPU could work. Guest time is inside user already.
std::optional<double> busyPercent(const CpuJiffies& now, const CpuJiffies& before)
{
    constexpr std::uint64_t CpuJiffies::*busyFields[] = {&CpuJiffies::user,    &CpuJiffies::nice,
                                                         &CpuJiffies::system,  &CpuJiffies::irq,
                                                         &CpuJiffies::softirq, &CpuJiffies::steal};
    std::uint64_t busy = 0, idle = 0;
    for (const auto counter : busyFields) {
        const auto step = advance(now.*counter, before.*counter);
        if (!step)
            return std::nullopt;
        busy += *step;
    }
    for (const auto counter : {&CpuJiffies::idle, &CpuJiffies::iowait}) {
        const auto step = advance(now.*counter, before.*counter);
        if (!step)
            return std::nullopt;
        idle += *step;
    }
    const double total = static_cast<double>(busy) + static_cast<double>(idle);
    return total > 0 ? std::optional(100.0 * static_cast<double>(busy) / total) : std::nullopt;
}

void addLoads(Vitals& vitals, const Sample& now, const Sample& before)
{
    std::map<int, const CpuJiffies*> earlier;
    for (const CpuJiffies& jiffies : before.jiffies)
        earlier.emplace(jiffies.cpu, &jiffies);
    for (const CpuJiffies& current : now.jiffies) {
        const auto previous = earlier.find(current.cpu);
        if (previous == earlier.end())
            continue;
        const auto percent = busyPercent(current, *previous->second);
        if (!percent)
            continue;
        if (current.cpu < 0)
            vitals.loadPercent = percent;
        else
            vitals.coreLoads.push_back({current.cpu, *percent});
    }
}

void addTemperature(Vitals& vitals, const Hardware& hardware, const Sample& now)
{
    if (!hardware.cpuSensor)
        return;
    for (const NamedValue& reading : now.temperaturesMc) {
        if (reading.name == hardware.cpuSensor->key)
            vitals.cpuTemperatureC = saneCelsius(reading.value);
    }
    if (vitals.cpuTemperatureC && hardware.cpuSensor->passiveTripC)
        vitals.degreesToThrottle = *hardware.cpuSensor->passiveTripC - *vitals.cpuTemperatureC;
}

void addReadings(Vitals& vitals, const Hardware& hardware, const Sample& now)
{
    std::map<std::string_view, std::int64_t> raw;
    for (const auto* values : {&now.temperaturesMc, &now.hwmonValues}) {
        for (const NamedValue& value : *values)
            raw.emplace(value.name, value.value);
    }
    for (const Sensor& sensor : hardware.sensors) {
        const auto found = raw.find(sensor.key);
        if (found == raw.end())
            continue;
        if (const auto value = sensorValue(sensor.kind, sensor.key, found->second))
            vitals.readings.push_back({sensor.key, *value});
    }
}

/// MemAvailable is since Linux 3.14; before, what is free or only a cache came close to it.
std::optional<std::uint64_t> availableBytes(const Sample& now)
{
    if (now.memAvailableBytes)
        return now.memAvailableBytes;
    std::uint64_t sum = 0;
    for (const auto& part : {now.memFreeBytes, now.buffersBytes, now.cachedBytes}) {
        if (!part || *part > now.memTotalBytes.value_or(0))
            return std::nullopt; // more than there is: the sum could wrap
        sum += *part;
    }
    return sum;
}

void addMemory(Vitals& vitals, const Sample& now)
{
    vitals.memTotalBytes = now.memTotalBytes;
    const auto available = availableBytes(now);
    if (now.memTotalBytes && available && *now.memTotalBytes > 0 &&
        *available <= *now.memTotalBytes) {
        vitals.memUsedBytes = *now.memTotalBytes - *available;
        vitals.memPercent = 100.0 * static_cast<double>(*vitals.memUsedBytes) /
                            static_cast<double>(*now.memTotalBytes);
    }
    if (now.swapTotalBytes && now.swapFreeBytes && *now.swapFreeBytes <= *now.swapTotalBytes)
        vitals.swapUsedBytes = *now.swapTotalBytes - *now.swapFreeBytes;
}

using Names = std::set<std::string_view>;

/// Sums how far a counter went over those devices that are counted and in both samples.
template <class Counters>
std::optional<double>
ratePerSecond(const std::vector<Counters>& now, const std::vector<Counters>& before,
              std::uint64_t Counters::*field, const Names& counted, double seconds)
{
    std::map<std::string_view, std::uint64_t> earlier;
    for (const Counters& counters : before)
        earlier.emplace(counters.name, counters.*field);
    std::optional<double> sum;
    for (const Counters& current : now) {
        const auto previous = earlier.find(current.name);
        if (previous == earlier.end() || !counted.contains(current.name))
            continue;
        const auto step = advance(current.*field, previous->second);
        if (!step)
            return std::nullopt;
        sum = sum.value_or(0) + static_cast<double>(*step);
    }
    return sum ? std::optional(*sum / seconds) : std::nullopt;
}

void addRates(Vitals& vitals, const Hardware& hardware, const Sample& now, const Sample& before)
{
    const double seconds = static_cast<double>(*now.uptimeMs - *before.uptimeMs) / 1000;
    Names ports,
        disks; // physical, and whole disks: what a partition moves, its disk counts as well
    for (const Network& network : hardware.network)
        ports.insert(network.name);
    for (const Storage& storage : hardware.storage)
        disks.insert(storage.name);
    vitals.rxBytesPerS =
        ratePerSecond(now.network, before.network, &NetworkCounters::rxBytes, ports, seconds);
    vitals.txBytesPerS =
        ratePerSecond(now.network, before.network, &NetworkCounters::txBytes, ports, seconds);
    vitals.readBytesPerS =
        ratePerSecond(now.disks, before.disks, &DiskCounters::readBytes, disks, seconds);
    vitals.writeBytesPerS =
        ratePerSecond(now.disks, before.disks, &DiskCounters::writtenBytes, disks, seconds);
}

} // namespace

std::optional<double> usedPercent(const std::vector<FilesystemUse>& filesystems,
                                  std::string_view mount)
{
    for (const FilesystemUse& use : filesystems) {
        if (use.mount == mount && use.totalBytes > 0 && use.freeBytes <= use.totalBytes)
            return 100.0 * static_cast<double>(use.totalBytes - use.freeBytes) /
                   static_cast<double>(use.totalBytes);
    }
    return std::nullopt;
}

Vitals deriveVitals(const Inventory& inventory, const Hardware& hardware, const Sample& now,
                    const Sample* before)
{
    Vitals vitals;
    addTemperature(vitals, hardware, now);
    addReadings(vitals, hardware, now);
    addMemory(vitals, now);
    vitals.frequenciesKhz = now.frequenciesKhz;
    if (now.load1 && *now.load1 >= 0)
        vitals.load1 = now.load1;
    if (now.uptimeMs && *now.uptimeMs >= 0)
        vitals.uptimeS = static_cast<double>(*now.uptimeMs) / 1000;
    vitals.throttle = findThrottle(inventory, now);
    vitals.rootUsedPercent = usedPercent(now.filesystems, "/");
    vitals.filesystems = now.filesystems;
    if (const Sample* earlier = comparable(now, before)) {
        addLoads(vitals, now, *earlier);
        addRates(vitals, hardware, now, *earlier);
    }
    return vitals;
}

} // namespace rollcall::hardware
