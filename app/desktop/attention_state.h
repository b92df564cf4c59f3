#pragma once

#include "core/fleet/attention.h"

#include <QHash>
#include <QPair>
#include <algorithm>

namespace rollcall::desktop {

/// Which of what is open asks for a person: as the store told it last. A value, with no clock: only
/// mutes that are in force are in it.
struct AttentionState {
    struct Open {
        qint64 event = 0, since = 0; ///< its number; when it began, ms since 1970
        std::optional<store::Acknowledgement> seen;
        bool operator==(const Open&) const = default;
    };
    QHash<QPair<store::NodeId, int>, Open> open; ///< by node and EventKind
    QList<store::MuteRecord> mutes;
    bool operator==(const AttentionState&) const = default;

    const Open* openEvent(store::NodeId node, store::EventKind kind) const
    {
        const auto found = open.constFind({node, int(kind)});
        return found == open.constEnd() ? nullptr : &*found;
    }
    /// When it began; 0: not known.
    qint64 since(store::NodeId node, store::EventKind kind) const
    {
        const Open* event = openEvent(node, kind);
        return event ? event->since : 0;
    }
    bool isSeen(store::NodeId node, store::EventKind kind) const
    {
        const Open* event = openEvent(node, kind);
        return event && event->seen;
    }
    bool isMuted(store::NodeId node, store::EventKind kind) const
    {
        return std::any_of(mutes.begin(), mutes.end(), [&](const store::MuteRecord& mute) {
            return fleet::covers(mute, node, kind);
        });
    }
};

} // namespace rollcall::desktop
