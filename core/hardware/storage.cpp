#include "core/hardware/storage.h"

#include "core/hardware/shown.h"
#include "core/hardware/storage_mmc.h"

// Sources: Documentation/ABI/stable/sysfs-block and sysfs-devices-* of Linux; drivers/ata/libata-
// scsi.c ("ATA" as vendor); vendor strings of virtual disks as QEMU, VMware, VirtualBox, Hyper-V
// and Amazon's Nitro give them.

namespace rollcall::hardware {

namespace {

std::string mmcKind(const BlockDevice& device)
{
    const std::string type(trimmed(device.mmc->type.value_or("")));
    if (type == "SD")
        return "SD card";
    if (type == "MMC" || device.mmc->lifeTime || device.mmc->preEol)
        return "eMMC";
    return "disk";
}

bool isVirtualDisk(const BlockDevice& device)
{
    if (device.name.starts_with("vd") || device.name.starts_with("xvd") ||
        device.transport == "virtio")
        return true;
    for (const char* maker :
         {"QEMU", "VBOX", "VMware", "Msft", "Virtual", "Amazon Elastic Block"}) {
        if (device.vendor.value_or("").find(maker) != std::string::npos ||
            device.model.value_or("").find(maker) != std::string::npos)
            return true;
    }
    return false;
}

/// SATA disks show "ATA" as vendor; where the path of the device is known, it says so itself.
bool isAta(const BlockDevice& device)
{
    return device.transport == "ata" || trimmed(device.vendor.value_or("")) == "ATA";
}

/// Sticks call themselves removable, and most of them rotational as well. A disk in a USB case is
/// not removable; whether it turns is true only when the bridge says that it does not.
std::string usbKind(const BlockDevice& device)
{
    if (device.removable.value_or(false))
        return "USB stick";
    return device.rotational == false ? "USB SSD" : "USB disk";
}

std::string kindOf(const BlockDevice& device)
{
    if (device.mmc)
        return mmcKind(device);
    if (isVirtualDisk(device))
        return "virtual disk";
    if (device.name.starts_with("nvme") || device.transport == "nvme")
        return "NVMe";
    if (device.transport == "usb")
        return usbKind(device);
    if (!device.name.starts_with("sd"))
        return "disk";
    if (isAta(device) && device.rotational)
        return *device.rotational ? "hard disk" : "SATA SSD";
    // Without a path: only USB has removable SCSI disks.
    return !device.transport && device.removable.value_or(false) ? "USB disk" : "disk";
}

std::vector<Volume> volumesOf(const BlockDevice& device)
{
    std::vector<Volume> volumes;
    for (const Partition& partition : device.partitions)
        volumes.push_back({toValidUtf8(partition.name), partition.sizeBytes, shown(partition.mount),
                           shown(partition.filesystem)});
    if (volumes.empty() && (device.mount || device.filesystem))
        volumes.push_back({toValidUtf8(device.name), device.sizeBytes, shown(device.mount),
                           shown(device.filesystem)});
    return volumes;
}

} // namespace

Storage decodeStorage(const BlockDevice& device)
{
    Storage storage;
    storage.name = toValidUtf8(device.name);
    storage.kind = {kindOf(device), Source::Sysfs};
    storage.sizeBytes = device.sizeBytes;
    storage.volumes = volumesOf(device);
    if (device.mmc) {
        decodeMmc(storage, *device.mmc);
        return storage;
    }
    // "ATA" is the bus, and virtio gives the number of its PCI vendor.
    const auto vendor = shown(device.vendor);
    if (vendor && vendor != "ATA" && !vendor->starts_with("0x"))
        storage.vendor = {*vendor, Source::Sysfs};
    storage.model = shown(device.model);
    storage.serial = shown(device.serial);
    storage.firmware = shown(device.firmware);
    return storage;
}

} // namespace rollcall::hardware
