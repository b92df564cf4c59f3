#include "core/fleet/inventory_history.h"

#include "core/protocol/codec.h"
#include "core/store/store.h"

namespace rollcall::fleet {

Result<QList<InventoryVersion>> inventoryHistory(store::Store& store, store::NodeId node)
{
    const auto records = store.inventories(node);
    if (!records)
        return records.error();
    QList<InventoryVersion> versions;
    std::optional<rules::KnownBoard> known;
    for (auto record = records->crbegin(); record != records->crend(); ++record) {
        const auto inventory = protocol::decodeInventory(
            {record->document.constData(), std::size_t(record->document.size())});
        if (!inventory) // of a newer agent, or damaged: the next one is compared with the last good
            continue;
        if (!known) {
            known.emplace(*inventory);
            continue;
        }
        auto changes = known->take(*inventory).changes;
        if (!changes.empty())
            versions.prepend(
                {record->id, record->firstSeen, std::move(changes), record->acknowledgedAt});
    }
    return versions;
}

} // namespace rollcall::fleet
