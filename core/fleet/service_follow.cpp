// What a service takes from the store while another program collects, and when another program
// changed the roster.
#include "core/fleet/remembered.h"
#include "core/fleet/service_private.h"
#include "core/store/store.h"

#include <QDateTime>

namespace rollcall::fleet {

bool FleetService::wanted(const NodeSnapshot& node) const
{
    return !d->options.only || d->options.only->contains(node.record.name);
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
    struct Seen {
        QList<NodeSnapshot> nodes;
        QHash<NodeId, qint64> versions;
    };
    using Followed = Result<Seen>;
    const qint64 asked = d->rosterChanges;
    d->writer
        ->run<Followed>([](store::Store& store) -> Followed {
            auto nodes = followedRoster(store, QDateTime::currentMSecsSinceEpoch());
            if (!nodes)
                return std::move(nodes).error();
            auto versions = store.newestVersions();
            if (!versions)
                return std::move(versions).error();
            return Seen{std::move(*nodes), std::move(*versions)};
        })
        .then(this, [this, asked](Followed seen) {
            d->looking = false;
            if (d->lock || asked != d->rosterChanges)
                return;
            if (!seen) {
                Q_EMIT storeFailed(seen.error());
                return;
            }
            takeFollowed(seen->nodes, seen->versions);
            if (!std::exchange(d->loaded, true))
                Q_EMIT loaded();
        });
}

void FleetService::takeFollowed(const QList<NodeSnapshot>& nodes,
                                const QHash<NodeId, qint64>& versions)
{
    QSet<NodeId> there;
    for (const NodeSnapshot& node : nodes) {
        if (!wanted(node))
            continue;
        there.insert(node.id);
        const NodeSnapshot* shown = d->fleet.node(node.id);
        if (!shown || shown->lastSeen != node.lastSeen || shown->state != node.state ||
            shown->openEvents != node.openEvents || !(shown->record == node.record)) {
            NodeSnapshot next = node;
            if (shown) {
                next.inventory = shown->inventory;
                next.hardware = shown->hardware;
            }
            d->fleet.apply(next);
        }
        const auto version = versions.constFind(node.id);
        if (version != versions.constEnd() && d->followed.value(node.id) != *version) {
            d->followed.insert(node.id, *version);
            d->unrecalled.append(node.id);
        }
    }
    const QList<NodeId> shown = d->fleet.ids();
    for (const NodeId id : shown) {
        if (!there.contains(id)) {
            d->followed.remove(id);
            d->fleet.remove(id);
        }
    }
    recallBoards();
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
                onceWatched(record.id,
                            [record](Collector& collector) { collector.update(record); });
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
