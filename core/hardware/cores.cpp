#include "core/hardware/cores.h"

#include "core/base/cpulist.h"
#include "core/hardware/cpu_lists.h"
#include "core/hardware/cpu_parts.h"
#include "core/hardware/cpuinfo_ids.h"
#include "core/hardware/infer_ids.h"

#include <algorithm>
#include <map>
#include <set>

namespace rollcall::hardware {

namespace {

using Ids = std::set<int>;

/// An absent, malformed and an empty list all say nothing.
std::optional<Ids> readList(const std::optional<std::string>& text)
{
    const auto cpus = text ? parseCpuList(*text) : std::nullopt;
    if (!cpus || cpus->empty())
        return std::nullopt;
    return Ids(cpus->begin(), cpus->end());
}

Ids directories(const CpuFacts& facts)
{
    Ids ids;
    for (const LogicalCpu& cpu : facts.cpus) {
        if (cpu.id >= 0 && cpu.id < maxCpuId)
            ids.insert(cpu.id);
    }
    return ids;
}

Ids presentCpus(const CpuFacts& facts, const CpuinfoIds& cpuinfo)
{
    Ids witnessed(cpuinfo.cpus.begin(), cpuinfo.cpus.end());
    if (const auto online = readList(facts.online))
        witnessed.insert(online->begin(), online->end());
    const Ids listed = directories(facts);
    if (auto present = readList(facts.present)) {
        present->merge(witnessed);
        return *present;
    }
    if (const auto possible = readList(facts.possible)) {
        Ids limited = witnessed;
        std::set_intersection(possible->begin(), possible->end(), listed.begin(), listed.end(),
                              std::inserter(limited, limited.end()));
        if (!limited.empty())
            return limited;
    }
    if (!witnessed.empty())
        return witnessed;
    if (!listed.empty())
        return listed;
    return cpuinfo.shared ? Ids{0} : Ids{};
}

/// Without an `online` file those CPUs are online that cpuinfo prints, since it prints no others.
Ids onlineCpus(const CpuFacts& facts, const CpuinfoIds& cpuinfo, const Ids& present)
{
    if (const auto online = readList(facts.online))
        return *online;
    if (!cpuinfo.cpus.empty())
        return Ids(cpuinfo.cpus.begin(), cpuinfo.cpus.end());
    return present;
}

void addTopology(std::map<int, Core>& cores, const CpuFacts& facts)
{
    for (const LogicalCpu& cpu : facts.cpus) {
        const auto found = cores.find(cpu.id);
        if (found == cores.end())
            continue;
        Core& core = found->second;
        if (cpu.capacity && *cpu.capacity > 0)
            core.capacity = cpu.capacity;
        if (cpu.packageId && *cpu.packageId >= 0)
            core.package = cpu.packageId;
        if (const auto id = cpu.midr ? coreIdFromMidr(*cpu.midr) : std::nullopt) {
            core.id = *id;
            core.idSource = Source::Sysfs;
        }
        if (const auto part = findPartByCompatible(cpu.dtCompatible.value_or(""))) {
            core.treeId.implementer = part->implementer;
            core.treeId.part = part->part;
        }
    }
}

void addPolicies(std::map<int, Core>& cores, const CpuFacts& facts)
{
    CpuListReader lists;
    for (std::size_t i = 0; i < facts.policies.size(); ++i) {
        const CpufreqPolicy& policy = facts.policies[i];
        auto cpus = lists.read(policy.cpus);
        // The kernel keeps the folder of a policy whose CPUs are all offline, and lets nobody read
        // it.
        if (cpus.empty() && !policy.minKhz && !policy.maxKhz)
            continue;
        if (cpus.empty())
            cpus.push_back(policy.id);
        for (const int cpu : cpus) {
            const auto found = cores.find(cpu);
            if (found == cores.end())
                continue;
            // A CPU on its way off can be seen with a second, empty policy of its own.
            if (found->second.policy && found->second.maxKhz)
                continue;
            found->second.policy = static_cast<int>(i);
            found->second.sharesPolicy = cpus.size() > 1;
            found->second.minKhz = policy.minKhz;
            if (policy.maxKhz && *policy.maxKhz > 0)
                found->second.maxKhz = policy.maxKhz;
        }
    }
}

} // namespace

std::vector<Core> gatherCores(const CpuFacts& facts)
{
    const CpuinfoIds cpuinfo = readCpuinfoIds(facts.cpuinfo);
    const Ids present = presentCpus(facts, cpuinfo);
    const Ids online = onlineCpus(facts, cpuinfo, present);
    std::map<int, Core> byCpu;
    for (const int cpu : present) {
        Core& core = byCpu[cpu];
        core.cpu = cpu;
        core.online = online.contains(cpu);
        if (const auto own = cpuinfo.byCpu.find(cpu); own != cpuinfo.byCpu.end())
            core.id = own->second;
    }
    addTopology(byCpu, facts);
    addPolicies(byCpu, facts);
    std::vector<Core> cores;
    for (auto& [cpu, core] : byCpu)
        cores.push_back(std::move(core));
    if (cpuinfo.shared)
        applySharedId(cores, *cpuinfo.shared, cpuinfo.hardware);
    inferFromSiblings(cores);
    return cores;
}

} // namespace rollcall::hardware
