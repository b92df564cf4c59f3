#include "core/hardware/board.h"

#include "core/base/text.h"
#include "core/hardware/board_tables.h"
#include "core/hardware/cpu_parts.h"
#include "core/hardware/dmi.h"
#include "core/hardware/pi_revision.h"
#include "core/hardware/soc_name.h"
#include "core/hardware/virtualization.h"

#include <utility>

namespace rollcall::hardware {

namespace {

/// The first fact that is given wins: sources are asked in order of trust.
void offer(TextFact& fact, std::string_view value, Source source)
{
    if (!fact && !value.empty())
        fact = Fact<std::string>{std::string(value), source};
}

std::string cpuinfoValue(const Inventory& inventory, const char* key)
{
    for (const CpuinfoBlock& block : inventory.cpu.cpuinfo) {
        if (const auto found = block.keys.find(key); found != block.keys.end())
            return toValidUtf8(trimmed(found->second));
    }
    return {};
}

/// Names that stand for any board, or none: the kernel's fallback, QEMU's, and the constant that
/// every Raspberry Pi prints.
bool saysNothing(std::string_view model)
{
    for (const std::string_view generic :
         {"Generic DT based system", "linux,dummy-virt", "Generic AArch64",
          "Rockchip (Device Tree)", "(Device Tree)", "(Flattened Device Tree)"}) {
        if (model == generic || (generic.starts_with('(') && model.ends_with(generic)))
            return true;
    }
    return model.empty();
}

bool isPiHardwareLine(std::string_view hardware)
{
    return hardware.starts_with("BCM27") || hardware.starts_with("BCM28");
}

/// The code as cpuinfo prints it, or as the firmware put it into the device tree: mainline kernels
/// print none. Other boards have "Revision" lines too, which mean something else.
std::optional<PiRevision> piRevision(const Inventory& inventory)
{
    const std::string hardware = cpuinfoValue(inventory, "Hardware");
    const std::string model = inventory.board.dtModel.value_or(cpuinfoValue(inventory, "Model"));
    if (!isPiHardwareLine(hardware) && !model.starts_with("Raspberry Pi"))
        return std::nullopt;
    const auto printed = decodePiRevision(cpuinfoValue(inventory, "Revision"));
    if (printed || !inventory.board.dtRevision)
        return printed;
    return decodePiRevision(*inventory.board.dtRevision);
}

std::string_view chassisFamily(const BoardFacts& board)
{
    // SMBIOS DSP0134, table "System Enclosure or Chassis Types".
    const auto type = board.dmi.find("chassis_type");
    switch (type == board.dmi.end() ? 0 : parseUnsigned(trimmed(type->second)).value_or(0)) {
    case 17:
    case 23:
    case 25:
    case 28:
    case 29:
        return "Server";
    case 8:
    case 9:
    case 10:
    case 14:
    case 31:
    case 32:
        return "Laptop";
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 13:
    case 15:
    case 16:
    case 35:
    case 36:
        return "Desktop";
    }
    return {};
}

std::optional<PartInfo> fastestPart(const Cpu& cpu)
{
    if (cpu.clusters.empty())
        return std::nullopt;
    const Cluster& cluster = cpu.clusters.back();
    if (!cluster.implementer || !cluster.part)
        return std::nullopt;
    return findPart(*cluster.implementer, *cluster.part, cluster.variant);
}

std::string_view graviton(std::string_view partName)
{
    constexpr std::pair<std::string_view, std::string_view> generations[] = {
        {"Cortex-A72", "Graviton"},
        {"Neoverse-N1", "Graviton2"},
        {"Neoverse-V1", "Graviton3"},
        {"Neoverse-V2", "Graviton4"},
    };
    for (const auto& [part, name] : generations) {
        if (part == partName)
            return name;
    }
    return {};
}

void fromDeviceTree(Board& board, const BoardFacts& facts)
{
    const std::string model = toValidUtf8(trimmed(facts.dtModel.value_or("")));
    if (!saysNothing(model))
        offer(board.model, model, Source::DeviceTree);
    if (model.find("96Boards") != model.npos) // built on SoCs whose own family is another
        offer(board.family, "96boards", Source::DeviceTree);
    const BoardName name = findByCompatible(facts.dtCompatible);
    offer(board.family, name.family, Source::DeviceTree);
    offer(board.soc, name.soc, Source::DeviceTree);
    offer(board.soc, socFromCompatible(facts.dtCompatible), Source::DeviceTree);
    if (!facts.dtCompatible.empty()) {
        const std::string_view first = trimmed(facts.dtCompatible.front());
        const std::string_view prefix = vendorOfPrefix(first.substr(0, first.find(',')));
        // HP's cartridges carry the tree of the chip's maker, with a name of their own.
        const std::string_view named = findByModel(model).vendor;
        if (named != prefix)
            offer(board.vendor, named, Source::Table);
        offer(board.vendor, prefix, Source::DeviceTree);
    }
}

void fromDmi(Board& board, const BoardFacts& facts)
{
    const auto vendor = dmiText(facts, "sys_vendor");
    const auto product = dmiText(facts, "product_name");
    const auto mainboard = dmiText(facts, "board_name");
    const BoardName name =
        findByDmi(vendor.value_or(""), product.value_or(""), mainboard.value_or(""));
    offer(board.model, product.value_or(mainboard.value_or("")), Source::Dmi);
    offer(board.vendor, name.vendor, Source::Dmi);
    // UEFI of a Pi takes the company from the revision code, and gives it as this or that.
    for (const auto& company : {vendor, dmiText(facts, "board_vendor")}) {
        if (name.vendor == "Raspberry Pi" && company && isPiMaker(*company))
            offer(board.manufacturer, *company, Source::Dmi);
    }
    offer(board.vendor, vendor.value_or(dmiText(facts, "board_vendor").value_or("")), Source::Dmi);
    offer(board.family, name.family, Source::Dmi);
    offer(board.soc, name.soc, Source::Dmi);
    for (const DmiProcessor& processor : facts.dmiProcessors)
        offer(board.soc, socOfDmiProcessor(processor.version.value_or("")), Source::Dmi);
}

/// Clouds whose machines call themselves after the hypervisor only. Asset tag: Oracle's
/// documentation of instance metadata, and cloud-init's DataSourceOracle.
void fromAssetTag(Board& board, const BoardFacts& facts)
{
    if (dmiText(facts, "chassis_asset_tag") == "OracleCloud.com")
        offer(board.vendor, "Oracle Cloud", Source::Dmi);
}

void fromPiRevision(Board& board, const Inventory& inventory)
{
    const auto pi = piRevision(inventory);
    if (!pi)
        return;
    offer(board.model, pi->fullModel(), Source::Table);
    offer(board.vendor, "Raspberry Pi", Source::Table);
    offer(board.family, "Raspberry Pi", Source::Table);
    offer(board.manufacturer, pi->maker, Source::Table);
    // The code is burnt in; a device tree may be that of a sister board: 2B 1.2 has a BCM2837, and
    // the tree of the Zero 2 W says bcm2837 of its RP3A0.
    if (board.soc && board.soc->value != pi->soc)
        board.soc.reset();
    offer(board.soc, pi->soc, Source::Table);
}

void fromCpuinfo(Board& board, const Inventory& inventory)
{
    const std::string hardware = cpuinfoValue(inventory, "Hardware");
    offer(board.model, cpuinfoValue(inventory, "Model"), Source::Procfs);
    const BoardName name = findByHardwareLine(hardware);
    offer(board.family, name.family, Source::Procfs);
    offer(board.soc, name.soc, Source::Procfs);
    offer(board.soc, socFromHardwareLine(hardware), Source::Procfs);
    offer(board.vendor, name.vendor, Source::Procfs);
    if (!saysNothing(hardware) && !isPiHardwareLine(hardware))
        offer(board.model, hardware, Source::Procfs);
}

/// What the name of the board gives away, wherever the name came from.
void fromModel(Board& board)
{
    if (!board.model)
        return;
    const BoardName name = findByModel(board.model->value);
    offer(board.vendor, name.vendor, Source::Table);
    offer(board.family, name.family, Source::Table);
    offer(board.soc, name.soc, Source::Table);
}

void fromSocBus(Board& board, const BoardFacts& facts)
{
    for (const SocFacts& soc : facts.socs) {
        offer(board.soc, socOfId(trimmed(soc.socId.value_or(""))), Source::SocBus);
        offer(board.soc, socFromBus(soc), Source::SocBus);
    }
}

void fromCores(Board& board, const BoardFacts& facts, const Cpu& cpu)
{
    const auto part = fastestPart(cpu);
    if (!part)
        return;
    if (board.vendor && board.vendor->value == "Amazon")
        offer(board.soc, graviton(part->name), Source::Guess);
    if (board.virtualMachine && board.virtualMachine->value == "Google Compute Engine" &&
        part->name == "Neoverse-V2") // Google's T2A machines have Neoverse N1, of Ampere
        offer(board.soc, "Google Axion", Source::Guess);
    const Cluster& cluster = cpu.clusters.back();
    offer(board.soc, socOfPart(*cluster.implementer, *cluster.part, cluster.variant),
          Source::Table);
    if (part->vendor == "Phytium" || part->vendor == "Apple")
        offer(board.family, part->vendor, Source::Table);
    offer(board.family, chassisFamily(facts), Source::Dmi);
    if (part->server)
        offer(board.family, "Server", Source::Guess);
}

/// Altra and Altra Max have one id and one core; Ampere's product brief gives the former up to 80
/// of them, the latter 96 and more.
void tellAltraMax(Board& board, const Cpu& cpu)
{
    constexpr int mostCoresOfAltra = 80;
    if (!board.soc || board.soc->value != "Ampere Altra" || !cpu.sockets || cpu.sockets->value < 1)
        return;
    if (cpu.total / cpu.sockets->value > mostCoresOfAltra)
        board.soc->value = "Ampere Altra Max";
}

/// Bare metal of a cloud is a server, whatever it has for cores.
void fromCloud(Board& board)
{
    if (!board.virtualMachine && board.vendor && board.vendor->value == "Amazon")
        offer(board.family, "Server", Source::Dmi);
}

TextFact serialNumber(const Inventory& inventory)
{
    TextFact serial;
    const std::string dt = toValidUtf8(trimmed(inventory.identity.dtSerial.value_or("")));
    offer(serial, dt, Source::DeviceTree);
    offer(serial, dmiText(inventory.board, "product_serial").value_or(""), Source::Dmi);
    const std::string line = cpuinfoValue(inventory, "Serial");
    if (line.find_first_not_of('0') != line.npos) // zeros: the firmware gave none
        offer(serial, line, Source::Procfs);
    return serial;
}

} // namespace

Board decodeBoard(const Inventory& inventory, const Cpu& cpu)
{
    Board board;
    board.virtualMachine = findVirtualMachine(inventory);
    board.container = findContainer(inventory);
    if (board.virtualMachine)
        offer(board.family, "Virtual machine", board.virtualMachine->source);
    fromDeviceTree(board, inventory.board);
    fromPiRevision(board, inventory);
    fromAssetTag(board, inventory.board);
    fromDmi(board, inventory.board);
    fromCloud(board);
    fromCpuinfo(board, inventory);
    fromSocBus(board, inventory.board);
    fromModel(board);
    fromCores(board, inventory.board, cpu);
    tellAltraMax(board, cpu);
    offer(board.family, chassisFamily(inventory.board), Source::Dmi);
    board.serial = serialNumber(inventory);
    return board;
}

std::optional<std::uint64_t> installedMemory(const Inventory& inventory)
{
    const auto pi = piRevision(inventory);
    return pi ? pi->memoryBytes : std::nullopt;
}

} // namespace rollcall::hardware
