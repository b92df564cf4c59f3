#pragma once

#include "core/protocol/visitor.h"

/// The members of an inventory, for both directions.

namespace rollcall::protocol {

// Fields are only ever added, never renamed: old agents and old stores stay readable. Only what an
// object means nothing without is a key; whatever is added later must be optional.

template <class V>
void fields(V& v, Seen<V, hardware::IdentityFacts>& identity)
{
    v.field("hostname", identity.hostname);
    v.field("machine_id", identity.machineId);
    v.field("boot_id", identity.bootId);
    v.field("dt_serial", identity.dtSerial);
    v.strings("macs", identity.macs);
}

template <class V>
void fields(V& v, Seen<V, hardware::CpuinfoBlock>& block)
{
    v.field("cpus", block.cpus);
    v.words("keys", block.keys);
}

template <class V>
void fields(V& v, Seen<V, hardware::LogicalCpu>& cpu)
{
    v.key("id", cpu.id);
    v.hex("midr", cpu.midr);
    v.field("package_id", cpu.packageId);
    v.field("die_id", cpu.dieId);
    v.field("cluster_id", cpu.clusterId);
    v.field("core_id", cpu.coreId);
    v.field("thread_siblings", cpu.threadSiblings);
    v.field("capacity", cpu.capacity);
}

template <class V>
void fields(V& v, Seen<V, hardware::CpufreqPolicy>& policy)
{
    v.key("id", policy.id);
    v.field("cpus", policy.cpus);
    v.field("min_khz", policy.minKhz);
    v.field("max_khz", policy.maxKhz);
    v.field("scaling_min_khz", policy.scalingMinKhz);
    v.field("scaling_max_khz", policy.scalingMaxKhz);
    v.field("governor", policy.governor);
    v.field("driver", policy.driver);
}

template <class V>
void fields(V& v, Seen<V, hardware::CacheFacts>& cache)
{
    v.key("level", cache.level);
    v.field("type", cache.type);
    v.field("cpus", cache.cpus);
    v.field("size_bytes", cache.sizeBytes);
    v.field("ways", cache.ways);
    v.field("line_bytes", cache.lineBytes);
}

template <class V>
void fields(V& v, Seen<V, hardware::CpuFacts>& cpu)
{
    v.field("possible", cpu.possible);
    v.field("present", cpu.present);
    v.field("online", cpu.online);
    v.hex("hwcap", cpu.hwcap);
    v.hex("hwcap2", cpu.hwcap2);
    v.list("cpus", cpu.cpus, maxCpus);
    v.list("policies", cpu.policies, maxCpus);
    v.list("caches", cpu.caches, maxCaches);
    v.list("cpuinfo", cpu.cpuinfo, maxCpus);
}

template <class V>
void fields(V& v, Seen<V, hardware::SocFacts>& soc)
{
    v.field("family", soc.family);
    v.field("machine", soc.machine);
    v.field("soc_id", soc.socId);
    v.field("revision", soc.revision);
}

template <class V>
void fields(V& v, Seen<V, hardware::BoardFacts>& board)
{
    v.field("dt_model", board.dtModel);
    v.strings("dt_compatible", board.dtCompatible);
    v.words("dmi", board.dmi);
    v.list("socs", board.socs, maxItems);
    v.field("hypervisor", board.hypervisor);
    v.field("container", board.container);
}

template <class V>
void fields(V& v, Seen<V, hardware::NumaNode>& node)
{
    v.key("id", node.id);
    v.field("cpus", node.cpus);
    v.field("total_bytes", node.totalBytes);
}

template <class V>
void fields(V& v, Seen<V, hardware::MemoryFacts>& memory)
{
    v.field("total_bytes", memory.totalBytes);
    v.field("swap_total_bytes", memory.swapTotalBytes);
    v.field("page_bytes", memory.pageBytes);
    v.numbers("huge_page_bytes", memory.hugePageBytes);
    v.list("nodes", memory.nodes, maxItems);
}

template <class V>
void fields(V& v, Seen<V, hardware::OsFacts>& os)
{
    v.words("os_release", os.osRelease);
    v.field("kernel_release", os.kernelRelease);
    v.field("kernel_version", os.kernelVersion);
    v.field("machine", os.machine);
    v.field("userland_bits", os.userlandBits);
    v.field("userland_machine", os.userlandMachine);
}

template <class V>
void fields(V& v, Seen<V, hardware::TripPoint>& trip)
{
    v.key("type", trip.type);
    v.key("milli_celsius", trip.milliCelsius);
}

template <class V>
void fields(V& v, Seen<V, hardware::ThermalZone>& zone)
{
    v.key("id", zone.id);
    v.field("type", zone.type);
    v.list("trips", zone.trips, maxItems);
}

template <class V>
void fields(V& v, Seen<V, hardware::HwmonSensor>& sensor)
{
    v.key("channel", sensor.channel);
    v.field("label", sensor.label);
    v.field("limit", sensor.limit);
    v.field("critical_limit", sensor.criticalLimit);
}

template <class V>
void fields(V& v, Seen<V, hardware::HwmonChip>& chip)
{
    v.key("id", chip.id);
    v.field("name", chip.name);
    v.list("sensors", chip.sensors, maxItems);
}

template <class V>
void fields(V& v, Seen<V, hardware::CoolingDevice>& device)
{
    v.key("id", device.id);
    v.field("type", device.type);
    v.field("max_state", device.maxState);
}

template <class V>
void fields(V& v, Seen<V, hardware::MmcFacts>& mmc)
{
    v.field("type", mmc.type);
    v.field("name", mmc.name);
    v.field("manfid", mmc.manfid);
    v.field("oemid", mmc.oemid);
    v.field("serial", mmc.serial);
    v.field("date", mmc.date);
    v.field("cid", mmc.cid);
    v.field("csd", mmc.csd);
    v.field("hwrev", mmc.hwrev);
    v.field("fwrev", mmc.fwrev);
    v.field("life_time", mmc.lifeTime);
    v.field("pre_eol", mmc.preEol);
}

template <class V>
void fields(V& v, Seen<V, hardware::Partition>& partition)
{
    v.key("name", partition.name);
    v.field("size_bytes", partition.sizeBytes);
}

template <class V>
void fields(V& v, Seen<V, hardware::BlockDevice>& block)
{
    v.key("name", block.name);
    v.field("size_bytes", block.sizeBytes);
    v.field("rotational", block.rotational);
    v.field("removable", block.removable);
    v.field("read_only", block.readOnly);
    v.field("model", block.model);
    v.field("vendor", block.vendor);
    v.field("serial", block.serial);
    v.field("firmware", block.firmware);
    v.object("mmc", block.mmc);
    v.list("partitions", block.partitions, maxItems);
}

template <class V>
void fields(V& v, Seen<V, hardware::NetworkInterface>& interface)
{
    v.key("name", interface.name);
    v.field("mac", interface.mac);
    v.field("driver", interface.driver);
    v.field("speed_mbit", interface.speedMbit);
    v.field("oper_state", interface.operState);
    v.field("mtu", interface.mtu);
    v.field("wireless", interface.wireless);
    v.field("physical", interface.physical);
}

template <class V>
void fields(V& v, Seen<V, hardware::Inventory>& inventory)
{
    v.section("identity", inventory.identity);
    v.section("cpu", inventory.cpu);
    v.section("board", inventory.board);
    v.section("memory", inventory.memory);
    v.section("os", inventory.os);
    v.list("thermal_zones", inventory.thermalZones, maxItems);
    v.list("hwmon", inventory.hwmon, maxItems);
    v.list("cooling", inventory.cooling, maxCpus); // ACPI has one for each CPU
    v.list("blocks", inventory.blocks, maxItems);
    v.list("network", inventory.network, maxItems);
    v.strings("unreadable", inventory.unreadable);
}

} // namespace rollcall::protocol
