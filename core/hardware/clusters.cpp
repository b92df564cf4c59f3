#include "core/hardware/clusters.h"

#include "core/base/cpulist.h"
#include "core/hardware/cpu_parts.h"

#include <algorithm>
#include <tuple>

namespace rollcall::hardware {

namespace {

using Number = std::optional<std::uint32_t>;

/// Cores that are alike, and the facts they agree on.
struct Kind {
    CoreId id;
    bool guessed = false;
    Number minKhz, maxKhz, capacity;
    std::vector<const Core*> cores;
};

bool agree(const Number& a, const Number& b)
{
    return !a || !b || *a == *b;
}

bool closeClocks(const Number& a, const Number& b)
{
    if (!a || !b)
        return true;
    const std::uint64_t low = std::min(*a, *b), high = std::max(*a, *b);
    return low * 5 >= high * 4;
}

bool equalFacts(const Kind& kind, const Core& core)
{
    return kind.id == core.id && kind.minKhz == core.minKhz && kind.maxKhz == core.maxKhz &&
           kind.capacity == core.capacity;
}

bool compatible(const Kind& kind, const Core& core)
{
    if (!core.id.known() || kind.id != core.id)
        return false;
    if (core.id.foreign())
        return closeClocks(kind.maxKhz, core.maxKhz);
    return agree(kind.minKhz, core.minKhz) && agree(kind.maxKhz, core.maxKhz) &&
           agree(kind.capacity, core.capacity);
}

int missingFacts(const Core& core)
{
    return !core.minKhz + !core.maxKhz + !core.capacity;
}

/// The kind a core belongs to, or null when it must found its own.
Kind* kindOf(std::vector<Kind>& kinds, const Core& core)
{
    const auto equal = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const Kind& kind) { return equalFacts(kind, core); });
    if (equal != kinds.end())
        return &*equal;
    Kind* only = nullptr;
    for (Kind& kind : kinds) {
        if (!compatible(kind, core))
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
    kind.guessed = kind.guessed || core.guessed;
    if (!kind.minKhz || (core.minKhz && *core.minKhz < *kind.minKhz))
        kind.minKhz = core.minKhz;
    if (!kind.maxKhz || (core.maxKhz && *core.maxKhz > *kind.maxKhz))
        kind.maxKhz = core.maxKhz;
    if (!kind.capacity)
        kind.capacity = core.capacity;
}

/// Cores that tell everything found the kinds, so that those that tell less find them there.
std::vector<Kind> sortIntoKinds(const std::vector<Core>& cores)
{
    std::vector<Kind> kinds;
    for (int missing = 0; missing <= 3; ++missing) {
        for (const Core& core : cores) {
            if (missingFacts(core) != missing)
                continue;
            Kind* kind = kindOf(kinds, core);
            if (!kind) {
                kinds.push_back({core.id, false, core.minKhz, core.maxKhz, core.capacity, {}});
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

/// Each cache counts once for every cluster whose CPUs it serves.
std::vector<CacheSummary> cachesOf(const std::vector<int>& cpus,
                                   const std::vector<CacheFacts>& caches)
{
    std::vector<CacheSummary> summaries;
    for (const CacheFacts& cache : caches) {
        const auto shared = parseCpuList(cache.cpus).value_or(std::vector<int>{});
        const bool serves = std::any_of(shared.begin(), shared.end(), [&](int cpu) {
            return std::binary_search(cpus.begin(), cpus.end(), cpu);
        });
        if (!serves)
            continue;
        const auto same =
            std::find_if(summaries.begin(), summaries.end(), [&](const CacheSummary& summary) {
                return summary.level == cache.level && summary.type == cache.type &&
                       summary.sizeBytes == cache.sizeBytes;
            });
        if (same != summaries.end())
            ++same->count;
        else
            summaries.push_back({cache.level, cache.type, 1, cache.sizeBytes});
    }
    std::sort(summaries.begin(), summaries.end(), [](const CacheSummary& a, const CacheSummary& b) {
        return std::tie(a.level, a.type) < std::tie(b.level, b.type);
    });
    return summaries;
}

std::optional<int> toMhz(const Number& khz)
{
    return khz ? std::optional(static_cast<int>((*khz + 500) / 1000)) : std::nullopt;
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
    const Source source = kind.guessed ? Source::Guess : Source::Table;
    if (const auto part = findPart(*id.implementer, *id.part, id.variant)) {
        cluster.name = {std::string(part->name), source};
        if (!part->vendor.empty())
            cluster.vendor = {std::string(part->vendor), source};
    } else if (const auto vendor = implementerName(*id.implementer); !vendor.empty()) {
        cluster.vendor = {std::string(vendor), source};
    }
}

Cluster toCluster(const Kind& kind, const std::vector<CacheFacts>& caches)
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
    cluster.caches = cachesOf(cpus, caches);
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
void rankSlowToFast(std::vector<Kind>& kinds)
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

std::vector<Cluster> groupCores(const std::vector<Core>& cores,
                                const std::vector<CacheFacts>& caches)
{
    std::vector<Kind> kinds = sortIntoKinds(cores);
    rankSlowToFast(kinds);
    std::vector<Cluster> clusters;
    for (const Kind& kind : kinds)
        clusters.push_back(toCluster(kind, caches));
    return clusters;
}

} // namespace rollcall::hardware
