#include "core/hardware/storage.h"

#include "core/hardware/shown.h"

#include <algorithm>
#include <iterator>

// Sources: Linux Documentation/driver-api/mmc/mmc-dev-attrs.rst for the attributes;
// drivers/mmc/core/card.h for manufacturer ids (CID_MANFID_…); JEDEC JESD84-B51, EXT_CSD registers
// DEVICE_LIFE_TIME_EST and PRE_EOL_INFO, for wear. The SD Association does not publish its ids;
// those not in Linux were read off genuine cards and are widely reported.

namespace rollcall::hardware {

namespace {

struct MmcMaker {
    std::uint8_t id;
    std::uint16_t oem; ///< the two letters genuine SD cards carry; 0 when they vary
    const char* name;
};

constexpr MmcMaker sdMakers[] = {
    {0x01, 0x5041, "Panasonic"},
    {0x02, 0x544d, "Kioxia"},
    {0x03, 0x5344, "SanDisk"},
    {0x06, 0, "Ritek"},
    {0x09, 0, "ATP"},
    {0x13, 0, "KingMax"},
    {0x1b, 0x534d, "Samsung"},
    {0x1d, 0, "ADATA"},
    {0x27, 0x5048, "Phison"},
    {0x28, 0x4245, "Lexar"},
    {0x31, 0x5350, "Silicon Power"},
    {0x41, 0x3432, "Kingston"},
    {0x5d, 0, "Swissbit"},
    {0x74, 0, "Transcend"},
    {0x76, 0, "Patriot"},
    {0x82, 0, "Sony"},
    {0x89, 0, "Netac"},
    {0x9c, 0, "Angelbird"},
    {0x9f, 0, "Kingston"},
    {0xad, 0, "Longsys"},
};

constexpr MmcMaker emmcMakers[] = {
    {0x02, 0, "SanDisk"},  {0x11, 0, "Kioxia"},  {0x13, 0, "Micron"},   {0x15, 0, "Samsung"},
    {0x2c, 0, "Micron"},   {0x45, 0, "SanDisk"}, {0x70, 0, "Kingston"}, {0x88, 0, "Foresee"},
    {0x90, 0, "SK hynix"}, {0x9b, 0, "YMTC"},    {0xd6, 0, "Foresee"},  {0xf4, 0, "Biwin"},
    {0xfe, 0, "Micron"},
};

template <std::size_t N>
const MmcMaker* findMaker(const MmcMaker (&makers)[N], std::optional<std::uint64_t> id)
{
    const auto found = std::find_if(std::begin(makers), std::end(makers),
                                    [&](const MmcMaker& maker) { return id == maker.id; });
    return found == std::end(makers) ? nullptr : &*found;
}

std::optional<std::uint64_t> number(const std::optional<std::string>& text)
{
    return text ? parseUnsigned(trimmed(*text)) : std::nullopt;
}

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
    if (device.name.starts_with("vd") || device.name.starts_with("xvd"))
        return true;
    for (const char* maker :
         {"QEMU", "VBOX", "VMware", "Msft", "Virtual", "Amazon Elastic Block"}) {
        if (device.vendor.value_or("").find(maker) != std::string::npos ||
            device.model.value_or("").find(maker) != std::string::npos)
            return true;
    }
    return false;
}

/// SATA disks show "ATA" as vendor (libata's SCSI translation); USB sticks say rotational, so
/// removable is asked first.
std::string kindOf(const BlockDevice& device)
{
    if (device.mmc)
        return mmcKind(device);
    if (isVirtualDisk(device))
        return "virtual disk";
    if (device.name.starts_with("nvme"))
        return "NVMe";
    if (!device.name.starts_with("sd"))
        return "disk";
    if (device.removable.value_or(false))
        return "USB disk";
    if (trimmed(device.vendor.value_or("")) != "ATA")
        return "disk";
    if (!device.rotational)
        return "disk";
    return *device.rotational ? "hard disk" : "SATA SSD";
}

/// "07/2019" → "2019-07"; nullopt unless it is a month in the life of MMC.
std::optional<std::string> manufacturingMonth(const std::optional<std::string>& date)
{
    const auto pieces = split(trimmed(date ? std::string_view(*date) : std::string_view{}), '/');
    if (pieces.size() != 2)
        return std::nullopt;
    const auto month = parseInt(pieces[0]), year = parseInt(pieces[1]);
    if (!month || !year || *month < 1 || *month > 12 || *year < 1997 || *year > 2099)
        return std::nullopt;
    return std::to_string(*year) + (*month < 10 ? "-0" : "-") + std::to_string(*month);
}

/// "0x01 0x02": two estimates, one for each kind of cell. The worse one counts. 0x01 means up to
/// 10 % of life used, 0x0b that all of it is.
std::optional<int> wear(const std::optional<std::string>& lifeTime)
{
    std::optional<int> worst;
    for (const std::string_view word : splitWords(lifeTime ? std::string_view(*lifeTime) : "")) {
        const auto step = parseUnsigned(word);
        if (step && *step >= 1 && *step <= 0x0b)
            worst = std::max(worst.value_or(0), std::min(100, static_cast<int>(*step) * 10));
    }
    return worst;
}

std::optional<std::string> preEndOfLife(const std::optional<std::string>& text)
{
    switch (number(text).value_or(0)) {
    case 1:
        return "normal";
    case 2:
        return "warning";
    case 3:
        return "urgent";
    }
    return std::nullopt;
}

/// Genuine cards have a maker that is known, with that maker's two letters, and a serial number
/// that fills its 32 bits. One of these alone is no proof; a small serial with either other is what
/// counterfeit cards in the field look like.
std::optional<std::string> suspicion(const MmcFacts& mmc)
{
    const auto serial = number(mmc.serial), manfid = number(mmc.manfid), oem = number(mmc.oemid);
    if (!serial || *serial > 0xffff || !manfid)
        return std::nullopt;
    const MmcMaker* maker = findMaker(sdMakers, manfid);
    if (!maker)
        return "unknown maker and a serial number that begins with 0000";
    if (maker->oem != 0 && oem && *oem != maker->oem)
        return std::string("maker says ") + maker->name +
               ", its OEM code does not, and the serial number begins with 0000";
    return std::nullopt;
}

void decodeMmc(Storage& storage, const MmcFacts& mmc)
{
    const bool isSd = storage.kind.value == "SD card";
    const MmcMaker* maker =
        isSd ? findMaker(sdMakers, number(mmc.manfid)) : findMaker(emmcMakers, number(mmc.manfid));
    if (maker)
        storage.vendor = {maker->name, Source::Table};
    storage.model = shown(mmc.name);
    storage.serial = shown(mmc.serial);
    storage.manufactured = manufacturingMonth(mmc.date);
    storage.wearPercent = wear(mmc.lifeTime);
    storage.preEol = preEndOfLife(mmc.preEol);
    if (isSd)
        storage.suspicion = suspicion(mmc);
}

} // namespace

Storage decodeStorage(const BlockDevice& device)
{
    Storage storage;
    storage.name = toValidUtf8(device.name);
    storage.kind = {kindOf(device), Source::Sysfs};
    storage.sizeBytes = device.sizeBytes;
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
