#include "tests/fuzz/checks.h"

#include "core/base/text.h"
#include "core/hardware/capabilities.h"
#include "core/hardware/decode.h"
#include "core/hardware/text_layout.h"
#include "core/hardware/text_report.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

namespace rollcall::fuzz {

using namespace rollcall::hardware;

namespace {

void demandPercent(const std::optional<double>& value, std::string_view what)
{
    demand(!value || (*value >= 0 && *value <= 100), what);
}

void demandRate(const std::optional<double>& value, std::string_view what)
{
    demand(!value || (std::isfinite(*value) && *value >= 0), what);
}

void checkCpu(const Cpu& cpu)
{
    demand(cpu.total >= 0 && cpu.online >= 0 && cpu.online <= cpu.total, "CPUs are miscounted");
    long inClusters = 0;
    for (const Cluster& cluster : cpu.clusters) {
        demand(cluster.count > 0, "a cluster is empty");
        demand(cluster.online >= 0 && cluster.online <= cluster.count, "more online than present");
        demandCleanText(cluster.title(), "the title of a cluster");
        inClusters += cluster.count;
    }
    demand(inClusters <= cpu.total, "the clusters have more CPUs than the board");
    demand(!cpu.sockets || cpu.sockets->value >= 1, "no socket at all");
    demand(!cpu.threadsPerCore || cpu.threadsPerCore->value >= 1, "no thread at all");
}

/// `sample` some time later, with counters that moved on.
Sample later(Sample sample)
{
    if (sample.uptimeMs && *sample.uptimeMs < 1'000'000'000'000)
        *sample.uptimeMs += 5'000;
    for (CpuJiffies& jiffies : sample.jiffies) {
        jiffies.user += 300; // unsigned: a counter at its end wraps, as in the kernel
        jiffies.idle += 200;
    }
    for (NetworkCounters& network : sample.network)
        network.rxBytes += 1'000'000;
    for (DiskCounters& disk : sample.disks)
        disk.readBytes += 4'096;
    return sample;
}

} // namespace

void demand(bool holds, std::string_view what, std::string_view detail)
{
    if (holds)
        return;
    std::fprintf(stderr, "%.*s: %.*s\n", static_cast<int>(what.size()), what.data(),
                 static_cast<int>(detail.size()), detail.data());
    std::abort();
}

void demandCleanText(std::string_view text, std::string_view what)
{
    demand(toValidUtf8(text) == text, what, text);
}

void checkHardware(const Hardware& hardware)
{
    checkCpu(hardware.cpu);
    demandCleanText(partSummary(hardware.cpu), "the parts in words");
    demandCleanText(shortPartSummary(hardware.cpu), "the parts in a few words");
    demandCleanText(shortModel(hardware.board), "the short model");
    const Capabilities capabilities = describeCapabilities(hardware.cpu, hardware.os);
    for (const auto* list : {&capabilities.crypto, &capabilities.compute}) {
        for (const Capability& capability : *list)
            demand(capability.present || !capability.usable, "usable and not there");
    }
    for (const Storage& storage : hardware.storage) {
        demand(!storage.wearPercent || (*storage.wearPercent >= 0 && *storage.wearPercent <= 110),
               "an impossible wear");
    }
}

void checkVitals(const Vitals& vitals)
{
    const auto& temperature = vitals.cpuTemperatureC;
    demand(!temperature || (*temperature >= saneMinC && *temperature <= saneMaxC),
           "a temperature no silicon survives");
    demandPercent(vitals.loadPercent, "the load");
    for (const CoreLoad& core : vitals.coreLoads)
        demandPercent(core.percent, "the load of a core");
    demandPercent(vitals.memPercent, "the use of memory");
    demandPercent(vitals.rootUsedPercent, "the fill level");
    demandRate(vitals.rxBytesPerS, "the receive rate");
    demandRate(vitals.txBytesPerS, "the send rate");
    demandRate(vitals.readBytesPerS, "the read rate");
    demandRate(vitals.writeBytesPerS, "the write rate");
    demandRate(vitals.uptimeS, "the time since boot");
    demandRate(vitals.load1, "the load average");
    if (vitals.memTotalBytes && vitals.memUsedBytes)
        demand(*vitals.memUsedBytes <= *vitals.memTotalBytes, "more memory in use than there is");
}

void checkPage(std::string_view page)
{
    demand(page.ends_with('\n'), "the page does not end with a newline", page);
    for (const std::string_view line : split(page, '\n')) {
        demandCleanText(line, "a line of the page");
        demand(columns(line) <= PageWriter::pageColumns, "a line wider than the page", line);
    }
}

void checkReport(const protocol::Report& report)
{
    const Hardware hardware = decode(report.inventory);
    checkHardware(hardware);
    checkPage(textReport(hardware, nullptr));
    if (!report.sample)
        return;
    const Vitals first = deriveVitals(report.inventory, hardware, *report.sample, nullptr);
    checkVitals(first);
    checkPage(textReport(hardware, &first));
    const Sample next = later(*report.sample);
    checkVitals(deriveVitals(report.inventory, hardware, next, &*report.sample));
    checkVitals(deriveVitals(report.inventory, hardware, *report.sample, &next));
}

} // namespace rollcall::fuzz
