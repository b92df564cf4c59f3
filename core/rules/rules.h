#pragma once

#include "core/hardware/hardware.h"
#include "core/hardware/vitals.h"
#include "core/rules/hardware_changes.h"
#include "core/rules/kinds.h"
#include "core/rules/limits.h"
#include "core/rules/volumes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Alert rules: pure functions from what is known of one node to what began and what ended. No
/// clock, no store, no thread of their own: the caller tells the time, stores and shows the
/// changes.
namespace rollcall::rules {

enum class Contact {
    Unknown, ///< not reached yet since we started, or overdue: nothing begins, nothing ends
    Online,
    Offline,
};

/// What is true of one node now. Only Contact::Online lets readings count: of a board that cannot
/// be reached nobody knows whether it is still hot.
struct Observation {
    Contact contact = Contact::Unknown;
    /// By a clock that never jumps, in ms; the viewer's wall clock may be set back at any time.
    std::int64_t steadyMs = 0;
    int minuteOfDay = 0;                          ///< local time, for quiet hours
    const hardware::Vitals* vitals = nullptr;     ///< null: no sample this time
    const hardware::Hardware* hardware = nullptr; ///< null: not known yet
    std::optional<double> clockSkewS;             ///< board's clock minus ours
    std::string problem;                          ///< why it is offline; may be empty
    /// Not empty: it comes and goes, in these words. As a whole that counts as offline, so that it
    /// is one event; readings count whenever it is there.
    std::string unsteady;
};

enum class Edge {
    Open,      ///< began and still holds
    Close,     ///< does not hold any more, or nobody can tell any more
    Momentary, ///< has no duration: begins and ends at once
};

struct Change {
    Kind kind = Kind::Offline;
    Edge edge = Edge::Open;
    /// Plain words for a person, e.g. {"83.4 °C", "3.4 °C over the passive trip"}; empty on Close.
    std::vector<std::string> details;
    std::int64_t heldMs = 0; ///< Open: for how long it has held already; it began so long ago
    bool operator==(const Change&) const = default;
};

/// The parts of a change in one line: "83.4 °C, 3.4 °C over the passive trip".
std::string detailText(const Change& change);

/// What the rules remember of one node between two observations.
class RuleState
{
public:
    bool isOpen(Kind kind) const { return m_kinds[indexOf(kind)].open; }
    /// Also how a restarted program takes up the events that are open in its store, so that they
    /// are neither opened a second time nor left open for ever.
    void setOpen(Kind kind, bool open) { m_kinds[indexOf(kind)].open = open; }

private:
    friend class Judge;
    struct OfKind {
        bool open = false;
        std::optional<std::int64_t> holdsSince;   ///< steady ms; while it is not open
        std::optional<std::int64_t> unknownSince; ///< steady ms
    };
    std::array<OfKind, allKinds.size()> m_kinds{};
    VolumeState m_volumes;
};

/// Judges one observation and moves `state` on. Depends on its arguments alone. A kind is opened
/// once and closed once; a reading that is absent neither opens nor closes anything, until it has
/// been absent for Limits::forgetMs. A kind that was switched off closes.
std::vector<Change> evaluate(RuleState& state, const Observation& observation,
                             const Limits& limits);

/// The momentary event of a changed inventory; none when nothing of it is worth one.
std::optional<Change> inventoryEvent(const std::vector<HardwareChange>& changes,
                                     const Limits& limits);

/// The changes without those that the user calls noise: nothing of note is left, no new version.
std::vector<HardwareChange> withoutNoise(std::vector<HardwareChange> changes, const Limits& limits);

} // namespace rollcall::rules
