#include "app/desktop/node_identity.h"

#include "core/fleet/identity_book.h"
#include "core/store/store.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

constexpr int eventsLookedAt = 500;

int sharedMarks(const rules::KnownIdentity& a, const rules::KnownIdentity* b)
{
    if (!b)
        return 0;
    return int(std::count_if(a.keys.begin(), a.keys.end(), [b](const rules::SeenKey& mine) {
        return std::any_of(b->keys.begin(), b->keys.end(),
                           [&](const rules::SeenKey& theirs) { return theirs.key == mine.key; });
    }));
}

} // namespace

Result<NodeIdentity> readIdentity(store::Store& store, store::NodeId node)
{
    using Roster = store::Store::Roster;
    const auto watched = store.nodes();
    const auto archived = store.nodes(Roster::Archived);
    const auto marks = store.identities();
    const auto events = store.events(node, eventsLookedAt);
    for (const Error* error :
         {watched ? nullptr : &watched.error(), archived ? nullptr : &archived.error(),
          marks ? nullptr : &marks.error(), events ? nullptr : &events.error()}) {
        if (error)
            return *error;
    }
    // An archived node is the past of a board: sharing its marks is no clone.
    const fleet::IdentityBook book(*watched, *marks);
    const fleet::IdentityBook past(*archived, *marks);
    NodeIdentity identity;
    static const rules::KnownIdentity nothing;
    const rules::KnownIdentity& known = book.of(node) ? *book.of(node) : nothing;
    identity.marks = known.keys;
    identity.current = rules::currentKeys(known);
    identity.findings = book.shared(node);
    for (const store::EventRecord& event : *events) {
        if (event.kind == store::EventKind::IdentityChanged)
            identity.events.append(event);
    }
    const QList<store::NodeRecord> all = *archived + *watched;
    for (const store::NodeRecord& other : all) {
        if (other.id != node)
            identity.others.append(
                {other,
                 sharedMarks(known, other.archivedAt ? past.of(other.id) : book.of(other.id))});
    }
    std::stable_sort(identity.others.begin(), identity.others.end(),
                     [](const auto& a, const auto& b) { return a.shared > b.shared; });
    return identity;
}

} // namespace rollcall::desktop
