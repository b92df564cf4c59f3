#pragma once

#include "core/base/result.h"
#include "core/rules/identity.h"
#include "core/store/records.h"

#include <QList>

namespace rollcall::store {
class Store;
}

namespace rollcall::desktop {

/// By which marks one node is known, what became of it, and whom it could be joined with.
struct NodeIdentity {
    std::vector<rules::SeenKey> marks;            ///< all it ever showed, as the store orders them
    std::vector<rules::IdentityKey> current;      ///< those it shows now
    std::vector<rules::IdentityFinding> findings; ///< what it shares with others now
    QList<store::EventRecord> events;             ///< "another board or card", newest first
    struct Other {
        store::NodeRecord record; ///< archived ones are the past of a board
        int shared = 0;           ///< marks that this node shows now or has shown
    };
    QList<Other> others; ///< all other nodes, those with most in common first
};

/// Call it where the store lives. NotFound when there is no such node.
Result<NodeIdentity> readIdentity(store::Store& store, store::NodeId node);

} // namespace rollcall::desktop
