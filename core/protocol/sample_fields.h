#pragma once

#include "core/protocol/visitor.h"

/// The members of a sample and of a score, for both directions.

namespace rollcall::protocol {

template <class V>
void fields(V& v, Seen<V, hardware::DiskCounters>& disk)
{
    v.key("name", disk.name);
    v.key("read_bytes", disk.readBytes);
    v.key("written_bytes", disk.writtenBytes);
    v.key("read_ios", disk.readIos);
    v.key("write_ios", disk.writeIos);
}

template <class V>
void fields(V& v, Seen<V, hardware::NetworkCounters>& network)
{
    v.key("name", network.name);
    v.key("rx_bytes", network.rxBytes);
    v.key("tx_bytes", network.txBytes);
    v.key("rx_errors", network.rxErrors);
    v.key("tx_errors", network.txErrors);
}

template <class V>
void fields(V& v, Seen<V, hardware::FilesystemUse>& filesystem)
{
    v.key("mount", filesystem.mount);
    v.key("total_bytes", filesystem.totalBytes);
    v.key("free_bytes", filesystem.freeBytes);
}

template <class V>
void fields(V& v, Seen<V, hardware::Sample>& sample)
{
    v.field("boot_id", sample.bootId);
    v.field("uptime_ms", sample.uptimeMs);
    v.field("wall_clock_ms", sample.wallClockMs);
    v.jiffies("jiffies", sample.jiffies);
    v.named("frequencies_khz", sample.frequenciesKhz, maxCpus);
    v.named("scaling_max_khz", sample.scalingMaxKhz, maxCpus);
    v.field("mem_total_bytes", sample.memTotalBytes);
    v.field("mem_free_bytes", sample.memFreeBytes);
    v.field("mem_available_bytes", sample.memAvailableBytes);
    v.field("buffers_bytes", sample.buffersBytes);
    v.field("cached_bytes", sample.cachedBytes);
    v.field("swap_total_bytes", sample.swapTotalBytes);
    v.field("swap_free_bytes", sample.swapFreeBytes);
    v.named("temperatures_mc", sample.temperaturesMc, maxItems);
    v.named("hwmon_values", sample.hwmonValues, maxItems);
    v.named("cooling_states", sample.coolingStates, maxCpus);
    v.hex("pi_throttled", sample.piThrottled);
    v.field("under_voltage_alarm", sample.underVoltageAlarm);
    v.field("load1", sample.load1);
    v.field("load5", sample.load5);
    v.field("load15", sample.load15);
    v.list("disks", sample.disks, maxItems);
    v.list("network", sample.network, maxItems);
    v.list("filesystems", sample.filesystems, maxItems);
}

template <class V>
void fields(V& v, Seen<V, hardware::Score>& score)
{
    v.key("test", score.test);
    v.key("unit", score.unit);
    v.field("cpus", score.cpus);
    v.key("threads", score.threads);
    v.key("median", score.median);
    v.key("min", score.min);
    v.key("max", score.max);
    v.key("runs", score.runs);
    v.field("checked", score.checked);
    v.field("temperature_before_mc", score.temperatureBeforeMc);
    v.field("temperature_after_mc", score.temperatureAfterMc);
    v.field("frequency_before_khz", score.frequencyBeforeKhz);
    v.field("frequency_after_khz", score.frequencyAfterKhz);
}

} // namespace rollcall::protocol
