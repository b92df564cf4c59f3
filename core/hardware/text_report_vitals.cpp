#include "core/hardware/text_report.h"
#include "core/hardware/text_report_parts.h"

#include <algorithm>
#include <map>

namespace rollcall::hardware {

namespace {

/// "DDR4 at 3200 MT/s"
std::string typeText(const Memory& memory)
{
    std::string text = memory.type ? memory.type->value : std::string{};
    if (memory.speedMts)
        append(text, std::to_string(memory.speedMts->value) + " MT/s", text.empty() ? "" : " at ");
    return text;
}

/// Modules that are alike in one line: "8 × 32 GiB DDR4, Samsung M393A4K40DB3-CWE".
void writeModules(PageWriter& page, const std::vector<MemoryModule>& modules)
{
    std::map<std::string, int> kinds;
    int empty = 0;
    for (const MemoryModule& module : modules) {
        if (!module.sizeBytes) {
            ++empty;
            continue;
        }
        std::string kind = formatBytes(*module.sizeBytes);
        append(kind, module.type ? module.type->value : "", " ");
        std::string maker = module.manufacturer.value_or("");
        append(maker, module.partNumber.value_or(""), " ");
        append(kind, maker);
        ++kinds[kind];
    }
    for (const auto& [kind, number] : kinds)
        page.detail(std::to_string(number) + " × " + kind);
    if (empty > 0)
        page.detail(counted(empty, "slot") + " empty");
}

} // namespace

void writeMemory(PageWriter& page, const Memory& memory, const Vitals* vitals)
{
    page.section("Memory");
    std::string row;
    if (memory.totalBytes)
        append(row, formatBytes(*memory.totalBytes));
    if (memory.installedBytes)
        append(row, formatBytes(memory.installedBytes->value) + " installed");
    append(row, typeText(memory), memory.installedBytes ? " " : ", ");
    if (vitals && vitals->memPercent)
        append(row, formatFixed(*vitals->memPercent, 0) + " % in use");
    if (memory.swapBytes)
        append(row, *memory.swapBytes > 0 ? formatBytes(*memory.swapBytes) + " swap" : "no swap");
    if (!row.empty())
        page.line(row, memory.installedBytes ? sourceNote(memory.installedBytes) : "");
    writeModules(page, memory.modules);
    std::string pages;
    if (memory.pageBytes)
        append(pages, formatBytes(*memory.pageBytes) + " pages");
    std::string huge;
    for (const std::uint64_t size : memory.hugePageBytes)
        append(huge, formatBytes(size), ", ");
    if (!huge.empty())
        append(pages, "huge pages of " + huge, "; ");
    if (memory.transparentHugePages)
        append(pages, "transparent: " + *memory.transparentHugePages, "; ");
    if (memory.numaNodes && *memory.numaNodes > 1)
        append(pages, counted(*memory.numaNodes, "NUMA node"), "; ");
    if (!pages.empty())
        page.line(pages);
}

namespace {

std::string throttleText(const Throttle& throttle)
{
    if (throttle.active)
        return "slowed down now: " + throttle.reason;
    return throttle.past.empty() ? "running at full speed" : "full speed now; " + throttle.past;
}

/// A limit as it is set: a board that goes off at 104.5 °C does not wait for 105.
std::string limitText(double celsius)
{
    return formatFixed(celsius, celsius == static_cast<int>(celsius) ? 0 : 1) + " °C";
}

/// What a sensor shows, with its unit: "2400 rpm", "5.02 V".
std::string readingText(Sensor::Kind kind, double value)
{
    switch (kind) {
    case Sensor::Kind::Temperature:
        return formatFixed(value, 1) + " °C";
    case Sensor::Kind::Fan:
        return formatFixed(value, 0) + " rpm";
    case Sensor::Kind::Voltage:
        return formatFixed(value, 2) + " V";
    case Sensor::Kind::Current:
        return formatFixed(value, 2) + " A";
    case Sensor::Kind::Power:
        return formatFixed(value, 2) + " W";
    case Sensor::Kind::Charge:
        return formatFixed(value, 0) + " %";
    }
    return {};
}

/// All that measure the same in one paragraph; more than a page can show are counted.
void writeSensorsOf(PageWriter& page, const Hardware& hardware, const Vitals& vitals,
                    Sensor::Kind kind)
{
    constexpr int mostShown = 12;
    std::string row;
    int shown = 0, left = 0;
    for (const Reading& reading : vitals.readings) {
        const auto sensor = std::find_if(hardware.sensors.begin(), hardware.sensors.end(),
                                         [&](const Sensor& s) { return s.key == reading.key; });
        if (sensor == hardware.sensors.end() || sensor->kind != kind)
            continue;
        if (++shown > mostShown)
            ++left;
        else
            append(row, sensor->label + ' ' + readingText(kind, reading.value));
    }
    if (left > 0)
        append(row, "and " + std::to_string(left) + " more");
    if (!row.empty())
        page.line(row);
}

} // namespace

void writeSensors(PageWriter& page, const Hardware& hardware, const Vitals* vitals)
{
    page.section("Sensors");
    if (!vitals)
        return;
    for (const Sensor::Kind kind :
         {Sensor::Kind::Temperature, Sensor::Kind::Fan, Sensor::Kind::Power, Sensor::Kind::Voltage,
          Sensor::Kind::Current, Sensor::Kind::Charge})
        writeSensorsOf(page, hardware, *vitals, kind);
}

void writeTemperature(PageWriter& page, const Hardware& hardware, const Vitals* vitals)
{
    page.section("Temperature");
    std::string row;
    if (vitals && vitals->cpuTemperatureC)
        row = formatFixed(*vitals->cpuTemperatureC, 1) + " °C";
    else if (hardware.cpuSensor)
        row = "no reading";
    if (vitals && vitals->degreesToThrottle) {
        const double distance = *vitals->degreesToThrottle;
        append(row, distance >= 0 ? formatFixed(distance, 1) + " °C below throttling"
                                  : formatFixed(-distance, 1) + " °C over the throttling point");
    }
    if (hardware.cpuSensor && hardware.cpuSensor->passiveTripC)
        append(row, "at " + limitText(*hardware.cpuSensor->passiveTripC), " ");
    if (hardware.cpuSensor && hardware.cpuSensor->criticalTripC)
        append(row, "off at " + limitText(*hardware.cpuSensor->criticalTripC));
    if (!row.empty())
        page.line(row, hardware.cpuSensor ? '[' + hardware.cpuSensor->label + ']' : std::string{});
    page.section("Speed");
    if (vitals && vitals->throttle)
        page.line(throttleText(*vitals->throttle));
}

} // namespace rollcall::hardware
