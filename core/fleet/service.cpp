#include "core/fleet/service.h"

#include "core/fleet/collector.h"
#include "core/fleet/fleet.h"
#include "core/fleet/remembered.h"
#include "core/store/store.h"
#include "core/store/writer.h"

#include <QDateTime>
#include <QPromise>
#include <QSet>
#include <QThread>

namespace rollcall::fleet {

class FleetService::Private
{
public:
    ServiceOptions options;
    std::unique_ptr<store::Writer> writer;
    Fleet fleet;
    QThread ioThread;
    Collector* collector = nullptr; ///< lives on ioThread
    bool loaded = false;
    QSet<NodeId> leaving; ///< removed, but readings of them may still be on their way

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
    p->writer = std::move(*writer);
    std::unique_ptr<FleetService> service(new FleetService(std::move(p)));
    service->startCollector();
    service->load();
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
    CollectorOptions options{d->options.knownHosts, d->options.identityFiles,
                             d->options.agentFolder, d->options.sampleEvery,
                             d->options.maxHandshakes};
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

void FleetService::load()
{
    using Loaded = Result<QList<NodeSnapshot>>;
    d->writer->run<Loaded>([](store::Store& store) { return rememberedNodes(store); })
        .then(this, [this](Loaded nodes) {
            if (!nodes) {
                Q_EMIT storeFailed(nodes.error());
                return;
            }
            for (const NodeSnapshot& node : *nodes) {
                if (d->options.only && !d->options.only->contains(node.record.name))
                    continue;
                d->fleet.apply(node);
                d->onCollector([node](Collector& collector) { collector.watch(node); });
            }
            d->loaded = true;
            Q_EMIT loaded();
        });
}

Fleet& FleetService::fleet()
{
    return d->fleet;
}

store::Writer& FleetService::writer()
{
    return *d->writer;
}

bool FleetService::isLoaded() const
{
    return d->loaded;
}

QFuture<Result<store::NodeRecord>> FleetService::addNode(store::NodeRecord node)
{
    using Added = Result<store::NodeRecord>;
    node.addedAt = QDateTime::currentMSecsSinceEpoch();
    return d->writer->run<Added>([node](store::Store& store) { return store.addNode(node); })
        .then(this, [this](Added added) {
            if (added) {
                NodeSnapshot snapshot;
                snapshot.id = added->id;
                snapshot.record = *added;
                d->onCollector([snapshot](Collector& collector) { collector.watch(snapshot); });
            }
            return added;
        });
}

QFuture<Result<void>> FleetService::removeNode(NodeId node)
{
    // First the watch, so that no late sample finds its node gone.
    d->onCollector([this, node](Collector& collector) {
        collector.forget(node);
        // Behind the last reading in our queue of events.
        QMetaObject::invokeMethod(
            this, [this, node] { d->leaving.remove(node); }, Qt::QueuedConnection);
    });
    d->leaving.insert(node);
    d->fleet.remove(node);
    return d->writer->run<Result<void>>(
        [node](store::Store& store) { return store.removeNode(node); });
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
