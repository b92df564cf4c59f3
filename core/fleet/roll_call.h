#pragma once

#include "core/fleet/node.h"

#include <QHash>
#include <QList>
#include <QString>
#include <array>
#include <optional>

/// The roll call of a workshop: who is expected, against who is there. Pure functions of values;
/// any thread. The list is kept by roll_call_list.h.
namespace rollcall::fleet {

/// One line of the list: a board, and where it stands.
struct ExpectedBoard {
    QString seat; ///< what the instructor calls the place; may be empty
    QString name; ///< never empty
    QString host; ///< name or address; empty: this very computer
    quint16 port = 22;
    bool operator==(const ExpectedBoard&) const = default;
};

/// What a board must be to count as present. The instructor picks them.
struct RollCallRules {
    bool only64Bit = false;   ///< programs of 64 bits: a 32-bit userland is wrong
    bool needsCrypto = false; ///< AES and SHA-2 in hardware
    bool noCopies = true; ///< no two boards with copies of one card, and none that is there twice
    std::optional<quint64> leastMemoryBytes = {}; ///< as it is sold: "4 GiB" are shown as 3.8
    bool operator==(const RollCallRules&) const = default;
};

enum class Standing {
    Present,  ///< online, and what it must be
    Late,     ///< on its way or overdue: being connected, not yet read, or its sample is late
    Wrong,    ///< online, and not what it must be
    NeedsYou, ///< there, but nobody gets in: a host key, a login, an agent that cannot start
    Missing,  ///< not to be reached, not watched, or not on the roster
};
inline constexpr std::array allStandings{Standing::Present, Standing::Late, Standing::Wrong,
                                         Standing::NeedsYou, Standing::Missing};
QString toString(Standing standing); ///< "present", "needs-you": words of CSV, JSON and CLI

enum class Flaw {
    Userland32,
    NoCrypto,
    LowMemory,
    Copy,      ///< runs a copy of the system of another board
    SameBoard, ///< the very same board answers under another name, too
    // What a rule asks for and nobody knows: told, but no reason to call the board wrong.
    UserlandUnknown,
    CryptoUnknown,
    MemoryUnknown,
    // Why a board is missing that no problem of its node tells.
    NotOnRoster,
    NotWatched,
};
bool isDoubt(Flaw flaw);

/// One thing to tell of a seat. What is needed beside its kind depends on the kind.
struct SeatNote {
    Flaw flaw = Flaw::Userland32;
    std::optional<quint64> bytes = {}; ///< LowMemory: how much it has
    QString other = {};                ///< Copy, SameBoard: the names of the others
    bool operator==(const SeatNote&) const = default;
};
QString inWords(const SeatNote& note); ///< plain English, for the command line and CSV

struct Seat {
    Standing standing = Standing::Missing;
    NodeId node = 0; ///< 0: none of the roster is this board
    QList<SeatNote> notes;
    bool operator==(const Seat&) const = default;
};

struct RollCall {
    QList<Seat> seats;       ///< in the order of the list
    QList<NodeId> strangers; ///< there, and not on the list
    int count(Standing standing) const;
    /// Everybody is present and right. False for an empty list; strangers do not count.
    bool isComplete() const;
};

/// Copies of cards among nodes: worked out from their inventories, which is dear, so whoever calls
/// the roll again and again keeps it until an inventory changes.
struct Copies {
    QHash<NodeId, QList<SeatNote>> notes;
};
Copies findCopies(const QList<const NodeSnapshot*>& nodes);

/// Calls the roll. A board is known by its address, else by its name. `watching` is false where
/// nobody connects at the moment: then a node that was not seen lately is Missing, not Late.
RollCall callTheRoll(const QList<ExpectedBoard>& expected, const RollCallRules& rules,
                     const QList<const NodeSnapshot*>& nodes, const Copies& copies,
                     bool watching = true);

} // namespace rollcall::fleet
