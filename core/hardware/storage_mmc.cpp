#include "core/hardware/storage_mmc.h"

#include "core/hardware/shown.h"

#include <algorithm>
#include <iterator>
#include <vector>

// Sources: Linux Documentation/driver-api/mmc/mmc-dev-attrs.rst for the attributes;
// drivers/mmc/core/card.h (CID_MANFID_…), mmc-utils' lsmmc.c and edk2-platforms' SdMmcDxe for
// makers, which the SD Association does not publish (left out is what only one of them has and
// nobody repeats); SD Physical Layer Simplified Specification, 4.10.2 "SD Status" and 5.6 "SCR
// register" for classes and version; JEDEC JESD84-B51, EXT_CSD registers DEVICE_LIFE_TIME_EST and
// PRE_EOL_INFO, for wear.

namespace rollcall::hardware {

namespace {

struct MmcMaker {
    std::uint8_t id;
    const char* name;
};

constexpr MmcMaker sdMakers[] = {
    {0x01, "Panasonic"},
    {0x02, "Toshiba"},
    {0x03, "SanDisk"},
    {0x08, "Silicon Power"},
    {0x09, "ATP"},
    {0x12, "Gigastone"},
    {0x18, "Infineon"},
    {0x1b, "Samsung"},
    {0x1c, "Transcend"},
    {0x1d, "ADATA"},
    {0x1e, "Transcend"},
    {0x1f, "Kingston"},
    {0x27, "Phison"},
    {0x28, "Lexar"},
    {0x30, "SanDisk"},
    {0x31, "Silicon Power"},
    {0x33, "STMicroelectronics"},
    {0x41, "Kingston"},
    {0x5d, "Swissbit"},
    {0x6f, "STMicroelectronics"},
    {0x74, "Transcend"},
    {0x76, "Patriot"},
    {0x82, "Sony"},
    {0x9c, "Angelbird"},
    {0x9e, "PNY"},
    {0x9f, "Kingston"},
};

constexpr MmcMaker emmcMakers[] = {
    {0x02, "SanDisk"}, {0x11, "Toshiba"},  {0x13, "Micron"},  {0x15, "Samsung"},
    {0x37, "KingMax"}, {0x44, "ATP"},      {0x45, "SanDisk"}, {0x70, "Kingston"},
    {0x88, "Foresee"}, {0x90, "SK hynix"}, {0x9b, "YMTC"},    {0xfe, "Micron"},
};

/// The two letters that genuine cards carry as OEM, of makers who sell under no other name.
struct OemLetters {
    std::uint8_t maker;
    std::uint16_t letters;
};

constexpr OemLetters oemLetters[] = {
    {0x03, 0x5344}, // SanDisk: "SD", and "PT" on early cards
    {0x03, 0x5054},
    {0x1b, 0x534d}, // Samsung: "SM"
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

/// The bytes of a register that sysfs prints as hexadecimal digits, most significant first; empty
/// unless there are `count` of them.
std::vector<std::uint8_t> registerBytes(const std::optional<std::string>& text, std::size_t count)
{
    const std::string_view digits = trimmed(text ? std::string_view(*text) : std::string_view{});
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; digits.size() == 2 * count && i < count; ++i) {
        const auto value = parseHex(digits.substr(2 * i, 2));
        if (!value)
            return {};
        bytes.push_back(static_cast<std::uint8_t>(*value));
    }
    return bytes;
}

/// Physical Layer version, from SD_SPEC (bits 59:56), SD_SPEC3 (47), SD_SPEC4 (42) and SD_SPECX
/// (41:38) of the 64-bit SCR; table 5-19 of the specification.
std::optional<std::string> sdVersion(const MmcFacts& mmc)
{
    const auto scr = registerBytes(mmc.scr, 8);
    if (scr.empty() || std::all_of(scr.begin(), scr.end(), [](std::uint8_t b) { return b == 0; }))
        return std::nullopt;
    const unsigned spec = scr[0] & 0xf, spec3 = scr[2] >> 7, spec4 = scr[2] >> 2 & 1;
    const unsigned specX = (scr[2] & 0x3u) << 2 | scr[3] >> 6;
    constexpr unsigned newestX = 5;
    if (spec == 0)
        return "SD 1.0";
    if (spec == 1)
        return "SD 1.1";
    if (spec != 2 || specX > newestX)
        return std::nullopt;
    if (!spec3)
        return "SD 2.0";
    if (specX > 0)
        return "SD " + std::to_string(4 + specX) + ".x";
    return spec4 ? "SD 4.x" : "SD 3.0";
}

struct CardClasses {
    std::optional<int> application; ///< 1 or 2
    std::string text;               ///< "Class 10, U3, V30, A2"; empty when none is known
};

/// SPEED_CLASS (bits 447:440 of 512), UHS_SPEED_GRADE (399:396), VIDEO_SPEED_CLASS (391:384) and
/// APP_PERF_CLASS (339:336) of the SD Status.
CardClasses cardClasses(const MmcFacts& mmc)
{
    CardClasses classes;
    const auto ssr = registerBytes(mmc.ssr, 64);
    if (ssr.empty())
        return classes;
    const auto add = [&](const std::string& word) {
        classes.text += (classes.text.empty() ? "" : ", ") + word;
    };
    constexpr const char* speeds[] = {"", "Class 2", "Class 4", "Class 6", "Class 10"};
    if (ssr[8] > 0 && ssr[8] < std::size(speeds))
        add(speeds[ssr[8]]);
    const int uhs = ssr[14] >> 4, video = ssr[15], application = ssr[21] & 0xf;
    if (uhs == 1 || uhs == 3)
        add("U" + std::to_string(uhs));
    for (const int known : {6, 10, 30, 60, 90}) {
        if (video == known)
            add("V" + std::to_string(video));
    }
    if (application == 1 || application == 2) {
        add("A" + std::to_string(application));
        classes.application = application;
    }
    return classes;
}

bool oemFits(std::uint64_t maker, std::uint64_t oem)
{
    bool known = false;
    for (const OemLetters& line : oemLetters) {
        known = known || line.maker == maker;
        if (line.maker == maker && line.letters == oem)
            return true;
    }
    return !known;
}

/// Genuine cards have a maker that is known, with that maker's two letters, and a serial number
/// that fills its 32 bits. One of these alone is no proof; a small serial with either other is what
/// counterfeit cards in the field look like.
std::optional<std::string> wrongIdentity(const MmcFacts& mmc)
{
    const auto serial = number(mmc.serial), manfid = number(mmc.manfid), oem = number(mmc.oemid);
    if (!serial || *serial > 0xffff || !manfid)
        return std::nullopt;
    const MmcMaker* maker = findMaker(sdMakers, manfid);
    if (!maker)
        return "unknown maker and a serial number that begins with 0000";
    if (oem && !oemFits(*manfid, *oem))
        return std::string("maker says ") + maker->name +
               ", its OEM code does not, and the serial number begins with 0000";
    return std::nullopt;
}

/// A card cannot be older than what it claims to be. SDXC, more than 32 GiB, came with version 3.0
/// of 2009; the application classes with 5.1 of 2016.
std::optional<std::string> wrongDate(const Storage& storage, std::optional<int> applicationClass)
{
    constexpr std::uint64_t largestSdhc = 32ull << 30;
    if (!storage.manufactured)
        return std::nullopt;
    const std::string year = storage.manufactured->substr(0, 4);
    if (storage.sizeBytes.value_or(0) > largestSdhc && year < "2009")
        return "dated " + *storage.manufactured + ", before cards of its size existed";
    if (applicationClass && year < "2016")
        return "dated " + *storage.manufactured + ", before class A" +
               std::to_string(*applicationClass) + " existed";
    return std::nullopt;
}

void decodeSd(Storage& storage, const MmcFacts& mmc)
{
    storage.standard = sdVersion(mmc);
    const CardClasses classes = cardClasses(mmc);
    if (!classes.text.empty())
        storage.speedClass = classes.text;
    storage.suspicion = wrongIdentity(mmc);
    if (!storage.suspicion)
        storage.suspicion = wrongDate(storage, classes.application);
}

} // namespace

void decodeMmc(Storage& storage, const MmcFacts& mmc)
{
    const bool isSd = storage.kind.value == "SD card";
    const MmcMaker* maker =
        isSd ? findMaker(sdMakers, number(mmc.manfid)) : findMaker(emmcMakers, number(mmc.manfid));
    if (maker)
        storage.vendor = {maker->name, Source::Table};
    storage.model = shown(mmc.name);
    storage.serial = shown(mmc.serial);
    // "0x0" is what cards without a revision say; eMMC since 5.0 prints eight bytes.
    const auto firmware = shown(mmc.fwrev);
    if (firmware && firmware->find_first_not_of("0x") != std::string::npos)
        storage.firmware = firmware;
    storage.manufactured = manufacturingMonth(mmc.date);
    storage.wearPercent = wear(mmc.lifeTime);
    storage.preEol = preEndOfLife(mmc.preEol);
    if (isSd)
        decodeSd(storage, mmc);
}

} // namespace rollcall::hardware
