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
    v.field("dt_compatible", cpu.dtCompatible);
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
    v.field("sve_max_vector_bytes", cpu.sveMaxVectorBytes);
    v.field("sve_default_vector_bytes", cpu.sveDefaultVectorBytes);
    v.field("aarch32_cpus", cpu.aarch32Cpus);
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
void fields(V& v, Seen<V, hardware::DmiProcessor>& processor)
{
    v.field("socket", processor.socket);
    v.field("manufacturer", processor.manufacturer);
    v.field("version", processor.version);
    v.field("part_number", processor.partNumber);
    v.field("status", processor.status);
    v.field("core_count", processor.coreCount);
    v.field("cores_enabled", processor.coresEnabled);
    v.field("thread_count", processor.threadCount);
    v.field("max_mhz", processor.maxMhz);
    v.field("current_mhz", processor.currentMhz);
}

template <class V>
void fields(V& v, Seen<V, hardware::BoardFacts>& board)
{
    v.field("dt_model", board.dtModel);
    v.strings("dt_compatible", board.dtCompatible);
    v.words("dmi", board.dmi);
    v.list("dmi_processors", board.dmiProcessors, maxItems);
    v.field("dt_revision", board.dtRevision);
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
void fields(V& v, Seen<V, hardware::DmiMemoryDevice>& device)
{
    v.field("locator", device.locator);
    v.field("size_bytes", device.sizeBytes);
    v.field("type", device.type);
    v.field("form_factor", device.formFactor);
    v.field("speed_mts", device.speedMts);
    v.field("configured_mts", device.configuredMts);
    v.field("manufacturer", device.manufacturer);
    v.field("part_number", device.partNumber);
    v.field("rank", device.rank);
}

template <class V>
void fields(V& v, Seen<V, hardware::MemoryFacts>& memory)
{
    v.field("total_bytes", memory.totalBytes);
    v.field("swap_total_bytes", memory.swapTotalBytes);
    v.field("page_bytes", memory.pageBytes);
    v.numbers("huge_page_bytes", memory.hugePageBytes);
    v.field("transparent_huge_pages", memory.transparentHugePages);
    v.list("dmi_devices", memory.dmiDevices, maxItems);
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
    v.field("scr", mmc.scr);
    v.field("ssr", mmc.ssr);
    v.field("life_time", mmc.lifeTime);
    v.field("pre_eol", mmc.preEol);
}

template <class V>
void fields(V& v, Seen<V, hardware::Partition>& partition)
{
    v.key("name", partition.name);
    v.field("size_bytes", partition.sizeBytes);
    v.field("mount", partition.mount);
    v.field("filesystem", partition.filesystem);
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
    v.field("transport", block.transport);
    v.field("mount", block.mount);
    v.field("filesystem", block.filesystem);
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
    v.field("duplex", interface.duplex);
    v.field("device", interface.device);
    v.strings("addresses", interface.addresses);
    v.field("physical", interface.physical);
}

template <class V>
void fields(V& v, Seen<V, hardware::PciDevice>& device)
{
    v.key("address", device.address);
    v.key("vendor", device.vendor);
    v.key("device", device.device);
    v.key("class", device.classCode);
    v.field("subsystem_vendor", device.subsystemVendor);
    v.field("subsystem_device", device.subsystemDevice);
    v.field("driver", device.driver);
    v.field("link_speed", device.linkSpeed);
    v.field("max_link_speed", device.maxLinkSpeed);
    v.field("link_width", device.linkWidth);
    v.field("max_link_width", device.maxLinkWidth);
}

template <class V>
void fields(V& v, Seen<V, hardware::UsbDevice>& device)
{
    v.key("port", device.port);
    v.key("vendor", device.vendor);
    v.key("product", device.product);
    v.field("device_class", device.deviceClass);
    v.field("manufacturer", device.manufacturer);
    v.field("product_name", device.productName);
    v.field("serial", device.serial);
    v.field("speed_mbit", device.speedMbit);
    v.field("driver", device.driver);
}

template <class V>
void fields(V& v, Seen<V, hardware::PowerSupply>& supply)
{
    v.key("name", supply.name);
    v.field("type", supply.type);
    v.field("model", supply.model);
    v.field("manufacturer", supply.manufacturer);
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
    v.list("pci", inventory.pci, maxItems);
    v.list("usb", inventory.usb, maxItems);
    v.list("power_supplies", inventory.powerSupplies, maxItems);
    v.strings("unreadable", inventory.unreadable);
}

} // namespace rollcall::protocol
