#include "lscpu_text.h"

#include "core/base/cpulist.h"
#include "core/base/text.h"

#include "recorded_text.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace recorded {

using namespace rollcall;
using namespace rollcall::hardware;

namespace {

/// The online CPUs in equal packages, in their order, as the kernels of these texts number them.
void readPackages(std::string_view text, const std::vector<int>& online, CpuFacts& cpu)
{
    const auto sockets = parseInt(valueOf(text, "Socket(s)"));
    if (!sockets || *sockets < 1 || *sockets > static_cast<std::int64_t>(online.size()))
        return;
    const std::size_t size = online.size() / static_cast<std::size_t>(*sockets);
    for (std::size_t i = 0; i < online.size(); ++i) {
        const auto found = std::find_if(cpu.cpus.begin(), cpu.cpus.end(),
                                        [&](const auto& one) { return one.id == online[i]; });
        if (found != cpu.cpus.end())
            found->packageId = static_cast<int>(i / size);
    }
}

/// "0x1" for a vendor's core is the variant of a MIDR; the revision then is "Model".
std::string steppingOf(std::string_view text)
{
    const std::string_view stepping = valueOf(text, "Stepping");
    const auto variant = parseHex(stepping);
    if (!stepping.starts_with("0x") || !variant)
        return std::string(stepping);
    return 'r' + std::to_string(*variant) + 'p' + std::string(valueOf(text, "Model"));
}

void readNumaNodes(std::string_view text, MemoryFacts& memory)
{
    for (int node = 0; node < 8; ++node) {
        const auto cpus = valueOf(text, "NUMA node" + std::to_string(node) + " CPU(s)");
        if (!cpus.empty())
            memory.nodes.push_back({node, std::string(cpus), {}});
    }
}

} // namespace

Inventory readLscpu(std::string_view text)
{
    Inventory inventory;
    CpuFacts& cpu = inventory.cpu;
    const auto count = parseInt(valueOf(text, "CPU(s)"));
    const auto online = parseCpuList(valueOf(text, "On-line CPU(s) list"));
    if (!count || *count < 1 || *count > maxCpuId || !online || online->empty())
        return inventory;
    cpu.possible = cpu.present = *count == 1 ? "0" : "0-" + std::to_string(*count - 1);
    cpu.online = formatCpuList(*online);
    for (int id = 0; id < *count; ++id) {
        cpu.cpus.emplace_back();
        cpu.cpus.back().id = id;
    }
    readPackages(text, *online, cpu);
    if (const NamedPart* part = findNamedPart(valueOf(text, "Model name")))
        cpu.cpus[static_cast<std::size_t>(online->front())].midr = midrOf(*part, steppingOf(text));
    readNumaNodes(text, inventory.memory);
    cpu.cpuinfo.push_back({*cpu.online, {{"Features", std::string(valueOf(text, "Flags"))}}});
    inventory.os.machine = valueOf(text, "Architecture");
    return inventory;
}

} // namespace recorded
