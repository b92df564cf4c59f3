#include "app/desktop/demo_fleet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QSysInfo>

namespace rollcall::desktop {

namespace {

constexpr int readyWithinMs = 30'000;
constexpr qint64 maxReadyBytes = 1024 * 1024;

store::NodeRecord nodeFrom(const QJsonObject& object)
{
    store::NodeRecord node;
    node.name = object.value(QLatin1String("name")).toString();
    node.host = object.value(QLatin1String("host")).toString();
    node.port = quint16(object.value(QLatin1String("port")).toInt());
    node.user = object.value(QLatin1String("user")).toString();
    const QJsonArray tags = object.value(QLatin1String("tags")).toArray();
    for (const QJsonValue& tag : tags)
        node.tags << tag.toString();
    return node;
}

/// In the user's cache directory, not in /tmp: Rollcall writes nowhere else than XDG tells it.
QString folderTemplate()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                          QStringLiteral("/rollcall");
    QDir().mkpath(cache);
    return cache + QStringLiteral("/demo-XXXXXX");
}

} // namespace

DemoFleet::DemoFleet(const DemoOptions& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_folder(folderTemplate())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(readyWithinMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(silent()); });
    connect(&m_simulator, &QProcess::readyReadStandardOutput, this, &DemoFleet::look);
    connect(&m_simulator, &QProcess::finished, this, [this] { settle(silent()); });
    connect(&m_simulator, &QProcess::errorOccurred, this, [this] { settle(silent()); });
}

DemoFleet::~DemoFleet()
{
    m_settled = true; // nobody listens any more
    if (m_simulator.state() == QProcess::NotRunning)
        return;
    m_simulator.closeWriteChannel();
    if (!m_simulator.waitForFinished(3000)) {
        m_simulator.kill();
        m_simulator.waitForFinished(1000);
    }
}

Result<void> DemoFleet::start()
{
    const QString program =
        QCoreApplication::applicationDirPath() + QStringLiteral("/rollcall-simulator");
    if (!QFileInfo(program).isExecutable())
        return Error{ErrorCode::NotFound, "the simulator of the demo is missing",
                     program.toStdString(), "build or install rollcall-simulator beside rollcall"};
    m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A free port and a folder of its own: two demos do not meet.
    m_simulator.start(program, {QStringLiteral("--demo"), QStringLiteral("--boards"),
                                QString::number(m_options.boards), QStringLiteral("--seed"),
                                QString::number(m_options.seed), QStringLiteral("--port"),
                                QStringLiteral("0"), QStringLiteral("--state"),
                                m_folder.filePath(QStringLiteral("simulator"))});
    m_patience.start();
    return {};
}

void DemoFleet::look()
{
    if (m_simulator.canReadLine())
        settle(readReady(m_simulator.readLine(maxReadyBytes)));
    else if (m_simulator.bytesAvailable() > maxReadyBytes)
        settle(silent());
}

Error DemoFleet::silent() const
{
    const std::string program = m_simulator.program().toStdString();
    return {ErrorCode::TimedOut, "the simulator did not become ready", program,
            "run it by itself to see why: " + program};
}

void DemoFleet::settle(const Result<void>& outcome)
{
    m_patience.stop();
    if (std::exchange(m_settled, true))
        return;
    if (outcome)
        Q_EMIT ready();
    else
        Q_EMIT failed(outcome.error());
}

Result<void> DemoFleet::readReady(const QByteArray& line)
{
    const QJsonObject ready = QJsonDocument::fromJson(line).object();
    m_knownHosts = ready.value(QLatin1String("known_hosts")).toString();
    m_identity = ready.value(QLatin1String("identity")).toString();
    const QJsonArray nodes = ready.value(QLatin1String("nodes")).toArray();
    for (const QJsonValue& node : nodes)
        m_nodes.append(nodeFrom(node.toObject()));
    if (!ready.value(QLatin1String("ready")).toBool() || m_nodes.isEmpty())
        return Error{ErrorCode::Protocol, "the simulator said something unexpected",
                     m_simulator.program().toStdString(),
                     "build rollcall and rollcall-simulator from the same version"};
    return {};
}

fleet::ServiceOptions DemoFleet::serviceOptions(fleet::ServiceOptions options) const
{
    if (options.storePath.isEmpty()) // never the user's own, unless it was asked for by name
        options.storePath = m_folder.filePath(QStringLiteral("demo.db"));
    // The first file is where accepted keys are written: the demo has its own.
    options.knownHosts = {m_folder.filePath(QStringLiteral("known_hosts")), m_knownHosts};
    options.identityFiles = {m_identity};
    return options;
}

void DemoFleet::enroll(fleet::FleetService& service) const
{
    for (const store::NodeRecord& node : m_nodes)
        service.addNode(node);
    store::NodeRecord here;
    here.name = QSysInfo::machineHostName();
    if (here.name.isEmpty())
        here.name = tr("this computer");
    here.tags = {QStringLiteral("real")};
    service.addNode(here);
}

} // namespace rollcall::desktop
