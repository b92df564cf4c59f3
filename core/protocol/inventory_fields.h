#pragma once

#include "core/protocol/cpu_fields.h"
#include "core/protocol/device_fields.h"
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
