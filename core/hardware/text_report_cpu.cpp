#include "core/hardware/capabilities.h"
#include "core/hardware/cpu_parts.h"
#include "core/hardware/text_report.h"
#include "core/hardware/text_report_parts.h"

#include <algorithm>

namespace rollcall::hardware {

namespace {

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
    // A cluster under another name is not that part: guests of Apple see the number of an old one.
    if (!part || part->architecture.empty() || !cluster.name || cluster.name->value != part->name)
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

void writeCaches(PageWriter& page, const std::vector<CacheSummary>& caches)
{
    std::string read, known;
    for (const CacheSummary& cache : caches)
        append(cache.source == Source::Table ? known : read, cacheText(cache));
    if (!read.empty())
        page.detail(read);
    if (!known.empty())
        page.detail(known, sourceNote(Source::Table));
}

void writeCluster(PageWriter& page, const Cluster& cluster)
{
    std::string row = padded(std::to_string(cluster.count) + " × " + clusterName(cluster), 34);
    row += ' ' + padded(frequencyRange(cluster), 15);
    row += ' ' + std::string("cpu ") + cluster.cpus;
    page.line(row);
    if (const std::string generation = generationText(cluster); !generation.empty())
        page.detail(generation, sourceNote(Source::Table));
    if (cluster.online < cluster.count)
        page.detail(std::to_string(cluster.count - cluster.online) + " offline");
    if (cluster.name && cluster.name->source == Source::Guess)
        page.detail("part concluded from the other cores", sourceNote(Source::Guess));
    if (cluster.name && cluster.name->source == Source::DeviceTree)
        page.detail("part as the device tree names it", sourceNote(Source::DeviceTree));
    writeCaches(page, cluster.caches);
}

} // namespace

void writeProcessor(PageWriter& page, const Cpu& cpu)
{
    page.section("Processor");
    std::string row = cpu.total > 0 ? counted(cpu.total, "CPU") : std::string("unknown");
    if (cpu.online < cpu.total)
        append(row, std::to_string(cpu.online) + " online");
    if (cpu.sockets)
        append(row, counted(cpu.sockets->value, "socket"));
    if (cpu.threadsPerCore && cpu.threadsPerCore->value > 1)
        append(row, std::to_string(cpu.threadsPerCore->value) + " threads a core");
    page.line(row, cpu.sockets && cpu.sockets->source != Source::Sysfs
                       ? "[sockets: " + std::string(toString(cpu.sockets->source)) + ']'
                       : std::string{});
    for (auto cluster = cpu.clusters.rbegin(); cluster != cpu.clusters.rend(); ++cluster)
        writeCluster(page, *cluster);
}

void writeCapabilities(PageWriter& page, const Hardware& hardware)
{
    page.section("Features");
    for (const std::string& line : describeInWords(describeCapabilities(hardware.cpu, hardware.os)))
        page.line(line);
    if (hardware.cpu.aarch32Cpus)
        page.line("32-bit programs run on cpu " + *hardware.cpu.aarch32Cpus + " alone");
}

} // namespace rollcall::hardware
