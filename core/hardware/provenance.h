#pragma once

#include "core/hardware/hardware.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where each decoded fact came from, so that a reading is told from a conclusion. Pure functions;
/// safe on any thread.
namespace rollcall::hardware {

struct Origin {
    /// The fact by its path in the JSON of `rollcallctl show --json`: "cpu.clusters[0].name".
    std::string fact;
    Source source = Source::Guess;
    /// Where exactly, for people: "cpufreq/policy*/cpuinfo_max_freq", "revision code of the board".
    /// Points into constant data; empty where the source says it all.
    std::string_view place;
    bool operator==(const Origin&) const = default;
};

/// One entry for each fact that is known, in the order of hardware.h. Unknown facts have none.
std::vector<Origin> originsOf(const Hardware& hardware);

/// The one of that path, or nullopt when the fact is unknown.
std::optional<Origin> originOf(const std::vector<Origin>& origins, std::string_view fact);

} // namespace rollcall::hardware
