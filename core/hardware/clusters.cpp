#include "core/hardware/clusters.h"

#include "core/base/cpulist.h"
#include "core/base/text.h"
#include "core/hardware/cpu_lists.h"
#include "core/hardware/cpu_parts.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>

namespace rollcall::hardware {

namespace {

using Number = std::optional<std::uint32_t>;

/// Two of level 1 and one each of 2 to 4 is usual; more than this is nonsense.
constexpr std::size_t mostCachesOfCluster = 16;

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

using Facts = std::tuple<CoreId, Number, Number, Number>;

Facts factsOf(const Core& core)
{
    return {core.id, core.minKhz, core.maxKhz, core.capacity};
}

/// The one kind that agrees with all a core has, or null when there is none or several. No machine
/// has many kinds; one that claims so shall not cost quadratic time.
Kind* compatibleKind(std::deque<Kind>& kinds, const Core& core)
{
    constexpr std::size_t mostKinds = 64;
    if (kinds.size() > mostKinds)
        return nullptr;
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
std::deque<Kind> sortIntoKinds(const std::vector<Core>& cores)
{
    std::deque<Kind> kinds; // its elements stay where they are
    std::map<Facts, Kind*> byFacts;
    for (int missing = 0; missing <= 3; ++missing) {
        for (const Core& core : cores) {
            if (missingFacts(core) != missing)
                continue;
            Kind*& kind = byFacts[factsOf(core)];
            if (!kind)
                kind = compatibleKind(kinds, core);
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

void countCache(std::vector<CacheSummary>& summaries, const CacheFacts& cache)
{
    const auto same =
        std::find_if(summaries.begin(), summaries.end(), [&](const CacheSummary& summary) {
            return summary.level == cache.level && summary.type == cache.type &&
                   summary.sizeBytes == cache.sizeBytes;
        });
    if (same != summaries.end())
        ++same->count;
    else if (summaries.size() < mostCachesOfCluster)
        summaries.push_back({cache.level, toValidUtf8(cache.type), 1, cache.sizeBytes});
}

/// Each cache counts once for every cluster whose CPUs it serves.
void addCaches(std::vector<Cluster>& clusters, const std::map<int, std::size_t>& clusterOf,
               const std::vector<CacheFacts>& caches)
{
    CpuListReader lists;
    for (const CacheFacts& cache : caches) {
        std::set<std::size_t> served;
        for (const int cpu : lists.read(cache.cpus)) {
            if (const auto cluster = clusterOf.find(cpu); cluster != clusterOf.end())
                served.insert(cluster->second);
        }
        for (const std::size_t cluster : served)
            countCache(clusters[cluster].caches, cache);
    }
    for (Cluster& cluster : clusters) {
        std::sort(cluster.caches.begin(), cluster.caches.end(),
                  [](const CacheSummary& a, const CacheSummary& b) {
                      return std::tie(a.level, a.type) < std::tie(b.level, b.type);
                  });
    }
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

std::vector<Cluster> groupCores(const std::vector<Core>& cores,
                                const std::vector<CacheFacts>& caches)
{
    std::deque<Kind> kinds = sortIntoKinds(cores);
    rankSlowToFast(kinds);
    std::vector<Cluster> clusters;
    std::map<int, std::size_t> clusterOf;
    for (const Kind& kind : kinds) {
        for (const Core* core : kind.cores)
            clusterOf[core->cpu] = clusters.size();
        clusters.push_back(toCluster(kind));
    }
    addCaches(clusters, clusterOf, caches);
    return clusters;
}

} // namespace rollcall::hardware
