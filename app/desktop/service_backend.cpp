#include "app/desktop/service_backend.h"

#include "app/desktop/core_words.h"
#include "core/fleet/fleet.h"
#include "core/fleet/service.h"
#include "core/keychain/system_keychain.h"
#include "core/reports/fleet_export.h"
#include "core/store/store.h"
#include "core/store/writer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QSaveFile>

namespace rollcall::desktop {

namespace {

/// Boards announce themselves when they start: somebody may be switching them on just now.
constexpr std::chrono::minutes discoverFor{10};

using Series = Result<QList<store::Bucket>>;
using Samples = Result<QList<store::SampleRecord>>;
using Scores = Result<QList<store::ScoreRecord>>;
using Events = Result<QList<store::EventRecord>>;
using Changes = Result<QList<fleet::InventoryVersion>>;

/// The rows of a report without what only the store knows.
QList<reports::FleetRow> rowsOf(const fleet::Fleet& fleet)
{
    QList<reports::FleetRow> rows;
    const QList<fleet::NodeId> ids = fleet.ids();
    for (const fleet::NodeId id : ids) {
        const fleet::NodeSnapshot& node = *fleet.node(id);
        reports::FleetRow row;
        row.record = node.record;
        row.state = fleet::toString(node.state);
        if (node.hardware)
            row.hardware = *node.hardware;
        rows.append(row);
    }
    return rows;
}

Result<void> addHistory(store::Store& store, QList<reports::FleetRow>& rows)
{
    const Samples samples = store.latestSamples();
    if (!samples)
        return samples.error();
    const Scores scores = store.scores(0);
    if (!scores)
        return scores.error();
    QHash<fleet::NodeId, store::SampleRecord> newest;
    for (const store::SampleRecord& sample : *samples)
        newest.insert(sample.node, sample);
    QHash<fleet::NodeId, QList<store::ScoreRecord>> scoresOf;
    for (const store::ScoreRecord& score : *scores)
        scoresOf[score.node].append(score);
    for (reports::FleetRow& row : rows) {
        if (newest.contains(row.record.id))
            row.sample = newest.value(row.record.id);
        row.scores = scoresOf.value(row.record.id);
    }
    return {};
}

/// Writes beside the file and renames, so that a full disk leaves the old report as it was.
Result<void> writeReport(Backend::ExportFormat format, const QString& path,
                         const QList<reports::FleetRow>& rows)
{
    QSaveFile file(path);
    const auto failed = [&](const QString& why) {
        return Error{ErrorCode::Io, "The report cannot be written: " + why.toStdString(),
                     path.toStdString(), "choose a folder that exists and that you may write to"};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const Result<void> written = format == Backend::ExportFormat::Csv
                                     ? reports::writeCsv(file, rows)
                                     : reports::writeJson(file, rows);
    if (!written)
        return written;
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace

ServiceBackend::ServiceBackend(fleet::FleetService& service, std::chrono::milliseconds sampleEvery,
                               QObject* parent)
    : Backend(parent)
    , m_service(service)
    , m_sampleEvery(sampleEvery)
{
    connect(&service, &fleet::FleetService::storeFailed, this, &Backend::storeFailed);
    connect(&service, &fleet::FleetService::questionsChanged, this, &Backend::questionsChanged);
    connect(&service, &fleet::FleetService::storeRecovered, this, &Backend::storeRecovered);
    connect(&service, &fleet::FleetService::followsChanged, this, &Backend::adviceChanged);
    connect(&service, &fleet::FleetService::rulesChanged, this, &Backend::adviceChanged);
    connect(&service, &fleet::FleetService::storeRestored, this, &Backend::storeRestored);
    connect(&service, &fleet::FleetService::loaded, this, &Backend::loaded);
    connect(&service.writer(), &store::Writer::committed, this, &Backend::storeChanged);
    connect(&service.writer(), &store::Writer::dropped, this, [this](int rows, const Error& why) {
        if (why.code == ErrorCode::TooLarge) // else rows of a node that was removed meanwhile
            Q_EMIT readingsLost(rows);
    });
}

fleet::Fleet& ServiceBackend::fleet()
{
    return m_service.fleet();
}

QString ServiceBackend::storePath() const
{
    return m_service.writer().path();
}

QFuture<Result<store::NodeRecord>> ServiceBackend::addNode(store::NodeRecord node)
{
    return m_service.addNode(std::move(node));
}

QFuture<Result<fleet::Enrolled>> ServiceBackend::addNodes(enrol::Plan plan)
{
    return m_service.addNodes(std::move(plan));
}

QFuture<Result<QList<store::NodeRecord>>> ServiceBackend::roster()
{
    using Nodes = Result<QList<store::NodeRecord>>;
    return m_service.writer().run<Nodes>([](store::Store& store) -> Nodes {
        auto watched = store.nodes();
        if (!watched)
            return watched;
        auto archived = store.nodes(store::Store::Roster::Archived);
        if (!archived)
            return archived;
        return *watched + *archived;
    });
}

QFuture<Result<void>> ServiceBackend::removeNode(fleet::NodeId node)
{
    return m_service.removeNode(node);
}

QFuture<Result<void>> ServiceBackend::acceptHostKey(fleet::NodeId node, QString fingerprint,
                                                    bool replace)
{
    return m_service.acceptHostKey(node, std::move(fingerprint), replace);
}

void ServiceBackend::reconnect(fleet::NodeId node)
{
    m_service.reconnect(node);
}

void ServiceBackend::runBench(fleet::NodeId node)
{
    m_service.runBench(node, {});
}

QFuture<Series> ServiceBackend::series(fleet::NodeId node, qint64 from, qint64 to, int pixels)
{
    return m_service.writer().run<Series>([=](store::Store& store) {
        return store.series(node, {from, to, pixels, store::everyMetric});
    });
}

QFuture<Scores> ServiceBackend::scores(fleet::NodeId node)
{
    return m_service.writer().run<Scores>(
        [node](store::Store& store) { return store.scores(node); });
}

QFuture<Events> ServiceBackend::events(fleet::NodeId node, int limit)
{
    return m_service.writer().run<Events>(
        [node, limit](store::Store& store) { return store.events(node, limit); });
}

QFuture<Changes> ServiceBackend::changes(fleet::NodeId node)
{
    return m_service.writer().run<Changes>(
        [node](store::Store& store) { return fleet::inventoryHistory(store, node); });
}

QFuture<Result<void>> ServiceBackend::acknowledge(fleet::NodeId node, qint64 version)
{
    return m_service.writer().run<Result<void>>(
        [node, version](store::Store& store) -> Result<void> {
            const auto done = store.acknowledge(node, version, QDateTime::currentMSecsSinceEpoch());
            if (!done)
                return done.error();
            return {};
        });
}

QFuture<Result<NodeIdentity>> ServiceBackend::identity(fleet::NodeId node)
{
    return m_service.writer().run<Result<NodeIdentity>>(
        [node](store::Store& store) { return readIdentity(store, node); });
}

QFuture<Result<void>> ServiceBackend::joinNodes(fleet::NodeId from, fleet::NodeId into)
{
    // The service finds the roster changed, as after rollcallctl join, and no longer watches it.
    return m_service.writer().run<Result<void>>(
        [from, into](store::Store& store) { return store.joinNodes(from, into); });
}

QFuture<Result<store::NodeRecord>> ServiceBackend::splitNode(fleet::NodeId node, qint64 time,
                                                             QString name)
{
    return m_service.writer().run<Result<store::NodeRecord>>(
        [=](store::Store& store) { return store.splitNode(node, time, name); });
}

QFuture<Result<StoreUse>> ServiceBackend::storeUse()
{
    return m_service.writer().run<Result<StoreUse>>([](store::Store& store) -> Result<StoreUse> {
        const auto retention = store.retention();
        if (!retention)
            return retention.error();
        const auto info = store.info();
        if (!info)
            return info.error();
        return StoreUse{*retention, *info};
    });
}

QFuture<Result<void>> ServiceBackend::setRetention(store::Retention retention)
{
    return m_service.writer().run<Result<void>>(
        [retention](store::Store& store) { return store.setRetention(retention); });
}

QList<ssh::Question> ServiceBackend::questions() const
{
    return m_service.questions();
}

void ServiceBackend::answer(quint64 question, QByteArray& secret)
{
    m_service.answer(question, secret);
}

void ServiceBackend::decline(quint64 question)
{
    m_service.decline(question);
}

void ServiceBackend::startDiscovery()
{
    m_discovery = std::make_unique<discover::Discovery>();
    connect(m_discovery.get(), &discover::Discovery::changed, this, &Backend::discoveryChanged);
    connect(m_discovery.get(), &discover::Discovery::finished, this, [this] {
        m_discovering = false;
        Q_EMIT discoveryChanged();
    });
    m_discovering = true;
    m_discovery->start(discoverFor, discover::Discovery::Look::On);
    Q_EMIT discoveryChanged();
}

void ServiceBackend::stopDiscovery()
{
    // What was found stays to be seen; nothing more is looked for.
    if (m_discovering)
        m_discovery->stop();
}

QList<discover::Announced> ServiceBackend::announced() const
{
    return m_discovery ? m_discovery->found() : QList<discover::Announced>();
}

std::optional<Error> ServiceBackend::discoveryProblem() const
{
    return m_discovery ? m_discovery->problem() : std::nullopt;
}

Result<void> ServiceBackend::startDemo()
{
    const QString program = QCoreApplication::applicationFilePath();
    const QString simulator =
        QCoreApplication::applicationDirPath() + QStringLiteral("/rollcall-simulator");
    if (!QFileInfo(simulator).isExecutable())
        return Error{ErrorCode::NotFound, "the simulator of the demo is missing",
                     simulator.toStdString(),
                     "build or install rollcall-simulator beside rollcall"};
    if (!QProcess::startDetached(program, {QStringLiteral("--demo")}))
        return Error{ErrorCode::Io, "the demo could not be started", program.toStdString(),
                     "run it in a terminal to see why: rollcall --demo"};
    return {};
}

keychain::Keychain* ServiceBackend::keychain()
{
    if (!m_keychain)
        m_keychain = std::make_unique<keychain::SystemKeychain>();
    return m_keychain.get();
}

bool ServiceBackend::isLoaded() const
{
    return m_service.isLoaded();
}

QString ServiceBackend::restored() const
{
    const auto recovery = m_service.recovery();
    return recovery ? store::inWords(*recovery) : QString();
}

QStringList ServiceBackend::advice() const
{
    QStringList lines;
    for (const QString& problem : m_service.ruleProblems())
        lines << fromCore(problem);
    if (const auto follows = m_service.follows()) {
        lines.prepend(tr("%1. This window shows what that one stores, and takes over when it ends.")
                          .arg(fromCore(follows->message)));
    }
    return lines;
}

QFuture<Result<void>> ServiceBackend::exportFleet(ExportFormat format, QString path)
{
    return m_service.writer().run<Result<void>>(
        [format, path, rows = rowsOf(fleet())](store::Store& store) mutable -> Result<void> {
            const Result<void> read = addHistory(store, rows);
            return read ? writeReport(format, path, rows) : read;
        });
}

} // namespace rollcall::desktop
