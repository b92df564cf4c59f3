#pragma once

#include "core/fleet/agent_bundle.h"
#include "core/fleet/fleet.h"
#include "core/fleet/service.h"
#include "tests/support/ssh_server.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

namespace rollcall::test {

using namespace fleet;
using namespace std::chrono_literals;

constexpr int patience = 45'000; // ms; a loaded machine with sanitizers is slow

/// Processes whose command line names `path`.
inline QStringList processesOf(const QString& path)
{
    QStringList found;
    for (const QString& pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")})) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(path.toUtf8()))
            found.append(pid);
    }
    return found;
}

/// A service with a store, keys and agents of its own.
class ServiceFixture : public QObject
{
    Q_OBJECT

protected:
    test::SshServer::Options options() const
    {
        test::SshServer::Options options;
        options.extraConfig = "SetEnv \"XDG_CACHE_HOME=" + m_remoteCache.toUtf8() + "\"\n";
        return options;
    }

    QString writeSshConfig()
    {
        QFile file(m_dir->filePath(QStringLiteral("ssh_config")));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_sshConfig) != m_sshConfig.size())
            return {};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }

    QString storePath() const { return m_dir->filePath(QStringLiteral("fleet.db")); }

    void start(const test::SshServer& server, const QByteArray& knownHosts = {})
    {
        ServiceOptions wanted;
        wanted.storePath = storePath();
        wanted.knownHosts = QStringList{m_dir->filePath(QStringLiteral("known_hosts"))};
        QFile file(wanted.knownHosts.first());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(knownHosts + '\n');
        file.close(); // the service may look at once
        wanted.identityFiles = QStringList{server.clientKey()};
        wanted.agentFolder = m_dir->filePath(QStringLiteral("agents"));
        wanted.sampleEvery = 500ms;
        wanted.maxHandshakes = 3; // so that some have to wait for their turn
        wanted.sshConfig = QStringLiteral("none");
        if (!m_sshConfig.isEmpty()) {
            wanted.sshConfig = writeSshConfig();
            wanted.identityFiles.clear();
            wanted.canAsk = true;
        }
        auto started = FleetService::start(wanted);
        QVERIFY2(started.ok(), started.ok() ? "" : started.error().toString().c_str());
        m_service = std::move(*started);
        QTRY_VERIFY(m_service->isLoaded());
    }

    NodeId add(store::NodeRecord record)
    {
        auto added = m_service->addNode(std::move(record));
        if (!QTest::qWaitFor([&] { return added.isFinished(); }) || !added.result())
            return 0;
        return added.result()->id;
    }

    /// A name that only ssh_config knows.
    NodeId addHost(const QString& host)
    {
        store::NodeRecord record;
        record.name = host;
        record.host = host;
        return add(record);
    }

    NodeId add(const QString& name, quint16 port)
    {
        store::NodeRecord record;
        record.name = name;
        record.host = QStringLiteral("127.0.0.1");
        record.port = port;
        return add(record);
    }

    NodeId add(const QString& name, const test::SshServer& server)
    {
        store::NodeRecord record;
        record.name = name;
        record.host = QStringLiteral("127.0.0.1");
        record.port = server.port();
        record.user = server.user();
        return add(record);
    }

    /// All of 127.0.0.0/8 is this computer, and an address may be on the roster only once.
    NodeId addSilent(int number, quint16 port)
    {
        store::NodeRecord record;
        record.name = QStringLiteral("silent%1").arg(number);
        record.host = QStringLiteral("127.0.0.%1").arg(number + 10);
        record.port = port;
        return add(record);
    }

    NodeId addThisComputer()
    {
        store::NodeRecord record;
        record.name = QStringLiteral("here");
        return add(record);
    }

    NodeSnapshot node(NodeId id) const
    {
        const NodeSnapshot* found = m_service->fleet().node(id);
        return found ? *found : NodeSnapshot{};
    }
    QString state(NodeId id) const { return toString(node(id).state); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FleetService> m_service;
    QString m_remoteCache;
    QByteArray m_sshConfig; ///< empty: none is read

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        const QString arch = AgentBundle::archForMachine(QSysInfo::currentCpuArchitecture());
        const QString folder = m_dir->filePath(QStringLiteral("agents/") + arch);
        QVERIFY(QDir().mkpath(folder));
        const QString built =
            qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent");
        QVERIFY2(QFile::copy(built, folder + QStringLiteral("/rollcall-agent")), qPrintable(built));
        m_remoteCache = m_dir->filePath(QStringLiteral("board cache"));
    }

    void cleanup()
    {
        m_service.reset();
        m_dir.reset();
        m_sshConfig.clear();
    }
};

} // namespace rollcall::test
