#include "core/hardware/cpu.h"

#include "core/base/cpulist.h"
#include "core/base/text.h"
#include "core/hardware/caches.h"
#include "core/hardware/clusters.h"
#include "core/hardware/cores.h"
#include "core/hardware/cpu_features.h"
#include "core/hardware/cpu_lists.h"
#include "core/hardware/sockets.h"

#include <algorithm>

namespace rollcall::hardware {

namespace {

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
    cpu.clusters = groupCores(cores);
    addCaches(cpu.clusters, inventory.cpu.caches);
    cpu.sockets = countSockets(inventory, cores);
    cpu.threadsPerCore = threadsPerCore(inventory.cpu.cpus);
    readFeatures(cpu, inventory);
    if (inventory.cpu.aarch32Cpus) {
        const auto cpus = parseCpuList(*inventory.cpu.aarch32Cpus);
        if (cpus && !cpus->empty())
            cpu.aarch32Cpus = formatCpuList(*cpus);
    }
    cpu.sveVectorBits = sveVectorBits(cpu, inventory.cpu);
    return cpu;
}

} // namespace rollcall::hardware
