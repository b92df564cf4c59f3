#include "core/hardware/clusters.h"

#include "core/base/cpulist.h"
#include "core/base/text.h"
#include "core/hardware/cpu_parts.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>

namespace rollcall::hardware {

namespace {

using Number = std::optional<std::uint32_t>;

/// Which policy makes a core part of a cluster: its index, or `ownPolicy` for those that drive one
/// CPU or stand for no cluster; absent without cpufreq.
using Domain = std::optional<int>;
constexpr int ownPolicy = -1;

/// A core and the facts that decide where it belongs.
struct Member {
    const Core* core = nullptr;
    Domain domain;
};

/// Cores that are alike, and the facts they agree on.
struct Kind {
    CoreId id;
    Domain domain;
    Number minKhz, maxKhz, capacity;
    std::vector<const Core*> cores;
};

bool agree(const Number& a, const Number& b)
{
    return !a || !b || *a == *b;
}

/// The device tree knows the part alone.
bool agree(const CoreId& kind, const CoreId& core)
{
    return kind == core || (core.part && !core.variant && !core.revision &&
                            kind.implementer == core.implementer && kind.part == core.part);
}

/// A core in no policy may belong to one that drives a single CPU: some boards show cpufreq under
/// cpu0 only.
bool agree(const Domain& kind, const Domain& core)
{
    return kind == core || (!core && kind == ownPolicy);
}

bool closeClocks(const Number& a, const Number& b)
{
    if (!a || !b)
        return true;
    const std::uint64_t low = std::min(*a, *b), high = std::max(*a, *b);
    return low * 5 >= high * 4;
}

bool compatible(const Kind& kind, const Member& member)
{
    const Core& core = *member.core;
    if (!core.id.known() || !agree(kind.id, core.id))
        return false;
    if (core.id.foreign())
        return closeClocks(kind.maxKhz, core.maxKhz);
    return agree(kind.minKhz, core.minKhz) && agree(kind.maxKhz, core.maxKhz) &&
           agree(kind.capacity, core.capacity) && agree(kind.domain, member.domain);
}

constexpr int mostMissing = 5;

int missingFacts(const Member& member)
{
    const Core& core = *member.core;
    return !core.minKhz + !core.maxKhz + !core.capacity + !core.id.variant + !member.domain;
}

using Facts = std::tuple<CoreId, Number, Number, Number>;

Facts factsOf(const Core& core)
{
    return {core.id, core.minKhz, core.maxKhz, core.capacity};
}

/// Tells policies that are clusters from those that are not; the rule is in the header.
std::vector<Member> withDomains(const std::vector<Core>& cores)
{
    std::map<Facts, std::set<int>> policies;
    for (const Core& core : cores) {
        if (core.policy && core.sharesPolicy)
            policies[factsOf(core)].insert(*core.policy);
    }
    std::vector<Member> members;
    for (const Core& core : cores) {
        Domain domain = core.policy;
        if (core.policy && (!core.sharesPolicy || core.id.foreign() ||
                            policies[factsOf(core)].size() > std::size_t(mostClustersOfAKind)))
            domain = ownPolicy;
        members.push_back({&core, domain});
    }
    return members;
}

/// The one kind that agrees with all a core has, or null when there is none or several. No machine
/// has many kinds; one that claims so shall not cost quadratic time.
Kind* compatibleKind(std::deque<Kind>& kinds, const Member& member)
{
    constexpr std::size_t mostKinds = 64;
    if (kinds.size() > mostKinds)
        return nullptr;
    Kind* only = nullptr;
    for (Kind& kind : kinds) {
        if (!compatible(kind, member))
            continue;
        if (only)
            return nullptr;
        only = &kind;
    }
    return only;
}

void adopt(Kind& kind, const Core& core)
{
    kind.cores.push_back(&core);
    if (!kind.minKhz || (core.minKhz && *core.minKhz < *kind.minKhz))
        kind.minKhz = core.minKhz;
    if (!kind.maxKhz || (core.maxKhz && *core.maxKhz > *kind.maxKhz))
        kind.maxKhz = core.maxKhz;
    if (!kind.capacity)
        kind.capacity = core.capacity;
}

/// Cores that tell everything found the kinds, so that those that tell less find them there.
std::deque<Kind> sortIntoKinds(const std::vector<Core>& cores)
{
    const std::vector<Member> members = withDomains(cores);
    std::deque<Kind> kinds; // its elements stay where they are
    std::map<std::tuple<Facts, Domain>, Kind*> byFacts;
    for (int missing = 0; missing <= mostMissing; ++missing) {
        for (const Member& member : members) {
            if (missingFacts(member) != missing)
                continue;
            const Core& core = *member.core;
            Kind*& kind = byFacts[{factsOf(core), member.domain}];
            if (!kind)
                kind = compatibleKind(kinds, member);
            if (!kind) {
                kinds.push_back(
                    {core.id, member.domain, core.minKhz, core.maxKhz, core.capacity, {}});
                kind = &kinds.back();
            }
            adopt(*kind, core);
        }
    }
    return kinds;
}

std::vector<int> cpusOf(const Kind& kind)
{
    std::vector<int> cpus;
    for (const Core* core : kind.cores)
        cpus.push_back(core->cpu);
    std::sort(cpus.begin(), cpus.end());
    return cpus;
}

std::optional<int> toMhz(const Number& khz)
{
    return khz ? std::optional(static_cast<int>((*khz + 500) / 1000)) : std::nullopt;
}

/// A number that was read is named by a table. What was concluded of one core of the kind is so of
/// the kind, and a kind known from the device tree alone is named by it.
Source nameSource(const Kind& kind)
{
    const auto from = [&](Source source) {
        return [source](const Core* core) { return core->idSource == source; };
    };
    if (std::any_of(kind.cores.begin(), kind.cores.end(), from(Source::Guess)))
        return Source::Guess;
    return std::all_of(kind.cores.begin(), kind.cores.end(), from(Source::DeviceTree))
               ? Source::DeviceTree
               : Source::Table;
}

void nameCluster(Cluster& cluster, const Kind& kind)
{
    const CoreId& id = kind.id;
    if (id.foreign()) {
        cluster.vendor = {id.foreignVendor, Source::Procfs};
        cluster.name = {id.foreignModel, Source::Procfs};
        return;
    }
    if (!id.implementer || !id.part)
        return;
    const Source source = nameSource(kind);
    if (const auto part = findPart(*id.implementer, *id.part, id.variant)) {
        cluster.name = {std::string(part->name), source};
        if (!part->vendor.empty())
            cluster.vendor = {std::string(part->vendor), source};
    } else if (const auto vendor = implementerName(*id.implementer); !vendor.empty()) {
        cluster.vendor = {std::string(vendor), source};
    }
}

Cluster toCluster(const Kind& kind)
{
    Cluster cluster;
    const std::vector<int> cpus = cpusOf(kind);
    cluster.cpus = formatCpuList(cpus);
    cluster.count = static_cast<int>(cpus.size());
    cluster.online = static_cast<int>(std::count_if(kind.cores.begin(), kind.cores.end(),
                                                    [](const Core* core) { return core->online; }));
    cluster.implementer = kind.id.implementer;
    cluster.part = kind.id.part;
    cluster.variant = kind.id.variant;
    cluster.revision = kind.id.revision;
    nameCluster(cluster, kind);
    cluster.minMhz = toMhz(kind.minKhz);
    cluster.maxMhz = toMhz(kind.maxKhz);
    if (kind.capacity)
        cluster.capacity = static_cast<int>(*kind.capacity);
    return cluster;
}

/// Cores of which nothing is known rank below all others.
int tierOf(const Kind& kind)
{
    const CoreId& id = kind.id;
    if (!id.known() && !kind.maxKhz && !kind.capacity)
        return -1;
    const auto part =
        id.implementer && id.part ? findPart(*id.implementer, *id.part, id.variant) : std::nullopt;
    return static_cast<int>(part ? part->tier : Tier::Mainstream);
}

/// Capacity is the kernel's own ranking, but only where all kinds have one; then what the core was
/// built for, then the clock, then the order of CPU numbers.
void rankSlowToFast(std::deque<Kind>& kinds)
{
    const bool byCapacity = std::all_of(kinds.begin(), kinds.end(),
                                        [](const Kind& kind) { return kind.capacity.has_value(); });
    const auto rank = [&](const Kind& kind) {
        return std::tuple(byCapacity ? *kind.capacity : 0, tierOf(kind), kind.maxKhz.value_or(0),
                          kind.cores.front()->cpu);
    };
    std::sort(kinds.begin(), kinds.end(),
              [&](const Kind& a, const Kind& b) { return rank(a) < rank(b); });
}

} // namespace

std::vector<Cluster> groupCores(const std::vector<Core>& cores)
{
    std::deque<Kind> kinds = sortIntoKinds(cores);
    rankSlowToFast(kinds);
    std::vector<Cluster> clusters;
    for (const Kind& kind : kinds)
        clusters.push_back(toCluster(kind));
    return clusters;
}

} // namespace rollcall::hardware
