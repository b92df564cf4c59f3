#include "agent/names.h"
#include "agent/readers/cpufreq.h"
#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/cpulist.h"
#include "core/base/text.h"

#include <sys/auxv.h>
#include <sys/prctl.h>

#include <algorithm>

namespace rollcall::agent {

namespace {

/// 4096 CPUs with a thousand bytes each.
constexpr std::size_t maxCpuinfoBytes = 4 * 1024 * 1024;
constexpr int maxCacheIndexes = 16;

/// Files are named by their way from /sys/devices/system/cpu: with five files in a directory,
/// opening it costs more than walking through it each time.
hardware::LogicalCpu readLogicalCpu(const Directory& cpuRoot, int id)
{
    const std::string cpu = "cpu" + std::to_string(id) + '/';
    const std::string topology = cpu + "topology/";
    hardware::LogicalCpu facts;
    facts.id = id;
    facts.midr = readUnsigned(cpuRoot, cpu + "regs/identification/midr_el1");
    facts.capacity = narrowed<std::uint32_t>(cpuRoot.number(cpu + "cpu_capacity"));
    facts.packageId = narrowed<int>(cpuRoot.number(topology + "physical_package_id"));
    facts.dieId = narrowed<int>(cpuRoot.number(topology + "die_id"));
    facts.clusterId = narrowed<int>(cpuRoot.number(topology + "cluster_id"));
    facts.coreId = narrowed<int>(cpuRoot.number(topology + "core_id"));
    facts.threadSiblings = readCpuList(cpuRoot, topology + "thread_siblings_list");
    if (auto names = readStringList(cpuRoot, cpu + "of_node/compatible"); !names.empty())
        facts.dtCompatible = std::move(names.front());
    return facts;
}

/// The longest vector is known only to those who ask for one that is too long: the kernel answers
/// with the next it has. This concerns the calling thread alone, which gets its own length back; no
/// code of ours uses the registers, whose contents are lost (Documentation/arch/arm64/sve.rst).
std::optional<std::uint32_t> readSveMaxVector()
{
#ifdef __aarch64__
    constexpr int longest = 8192; // SVE_VL_MAX of asm/sigcontext.h
    const int before = ::prctl(PR_SVE_GET_VL);
    if (before < 0)
        return std::nullopt;
    const int best = ::prctl(PR_SVE_SET_VL, longest | (before & PR_SVE_VL_INHERIT));
    ::prctl(PR_SVE_SET_VL, before & (PR_SVE_VL_LEN_MASK | PR_SVE_VL_INHERIT));
    return best > 0 ? narrowed<std::uint32_t>(best & PR_SVE_VL_LEN_MASK) : std::nullopt;
#else
    return std::nullopt;
#endif
}

/// "32K" or "8M" in bytes.
std::optional<std::uint64_t> readCacheSize(const Directory& cpuRoot, const std::string& path)
{
    const auto content = cpuRoot.bytes(path);
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

bool isKnown(const std::vector<hardware::CacheFacts>& caches, const hardware::CacheFacts& cache)
{
    return std::any_of(caches.rbegin(), caches.rend(), [&](const hardware::CacheFacts& other) {
        return other.level == cache.level && other.cpus == cache.cpus && other.type == cache.type;
    });
}

void readCaches(const Directory& cpuRoot, int id, std::vector<hardware::CacheFacts>& caches)
{
    for (int number = 0; number < maxCacheIndexes; ++number) {
        const std::string index =
            "cpu" + std::to_string(id) + "/cache/index" + std::to_string(number) + '/';
        const auto level = narrowed<int>(cpuRoot.number(index + "level"));
        if (!level)
            return;
        hardware::CacheFacts cache;
        cache.level = *level;
        cache.type = cpuRoot.text(index + "type").value_or("");
        cache.cpus = readCpuList(cpuRoot, index + "shared_cpu_list").value_or(std::to_string(id));
        if (isKnown(caches, cache))
            continue;
        cache.sizeBytes = readCacheSize(cpuRoot, index + "size");
        cache.ways = narrowed<std::uint32_t>(cpuRoot.number(index + "ways_of_associativity"));
        cache.lineBytes = narrowed<std::uint32_t>(cpuRoot.number(index + "coherency_line_size"));
        caches.push_back(std::move(cache));
    }
}

/// scaling_max_freq is left out: the kernel lowers it when the board is hot, so it belongs to the
/// sample alone.
hardware::CpufreqPolicy readPolicy(const Directory& cpuRoot, int id, const std::string& path)
{
    hardware::CpufreqPolicy facts;
    facts.id = id;
    facts.cpus = readPolicyCpus(cpuRoot, path).value_or(std::to_string(id));
    facts.minKhz = narrowed<std::uint32_t>(cpuRoot.number(path + "cpuinfo_min_freq"));
    facts.maxKhz = narrowed<std::uint32_t>(cpuRoot.number(path + "cpuinfo_max_freq"));
    facts.scalingMinKhz = narrowed<std::uint32_t>(cpuRoot.number(path + "scaling_min_freq"));
    facts.governor = cpuRoot.text(path + "scaling_governor");
    facts.driver = cpuRoot.text(path + "scaling_driver");
    return facts;
}

} // namespace

hardware::CpuFacts readCpu(FileSystem& files)
{
    hardware::CpuFacts facts;
    const Directory& root = files.root();
    const Directory cpuRoot = root.directory("sys/devices/system/cpu");
    facts.possible = readCpuList(cpuRoot, "possible");
    facts.present = readCpuList(cpuRoot, "present");
    facts.online = readCpuList(cpuRoot, "online");
    facts.aarch32Cpus = readCpuList(cpuRoot, "aarch32_el0");
    facts.sveDefaultVectorBytes =
        narrowed<std::uint32_t>(root.number("proc/sys/abi/sve_default_vector_length"));
    for (const std::string& name : cpuRoot.list()) {
        const auto id = numberedName(name, "cpu");
        if (!id || *id >= maxCpuId)
            continue;
        facts.cpus.push_back(readLogicalCpu(cpuRoot, *id));
        readCaches(cpuRoot, *id, facts.caches);
    }
    forEachPolicy(cpuRoot, [&](int id, const std::string& path) {
        facts.policies.push_back(readPolicy(cpuRoot, id, path));
    });
    if (const auto text = root.bytes("proc/cpuinfo", maxCpuinfoBytes))
        facts.cpuinfo = parseCpuinfo(*text);
    if (files.isHost()) {
        facts.hwcap = ::getauxval(AT_HWCAP);
        facts.hwcap2 = ::getauxval(AT_HWCAP2);
        facts.sveMaxVectorBytes = readSveMaxVector();
    }
    return facts;
}

} // namespace rollcall::agent
