#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/cpulist.h"
#include "core/base/text.h"

#include <sys/auxv.h>

#include <algorithm>

namespace rollcall::agent {

namespace {

/// 4096 CPUs with a thousand bytes each.
constexpr std::size_t maxCpuinfoBytes = 4 * 1024 * 1024;
constexpr std::size_t maxCacheIndexes = 16;

hardware::LogicalCpu readLogicalCpu(const Directory& cpu, int id)
{
    hardware::LogicalCpu facts;
    facts.id = id;
    facts.midr = readUnsigned(cpu, "regs/identification/midr_el1");
    facts.capacity = narrowed<std::uint32_t>(cpu.number("cpu_capacity"));
    const Directory topology = cpu.directory("topology");
    facts.packageId = narrowed<int>(topology.number("physical_package_id"));
    facts.dieId = narrowed<int>(topology.number("die_id"));
    facts.clusterId = narrowed<int>(topology.number("cluster_id"));
    facts.coreId = narrowed<int>(topology.number("core_id"));
    facts.threadSiblings = readCpuList(topology, "thread_siblings_list");
    return facts;
}

/// "32K" or "8M" in bytes.
std::optional<std::uint64_t> readCacheSize(const Directory& index)
{
    const auto content = index.bytes("size");
    if (!content)
        return std::nullopt;
    std::string_view text = trimmed(*content);
    std::uint64_t unit = 1;
    if (text.ends_with('K'))
        unit = 1024;
    else if (text.ends_with('M'))
        unit = 1024 * 1024;
    if (unit > 1)
        text.remove_suffix(1);
    return scaled(parseInt(text), unit);
}

void readCaches(const Directory& cpu, int id, std::vector<hardware::CacheFacts>& caches)
{
    const Directory cacheDirectory = cpu.directory("cache");
    if (!cacheDirectory)
        return;
    for (std::size_t number = 0; number < maxCacheIndexes; ++number) {
        const Directory index = cacheDirectory.directory("index" + std::to_string(number));
        if (!index)
            return;
        hardware::CacheFacts cache;
        const auto level = narrowed<int>(index.number("level"));
        if (!level)
            continue;
        cache.level = *level;
        cache.type = index.text("type").value_or("");
        cache.cpus = readCpuList(index, "shared_cpu_list").value_or(std::to_string(id));
        const bool known =
            std::any_of(caches.rbegin(), caches.rend(), [&](const hardware::CacheFacts& other) {
                return other.level == cache.level && other.cpus == cache.cpus &&
                       other.type == cache.type;
            });
        if (known)
            continue;
        cache.sizeBytes = readCacheSize(index);
        cache.ways = narrowed<std::uint32_t>(index.number("ways_of_associativity"));
        cache.lineBytes = narrowed<std::uint32_t>(index.number("coherency_line_size"));
        caches.push_back(std::move(cache));
    }
}

/// related_cpus is a list of numbers between blanks, unlike every other list of CPUs; some trees
/// have the usual form there.
std::optional<std::string> readRelatedCpus(const Directory& policy, std::string_view name)
{
    const auto content = policy.bytes(name);
    if (!content || trimmed(*content).empty())
        return std::nullopt;
    std::vector<int> ids;
    for (const std::string_view word : splitWords(trimmed(*content))) {
        const auto some = parseCpuList(word);
        if (!some || ids.size() + some->size() > 2 * maxCpuId)
            return std::nullopt;
        ids.insert(ids.end(), some->begin(), some->end());
    }
    return formatCpuList(std::move(ids));
}

/// scaling_max_freq is left out: the kernel lowers it when the board is hot, so it belongs to the
/// sample alone.
hardware::CpufreqPolicy readPolicy(const Directory& policy, int id)
{
    hardware::CpufreqPolicy facts;
    facts.id = id;
    auto cpus = readRelatedCpus(policy, "related_cpus");
    if (!cpus)
        cpus = readRelatedCpus(policy, "affected_cpus");
    facts.cpus = cpus.value_or(std::to_string(id));
    facts.minKhz = narrowed<std::uint32_t>(policy.number("cpuinfo_min_freq"));
    facts.maxKhz = narrowed<std::uint32_t>(policy.number("cpuinfo_max_freq"));
    facts.scalingMinKhz = narrowed<std::uint32_t>(policy.number("scaling_min_freq"));
    facts.governor = policy.text("scaling_governor");
    facts.driver = policy.text("scaling_driver");
    return facts;
}

std::vector<hardware::CpufreqPolicy> readPolicies(const Directory& cpuRoot,
                                                  const std::vector<int>& cpus)
{
    std::vector<hardware::CpufreqPolicy> policies;
    if (const Directory cpufreq = cpuRoot.directory("cpufreq")) {
        for (const std::string& name : cpufreq.list()) {
            if (const auto id = numberedName(name, "policy"))
                policies.push_back(readPolicy(cpufreq.directory(name), *id));
        }
    }
    if (!policies.empty())
        return policies;
    // Before Linux 4.3, and in some recorded trees, each CPU has a directory or a link instead.
    for (const int id : cpus) {
        const Directory own = cpuRoot.directory("cpu" + std::to_string(id) + "/cpufreq");
        if (!own)
            continue;
        hardware::CpufreqPolicy policy = readPolicy(own, id);
        const bool known = std::any_of(policies.begin(), policies.end(), [&](const auto& other) {
            return other.cpus == policy.cpus;
        });
        if (!known)
            policies.push_back(std::move(policy));
    }
    return policies;
}

} // namespace

hardware::CpuFacts readCpu(FileSystem& files)
{
    hardware::CpuFacts facts;
    const Directory root = files.root();
    const Directory cpuRoot = root.directory("sys/devices/system/cpu");
    facts.possible = readCpuList(cpuRoot, "possible");
    facts.present = readCpuList(cpuRoot, "present");
    facts.online = readCpuList(cpuRoot, "online");
    std::vector<int> ids;
    for (const std::string& name : cpuRoot.list()) {
        if (const auto id = numberedName(name, "cpu"); id && *id < maxCpuId)
            ids.push_back(*id);
    }
    for (const int id : ids) {
        const Directory cpu = cpuRoot.directory("cpu" + std::to_string(id));
        if (!cpu)
            continue;
        facts.cpus.push_back(readLogicalCpu(cpu, id));
        readCaches(cpu, id, facts.caches);
    }
    facts.policies = readPolicies(cpuRoot, ids);
    if (const auto text = root.bytes("proc/cpuinfo", maxCpuinfoBytes))
        facts.cpuinfo = parseCpuinfo(*text);
    if (files.isHost()) {
        facts.hwcap = ::getauxval(AT_HWCAP);
        facts.hwcap2 = ::getauxval(AT_HWCAP2);
    }
    return facts;
}

} // namespace rollcall::agent
