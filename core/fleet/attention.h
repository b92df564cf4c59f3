#pragma once

#include "core/store/records.h"

#include <QList>
#include <optional>

namespace rollcall::fleet {

/// What of all events asks for a person. An event that somebody has acknowledged is seen: it stays
/// until it ends, but asks nobody any more; when it begins anew, it asks anew. One that is muted is
/// recorded and listed, and told to nobody. Pure functions; the caller tells the time.

/// A mute ends when its time has come. When our clock was set back to before it began, nobody can
/// say when that is: then it holds no longer, and what it kept silent is told.
bool isInForce(const store::MuteRecord& mute, qint64 now);
bool covers(const store::MuteRecord& mute, store::NodeId node, store::EventKind kind);
/// The whole node: nothing of it is told.
bool coversNode(const store::MuteRecord& mute, store::NodeId node);

/// The one that lasts longest of those that cover it now; null: it is told.
const store::MuteRecord* muteOf(const QList<store::MuteRecord>& mutes, store::NodeId node,
                                store::EventKind kind, qint64 now);
QList<store::MuteRecord> inForce(const QList<store::MuteRecord>& mutes, qint64 now);

/// True of what begins and ends, false of what only happens: a change of the hardware.
bool lasts(store::EventKind kind);

} // namespace rollcall::fleet
