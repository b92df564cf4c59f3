#include "core/rules/volumes.h"

#include "core/hardware/vitals.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace rollcall::rules {

namespace {

/// As many as a line of a table has room for.
constexpr std::size_t mostTold = 4;

/// A board that shows other names each time must not fill our memory.
constexpr std::size_t mostRemembered = 64;

struct Full {
    std::string mount;
    double percent;
};

std::vector<std::string> inWords(std::vector<Full> full)
{
    std::stable_sort(full.begin(), full.end(),
                     [](const Full& a, const Full& b) { return a.percent > b.percent; });
    std::vector<std::string> words;
    for (std::size_t i = 0; i < std::min(full.size(), mostTold); ++i) {
        char percent[32];
        std::snprintf(percent, sizeof percent, "%.0f %% of ", full[i].percent);
        words.push_back(percent + full[i].mount + " in use");
    }
    if (full.size() > mostTold)
        words.push_back("and " + std::to_string(full.size() - mostTold) + " more");
    return words;
}

bool contains(const std::vector<std::string>& mounts, const std::string& mount)
{
    return std::find(mounts.begin(), mounts.end(), mount) != mounts.end();
}

} // namespace

VolumeVerdict judgeVolumes(VolumeState& state, bool open,
                           const std::vector<hardware::FilesystemUse>& volumes,
                           const VolumeLimit& limit)
{
    if (!open)
        state.full.emplace();
    std::vector<Full> full;
    std::vector<std::string> seen;
    for (const hardware::FilesystemUse& volume : volumes) {
        const auto used = hardware::usedPercent({volume}, volume.mount);
        if (!used)
            continue;
        seen.push_back(volume.mount);
        const bool was = open && (!state.full || contains(*state.full, volume.mount));
        if (*used >= limit.percent || (was && *used > limit.percent - limit.hysteresis))
            full.push_back({volume.mount, *used});
    }
    if (seen.empty())
        return {};
    std::vector<std::string> next;
    for (const Full& one : full)
        next.push_back(one.mount);
    bool missing = false;
    for (const std::string& mount : state.full.value_or(std::vector<std::string>())) {
        if (contains(seen, mount))
            continue;
        missing = true;
        if (next.size() < mostRemembered)
            next.push_back(mount);
    }
    state.full = std::move(next);
    if (full.empty() && missing)
        return {};
    return {!full.empty(), inWords(std::move(full))};
}

} // namespace rollcall::rules
