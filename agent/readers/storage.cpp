#include "agent/names.h"
#include "agent/readers/mounts.h"
#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace rollcall::agent {

namespace {

constexpr std::size_t maxDisks = 256;
constexpr std::size_t maxPartitions = 256;
constexpr std::uint64_t sectorBytes = 512; // the unit of sysfs, whatever the disk's own sectors

/// Block devices without a disk of their own: memory, files, networks and layers over disks.
constexpr std::array<std::string_view, 8> notDisks = {"loop", "ram", "zram", "nbd",
                                                      "dm-",  "md",  "fd",   "zd"};

std::optional<std::uint64_t> readSize(const Directory& device)
{
    const auto bytes = scaled(device.number("size"), sectorBytes);
    return bytes && *bytes > 0 ? bytes : std::nullopt; // 0 is a card reader without a card
}

/// Vital product data, page 0x80: a header of four bytes, then the serial number (SPC-4, 7.8.15).
std::optional<std::string> readScsiSerial(const Directory& device)
{
    constexpr std::size_t headerBytes = 4;
    const auto page = device.bytes("vpd_pg80");
    if (!page || page->size() <= headerBytes)
        return std::nullopt;
    const std::string_view serial = trimmed(page->substr(headerBytes));
    if (serial.empty())
        return std::nullopt;
    return toValidUtf8(serial);
}

hardware::MmcFacts readMmc(const Directory& device)
{
    hardware::MmcFacts facts;
    facts.type = device.text("type");
    facts.name = device.text("name");
    facts.manfid = device.text("manfid");
    facts.oemid = device.text("oemid");
    facts.serial = device.text("serial");
    facts.date = device.text("date");
    facts.cid = device.text("cid");
    facts.csd = device.text("csd");
    facts.hwrev = device.text("hwrev");
    facts.fwrev = device.text("fwrev");
    facts.scr = device.text("scr");
    facts.ssr = device.text("ssr");
    facts.lifeTime = device.text("life_time");
    facts.preEol = device.text("pre_eol_info");
    return facts;
}

void readIdentity(const Directory& block, hardware::BlockDevice& facts)
{
    const Directory device = block.directory("device");
    if (facts.name.starts_with("mmcblk")) {
        facts.mmc = readMmc(device);
        return;
    }
    facts.model = device.text("model");
    facts.vendor = device.text("vendor");
    facts.serial = device.text("serial"); // NVMe
    facts.firmware = device.text(facts.name.starts_with("nvme") ? "firmware_rev" : "rev");
    if (!facts.serial)
        facts.serial = readScsiSerial(device);
    // Not <block>/serial of virtio: each read asks the device (virtio_blk.c, VIRTIO_BLK_T_GET_ID),
    // waits behind its queue, and costs more than all else about a disk.
}

/// What a disk hangs on, by the way sysfs goes to it: "…/usb1/1-1/1-1:1.0/host0/…/block/sda". A
/// name of its own says enough, also where a tree was recorded without its links.
std::optional<std::string> transportOf(std::string_view disk, const std::string& target)
{
    if (disk.starts_with("mmcblk"))
        return "mmc";
    if (disk.starts_with("nvme"))
        return "nvme";
    if (disk.starts_with("vd"))
        return "virtio";
    bool isScsi = false;
    for (const std::string_view step : split(target, '/')) {
        if (numberedName(step, "usb"))
            return "usb";
        if (numberedName(step, "ata"))
            return "ata";
        if (numberedName(step, "virtio"))
            return "virtio";
        isScsi = isScsi || numberedName(step, "host");
    }
    return isScsi ? std::optional<std::string>("scsi") : std::nullopt;
}

/// Sets where a disk or partition is mounted, should it be.
template <class T>
void setMount(T& facts, const std::vector<MountedVolume>& volumes)
{
    const auto found =
        std::find_if(volumes.begin(), volumes.end(),
                     [&](const MountedVolume& volume) { return volume.device == facts.name; });
    if (found != volumes.end()) {
        facts.mount = found->path;
        facts.filesystem = found->type;
    }
}

std::vector<hardware::Partition> readPartitions(const Directory& block, const std::string& disk,
                                                const std::vector<MountedVolume>& volumes)
{
    std::vector<hardware::Partition> partitions;
    for (const std::string& name : block.list()) {
        if (!name.starts_with(disk) || name.size() == disk.size() ||
            partitions.size() >= maxPartitions)
            continue;
        const Directory partition = block.directory(name);
        if (partition) {
            partitions.push_back({toValidUtf8(name), readSize(partition), {}, {}});
            setMount(partitions.back(), volumes);
        }
    }
    return partitions;
}

} // namespace

bool isDiskName(std::string_view blockDevice)
{
    // An eMMC shows its boot and replay-protected areas beside itself: mmcblk0boot0, mmcblk0rpmb.
    if (blockDevice.starts_with("mmcblk"))
        return numberedName(blockDevice, "mmcblk").has_value();
    // One of several ways to a disk, "nvme0c1n1"; the disk itself is "nvme0n1".
    if (blockDevice.starts_with("nvme") && blockDevice.find('c') != std::string_view::npos)
        return false;
    return std::none_of(notDisks.begin(), notDisks.end(),
                        [&](std::string_view prefix) { return blockDevice.starts_with(prefix); });
}

std::vector<hardware::BlockDevice> readBlockDevices(FileSystem& files)
{
    std::vector<hardware::BlockDevice> disks;
    const std::vector<MountedVolume> volumes = readMountedVolumes(files);
    const Directory blocks = files.root().directory("sys/block");
    for (const std::string& name : blocks.list()) {
        if (!isDiskName(name) || disks.size() >= maxDisks)
            continue;
        const Directory block = blocks.directory(name);
        if (!block)
            continue;
        hardware::BlockDevice& disk = disks.emplace_back();
        disk.name = toValidUtf8(name);
        disk.sizeBytes = readSize(block);
        disk.rotational = readFlag(block, "queue/rotational");
        disk.removable = readFlag(block, "removable");
        disk.readOnly = readFlag(block, "ro");
        readIdentity(block, disk);
        disk.transport = transportOf(name, blocks.linkTarget(name).value_or(""));
        setMount(disk, volumes);
        disk.partitions = readPartitions(block, name, volumes);
    }
    return disks;
}

} // namespace rollcall::agent
