#include "core/fleet/service.h"

#include "core/fleet/descriptor_limit.h"
#include "core/fleet/service_private.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QPromise>

namespace rollcall::fleet {

namespace {

/// How soon a follower shows what another program stored, and a collector which nodes another
/// program added or removed.
constexpr std::chrono::milliseconds lookEvery{2000};

/// A file that is damaged so badly that it cannot even be opened is set aside here and now.
Result<std::unique_ptr<store::Writer>> openOrRestore(const QString& path,
                                                     std::optional<store::Recovery>& recovery)
{
    auto writer = store::Writer::open(path);
    if (writer || writer.error().code != ErrorCode::NotAStore)
        return writer;
    auto restored = store::restoreStore(path);
    if (!restored)
        return restored.error().code == ErrorCode::NotAStore ? std::move(writer).error()
                                                             : restored.error();
    recovery = std::move(*restored);
    return store::Writer::open(path);
}

} // namespace

FleetService::FleetService(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Result<std::optional<store::Recovery>> FleetService::prepare(QString path)
{
    if (path.isEmpty())
        path = store::Store::defaultPath();
    std::optional<store::Recovery> recovery;
    const auto writer = openOrRestore(path, recovery);
    if (!writer)
        return writer.error();
    return recovery;
}

Result<std::unique_ptr<FleetService>> FleetService::start(ServiceOptions options)
{
    raiseDescriptorLimit();
    qRegisterMetaType<NodeSnapshot>();
    qRegisterMetaType<store::ScoreRecord>();
    qRegisterMetaType<QList<ssh::Question>>();
    if (options.storePath.isEmpty())
        options.storePath = store::Store::defaultPath();
    auto p = std::make_unique<Private>();
    p->recovery = options.recovery;
    auto writer = openOrRestore(options.storePath, p->recovery);
    if (!writer)
        return std::move(writer).error();
    p->options = std::move(options);
    p->rulesStamp = p->rulesStampNow = stampOf(p->options.rulesPath);
    p->rules = loadRuleSettings(p->options.rulesPath);
    p->writer = std::move(*writer);
    std::unique_ptr<FleetService> service(new FleetService(std::move(p)));
    auto lock = store::CollectorLock::take(service->d->writer->path());
    if (lock)
        service->takeCare(std::move(*lock));
    else if (lock.error().code == ErrorCode::TimedOut)
        service->d->follows = lock.error();
    else
        return std::move(lock).error();
    service->startCollector();
    service->load();
    QTimer& look = service->d->look;
    connect(&look, &QTimer::timeout, service.get(), [raw = service.get()] {
        raw->d->lock ? raw->compareRoster() : raw->follow();
        raw->lookAtRules();
    });
    look.start(lookEvery);
    return service;
}

FleetService::~FleetService()
{
    stop();
    d->writer.reset(); // commits what is queued
}

std::optional<FleetService::Stalls> FleetService::stop()
{
    d->check.request_stop();
    std::optional<Stalls> longest; // written by the I/O thread, which has ended when it is read
    if (d->ioThread.isRunning()) {
        connect(d->collector, &Collector::stallMeasured, d->collector,
                [&longest](qint64 ms, qint64 workMs) {
                    longest = Stalls{ms, workMs};
                });
        // The watches must come to their end on their own thread before that thread ends.
        d->onCollector([](Collector& collector) { collector.stop(); });
        d->ioThread.wait();
    }
    if (d->check.joinable())
        d->check.join();
    return longest;
}

void FleetService::startCollector()
{
    CollectorOptions options{d->options.knownHosts,
                             d->options.identityFiles,
                             d->options.agentFolder,
                             d->options.sampleEvery,
                             d->options.heartbeatEvery,
                             d->options.maxHandshakes,
                             {d->rules.settings, d->options.judgeAtOnce},
                             d->options.sshConfig,
                             d->options.canAsk};
    d->collector = new Collector(std::move(options), *d->writer);
    d->collector->moveToThread(&d->ioThread);
    d->ioThread.setObjectName(QStringLiteral("rollcall-io"));
    connect(d->collector, &Collector::nodeChanged, this, [this](const NodeSnapshot& snapshot) {
        if (!d->leaving.contains(snapshot.id))
            d->fleet.apply(snapshot);
    });
    connect(d->collector, &Collector::scoreAdded, &d->fleet, &Fleet::scoreAdded);
    connect(d->collector, &Collector::questionsChanged, this,
            [this](const QList<ssh::Question>& open) {
                d->questions = open;
                Q_EMIT questionsChanged();
            });
    connect(d->collector, &Collector::stopped, &d->ioThread, &QThread::quit, Qt::DirectConnection);
    connect(&d->ioThread, &QThread::finished, d->collector, &QObject::deleteLater);
    connect(d->writer.get(), &store::Writer::failed, this, &FleetService::storeFailed);
    connect(d->writer.get(), &store::Writer::recovered, this, &FleetService::storeRecovered);
    connect(d->writer.get(), &store::Writer::restored, this, &FleetService::takeRestored);
    d->ioThread.start();
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
                watchNew(*added);
            }
            return added;
        });
}

QFuture<Result<Enrolled>> FleetService::addNodes(enrol::Plan plan)
{
    using Added = Result<Enrolled>;
    ++d->rosterChanges;
    return d->writer
        ->run<Added>([plan = std::move(plan)](store::Store& store) mutable -> Added {
            auto added = enrolNew(store, plan);
            if (!added)
                return std::move(added).error();
            return Enrolled{std::move(plan), std::move(*added)};
        })
        .then(this, [this](Added enrolled) {
            if (enrolled) {
                ++d->rosterChanges;
                for (const store::NodeRecord& node : std::as_const(enrolled->added))
                    watchNew(node);
            }
            return enrolled;
        });
}

void FleetService::watchNew(const store::NodeRecord& node)
{
    NodeSnapshot snapshot;
    snapshot.id = node.id;
    snapshot.record = node;
    if (d->follows)
        d->fleet.apply(snapshot);
    else
        d->onCollector([snapshot](Collector& collector) { collector.watch(snapshot); });
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
    d->owed.remove(node);
    d->leaving.insert(node);
    d->fleet.remove(node);
}

QFuture<Result<void>> FleetService::updateNode(store::NodeRecord node)
{
    return d->writer
        ->run<Result<void>>([node](store::Store& store) { return store.updateNode(node); })
        .then(this, [this, node](Result<void> updated) {
            if (updated)
                onceWatched(node.id, [node](Collector& collector) { collector.update(node); });
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
    onceWatched(node, [promise, node, fingerprint, replace](Collector& collector) {
        promise->addResult(collector.acceptHostKey(node, fingerprint, replace));
        promise->finish();
    });
    return promise->future();
}

QList<ssh::Question> FleetService::questions() const
{
    return d->questions;
}

void FleetService::answer(quint64 question, QByteArray& secret)
{
    const auto moved = std::make_shared<ssh::Secret>(secret);
    d->onCollector([question, moved](Collector& collector) { collector.answer(question, moved); });
}

void FleetService::decline(quint64 question)
{
    d->onCollector([question](Collector& collector) { collector.decline(question); });
}

void FleetService::reconnect(NodeId node)
{
    onceWatched(node, [node](Collector& collector) { collector.retryNow(node); });
}

void FleetService::runBench(NodeId node, QStringList tests)
{
    onceWatched(node, [node, tests](Collector& collector) { collector.runBench(node, tests); });
}

} // namespace rollcall::fleet
