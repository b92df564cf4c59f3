#pragma once

#include "core/protocol/visitor.h"

/// The members of core/hardware/device_facts.h, for both directions; see inventory_fields.h.

namespace rollcall::protocol {

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

} // namespace rollcall::protocol
