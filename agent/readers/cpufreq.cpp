#include "agent/readers/cpufreq.h"

#include "agent/names.h"
#include "core/base/cpulist.h"
#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace rollcall::agent {

namespace {

constexpr std::size_t maxPolicies = 1024;

/// A list of numbers between blanks, unlike every other list of CPUs; some trees have the usual
/// form there.
std::optional<std::string> readBlankSeparated(const Directory& cpuRoot, const std::string& path)
{
    const auto content = cpuRoot.bytes(path);
    if (!content)
        return std::nullopt;
    std::vector<int> ids;
    for (const std::string_view word : splitWords(*content)) {
        const auto some = parseCpuList(word);
        if (!some || ids.size() + some->size() > 2 * maxCpuId)
            return std::nullopt;
        ids.insert(ids.end(), some->begin(), some->end());
    }
    if (ids.empty())
        return std::nullopt;
    return formatCpuList(std::move(ids));
}

void forEachCpuPolicy(const Directory& cpuRoot,
                      const std::function<void(int, const std::string&)>& visit)
{
    std::vector<std::string> seen;
    for (const std::string& name : cpuRoot.list()) {
        const auto id = numberedName(name, "cpu");
        const std::string path = name + "/cpufreq/";
        if (!id || *id >= maxCpuId || seen.size() >= maxPolicies ||
            !cpuRoot.has(path + "cpuinfo_max_freq"))
            continue;
        const std::string cpus = readPolicyCpus(cpuRoot, path).value_or(std::to_string(*id));
        if (std::find(seen.begin(), seen.end(), cpus) != seen.end())
            continue;
        seen.push_back(cpus);
        visit(*id, path);
    }
}

} // namespace

void forEachPolicy(const Directory& cpuRoot,
                   const std::function<void(int id, const std::string& path)>& visit)
{
    std::size_t count = 0;
    if (const Directory cpufreq = cpuRoot.directory("cpufreq")) {
        for (const std::string& name : cpufreq.list()) {
            if (const auto id = numberedName(name, "policy"); id && ++count <= maxPolicies)
                visit(*id, "cpufreq/" + name + '/');
        }
    }
    if (count == 0)
        forEachCpuPolicy(cpuRoot, visit);
}

std::optional<std::string> readPolicyCpus(const Directory& cpuRoot, const std::string& path)
{
    auto cpus = readBlankSeparated(cpuRoot, path + "related_cpus");
    return cpus ? cpus : readBlankSeparated(cpuRoot, path + "affected_cpus");
}

} // namespace rollcall::agent
