#include "core/hardware/text_report.h"
#include "core/hardware/text_report_parts.h"

#include <algorithm>

namespace rollcall::hardware {

namespace {

/// "mmcblk0p2 29 GiB ext4 on / (41 % full)"; of a disk without partitions only what is on it.
std::string volumeText(const Volume& volume, const Storage& disk, const Vitals* vitals)
{
    std::string text;
    if (volume.name != disk.name) {
        text = volume.name;
        append(text, volume.sizeBytes ? formatBytes(*volume.sizeBytes) : std::string{}, " ");
    }
    append(text, volume.filesystem.value_or(""), " ");
    if (!volume.mount)
        return text;
    append(text, "on " + *volume.mount, " ");
    if (!vitals)
        return text;
    if (const auto used = usedPercent(vitals->filesystems, *volume.mount))
        append(text, '(' + formatFixed(*used, 0) + " % full)", " ");
    return text;
}

std::string healthText(const Storage& disk)
{
    std::string text;
    if (disk.wearPercent)
        append(text, "up to " + std::to_string(*disk.wearPercent) + " % of life used");
    if (disk.preEol)
        append(text, "spare blocks " + *disk.preEol);
    if (disk.suspicion)
        append(text, "may be a counterfeit: " + *disk.suspicion);
    return text;
}

void writeDisk(PageWriter& page, const Storage& disk, const Vitals* vitals)
{
    std::string maker;
    append(maker, disk.vendor ? disk.vendor->value : "");
    append(maker, disk.model.value_or(""), " ");
    append(maker, disk.standard.value_or(""));
    append(maker, disk.speedClass.value_or(""));
    append(maker, disk.manufactured ? "made " + *disk.manufactured : std::string{});
    page.line(padded(disk.name, 10) + ' ' + padded(disk.kind.value, 12) + ' ' +
                  padded(disk.sizeBytes ? formatBytes(*disk.sizeBytes) : "", 9) + ' ' + maker,
              disk.vendor && disk.vendor->source == Source::Table ? sourceNote(disk.vendor) : "");
    if (const std::string health = healthText(disk); !health.empty())
        page.detail(health);
    constexpr std::size_t mostVolumes = 8;
    for (std::size_t i = 0; i < std::min(disk.volumes.size(), mostVolumes); ++i)
        page.detail(volumeText(disk.volumes[i], disk, vitals));
    if (disk.volumes.size() > mostVolumes)
        page.detail("and " + std::to_string(disk.volumes.size() - mostVolumes) + " more");
}

std::string speedText(const Network& link)
{
    if (!link.speedMbit)
        return link.wireless ? "wireless" : "";
    std::string text =
        *link.speedMbit >= 1000 && *link.speedMbit % 500 == 0
            ? formatFixed(*link.speedMbit / 1000.0, *link.speedMbit % 1000 ? 1 : 0) + " Gbit/s"
            : std::to_string(*link.speedMbit) + " Mbit/s";
    if (link.duplex == "half")
        text += " half";
    return text;
}

/// Bridges and hubs only lead to what people look for.
bool isWayToOthers(const BusDevice& device)
{
    if (!device.function)
        return false;
    const std::string& function = device.function->value;
    return function.find("bridge") != std::string::npos ||
           function.find("hub") != std::string::npos || function.find("Hub") != std::string::npos;
}

std::string deviceName(const BusDevice& device)
{
    std::string name;
    append(name, device.vendor ? device.vendor->value : "", " ");
    append(name, device.name ? device.name->value : "", " ");
    if (name.empty())
        name = device.function ? device.function->value : "unknown device";
    return name + " (" + formatHex(device.vendorId, 4) + ':' + formatHex(device.deviceId, 4) + ')';
}

void writeBus(PageWriter& page, std::string_view label, const std::vector<BusDevice>& devices)
{
    page.section(label);
    constexpr std::size_t mostDevices = 12;
    std::size_t shown = 0, wanted = 0;
    for (const BusDevice& device : devices) {
        if (isWayToOthers(device) || ++wanted > mostDevices)
            continue;
        ++shown;
        page.line(padded(device.address, 12) + ' ' + deviceName(device));
        std::string detail;
        append(detail, device.link.value_or(""));
        append(detail, device.driver ? "driver " + *device.driver : std::string{});
        if (!detail.empty())
            page.detail(detail);
    }
    if (wanted > shown)
        page.line("and " + std::to_string(wanted - shown) + " more");
}

} // namespace

void writeStorage(PageWriter& page, const std::vector<Storage>& disks, const Vitals* vitals)
{
    page.section("Storage");
    for (const Storage& disk : disks)
        writeDisk(page, disk, vitals);
}

void writeNetwork(PageWriter& page, const std::vector<Network>& interfaces)
{
    page.section("Network");
    for (const Network& link : interfaces) {
        std::string state = link.state.value_or("");
        append(state, speedText(link));
        const std::string row =
            padded(link.name, 12) + ' ' + padded(state, 17) + ' ' + link.mac.value_or("");
        page.line(row, link.driver.value_or(""));
        std::string addresses;
        for (const std::string& address : link.addresses)
            append(addresses, address);
        if (!addresses.empty())
            page.detail(addresses);
    }
}

void writeBuses(PageWriter& page, const Hardware& hardware)
{
    writeBus(page, "PCI", hardware.pci);
    writeBus(page, "USB", hardware.usb);
}

} // namespace rollcall::hardware
