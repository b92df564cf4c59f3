#include "core/hardware/infer_ids.h"

#include "core/hardware/cpu_parts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace rollcall::hardware {

namespace {

/// Whether the online cores are of one kind: equal where known.
bool looksUniform(const std::vector<Core>& cores)
{
    std::optional<std::uint32_t> maxKhz, minKhz, capacity;
    const auto agrees = [](std::optional<std::uint32_t>& seen, std::optional<std::uint32_t> value) {
        if (value && seen && *seen != *value)
            return false;
        if (value)
            seen = value;
        return true;
    };
    return std::all_of(cores.begin(), cores.end(), [&](const Core& core) {
        return !core.online || (agrees(maxKhz, core.maxKhz) && agrees(minKhz, core.minKhz) &&
                                agrees(capacity, core.capacity));
    });
}

void give(Core& core, const CoreId& id)
{
    core.id = id;
    core.idSource = Source::Guess;
}

/// Chips with two kinds of core that ran kernels with one identification block. On each of them the
/// small cores are CPUs 0 to 3. Sources: the cpus nodes of msm8956, msm8976, msm8992, msm8994 and
/// exynos7 device trees.
constexpr const char* mixedChips[] = {"MSM8956", "MSM8976", "MSM8992", "MSM8994", "Exynos7420"};
constexpr int smallCoresOfMixedChips = 4;

bool isMixedChip(std::string_view hardwareLine)
{
    return std::any_of(std::begin(mixedChips), std::end(mixedChips), [&](std::string_view chip) {
        return hardwareLine.find(chip) != hardwareLine.npos;
    });
}

std::optional<Tier> tierOf(const CoreId& id)
{
    const auto part = id.part ? findPart(*id.implementer, *id.part, id.variant) : std::nullopt;
    return part ? std::optional(part->tier) : std::nullopt;
}

/// By CPU number, for a chip of mixedChips.
void giveByNumber(std::vector<Core>& cores, const CoreId& id)
{
    const auto tier = tierOf(id);
    if (!tier || *tier == Tier::Mainstream)
        return;
    for (Core& core : cores) {
        if ((core.cpu < smallCoresOfMixedChips) == (*tier == Tier::Efficiency))
            give(core, id);
    }
}

/// All cores of a speed: the slowest for a small part, the fastest for a big one. A part of
/// neither sort can be either, so it is given to nobody.
void giveBySpeed(std::vector<Core>& cores, const CoreId& id)
{
    const auto tier = tierOf(id);
    if (!tier || *tier == Tier::Mainstream)
        return;
    const bool byCapacity = std::any_of(cores.begin(), cores.end(),
                                        [](const Core& core) { return core.capacity.has_value(); });
    const auto speedOf = [&](const Core& core) { return byCapacity ? core.capacity : core.maxKhz; };
    std::optional<std::uint32_t> wanted;
    for (const Core& core : cores) {
        const auto speed = speedOf(core);
        if (!speed)
            continue;
        if (!wanted || (*tier == Tier::Efficiency ? *speed < *wanted : *speed > *wanted))
            wanted = speed;
    }
    for (Core& core : cores) {
        if (wanted && speedOf(core) == wanted)
            give(core, id);
    }
}

/// The one id that all identified cores of a group share.
class Consensus
{
public:
    void add(const CoreId& id)
    {
        if (!id.known())
            return;
        m_split = m_split || (m_id && *m_id != id);
        m_id = id;
    }
    const CoreId* id() const { return m_id && !m_split ? &*m_id : nullptr; }

private:
    std::optional<CoreId> m_id;
    bool m_split = false;
};

/// `groupOf` names the group of a core, or none. Only unidentified cores that are in a group with a
/// consensus change.
template <class GroupOf>
void inferBy(std::vector<Core>& cores, GroupOf groupOf)
{
    std::map<std::uint32_t, Consensus> groups;
    for (const Core& core : cores) {
        if (const auto group = groupOf(core))
            groups[static_cast<std::uint32_t>(*group)].add(core.id);
    }
    for (Core& core : cores) {
        const auto group = core.id.known() ? std::nullopt : groupOf(core);
        if (!group)
            continue;
        if (const CoreId* id = groups[static_cast<std::uint32_t>(*group)].id())
            give(core, *id);
    }
}

bool samePart(const CoreId& a, const CoreId& b)
{
    return a.implementer == b.implementer && a.part == b.part;
}

bool wasRead(const Core& core)
{
    return core.id.known() && core.idSource != Source::Guess;
}

/// Vendors copy the cpus node of an older chip. A tree that is wrong about one CPU that can be
/// asked is not believed about those that cannot.
bool treeIsTrue(const std::vector<Core>& cores)
{
    return std::all_of(cores.begin(), cores.end(), [](const Core& core) {
        return !wasRead(core) || !core.treeId.known() || samePart(core.id, core.treeId);
    });
}

/// What the tree says of CPUs that nobody could read; where it agrees with a conclusion, that is
/// one no more.
void giveFromTree(std::vector<Core>& cores)
{
    for (Core& core : cores) {
        if (!core.treeId.known())
            continue;
        if (!core.id.known())
            core.id = core.treeId;
        else if (wasRead(core) || !samePart(core.id, core.treeId))
            continue;
        core.idSource = Source::DeviceTree;
    }
}

} // namespace

void applySharedId(std::vector<Core>& cores, const CoreId& id, std::string_view hardwareLine)
{
    const bool anyRead =
        std::any_of(cores.begin(), cores.end(), [](const Core& core) { return core.id.known(); });
    if (anyRead) // sysfs told more than cpuinfo
        return;
    if (!looksUniform(cores)) {
        giveBySpeed(cores, id);
        return;
    }
    const bool noClocks = std::none_of(
        cores.begin(), cores.end(), [](const Core& core) { return core.maxKhz || core.capacity; });
    if (noClocks && isMixedChip(hardwareLine)) {
        giveByNumber(cores, id);
        return;
    }
    const auto online =
        std::count_if(cores.begin(), cores.end(), [](const Core& core) { return core.online; });
    for (Core& core : cores) {
        if (!core.online)
            continue;
        core.id = id;
        core.idSource = online > 1 ? Source::Guess : Source::Procfs;
    }
}

void inferFromSiblings(std::vector<Core>& cores)
{
    const bool anyPolicy = std::any_of(cores.begin(), cores.end(),
                                       [](const Core& core) { return core.policy.has_value(); });
    inferBy(cores, [](const Core& core) { return core.policy; });
    if (treeIsTrue(cores))
        giveFromTree(cores);
    inferBy(cores, [](const Core& core) { return core.capacity; });
    if (!anyPolicy)
        inferBy(cores, [](const Core& core) { return core.package; });
}

} // namespace rollcall::hardware
