#pragma once

#include "core/hardware/hardware.h"
#include "core/hardware/vitals.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Alert rules: pure functions from what is known of one node to what began and what ended. No
/// clock, no store, no thread of their own: the caller stamps, stores and shows the changes.
namespace rollcall::rules {

enum class Kind { Offline, Throttled, UnderVoltage, Hot, InventoryChanged };
inline constexpr std::array allKinds{Kind::Offline, Kind::Throttled, Kind::UnderVoltage, Kind::Hot,
                                     Kind::InventoryChanged};

/// "offline", "throttled", "under-voltage", "hot", "inventory-changed": the words the store uses
/// for its events.
std::string_view toString(Kind kind);
std::optional<Kind> kindFromString(std::string_view word);

/// Where a CPU counts as hot when the board does not say where it slows down.
inline constexpr double defaultHotC = 80;
/// How far it must cool below that before the event ends, so that it does not flicker.
inline constexpr double hysteresisC = 3;

enum class Contact {
    Unknown, ///< not reached yet since we started, or overdue: nothing begins, nothing ends
    Online,
    Offline,
};

/// What is true of one node now. Only Contact::Online lets `vitals` and `hardware` count: of a
/// board that cannot be reached nobody knows whether it is still hot.
struct Observation {
    Contact contact = Contact::Unknown;
    const hardware::Vitals* vitals = nullptr;           ///< null: no sample this time
    std::shared_ptr<const hardware::Hardware> hardware; ///< null: not known yet
    std::string problem; ///< why it is offline, in plain words; may be empty
};

enum class Edge {
    Open,      ///< began and still holds
    Close,     ///< does not hold any more
    Momentary, ///< has no duration: begins and ends at once
};

struct Change {
    Kind kind = Kind::Offline;
    Edge edge = Edge::Open;
    /// Plain words for a person, e.g. {"83.4 °C", "3.4 °C over the passive trip"}; empty on Close.
    std::vector<std::string> details;
    bool operator==(const Change&) const = default;
};

/// The parts of a change in one line: "83.4 °C, 3.4 °C over the passive trip".
std::string detailText(const Change& change);

/// What the rules remember of one node between two observations.
class RuleState
{
public:
    bool isOpen(Kind kind) const { return m_open[index(kind)]; }
    /// Also how a restarted program takes up the events that are open in its store, so that they
    /// are neither opened a second time nor left open for ever.
    void setOpen(Kind kind, bool open) { m_open[index(kind)] = open; }

    /// What the next hardware is compared with. Set it from the stored inventory at start, and a
    /// change made while nobody watched is noticed; otherwise the first observation sets it.
    std::shared_ptr<const hardware::Hardware> hardware;

private:
    static std::size_t index(Kind kind) { return static_cast<std::size_t>(kind); }
    std::array<bool, allKinds.size()> m_open{};
};

/// Judges one observation and moves `state` on. Depends on its arguments alone. A kind is opened
/// once and closed once; a reading that is absent neither opens nor closes anything.
std::vector<Change> evaluate(RuleState& state, const Observation& observation);

} // namespace rollcall::rules
