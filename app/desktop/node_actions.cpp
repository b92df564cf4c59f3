#include "app/desktop/node_actions.h"

#include "app/desktop/core_words.h"
#include "app/desktop/node_words.h"
#include "core/fleet/address.h"
#include "core/fleet/fleet.h"
#include "core/ssh/randomart.h"

#include <QDate>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>
#include <algorithm>

namespace rollcall::desktop {

NodeActions::NodeActions(Backend& backend, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&backend.fleet(), &fleet::Fleet::nodeAdded, this, &NodeActions::fleetChanged);
    connect(&backend.fleet(), &fleet::Fleet::nodeRemoved, this, &NodeActions::fleetChanged);
}

void NodeActions::begin()
{
    ++m_running;
    Q_EMIT busyChanged();
}

void NodeActions::end()
{
    --m_running;
    Q_EMIT busyChanged();
}

QString NodeActions::nameOf(double nodeId) const
{
    const fleet::NodeSnapshot* node = m_backend.fleet().node(fleet::NodeId(nodeId));
    return node ? node->record.name : QString();
}

bool NodeActions::watchesThisComputer() const
{
    const QList<fleet::NodeId> ids = m_backend.fleet().ids();
    return std::any_of(ids.begin(), ids.end(), [this](fleet::NodeId id) {
        return m_backend.fleet().node(id)->record.host.isEmpty();
    });
}

QString NodeActions::addressProblem(const QString& address) const
{
    const Result<store::NodeRecord> record = fleet::parseAddress(address.trimmed());
    return record ? QString() : sentence(record.error());
}

void NodeActions::add(const QString& address, const QString& name, const QString& tags)
{
    Result<store::NodeRecord> record = fleet::parseAddress(address.trimmed());
    if (!record) {
        Q_EMIT addFailed(sentence(record.error()));
        return;
    }
    if (!name.trimmed().isEmpty())
        record->name = name.trimmed();
    record->tags = splitTags(tags);
    addRecord(*record);
}

void NodeActions::addThisComputer()
{
    store::NodeRecord record;
    record.name = QSysInfo::machineHostName();
    if (record.name.isEmpty())
        record.name = tr("this computer");
    addRecord(record);
}

void NodeActions::addRecord(store::NodeRecord record)
{
    begin();
    m_backend.addNode(std::move(record))
        .then(this, [this](const Result<store::NodeRecord>& result) {
            end();
            if (result)
                Q_EMIT added(double(result->id), result->name);
            else
                Q_EMIT addFailed(sentence(result.error()));
        });
}

void NodeActions::remove(double nodeId)
{
    begin();
    const QString name = nameOf(nodeId); // asked now: soon it has none
    m_backend.removeNode(fleet::NodeId(nodeId))
        .then(this, [this, name](const Result<void>& result) {
            end();
            if (result)
                Q_EMIT done(tr("%1 is no longer watched.").arg(name));
            else
                Q_EMIT failed(sentence(result.error()));
        });
}

void NodeActions::reconnect(double nodeId)
{
    m_backend.reconnect(fleet::NodeId(nodeId));
    Q_EMIT done(tr("Connecting to %1…").arg(nameOf(nodeId)));
}

void NodeActions::bench(double nodeId)
{
    m_backend.runBench(fleet::NodeId(nodeId));
}

void NodeActions::acceptHostKey(double nodeId, const QString& fingerprint, bool replace)
{
    begin();
    const auto node = fleet::NodeId(nodeId);
    if (!replace) {
        accept(node, fingerprint, {});
        return;
    }
    // Before the new board answers: from then on the store knows its marks.
    m_backend.identity(node).then(this,
                                  [this, node, fingerprint](const Result<NodeIdentity>& known) {
                                      accept(node, fingerprint, known);
                                  });
}

void NodeActions::accept(fleet::NodeId node, const QString& fingerprint,
                         const std::optional<Result<NodeIdentity>>& before)
{
    const QString name = nameOf(double(node));
    m_backend.acceptHostKey(node, fingerprint, before.has_value())
        .then(this, [=, this](const Result<void>& result) {
            end();
            if (!result) {
                Q_EMIT failed(sentence(result.error()));
                return;
            }
            Q_EMIT keyAccepted(name);
            if (before)
                Q_EMIT keyReplaced(node, fingerprint, *before);
        });
}

QVariantMap NodeActions::hostKeyQuestion(double nodeId) const
{
    const fleet::NodeSnapshot* node = m_backend.fleet().node(fleet::NodeId(nodeId));
    if (!node || !node->question)
        return {};
    QStringList known;
    for (const ssh::HostKey& key : node->question->known)
        known << key.type + QLatin1Char(' ') + key.fingerprint;
    return {{QStringLiteral("nodeName"), node->record.name},
            {QStringLiteral("address"), address(node->record)},
            {QStringLiteral("type"), node->question->offered.type},
            {QStringLiteral("fingerprint"), node->question->offered.fingerprint},
            {QStringLiteral("randomart"), ssh::randomart(node->question->offered)},
            {QStringLiteral("changed"), node->question->changed()},
            {QStringLiteral("known"), known}};
}

QVariantMap NodeActions::nodeFacts(double nodeId) const
{
    const fleet::NodeSnapshot* node = m_backend.fleet().node(fleet::NodeId(nodeId));
    const bool live =
        node && (node->state == fleet::NodeState::Online || node->state == fleet::NodeState::Late);
    return {{QStringLiteral("nodeName"), nameOf(nodeId)},
            {QStringLiteral("live"), live},
            {QStringLiteral("needsKey"), node && node->question.has_value()}};
}

QString NodeActions::suggestedExportPath(ExportFormat format) const
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    return QDir(folder).filePath(
        QStringLiteral("rollcall-%1.%2")
            .arg(QDate::currentDate().toString(Qt::ISODate),
                 format == Csv ? QStringLiteral("csv") : QStringLiteral("json")));
}

void NodeActions::exportFleet(ExportFormat format, const QString& path)
{
    if (path.trimmed().isEmpty()) {
        Q_EMIT failed(tr("Say where to write the report: a file name is missing."));
        return;
    }
    QString file = path.trimmed();
    if (file.startsWith(QStringLiteral("~/")))
        file = QDir::home().filePath(file.mid(2));
    begin();
    m_backend
        .exportFleet(format == Csv ? Backend::ExportFormat::Csv : Backend::ExportFormat::Json, file)
        .then(this, [this, file](const Result<void>& result) {
            end();
            if (result)
                Q_EMIT exported(file);
            else
                Q_EMIT failed(sentence(result.error()));
        });
}

} // namespace rollcall::desktop
