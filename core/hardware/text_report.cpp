#include "core/hardware/text_report.h"

#include "core/hardware/capabilities.h"
#include "core/hardware/cpu_parts.h"
#include "core/hardware/text_layout.h"

#include <algorithm>
#include <iterator>

namespace rollcall::hardware {

namespace {

std::string count(int number, std::string_view what)
{
    std::string text = std::to_string(number) + ' ';
    text += what;
    return number == 1 ? text : text + 's';
}

void append(std::string& text, std::string_view piece, std::string_view separator = ", ")
{
    if (piece.empty())
        return;
    if (!text.empty())
        text += separator;
    text += piece;
}

std::string padded(std::string text, std::size_t width)
{
    text.append(width - std::min(width, columns(text)), ' ');
    return text;
}

/// "from device-tree": where a fact came from, so that a guess is never taken for a reading.
std::string sourceNote(const TextFact& fact)
{
    return fact ? '[' + std::string(toString(fact->source)) + ']' : std::string{};
}

void writeFact(PageWriter& page, std::string_view prefix, const TextFact& fact)
{
    if (fact)
        page.line(std::string(prefix) + fact->value, sourceNote(fact));
}

void writeSystem(PageWriter& page, const Hardware& hardware)
{
    const Board& board = hardware.board;
    page.section("System");
    if (!board.model)
        page.line("unknown board");
    writeFact(page, "", board.model);
    if (board.vendor && (!board.model || !board.model->value.starts_with(board.vendor->value)))
        writeFact(page, "made by ", board.vendor);
    if (board.family && board.family->value != (board.vendor ? board.vendor->value : ""))
        writeFact(page, "family ", board.family);
    writeFact(page, "SoC ", board.soc);
    writeFact(page, "serial ", board.serial);
    writeFact(page, "virtual machine under ", board.virtualMachine);
    writeFact(page, "inside a container: ", board.container);
}

std::string frequencyRange(const Cluster& cluster)
{
    if (!cluster.maxMhz)
        return {};
    const std::string most = std::to_string(*cluster.maxMhz) + " MHz";
    return cluster.minMhz && *cluster.minMhz != *cluster.maxMhz
               ? std::to_string(*cluster.minMhz) + "–" + most
               : most;
}

std::string clusterName(const Cluster& cluster)
{
    std::string name = cluster.title();
    if (name.empty())
        return "unknown core";
    if (cluster.name && cluster.variant && cluster.revision)
        name += " r" + std::to_string(*cluster.variant) + 'p' + std::to_string(*cluster.revision);
    if (cluster.vendor && !name.starts_with(cluster.vendor->value))
        name = cluster.vendor->value + ' ' + name;
    return name;
}

std::string cacheText(const CacheSummary& cache)
{
    std::string text = cache.count > 1 ? std::to_string(cache.count) + " × " : std::string{};
    if (cache.sizeBytes)
        text += formatBytes(*cache.sizeBytes) + ' ';
    text += 'L' + std::to_string(cache.level);
    if (cache.type == "Data")
        text += " data";
    else if (cache.type == "Instruction")
        text += " code";
    return text;
}

/// "Armv8.0-A of 2015, runs 32-bit programs too": what a buyer asks next.
std::string generationText(const Cluster& cluster)
{
    const auto part = cluster.implementer && cluster.part
                          ? findPart(*cluster.implementer, *cluster.part, cluster.variant)
                          : std::nullopt;
    if (!part || part->architecture.empty())
        return {};
    std::string text(part->architecture);
    if (part->year)
        text += " of " + std::to_string(*part->year);
    const bool has64 = part->architecture >= "Armv8"; // "Armv4T" … "Armv7-A" sort before
    if (has64 && part->aarch32 == Aarch32::None)
        append(text, "64-bit only");
    else if (has64 && part->aarch32 != Aarch32::Unknown)
        append(text, "runs 32-bit programs too");
    return text;
}

void writeCluster(PageWriter& page, const Cluster& cluster)
{
    std::string row = padded(std::to_string(cluster.count) + " × " + clusterName(cluster), 34);
    row += ' ' + padded(frequencyRange(cluster), 15);
    row += ' ' + std::string("cpu ") + cluster.cpus;
    page.line(row);
    if (const std::string generation = generationText(cluster); !generation.empty())
        page.detail(generation);
    if (cluster.online < cluster.count)
        page.detail(std::to_string(cluster.count - cluster.online) + " offline");
    if (cluster.name && cluster.name->source == Source::Guess)
        page.detail("part concluded from the other cores [guess]");
    std::string caches;
    for (const CacheSummary& cache : cluster.caches)
        append(caches, cacheText(cache));
    if (!caches.empty())
        page.detail(caches);
}

void writeProcessor(PageWriter& page, const Cpu& cpu)
{
    page.section("Processor");
    std::string row = cpu.total > 0 ? count(cpu.total, "CPU") : std::string("unknown");
    if (cpu.online < cpu.total)
        append(row, std::to_string(cpu.online) + " online");
    if (cpu.sockets)
        append(row, count(cpu.sockets->value, "socket"));
    if (cpu.threadsPerCore && cpu.threadsPerCore->value > 1)
        append(row, std::to_string(cpu.threadsPerCore->value) + " threads a core");
    page.line(row);
    for (auto cluster = cpu.clusters.rbegin(); cluster != cpu.clusters.rend(); ++cluster)
        writeCluster(page, *cluster);
}

/// "hardware AES yes, SHA-1 yes, SHA-2 no": of what everybody asks about the noes too, of the rest
/// only what is there.
std::string answers(const std::vector<Capability>& capabilities)
{
    std::string text;
    for (const Capability& capability : capabilities) {
        const bool asked = capability.name == "AES" || capability.name.starts_with("SHA-1") ||
                           capability.name == "SHA-2";
        if (capability.present || asked)
            append(text, capability.name + (capability.present ? " yes" : " no"));
    }
    return "hardware " + text;
}

std::string names(const std::vector<Capability>& capabilities)
{
    std::string text;
    for (const Capability& capability : capabilities) {
        if (capability.present)
            append(text, capability.name);
    }
    return text;
}

void writeCapabilities(PageWriter& page, const Hardware& hardware)
{
    const Capabilities capabilities = describeCapabilities(hardware.cpu, hardware.os);
    if (!capabilities.crypto.empty()) {
        page.section("Crypto");
        page.line(answers(capabilities.crypto));
    }
    const std::string compute = names(capabilities.compute);
    page.section("Features");
    if (!compute.empty())
        page.line(compute);
    std::string unusable;
    for (const auto* list : {&capabilities.crypto, &capabilities.compute}) {
        for (const Capability& capability : *list) {
            if (capability.present && !capability.usable)
                append(unusable, capability.name);
        }
    }
    if (!unusable.empty())
        page.line("not for 32-bit programs: " + unusable);
}

void writeMemory(PageWriter& page, const Memory& memory, const Vitals* vitals)
{
    page.section("Memory");
    std::string row;
    if (memory.totalBytes)
        append(row, formatBytes(*memory.totalBytes));
    if (memory.installedBytes)
        append(row, formatBytes(memory.installedBytes->value) + " installed");
    if (vitals && vitals->memPercent)
        append(row, formatFixed(*vitals->memPercent, 0) + " % in use");
    if (memory.swapBytes)
        append(row, *memory.swapBytes > 0 ? formatBytes(*memory.swapBytes) + " swap" : "no swap");
    if (!row.empty())
        page.line(row);
    std::string pages;
    if (memory.pageBytes)
        append(pages, formatBytes(*memory.pageBytes) + " pages");
    std::string huge;
    for (const std::uint64_t size : memory.hugePageBytes)
        append(huge, formatBytes(size), " or ");
    if (!huge.empty())
        append(pages, "huge pages of " + huge);
    if (memory.numaNodes && *memory.numaNodes > 1)
        append(pages, count(*memory.numaNodes, "NUMA node"));
    if (!pages.empty())
        page.line(pages);
}

std::string throttleText(const Throttle& throttle)
{
    if (throttle.active)
        return "slowed down now: " + throttle.reason;
    std::string past;
    if (throttle.sinceBootUnderVoltage)
        append(past, "under-voltage", " and ");
    if (throttle.sinceBootThrottled)
        append(past, "throttling", " and ");
    return past.empty() ? "running at full speed" : "full speed now; " + past + " since boot";
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
        append(row, "at " + formatFixed(*hardware.cpuSensor->passiveTripC, 0) + " °C", " ");
    if (hardware.cpuSensor && hardware.cpuSensor->criticalTripC)
        append(row, "off at " + formatFixed(*hardware.cpuSensor->criticalTripC, 0) + " °C");
    if (!row.empty())
        page.line(row, hardware.cpuSensor ? '[' + hardware.cpuSensor->label + ']' : std::string{});
    page.section("Speed");
    if (vitals && vitals->throttle)
        page.line(throttleText(*vitals->throttle));
}

void writeStorage(PageWriter& page, const std::vector<Storage>& disks)
{
    page.section("Storage");
    for (const Storage& disk : disks) {
        std::string row = padded(disk.name, 10) + ' ' + padded(disk.kind.value, 12) + ' ' +
                          padded(disk.sizeBytes ? formatBytes(*disk.sizeBytes) : "", 9) + ' ';
        std::string maker;
        append(maker, disk.vendor ? disk.vendor->value : "");
        append(maker, disk.model.value_or(""), " ");
        append(maker, disk.manufactured ? "made " + *disk.manufactured : std::string{});
        page.line(row + maker);
        std::string wear;
        if (disk.wearPercent)
            append(wear, "up to " + std::to_string(*disk.wearPercent) + " % of life used");
        if (disk.preEol)
            append(wear, "spare blocks " + *disk.preEol);
        if (disk.suspicion)
            append(wear, "may be a counterfeit: " + *disk.suspicion);
        if (!wear.empty())
            page.detail(wear);
    }
}

void writeNetwork(PageWriter& page, const std::vector<Network>& interfaces)
{
    page.section("Network");
    for (const Network& interface : interfaces) {
        std::string speed = interface.speedMbit ? std::to_string(*interface.speedMbit) + " Mbit/s"
                                                : std::string(interface.wireless ? "wireless" : "");
        page.line(padded(interface.name, 10) + ' ' + padded(interface.state.value_or(""), 12) +
                  ' ' + padded(speed, 12) + ' ' + padded(interface.mac.value_or(""), 17) + ' ' +
                  interface.driver.value_or(""));
    }
}

void writeOs(PageWriter& page, const Os& os)
{
    page.section("OS");
    if (os.name)
        page.line(*os.name);
    std::string kernel = os.kernel ? "kernel " + *os.kernel : std::string{};
    append(kernel, os.machine.value_or(""));
    if (!kernel.empty())
        page.line(kernel);
    if (os.userlandBits && os.kernelBits && *os.userlandBits != *os.kernelBits)
        page.line(std::to_string(*os.userlandBits) + "-bit userland on a " +
                  std::to_string(*os.kernelBits) + "-bit kernel");
}

std::string uptimeText(double seconds)
{
    const auto minutes = static_cast<long long>(seconds / 60);
    if (minutes < 60)
        return "up " + std::to_string(minutes) + " min";
    if (minutes < 48 * 60)
        return "up " + std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
    return "up " + std::to_string(minutes / (24 * 60)) + " days";
}

std::string headline(const Hardware& hardware, const Vitals* vitals)
{
    std::string text = hardware.hostname.value_or("this board");
    if (vitals && vitals->uptimeS && *vitals->uptimeS >= 0 && *vitals->uptimeS < 1e11)
        text += "  ·  " + uptimeText(*vitals->uptimeS);
    if (vitals && vitals->load1)
        text += "  ·  load " + formatFixed(*vitals->load1, 2);
    return text;
}

} // namespace

std::string textReport(const Hardware& hardware, const Vitals* vitals)
{
    PageWriter page;
    page.title(headline(hardware, vitals));
    writeSystem(page, hardware);
    writeProcessor(page, hardware.cpu);
    writeCapabilities(page, hardware);
    writeMemory(page, hardware.memory, vitals);
    writeTemperature(page, hardware, vitals);
    writeStorage(page, hardware.storage);
    writeNetwork(page, hardware.network);
    writeOs(page, hardware.os);
    return page.take();
}

std::string formatBytes(std::uint64_t bytes)
{
    constexpr const char* units[] = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t unit = 0;
    std::uint64_t divisor = 1;
    while (unit + 1 < std::size(units) && bytes / divisor >= 1024) {
        divisor *= 1024;
        ++unit;
    }
    const double value = static_cast<double>(bytes) / static_cast<double>(divisor);
    const bool fraction = value < 9.95 && bytes % divisor != 0;
    return formatFixed(value, fraction ? 1 : 0) + ' ' + units[unit];
}

} // namespace rollcall::hardware
