#include "core/fleet/service.h"

#include "core/fleet/collector.h"
#include "core/fleet/fleet.h"
#include "core/fleet/remembered.h"
#include "core/fleet/rule_settings.h"
#include "core/store/collector_lock.h"
#include "core/store/store.h"
#include "core/store/writer.h"

#include <QDateTime>
#include <QPromise>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace rollcall::fleet {

namespace {

/// How soon a follower shows what another program stored, and a collector which nodes another
/// program added or removed.
constexpr std::chrono::milliseconds lookEvery{2000};

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

class FleetService::Private
{
public:
    ServiceOptions options;
    RuleSettings rules;
    std::unique_ptr<store::Writer> writer;
    Fleet fleet;
    QThread ioThread;
    Collector* collector = nullptr; ///< lives on ioThread
    bool loaded = false;
    std::unique_ptr<store::CollectorLock> lock; ///< null: another program collects
    std::optional<Error> follows;
    QTimer look;
    bool looking = false;     ///< an answer is on its way
    qint64 rosterChanges = 0; ///< of ours: an older answer must not undo them
    QSet<NodeId> leaving;     ///< removed, but readings of them may still be on their way

    /// Runs `work` on the I/O thread.
    template <class Work>
    void onCollector(Work work)
    {
        QMetaObject::invokeMethod(
            collector, [collector = collector, work = std::move(work)] { work(*collector); },
            Qt::QueuedConnection);
    }
};

FleetService::FleetService(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Result<std::unique_ptr<FleetService>> FleetService::start(ServiceOptions options)
{
    qRegisterMetaType<NodeSnapshot>();
    qRegisterMetaType<store::ScoreRecord>();
    if (options.storePath.isEmpty())
        options.storePath = store::Store::defaultPath();
    auto writer = store::Writer::open(options.storePath);
    if (!writer)
        return std::move(writer).error();

    auto p = std::make_unique<Private>();
    p->options = std::move(options);
    p->rules = loadRuleSettings(p->options.rulesPath);
    p->writer = std::move(*writer);
    std::unique_ptr<FleetService> service(new FleetService(std::move(p)));
    auto lock = store::CollectorLock::take(service->d->writer->path());
    if (lock)
        service->d->lock = std::move(*lock);
    else if (lock.error().code == ErrorCode::TimedOut)
        service->d->follows = lock.error();
    else
        return std::move(lock).error();
    service->startCollector();
    service->load();
    QTimer& look = service->d->look;
    connect(&look, &QTimer::timeout, service.get(),
            [raw = service.get()] { raw->d->lock ? raw->compareRoster() : raw->follow(); });
    look.start(lookEvery);
    return service;
}

FleetService::~FleetService()
{
    // The watches must come to their end on their own thread before that thread ends.
    d->onCollector([](Collector& collector) { collector.stop(); });
    d->ioThread.wait();
    d->writer.reset(); // commits what is queued
}

void FleetService::startCollector()
{
    CollectorOptions options{d->options.knownHosts,    d->options.identityFiles,
                             d->options.agentFolder,   d->options.sampleEvery,
                             d->options.maxHandshakes, {d->rules.settings, d->options.judgeAtOnce}};
    d->collector = new Collector(std::move(options), *d->writer);
    d->collector->moveToThread(&d->ioThread);
    d->ioThread.setObjectName(QStringLiteral("rollcall-io"));
    connect(d->collector, &Collector::nodeChanged, this, [this](const NodeSnapshot& snapshot) {
        if (!d->leaving.contains(snapshot.id))
            d->fleet.apply(snapshot);
    });
    connect(d->collector, &Collector::scoreAdded, &d->fleet, &Fleet::scoreAdded);
    connect(d->collector, &Collector::stopped, &d->ioThread, &QThread::quit, Qt::DirectConnection);
    connect(&d->ioThread, &QThread::finished, d->collector, &QObject::deleteLater);
    connect(d->writer.get(), &store::Writer::failed, this, &FleetService::storeFailed);
    connect(d->writer.get(), &store::Writer::recovered, this, &FleetService::storeRecovered);
    d->ioThread.start();
}

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
            for (const NodeSnapshot& node : std::as_const(remembered->nodes)) {
                if (!wanted(node))
                    continue;
                d->fleet.apply(node);
                d->onCollector([node](Collector& collector) { collector.watch(node); });
            }
            d->loaded = true;
            Q_EMIT loaded();
        });
}

/// Another program collects: shows what it stores, until it ends.
void FleetService::follow()
{
    if (auto lock = store::CollectorLock::take(d->writer->path())) {
        d->lock = std::move(*lock);
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
    using Roster = Result<QList<store::NodeRecord>>;
    const qint64 asked = d->rosterChanges;
    d->writer->run<Roster>([](store::Store& store) { return store.nodes(); })
        .then(this, [this, asked](Roster roster) {
            d->looking = false;
            if (!roster || asked != d->rosterChanges) // a store that fails says so when it writes
                return;
            QSet<NodeId> there;
            for (const store::NodeRecord& record : std::as_const(*roster)) {
                there.insert(record.id);
                NodeSnapshot node;
                node.id = record.id;
                node.record = record;
                const NodeSnapshot* shown = d->fleet.node(record.id);
                if (!shown && wanted(node)) {
                    d->fleet.apply(node);
                    d->onCollector([node](Collector& collector) { collector.watch(node); });
                } else if (shown && !(shown->record == record)) {
                    d->onCollector([record](Collector& collector) { collector.update(record); });
                }
            }
            const QList<NodeId> shown = d->fleet.ids();
            for (const NodeId id : shown) {
                if (!there.contains(id))
                    stopWatching(id);
            }
        });
}

std::optional<Error> FleetService::follows() const
{
    return d->follows;
}

Fleet& FleetService::fleet()
{
    return d->fleet;
}

store::Writer& FleetService::writer()
{
    return *d->writer;
}

QStringList FleetService::ruleProblems() const
{
    return d->rules.problems;
}

bool FleetService::isLoaded() const
{
    return d->loaded;
}

QFuture<Result<store::NodeRecord>> FleetService::addNode(store::NodeRecord node)
{
    using Added = Result<store::NodeRecord>;
    ++d->rosterChanges;
    node.addedAt = QDateTime::currentMSecsSinceEpoch();
    return d->writer->run<Added>([node](store::Store& store) { return store.addNode(node); })
        .then(this, [this](Added added) {
            if (added) {
                ++d->rosterChanges;
                NodeSnapshot snapshot;
                snapshot.id = added->id;
                snapshot.record = *added;
                if (d->follows)
                    d->fleet.apply(snapshot);
                else
                    d->onCollector([snapshot](Collector& collector) { collector.watch(snapshot); });
            }
            return added;
        });
}

QFuture<Result<void>> FleetService::removeNode(NodeId node)
{
    ++d->rosterChanges;
    stopWatching(node); // first, so that no late sample finds its node gone
    return d->writer->run<Result<void>>(
        [node](store::Store& store) { return store.removeNode(node); });
}

void FleetService::stopWatching(NodeId node)
{
    d->onCollector([this, node](Collector& collector) {
        collector.forget(node);
        // Behind the last reading in our queue of events.
        QMetaObject::invokeMethod(
            this, [this, node] { d->leaving.remove(node); }, Qt::QueuedConnection);
    });
    d->leaving.insert(node);
    d->fleet.remove(node);
}

QFuture<Result<void>> FleetService::updateNode(store::NodeRecord node)
{
    return d->writer
        ->run<Result<void>>([node](store::Store& store) { return store.updateNode(node); })
        .then(this, [this, node](Result<void> updated) {
            if (updated)
                d->onCollector([node](Collector& collector) { collector.update(node); });
            return updated;
        });
}

QFuture<Result<void>> FleetService::acceptHostKey(NodeId node, QString fingerprint, bool replace)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (d->follows) {
        promise->addResult(*d->follows);
        promise->finish();
        return promise->future();
    }
    d->onCollector([promise, node, fingerprint, replace](Collector& collector) {
        promise->addResult(collector.acceptHostKey(node, fingerprint, replace));
        promise->finish();
    });
    return promise->future();
}

void FleetService::reconnect(NodeId node)
{
    d->onCollector([node](Collector& collector) { collector.retryNow(node); });
}

void FleetService::runBench(NodeId node, QStringList tests)
{
    d->onCollector([node, tests](Collector& collector) { collector.runBench(node, tests); });
}

} // namespace rollcall::fleet
