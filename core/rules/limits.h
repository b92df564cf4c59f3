#pragma once

#include "core/rules/kinds.h"

#include <array>
#include <cstdint>
#include <optional>

namespace rollcall::rules {

/// Where a CPU counts as hot when neither the user nor the board says where.
inline constexpr double defaultHotC = 80;

/// When one kind of event begins and ends.
struct Rule {
    bool on = true;
    /// Begins at it and above. °C for Hot, % for Memory, Disk and Wear, seconds for ClockSkew; the
    /// other kinds have none. Absent for Hot: the board's passive trip, else defaultHotC.
    std::optional<double> limit;
    double hysteresis = 0;  ///< in the unit of the limit: ends so far below it
    std::int64_t forMs = 0; ///< begins only after it held for so long without a break
    bool quiet = true;      ///< does not begin during quiet hours
    bool operator==(const Rule&) const = default;
};

/// Minutes since local midnight, 0 to 1439. From 22:00 to 06:30 goes over midnight.
struct QuietHours {
    int from = 0, to = 0;
    bool contains(int minute) const
    {
        return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
    }
    bool operator==(const QuietHours&) const = default;
};

/// All that decides about one node. The defaults are what a lab would keep: a short blip tells
/// nobody, a board in trouble is told within minutes, and nothing is told that nobody acts upon.
struct Limits {
    std::array<Rule, allKinds.size()> rules = defaultRules();
    double belowTripC = 0;        ///< Hot begins so many degrees before the passive trip
    bool softwareChanges = false; ///< a new kernel raises an event, too
    bool addressChanges = true;   ///< a new IPv4 address makes a version; off for DHCP
    std::optional<QuietHours> quietHours;
    /// An event whose reading has been unknown for so long ends: nobody can say that it still
    /// holds, and what nobody can end would be open for ever.
    std::int64_t forgetMs = 15 * 60'000;

    const Rule& of(Kind kind) const { return rules[indexOf(kind)]; }
    Rule& of(Kind kind) { return rules[indexOf(kind)]; }
    bool operator==(const Limits&) const = default;

    static std::array<Rule, allKinds.size()> defaultRules();
};

} // namespace rollcall::rules
