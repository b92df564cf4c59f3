#include "core/hardware/sockets.h"

#include "core/hardware/virtualization.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace rollcall::hardware {

namespace {

constexpr std::size_t smallestServerChip = 16;
constexpr std::size_t mostSockets = 8;

using Numbers = std::optional<std::uint32_t>;

bool isPopulated(const DmiProcessor& record)
{
    constexpr std::uint32_t populated = 1u << 6;
    return !record.status || (*record.status & populated) != 0;
}

/// CPUs a socket runs, by its record; absent where SMBIOS is older than 2.5.
Numbers cpusOf(const DmiProcessor& record)
{
    if (record.threadCount && record.coreCount && *record.threadCount >= *record.coreCount)
        return record.threadCount;
    return record.coreCount;
}

/// Records of one designation are one socket: a Kirin 990 has three, one for each of its clusters,
/// all of "CPU0".
struct DmiSocket {
    std::uint64_t cpus = 0;
    bool complete = true; ///< every record said how many
};

std::map<std::string, DmiSocket> populatedSockets(const std::vector<DmiProcessor>& records)
{
    std::map<std::string, DmiSocket> sockets;
    for (const DmiProcessor& record : records) {
        if (!isPopulated(record))
            continue;
        DmiSocket& socket = sockets[record.socket];
        const Numbers cpus = cpusOf(record);
        socket.cpus += cpus.value_or(0);
        socket.complete = socket.complete && cpus.value_or(0) > 0;
    }
    return sockets;
}

/// What firmware says, where it can be true; the rule is in the header.
IntFact socketsOfFirmware(const std::vector<DmiProcessor>& records, std::size_t cpus)
{
    const auto sockets = populatedSockets(records);
    if (sockets.empty() || sockets.size() > mostSockets)
        return std::nullopt;
    const auto& first = sockets.begin()->second;
    if (sockets.size() == 1) {
        const bool anotherMissing =
            first.complete && first.cpus >= smallestServerChip && cpus >= 2 * first.cpus;
        return anotherMissing ? std::nullopt : IntFact(Fact<int>{1, Source::Dmi});
    }
    const bool complete = std::all_of(sockets.begin(), sockets.end(),
                                      [](const auto& socket) { return socket.second.complete; });
    const bool alike = std::all_of(sockets.begin(), sockets.end(), [&](const auto& socket) {
        return socket.second.cpus == first.cpus;
    });
    const std::size_t each = complete ? first.cpus : cpus / sockets.size();
    if (!alike || each < smallestServerChip || each * sockets.size() < cpus ||
        (!complete && cpus % sockets.size() != 0))
        return std::nullopt;
    return Fact<int>{static_cast<int>(sockets.size()), Source::Dmi};
}

/// CPUs per package id; nullopt unless every online CPU has one.
std::optional<std::map<int, std::size_t>> packageSizes(const std::vector<Core>& cores)
{
    std::map<int, std::size_t> sizes;
    for (const Core& core : cores) {
        if (!core.online)
            continue;
        if (!core.package)
            return std::nullopt;
        ++sizes[*core.package];
    }
    return sizes.empty() ? std::nullopt : std::optional(std::move(sizes));
}

bool mixesParts(const std::vector<Core>& cores)
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> parts;
    for (const Core& core : cores) {
        if (core.id.implementer && core.id.part)
            parts.emplace(*core.id.implementer, *core.id.part);
    }
    return parts.size() > 1;
}

bool isForeign(const std::vector<Core>& cores)
{
    return std::any_of(cores.begin(), cores.end(),
                       [](const Core& core) { return core.id.foreign(); });
}

/// 32-bit and early 64-bit Arm kernels print "Hardware" from the board file or device tree.
bool bootedFromDeviceTree(const Inventory& inventory)
{
    if (inventory.board.dtModel || !inventory.board.dtCompatible.empty())
        return true;
    return std::any_of(inventory.cpu.cpuinfo.begin(), inventory.cpu.cpuinfo.end(),
                       [](const CpuinfoBlock& block) { return block.keys.contains("Hardware"); });
}

/// X-Gene and eMAG, A64FX, Falkor: their data sheets know no link between sockets.
bool isSingleSocketPart(const std::vector<Core>& cores)
{
    constexpr std::pair<std::uint32_t, std::uint32_t> parts[] = {
        {0x50, 0x000}, {0x46, 0x001}, {0x51, 0xc00}};
    return !cores.empty() && std::all_of(cores.begin(), cores.end(), [&](const Core& core) {
        return std::any_of(std::begin(parts), std::end(parts), [&](const auto& part) {
            return core.id.implementer == part.first && core.id.part == part.second;
        });
    });
}

/// Up to Linux 5.7 a package without PPTT was Aff1 to Aff3 of MPIDR (arch/arm64/kernel/topology.c):
/// each chip of a pair of ThunderX CN88xx shows three, of 16 cores. That chip is one NUMA node.
IntFact socketsOfThunderX(const std::vector<Core>& cores, std::size_t nodes)
{
    const bool isThunderX = std::all_of(cores.begin(), cores.end(), [](const Core& core) {
        return core.id.implementer == 0x43u && core.id.part == 0x0a1u;
    });
    return isThunderX ? IntFact(Fact<int>{static_cast<int>(nodes), Source::Table}) : std::nullopt;
}

bool plausibleSockets(const std::map<int, std::size_t>& sizes)
{
    const std::size_t size = sizes.begin()->second;
    return sizes.size() <= mostSockets && size >= smallestServerChip &&
           std::all_of(sizes.begin(), sizes.end(),
                       [&](const auto& package) { return package.second == size; });
}

} // namespace

IntFact countSockets(const Inventory& inventory, const std::vector<Core>& cores)
{
    const auto sizes = packageSizes(cores);
    const auto packages = [&] { return Fact<int>{static_cast<int>(sizes->size()), Source::Sysfs}; };
    if (isForeign(cores))
        return sizes ? IntFact(packages()) : std::nullopt;
    const bool virtualMachine = findVirtualMachine(inventory).has_value();
    const IntFact firmware = virtualMachine
                                 ? std::nullopt
                                 : socketsOfFirmware(inventory.board.dmiProcessors, cores.size());
    if (firmware && (firmware->value == 1 || !mixesParts(cores)))
        return firmware;
    if (mixesParts(cores))
        return Fact<int>{1, Source::Guess};
    if (bootedFromDeviceTree(inventory) && inventory.memory.nodes.size() < 2)
        return Fact<int>{1, Source::Guess};
    if (isSingleSocketPart(cores))
        return Fact<int>{1, Source::Table};
    if (sizes && sizes->size() == 1)
        return packages();
    if (!sizes || inventory.board.dmi.empty() || virtualMachine || !plausibleSockets(*sizes))
        return std::nullopt;
    // No node spans two sockets, so packages that outnumber the nodes are clusters.
    if (const std::size_t nodes = inventory.memory.nodes.size(); nodes > 1 && sizes->size() > nodes)
        return socketsOfThunderX(cores, nodes);
    return packages();
}

} // namespace rollcall::hardware
