// What a service takes from the store at first: the roster at once, then who is who, then board by
// board what it is. Inventories are read in small steps, so that whoever asks the store's thread
// for something else meanwhile waits for one step at most.
#include "core/fleet/remembered.h"
#include "core/fleet/service_private.h"
#include "core/store/store.h"

namespace rollcall::fleet {

namespace {

constexpr int boardsAtOnce = 12;

} // namespace

void FleetService::load()
{
    if (d->follows) {
        follow();
        return;
    }
    using Loaded = Result<QList<NodeSnapshot>>;
    d->writer->run<Loaded>([](store::Store& store) { return rememberedRoster(store); })
        .then(this, [this](Loaded roster) {
            if (!roster) {
                Q_EMIT storeFailed(roster.error());
                return;
            }
            d->identified = false;
            d->unrecalled.clear();
            for (NodeSnapshot& node : *roster) {
                if (!wanted(node))
                    continue;
                // Shown already when we followed another program up to now.
                if (const NodeSnapshot* shown = d->fleet.node(node.id)) {
                    node.inventory = shown->inventory;
                    node.hardware = shown->hardware;
                }
                d->unrecalled.append(node.id);
                d->owed.insert(node.id, {});
                d->fleet.apply(node);
            }
            d->loaded = true;
            Q_EMIT loaded();
            recallIdentities();
        });
}

/// Before anybody is watched.
void FleetService::recallIdentities()
{
    using Book = Result<IdentityBook>;
    QList<store::NodeRecord> records;
    const QList<NodeId> ids = d->fleet.ids();
    for (const NodeId id : ids)
        records.append(d->fleet.node(id)->record);
    d->writer
        ->run<Book>([records](store::Store& store) -> Book {
            const auto marks = store.identities();
            if (!marks)
                return marks.error();
            return IdentityBook(records, *marks);
        })
        .then(this, [this](Book book) {
            if (!book) {
                Q_EMIT storeFailed(book.error());
                return;
            }
            d->onCollector(
                [book = std::move(*book)](Collector& collector) { collector.setIdentities(book); });
            d->identified = true;
            recallBoards();
        });
}

void FleetService::recallBoards()
{
    if (d->recalling || (!d->identified && !d->owed.isEmpty()))
        return;
    QList<NodeId> next;
    while (!d->unrecalled.isEmpty() && next.size() < boardsAtOnce) {
        const NodeId id = d->unrecalled.takeFirst();
        if (d->fleet.node(id)) // else removed meanwhile
            next.append(id);
    }
    if (next.isEmpty())
        return;
    d->recalling = true;
    using Boards = Result<QList<RememberedBoard>>;
    d->writer->run<Boards>([next](store::Store& store) { return rememberedBoards(store, next); })
        .then(this, [this, next](Boards boards) {
            d->recalling = false;
            // Its board will tell what it is, once it is reached.
            if (!boards)
                Q_EMIT storeFailed(boards.error());
            takeBoards(next, boards ? *boards : QList<RememberedBoard>());
            recallBoards();
        });
}

void FleetService::takeBoards(const QList<NodeId>& asked, const QList<RememberedBoard>& boards)
{
    for (const RememberedBoard& board : boards) {
        const NodeSnapshot* shown = d->fleet.node(board.node);
        if (!shown)
            continue;
        NodeSnapshot node = *shown;
        node.inventory = board.inventory;
        node.hardware = board.hardware;
        d->fleet.apply(node);
    }
    if (!d->identified)
        return; // read while another program watched; load() has put them in the list again
    QList<NodeSnapshot> watched;
    QList<Private::ForWatch> work;
    for (const NodeId id : asked) {
        const auto owed = d->owed.constFind(id);
        if (owed == d->owed.constEnd())
            continue; // another program watches
        work += *owed;
        d->owed.erase(owed);
        if (const NodeSnapshot* node = d->fleet.node(id))
            watched.append(*node);
    }
    if (!watched.isEmpty())
        d->onCollector([watched](Collector& collector) { collector.watchAll(watched); });
    for (const Private::ForWatch& each : std::as_const(work))
        d->onCollector(each);
}

void FleetService::recallFirst(NodeId node)
{
    const qsizetype place = d->unrecalled.indexOf(node);
    if (place > 0)
        d->unrecalled.move(place, 0);
}

/// What is asked of a node that is not watched yet waits until it is.
void FleetService::onceWatched(NodeId node, std::function<void(Collector&)> work)
{
    const auto owed = d->owed.find(node);
    if (owed == d->owed.end()) {
        d->onCollector(std::move(work));
        return;
    }
    owed->append(std::move(work));
    recallFirst(node);
}

} // namespace rollcall::fleet
