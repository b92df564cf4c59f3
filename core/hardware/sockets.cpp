#include "core/hardware/sockets.h"

#include "core/hardware/virtualization.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace rollcall::hardware {

namespace {

constexpr std::size_t smallestServerChip = 16;
constexpr std::size_t mostSockets = 8;

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
    if (mixesParts(cores))
        return Fact<int>{1, Source::Guess};
    if (bootedFromDeviceTree(inventory) && inventory.memory.nodes.size() < 2)
        return Fact<int>{1, Source::Guess};
    if (isSingleSocketPart(cores))
        return Fact<int>{1, Source::Table};
    if (sizes && sizes->size() == 1)
        return packages();
    if (!sizes || inventory.board.dmi.empty() || findVirtualMachine(inventory) ||
        !plausibleSockets(*sizes))
        return std::nullopt;
    // No node spans two sockets, so packages that outnumber the nodes are clusters.
    if (const std::size_t nodes = inventory.memory.nodes.size(); nodes > 1 && sizes->size() > nodes)
        return socketsOfThunderX(cores, nodes);
    return packages();
}

} // namespace rollcall::hardware
