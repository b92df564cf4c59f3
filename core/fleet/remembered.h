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

} // namespace rollcall::fleet
