#include "agent/names.h"
#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/text.h"

#include <array>

namespace rollcall::agent {

namespace {

/// Below /sys/class/dmi/id (drivers/firmware/dmi-id.c). The serial numbers and the UUID can be
/// read by root only.
constexpr std::array<std::string_view, 20> dmiNames = {
    "sys_vendor",     "product_name", "product_version", "product_family", "product_sku",
    "product_serial", "product_uuid", "board_vendor",    "board_name",     "board_version",
    "board_serial",   "bios_vendor",  "bios_version",    "bios_date",      "bios_release",
    "chassis_vendor", "chassis_type", "chassis_version", "chassis_serial", "chassis_asset_tag"};

constexpr std::size_t maxSocs = 16;

/// A property of one cell, which device trees keep in big-endian order.
std::optional<std::uint32_t> readCell(const Directory& node, std::string_view name)
{
    const auto cell = node.bytes(name);
    if (!cell || cell->size() != 4)
        return std::nullopt;
    std::uint32_t value = 0;
    for (const char byte : *cell)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

void readDeviceTree(const Directory& root, hardware::BoardFacts& facts)
{
    Directory tree = root.directory("proc/device-tree");
    if (!tree)
        tree = root.directory("sys/firmware/devicetree/base");
    if (!tree)
        return;
    facts.dtModel = tree.text("model");
    facts.dtCompatible = readStringList(tree, "compatible");
    facts.dtRevision = readCell(tree, "system/linux,revision");
    if (const auto names = readStringList(tree, "hypervisor/compatible"); !names.empty())
        facts.hypervisor = names.front();
}

void readDmi(const Directory& root, hardware::BoardFacts& facts)
{
    Directory dmi = root.directory("sys/class/dmi/id");
    if (!dmi)
        dmi = root.directory("sys/devices/virtual/dmi/id");
    if (!dmi)
        return;
    for (const std::string_view name : dmiNames) {
        if (auto value = dmi.text(name))
            facts.dmi.emplace(name, std::move(*value));
    }
}

void readSocs(const Directory& root, hardware::BoardFacts& facts)
{
    Directory devices = root.directory("sys/bus/soc/devices");
    if (!devices)
        devices = root.directory("sys/devices"); // recorded trees without the links of sys/bus
    for (const std::string& name : devices.list()) {
        if (!numberedName(name, "soc") || facts.socs.size() >= maxSocs)
            continue;
        const Directory soc = devices.directory(name);
        hardware::SocFacts fact;
        fact.family = soc.text("family");
        fact.machine = soc.text("machine");
        fact.socId = soc.text("soc_id");
        fact.revision = soc.text("revision");
        if (fact != hardware::SocFacts())
            facts.socs.push_back(std::move(fact));
    }
}

/// Both files are for everybody to read, unlike /proc/1/environ.
std::optional<std::string> readContainer(const Directory& root)
{
    if (auto name = root.text("run/systemd/container"))
        return name;
    if (root.has(".dockerenv"))
        return "docker";
    if (root.directory("run").has(".containerenv"))
        return "podman";
    return std::nullopt;
}

} // namespace

SmbiosFacts readSmbios(FileSystem& files)
{
    constexpr std::size_t maxTableBytes = 256 * 1024; // before version 3 it was 64 KiB at most
    const auto table = files.root().bytes("sys/firmware/dmi/tables/DMI", maxTableBytes);
    return table ? parseSmbios(*table) : SmbiosFacts();
}

hardware::BoardFacts readBoard(FileSystem& files)
{
    hardware::BoardFacts facts;
    const Directory& root = files.root();
    readDeviceTree(root, facts);
    readDmi(root, facts);
    readSocs(root, facts);
    if (auto type = root.text("sys/hypervisor/type"))
        facts.hypervisor = std::move(type);
    facts.container = readContainer(root);
    return facts;
}

} // namespace rollcall::agent
