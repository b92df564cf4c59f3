#include "core/hardware/cpu.h"

#include "core/base/text.h"
#include "core/hardware/clusters.h"
#include "core/hardware/cores.h"
#include "core/hardware/cpu_lists.h"
#include "core/hardware/sockets.h"

#include <algorithm>
#include <set>

namespace rollcall::hardware {

namespace {

using Words = std::set<std::string>;

std::optional<Words> featureWords(const CpuinfoBlock& block)
{
    for (const char* key : {"Features", "flags"}) { // Arm and x86
        const auto found = block.keys.find(key);
        if (found == block.keys.end())
            continue;
        Words words;
        for (const std::string_view word : splitWords(found->second))
            words.insert(toValidUtf8(word));
        return words;
    }
    return std::nullopt;
}

/// What every CPU can do: a program may be moved to any of them.
std::vector<std::string> commonFeatures(const std::vector<CpuinfoBlock>& blocks)
{
    std::optional<Words> common;
    for (const CpuinfoBlock& block : blocks) {
        const auto words = featureWords(block);
        if (!words)
            continue;
        if (!common)
            common = words;
        else
            std::erase_if(*common, [&](const std::string& word) { return !words->contains(word); });
    }
    return common ? std::vector<std::string>(common->begin(), common->end())
                  : std::vector<std::string>{};
}

/// 2 or 4 on cores with SMT; the largest number seen, as threads may be offline. More than 8 is no
/// thread list but a bug of the firmware tables.
IntFact threadsPerCore(const std::vector<LogicalCpu>& cpus)
{
    std::size_t threads = 0;
    CpuListReader lists;
    for (const LogicalCpu& cpu : cpus) {
        const auto siblings = lists.read(cpu.threadSiblings.value_or(""));
        if (siblings.size() <= 8 && std::binary_search(siblings.begin(), siblings.end(), cpu.id))
            threads = std::max(threads, siblings.size());
    }
    if (threads == 0)
        return std::nullopt;
    return Fact<int>{static_cast<int>(threads), Source::Sysfs};
}

} // namespace

Cpu decodeCpu(const Inventory& inventory)
{
    const std::vector<Core> cores = gatherCores(inventory.cpu);
    Cpu cpu;
    cpu.total = static_cast<int>(cores.size());
    cpu.online = static_cast<int>(
        std::count_if(cores.begin(), cores.end(), [](const Core& core) { return core.online; }));
    cpu.clusters = groupCores(cores, inventory.cpu.caches);
    cpu.sockets = countSockets(inventory, cores);
    cpu.threadsPerCore = threadsPerCore(inventory.cpu.cpus);
    cpu.features = commonFeatures(inventory.cpu.cpuinfo);
    return cpu;
}

} // namespace rollcall::hardware
