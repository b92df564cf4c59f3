#include "core/hardware/cpu_parts.h"
#include "core/hardware/decode.h"
#include "core/hardware/text_layout.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace rollcall::hardware {

namespace {

/// What people call a core when space is short: without the family name in front and the model of
/// the chip behind.
std::string shortName(std::string name)
{
    for (const std::string_view prefix : {"Cortex-", "Neoverse-"}) {
        if (name.starts_with(prefix))
            name.erase(0, prefix.size());
    }
    if (name.starts_with("ThunderX"))
        name.erase(std::min(name.find('-'), name.size()));
    return name;
}

/// Count and name of each kind, fastest first; clusters of one name are added up.
template <class NameOf>
std::string summarize(const Cpu& cpu, NameOf nameOf)
{
    std::vector<std::pair<std::string, int>> kinds;
    for (auto cluster = cpu.clusters.rbegin(); cluster != cpu.clusters.rend(); ++cluster) {
        std::string name = nameOf(*cluster);
        if (name.empty()) {
            if (cpu.clusters.size() == 1)
                return {};
            name = "unknown";
        }
        const auto same = std::find_if(kinds.begin(), kinds.end(),
                                       [&](const auto& kind) { return kind.first == name; });
        if (same != kinds.end())
            same->second += cluster->count;
        else
            kinds.emplace_back(std::move(name), cluster->count);
    }
    std::string text;
    for (const auto& [name, count] : kinds) {
        if (!text.empty())
            text += " + ";
        text += std::to_string(count) + "× " + name;
    }
    return text;
}

} // namespace

std::string Cluster::title() const
{
    if (name)
        return name->value;
    if (!implementer || !part)
        return {};
    const std::string_view maker = implementerName(*implementer);
    std::string text = maker.empty() ? "0x" + formatHex(*implementer, 2) : std::string(maker);
    text += " 0x" + formatHex(*part, 3);
    if (variant && revision)
        text += " r" + std::to_string(*variant) + 'p' + std::to_string(*revision);
    return text;
}

std::string partSummary(const Cpu& cpu)
{
    return summarize(cpu, [](const Cluster& cluster) { return cluster.title(); });
}

std::string shortPartSummary(const Cpu& cpu)
{
    return summarize(cpu, [](const Cluster& cluster) { return shortName(cluster.title()); });
}

} // namespace rollcall::hardware
