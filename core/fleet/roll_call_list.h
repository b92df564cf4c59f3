#pragma once

#include "core/enrol/candidate.h"
#include "core/fleet/roll_call.h"

#include <QPoint>
#include <QStringList>

/// The list that a roll is called from: how it is made, kept and laid out.
namespace rollcall::fleet {

struct ExpectedList {
    QList<ExpectedBoard> boards; ///< at most enrol::maxCandidates
    RollCallRules rules;
    bool operator==(const ExpectedList&) const = default;
};

/// $XDG_CONFIG_HOME/rollcall/roll-call.json: like the limits for rules it is what a person chose,
/// and not what was measured, so it does not lie in the store and survives the loss of one.
QString defaultExpectedPath();

/// NotFound when there is none; Io, TooLarge, InvalidInput (with what is wrong where) or TooNew
/// when there is one that cannot be used. Blocks while it reads.
Result<ExpectedList> loadExpected(const QString& path = {});

/// Whole or not at all; the version before stays beside it, with a '~' behind its name. A file that
/// loadExpected() cannot use is never written over: it is moved to a name of its own first, and
/// `movedTo` says which. Blocks while it writes.
Result<void> saveExpected(const ExpectedList& list, const QString& path = {},
                          QString* movedTo = nullptr);

struct ExpectedBoards {
    QList<ExpectedBoard> boards;
    QStringList problems; ///< lines that could not be taken, in words
};
/// What a list of any kind names. Addresses and seats that stand there twice are problems.
ExpectedBoards expectedFrom(const enrol::Batch& batch);
/// All that are watched, but not this very computer.
QList<ExpectedBoard> expectedFrom(const QList<const NodeSnapshot*>& nodes);

/// Where seats stand in a room, as their names tell: "A1", "B-12" (row by letter, column by
/// number), "2-7" and "2/7" (row and column).
struct SeatPlan {
    int rows = 0, columns = 0;
    QList<QPoint> places; ///< x: column, y: row, of each seat in the order of the list
};
/// Absent when a seat has no such name, when two would stand on one place, or when most places
/// would be empty or all in one long line; then the order of the list is all that is known.
std::optional<SeatPlan> seatPlan(const QStringList& seats);

} // namespace rollcall::fleet
