#include "core/hardware/cpuinfo_ids.h"

#include "core/base/text.h"
#include "core/hardware/cpu_lists.h"

#include <set>

namespace rollcall::hardware {

namespace {

/// The CPUs a block stands for, also when it is numbered "Processor : 3". The header line
/// "Processor : ARMv7 Processor rev 4 (v7l)" is no number.
std::vector<int> cpusOf(const CpuinfoBlock& block, CpuListReader& lists)
{
    auto cpus = lists.read(block.cpus);
    if (!cpus.empty())
        return cpus;
    const auto capital = block.keys.find("Processor");
    if (capital == block.keys.end())
        return cpus;
    const auto id = parseUnsigned(trimmed(capital->second));
    if (id && *id < maxCpuId)
        cpus.push_back(static_cast<int>(*id));
    return cpus;
}

} // namespace

CpuinfoIds readCpuinfoIds(const std::vector<CpuinfoBlock>& blocks)
{
    CpuinfoIds ids;
    CpuListReader lists;
    std::set<int> numbered;
    int identified = 0;
    std::size_t identifiedCpus = 0;
    for (const CpuinfoBlock& block : blocks) {
        const std::vector<int> cpus = cpusOf(block, lists);
        numbered.insert(cpus.begin(), cpus.end());
        if (const auto hardware = block.keys.find("Hardware"); hardware != block.keys.end())
            ids.hardware = hardware->second;
        const auto id = coreIdFromCpuinfo(block);
        if (!id)
            continue;
        ++identified;
        ids.shared = *id;
        for (const int cpu : cpus)
            identifiedCpus += ids.byCpu.emplace(cpu, *id).second;
    }
    ids.cpus.assign(numbered.begin(), numbered.end());
    // A single block that does not name all CPUs itself: an old kernel prints it once, after the
    // last "processor" line, and it may then look like the block of that CPU alone.
    const bool one = identified == 1 && identifiedCpus <= 1 && identifiedCpus < numbered.size();
    if (one || (identified == 1 && numbered.empty()))
        ids.byCpu.clear();
    else
        ids.shared.reset();
    return ids;
}

} // namespace rollcall::hardware
