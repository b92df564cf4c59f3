#pragma once

#include "core/base/result.h"
#include "core/fleet/node.h"

#include <QList>
#include <memory>

namespace rollcall::store {
class Store;
}

namespace rollcall::fleet {

// All of this runs on the thread of the store it is given.

/// The roster with what the store last knew of each node: its newest sample, and when that was.
/// What is true now, nobody has looked at yet: every node is Connecting. Without hardware, which
/// takes many times as long to read: see rememberedBoards().
Result<QList<NodeSnapshot>> rememberedRoster(store::Store& store);

/// The newest inventory of a node, and what it is decoded to. Neither is null.
struct RememberedBoard {
    NodeId node = 0;
    std::shared_ptr<const hardware::Inventory> inventory;
    std::shared_ptr<const hardware::Hardware> hardware;
};
/// Of these nodes those whose inventory is stored and can be read by this version. About a
/// millisecond each.
Result<QList<RememberedBoard>> rememberedBoards(store::Store& store, const QList<NodeId>& nodes);

/// The roster as of now, judged by what was stored, for programs that do not collect: Online when a
/// sample is younger than `onlineWithinMs`, Offline or NeedsYou when such an event is open. A node
/// that nobody watches at the moment stays Connecting.
Result<QList<NodeSnapshot>> followedRoster(store::Store& store, qint64 now);

/// The same, all with their hardware.
Result<QList<NodeSnapshot>> followedNodes(store::Store& store, qint64 now);

inline constexpr qint64 onlineWithinMs = 60'000;

} // namespace rollcall::fleet
