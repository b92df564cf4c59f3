// What a service takes from the store: at first, while another program collects, and when another
// program changed the roster.
#include "core/fleet/remembered.h"
#include "core/fleet/service_private.h"
#include "core/store/store.h"

#include <QDateTime>

namespace rollcall::fleet {

namespace {

struct Remembered {
    QList<NodeSnapshot> nodes;
    IdentityBook identities;
};

Result<Remembered> recall(store::Store& store)
{
    auto nodes = rememberedNodes(store);
    if (!nodes)
        return std::move(nodes).error();
    const auto marks = store.identities();
    if (!marks)
        return marks.error();
    QList<store::NodeRecord> records;
    for (const NodeSnapshot& node : *nodes)
        records.append(node.record);
    return Remembered{std::move(*nodes), IdentityBook(records, *marks)};
}

} // namespace

bool FleetService::wanted(const NodeSnapshot& node) const
{
    return !d->options.only || d->options.only->contains(node.record.name);
}

void FleetService::load()
{
    if (d->follows) {
        follow();
        return;
    }
    using Loaded = Result<Remembered>;
    d->writer->run<Loaded>([](store::Store& store) { return recall(store); })
        .then(this, [this](Loaded remembered) {
            if (!remembered) {
                Q_EMIT storeFailed(remembered.error());
                return;
            }
            d->onCollector([book = remembered->identities](Collector& collector) {
                collector.setIdentities(book);
            });
            QList<NodeSnapshot> watched;
            for (const NodeSnapshot& node : std::as_const(remembered->nodes)) {
                if (!wanted(node))
                    continue;
                d->fleet.apply(node);
                watched.append(node);
            }
            d->onCollector([watched](Collector& collector) { collector.watchAll(watched); });
            d->loaded = true;
            Q_EMIT loaded();
        });
}

/// Another program collects: shows what it stores, until it ends.
void FleetService::follow()
{
    if (auto lock = store::CollectorLock::take(d->writer->path())) {
        takeCare(std::move(*lock));
        d->follows.reset();
        Q_EMIT followsChanged();
        load();
        return;
    }
    if (std::exchange(d->looking, true))
        return;
    using Followed = Result<QList<NodeSnapshot>>;
    const qint64 asked = d->rosterChanges;
    d->writer
        ->run<Followed>([](store::Store& store) {
            return followedNodes(store, QDateTime::currentMSecsSinceEpoch());
        })
        .then(this, [this, asked](Followed nodes) {
            d->looking = false;
            if (d->lock || asked != d->rosterChanges)
                return;
            if (!nodes) {
                Q_EMIT storeFailed(nodes.error());
                return;
            }
            QSet<NodeId> there;
            for (const NodeSnapshot& node : std::as_const(*nodes)) {
                if (!wanted(node))
                    continue;
                there.insert(node.id);
                const NodeSnapshot* shown = d->fleet.node(node.id);
                if (!shown || shown->lastSeen != node.lastSeen || shown->state != node.state ||
                    shown->openEvents != node.openEvents || !(shown->record == node.record))
                    d->fleet.apply(node);
            }
            const QList<NodeId> shown = d->fleet.ids();
            for (const NodeId id : shown) {
                if (!there.contains(id))
                    d->fleet.remove(id);
            }
            if (!std::exchange(d->loaded, true))
                Q_EMIT loaded();
        });
}

/// Another program may have added, removed or archived nodes.
void FleetService::compareRoster()
{
    if (!d->loaded || std::exchange(d->looking, true))
        return;
    struct Seen {
        qint64 version = 0;
        std::optional<QList<store::NodeRecord>> roster; ///< none: nobody else has written
    };
    using Answer = Result<Seen>;
    const qint64 asked = d->rosterChanges;
    d->writer
        ->run<Answer>([before = d->foreignVersion](store::Store& store) -> Answer {
            const auto version = store.foreignVersion();
            if (!version)
                return version.error();
            if (before == *version)
                return Seen{*version, {}};
            auto roster = store.nodes();
            if (!roster)
                return std::move(roster).error();
            return Seen{*version, std::move(*roster)};
        })
        .then(this, [this, asked](Answer seen) {
            d->looking = false;
            // A store that fails says so when it writes.
            if (seen && asked == d->rosterChanges) {
                d->foreignVersion = seen->version;
                if (seen->roster)
                    take(*seen->roster);
            }
            if (d->reloading && (!seen || seen->roster)) {
                d->reloading = false;
                Q_EMIT reloaded();
            }
        });
}

void FleetService::take(const QList<store::NodeRecord>& roster)
{
    QSet<NodeId> there;
    QList<NodeSnapshot> added;
    for (const store::NodeRecord& record : roster) {
        there.insert(record.id);
        const NodeSnapshot* shown = d->fleet.node(record.id);
        if (shown) {
            if (!(shown->record == record))
                d->onCollector([record](Collector& collector) { collector.update(record); });
            continue;
        }
        NodeSnapshot node;
        node.id = record.id;
        node.record = record;
        if (wanted(node)) {
            d->fleet.apply(node);
            added.append(node);
        }
    }
    if (!added.isEmpty())
        d->onCollector([added](Collector& collector) { collector.watchAll(added); });
    const QList<NodeId> shown = d->fleet.ids();
    for (const NodeId id : shown) {
        if (!there.contains(id))
            stopWatching(id);
    }
}

void FleetService::reload()
{
    d->rulesStamp = d->rulesStampNow = stampOf(d->options.rulesPath);
    d->rules = loadRuleSettings(d->options.rulesPath);
    d->onCollector(
        [settings = d->rules.settings](Collector& collector) { collector.setRules(settings); });
    Q_EMIT rulesChanged();
    d->foreignVersion.reset(); // whatever it is, look at the whole roster
    d->reloading = true;
    if (d->lock)
        compareRoster();
}

} // namespace rollcall::fleet
