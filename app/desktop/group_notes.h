#pragma once

#include "core/fleet/node.h"

#include <QList>
#include <QString>

/// What groups of the fleet are called and what is told of each. Pure functions.
namespace rollcall::desktop {

class FleetModel;
class Formatter;

enum class GroupKey { None, Tag, Board, Part, State };

/// The group that a node is in; empty: in none of that kind. Not for people with State.
QString groupKeyOf(const fleet::NodeSnapshot& node, GroupKey by);
/// For people; `first` is any node of the group.
QString groupTitleOf(const QString& key, GroupKey by, const fleet::NodeSnapshot& first);
/// As people count, "rack2" before "rack10"; what belongs to no group comes last.
bool groupComesBefore(const QString& left, const QString& right);

/// "20 boards · 214 cores · hottest 83.4 °C · 2 hot · 1 not online"
QString groupNoteOf(const FleetModel& fleet, const QList<fleet::NodeId>& nodes,
                    const Formatter& format);

} // namespace rollcall::desktop
