#pragma once

#include "core/base/result.h"
#include "core/fleet/node.h"

#include <QList>

namespace rollcall::store {
class Store;
}

namespace rollcall::fleet {

/// The roster with what the store last knew of each node: its hardware, its newest sample, and when
/// that was. What is true now, nobody has looked at yet: every node is Connecting. Runs on the
/// thread of the store it is given.
Result<QList<NodeSnapshot>> rememberedNodes(store::Store& store);

/// The same as of now, judged by what was stored, for programs that do not collect: Online when a
/// sample is younger than `onlineWithinMs`, Offline or NeedsYou when such an event is open. A node
/// that nobody watches at the moment stays Connecting.
Result<QList<NodeSnapshot>> followedNodes(store::Store& store, qint64 now);

inline constexpr qint64 onlineWithinMs = 60'000;

} // namespace rollcall::fleet
