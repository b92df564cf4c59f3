#pragma once

#include "core/base/result.h"
#include "core/rules/hardware_changes.h"
#include "core/store/records.h"

#include <QList>

namespace rollcall::store {
class Store;
}

namespace rollcall::fleet {

/// One change of a board's inventory, in words.
struct InventoryVersion {
    qint64 id = 0;   ///< for Store::acknowledge()
    qint64 time = 0; ///< when it was first seen
    std::vector<rules::HardwareChange> changes;
    std::optional<qint64> acknowledgedAt;
    bool operator==(const InventoryVersion&) const = default;
};

/// All changes of a node, newest first. The first inventory is no change, and a version in which
/// nothing of note differs is left out. Call it where the store lives.
Result<QList<InventoryVersion>> inventoryHistory(store::Store& store, store::NodeId node);

} // namespace rollcall::fleet
