#pragma once

#include "core/fleet/node.h"
#include "core/store/records.h"

#include <QList>
#include <QString>

/// Nodes side by side, as text. Pure functions of snapshots.
namespace rollcall::desktop {

class Formatter;

/// What one node says of a fact.
struct CompareCell {
    enum State {
        Known,
        Unknown, ///< nobody could read it, or not yet
        Absent,  ///< known to have none
    };
    State state = Unknown;
    QString text;     ///< a word for Unknown and Absent, too
    QString note;     ///< smaller; may be empty
    QString origin;   ///< where it was read, in words; may be empty
    bool odd = false; ///< not what most of the others say
    bool operator==(const CompareCell&) const = default;
};

struct CompareRow {
    /// Facts are compared. Readings of now, and what is always a board's own such as its serial
    /// number, differ by nature: shown, but no difference.
    enum Kind { Fact, Reading, Own };
    QString section, title;
    Kind kind = Fact;
    QList<CompareCell> cells; ///< one a node, in their order
    bool differs = false;     ///< two nodes are known to say different things
    bool operator==(const CompareRow&) const = default;
};

/// All facts of `nodes`, by section. `scores`: any of them, newest first.
QList<CompareRow> compareNodes(const QList<const fleet::NodeSnapshot*>& nodes,
                               const QList<store::ScoreRecord>& scores, const Formatter& format);

/// As tab-separated text for a spreadsheet or a mail; `names` are those of the nodes.
QString compareText(const QStringList& names, const QList<CompareRow>& rows);

} // namespace rollcall::desktop
