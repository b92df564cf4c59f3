#pragma once

#include "core/enrol/candidate.h"

#include <string>
#include <string_view>
#include <vector>

namespace rollcall::enrol {

/// A node that is on the roster already, as far as it matters here.
struct OnRoster {
    std::string name;
    std::string host; ///< empty: this very computer
    std::uint16_t port = 22;
    bool archived = false; ///< its name is taken, its address is free
};

enum class Verdict {
    New,       ///< it would be added
    Known,     ///< its address is on the roster
    Duplicate, ///< its address stands in the list before
    Invalid,   ///< it cannot be added, and the reason says why
};
/// "new", "known", "duplicate", "invalid".
std::string_view toString(Verdict verdict);

struct PlanEntry {
    Candidate candidate;
    Verdict verdict = Verdict::New;
    std::string reason; ///< why; of a New one: what is worth knowing, mostly nothing
    bool operator==(const PlanEntry&) const = default;
};

/// What adding a batch would do, to be shown before anything is done. Host names are the same in
/// small and capital letters. Two boards under two names or addresses are not seen here, but by
/// their marks after their first inventory (rules/identity.h).
struct Plan {
    std::vector<PlanEntry> entries; ///< in the order of the batch
    std::vector<Error> problems;    ///< lines that could not be read
    std::vector<std::string> notes;
    std::size_t count(Verdict verdict) const;
};

Plan makePlan(Batch batch, const std::vector<OnRoster>& roster);

} // namespace rollcall::enrol
