#include "core/hardware/cpu_parts.h"

#include "core/hardware/cpu_part_rows.h"

#include <algorithm>
#include <iterator>

// Implementer codes: Arm Architecture Reference Manual (DDI 0487), "MIDR_EL1, Main ID Register",
// and arch/arm64/include/asm/cputype.h of Linux. The tables of parts name their own sources.

namespace rollcall::hardware {

namespace {

using parts::any;
using parts::Row;

struct Implementer {
    std::uint8_t code;
    const char* name;
};

constexpr Implementer implementers[] = {
    {0x41, "Arm"},     {0x42, "Broadcom"},      {0x43, "Cavium"},    {0x44, "DEC"},
    {0x46, "Fujitsu"}, {0x48, "HiSilicon"},     {0x49, "Infineon"},  {0x4d, "Motorola"},
    {0x4e, "NVIDIA"},  {0x50, "Applied Micro"}, {0x51, "Qualcomm"},  {0x53, "Samsung"},
    {0x56, "Marvell"}, {0x61, "Apple"},         {0x63, "Arm China"}, {0x66, "Faraday"},
    {0x68, "HXT"},     {0x69, "Intel"},         {0x6d, "Microsoft"}, {0x70, "Phytium"},
    {0xc0, "Ampere"},
};

/// Parts that another company made than the implementer code says.
struct VendorException {
    std::uint8_t implementer;
    std::uint16_t part;
    std::int8_t variant;
    const char* vendor;
};

constexpr VendorException vendorExceptions[] = {
    {0x00, 0x000, any, "Apple"},
    {0x00, 0x051, any, "QEMU"},
    {0x00, 0xd02, any, "HiSilicon"},
    {0x50, 0x000, 3, "Ampere"},
};

/// Where the binding does not spell the name of Arm's core, or the core is not Arm's. Names that
/// stand for several parts ("qcom,kryo", "qcom,krait", "apple,firestorm") are not in it.
/// Source: Documentation/devicetree/bindings/arm/cpus.yaml of Linux.
struct CompatibleLine {
    const char* compatible;
    PartNumber number;
};

constexpr CompatibleLine compatibles[] = {
    {"arm,arm1136j-s", {0x41, 0xb36}},
    {"arm,arm1136jf-s", {0x41, 0xb36}},
    {"arm,arm1156t2-s", {0x41, 0xb56}},
    {"arm,arm1156t2f-s", {0x41, 0xb56}},
    {"arm,arm1176jzf", {0x41, 0xb76}},
    {"arm,arm1176jz-s", {0x41, 0xb76}},
    {"arm,arm1176jzf-s", {0x41, 0xb76}},
    {"arm,arm11mpcore", {0x41, 0xb02}},
    {"arm,arm926ej-s", {0x41, 0x926}},
    {"arm,arm926e-s", {0x41, 0x926}},
    {"arm,arm920t", {0x41, 0x920}},
    {"arm,arm922t", {0x41, 0x922}},
    {"arm,cortex-a12", {0x41, 0xc0d}}, // rk3288.dtsi, the only chip; see cpu_parts_arm.cpp
    {"brcm,brahma-b15", {0x42, 0x00f}},
    {"brcm,brahma-b53", {0x42, 0x100}},
    {"brcm,vulcan", {0x42, 0x516}},
    {"cavium,thunder", {0x43, 0x0a1}},
    {"cavium,thunder2", {0x43, 0x0af}},
    {"nvidia,tegra132-denver", {0x4e, 0x000}},
    {"nvidia,tegra186-denver", {0x4e, 0x003}},
    {"nvidia,tegra194-carmel", {0x4e, 0x004}},
};

/// Of every other "arm,…" these are what the part after the comma begins with.
constexpr std::string_view coreFamilies[] = {"cortex-", "neoverse-"};

template <class Line>
bool matches(const Line& line, std::uint32_t implementer, std::uint32_t part,
             std::optional<int> variant)
{
    return line.implementer == implementer && line.part == part &&
           (line.variant == any || line.variant == variant);
}

std::string_view vendorOf(std::uint32_t implementer, std::uint32_t part, std::optional<int> variant)
{
    for (const VendorException& line : vendorExceptions) {
        if (matches(line, implementer, part, variant))
            return line.vendor;
    }
    return implementerName(implementer);
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

/// The part of that name, unless two have it (Cortex-A17).
std::optional<PartNumber> armPartByName(std::string_view name)
{
    std::optional<PartNumber> found;
    for (const Row& row : parts::ofArm()) {
        if (!equalIgnoringCase(row.name, name))
            continue;
        if (found && found->part != row.part)
            return std::nullopt;
        found = PartNumber{row.implementer, row.part};
    }
    return found;
}

} // namespace

std::string_view implementerName(std::uint32_t implementer)
{
    for (const Implementer& line : implementers) {
        if (line.code == implementer)
            return line.name;
    }
    return {};
}

std::optional<PartInfo> findPart(std::uint32_t implementer, std::uint32_t part,
                                 std::optional<int> variant)
{
    const auto rows = implementer == 0x41 ? parts::ofArm() : parts::ofOthers();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& line) {
        return matches(line, implementer, part, variant);
    });
    if (row == rows.end())
        return std::nullopt;
    PartInfo info;
    info.vendor = vendorOf(implementer, part, variant);
    info.name = row->name;
    info.architecture = row->architecture;
    info.aarch32 = row->aarch32;
    if (row->year != 0)
        info.year = row->year;
    info.tier = row->tier;
    info.server = row->server;
    return info;
}

std::optional<PartNumber> findPartByCompatible(std::string_view compatible)
{
    compatible = compatible.substr(0, compatible.find_first_of(std::string_view("\0 ", 2)));
    for (const CompatibleLine& line : compatibles) {
        if (compatible == line.compatible)
            return line.number;
    }
    constexpr std::string_view vendor = "arm,";
    if (!compatible.starts_with(vendor))
        return std::nullopt;
    const std::string_view name = compatible.substr(vendor.size());
    const bool family =
        std::any_of(std::begin(coreFamilies), std::end(coreFamilies),
                    [&](std::string_view begin) { return name.starts_with(begin); });
    return family ? armPartByName(name) : std::nullopt;
}

} // namespace rollcall::hardware
