#include "core/hardware/caches.h"

#include "core/base/text.h"
#include "core/hardware/cache_tables.h"
#include "core/hardware/cpu_lists.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace rollcall::hardware {

namespace {

/// Two of level 1 and one each of 2 to 4 is usual; more than this is nonsense.
constexpr std::size_t mostCachesOfCluster = 16;

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

void sortByLevel(std::vector<CacheSummary>& caches)
{
    std::sort(caches.begin(), caches.end(), [](const CacheSummary& a, const CacheSummary& b) {
        return std::tie(a.level, a.type, a.sizeBytes) < std::tie(b.level, b.type, b.sizeBytes);
    });
}

bool isOf(const CacheSummary& cache, const KnownCache& known)
{
    return cache.level == known.level && cache.type == known.type;
}

int cachesFor(int cores, const KnownCache& known)
{
    return known.sharedBy == 0 ? 1 : std::max(1, cores / known.sharedBy);
}

void complete(Cluster& cluster, int cores, const std::vector<KnownCache>& table)
{
    for (const KnownCache& known : table) {
        bool listed = false;
        for (CacheSummary& cache : cluster.caches) {
            if (!isOf(cache, known))
                continue;
            listed = true;
            if (!cache.sizeBytes) {
                cache.sizeBytes = known.sizeBytes;
                cache.source = Source::Table;
            }
        }
        if (!listed && cluster.caches.size() < mostCachesOfCluster)
            cluster.caches.push_back({known.level, std::string(known.type), cachesFor(cores, known),
                                      known.sizeBytes, Source::Table});
    }
    sortByLevel(cluster.caches);
}

/// Leaves alone what has several sizes: then the cluster is not of one kind.
void countFirstLevel(Cluster& cluster, int cores)
{
    for (const std::string_view type : {"Data", "Instruction"}) {
        CacheSummary* only = nullptr;
        int kinds = 0;
        for (CacheSummary& cache : cluster.caches) {
            if (cache.level != 1 || cache.type != type)
                continue;
            only = &cache;
            ++kinds;
        }
        if (kinds == 1)
            only->count = std::max(only->count, cores);
    }
}

} // namespace

void addCaches(std::vector<Cluster>& clusters, const std::vector<CacheFacts>& caches)
{
    std::map<int, std::size_t> clusterOf;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        for (const int cpu : parseCpuList(clusters[i].cpus).value_or(std::vector<int>{}))
            clusterOf[cpu] = i;
    }
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
    for (Cluster& cluster : clusters)
        sortByLevel(cluster.caches);
}

void completeCaches(Cpu& cpu, const Board& board)
{
    if (board.virtualMachine)
        return;
    const int threads = cpu.threadsPerCore ? std::max(1, cpu.threadsPerCore->value) : 1;
    const std::string soc = board.soc ? board.soc->value : std::string{};
    for (Cluster& cluster : cpu.clusters) {
        if (!cluster.implementer || !cluster.part) // x86 lists its caches itself
            continue;
        const int cores = std::max(1, cluster.count / threads);
        complete(cluster, cores,
                 knownCaches(soc, *cluster.implementer, *cluster.part, cluster.variant));
        countFirstLevel(cluster, cores);
    }
}

} // namespace rollcall::hardware
