#pragma once

#include "app/desktop/attention_state.h"
#include "app/desktop/node_mark.h"

#include <QList>
#include <QString>
#include <optional>

/// What is not well in a fleet, in the few words that fit a wall, a tray icon or a notification.
namespace rollcall::desktop {

class Formatter;

/// Whether a trouble asks somebody to act.
enum class Heed {
    Asks,
    Seen,  ///< somebody has acknowledged it: it is there, and asks nobody
    Muted, ///< nobody wants to be told
};

struct Trouble {
    mark::Kind mark = mark::Offline;
    QString name;           ///< of the node; of several, empty
    QString what;           ///< "offline", "throttled", "host key changed"
    QString where;          ///< its first tag; may be empty
    qint64 since = 0;       ///< ms since 1970; 0: not known
    int count = 1;          ///< how many nodes
    fleet::NodeId node = 0; ///< 0 for several
    Heed heed = Heed::Asks;
    QString seenBy; ///< who acknowledged it; of several, only when it was the same
    bool operator==(const Trouble&) const = default;
};

/// The worst of what asks; else of what was seen, else of what is muted. Absent while all is well
/// with it. A node that is being connected for the first time is no trouble yet.
std::optional<Trouble> troubleOf(const fleet::NodeSnapshot& node, const AttentionState& attention,
                                 const Formatter& format);

/// What asks comes before what was seen, the worst first, and of the same kind the newest first.
/// Nodes with the same sign and words at
/// the same place become one line when there are `together` of them or more: a rack that lost its
/// power is one trouble. With `anywhere`, so do those at different places.
QList<Trouble> gathered(const QList<Trouble>& troubles, int together, bool anywhere = false);

/// "3 boards" for several, else the name.
QString subject(const Trouble& trouble);

} // namespace rollcall::desktop
