#include "core/fleet/agent_bundle.h"
#include "core/fleet/fleet.h"
#include "core/fleet/service.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::fleet;
using namespace std::chrono_literals;

/// A collector that asks seldom must not be taken for gone by its agents, which end when they hear
/// nothing for some time. The agent is the real one, with a limit shorter than the sample interval.
class TestHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgentLivesBetweenTwoSamplesWhileItHearsFromUs_data()
    {
        QTest::addColumn<int>("heartbeatMs");
        QTest::addColumn<bool>("lives");
        QTest::newRow("a heartbeat well within the limit") << 300 << true;
        QTest::newRow("none") << 3'600'000 << false;
    }

    void anAgentLivesBetweenTwoSamplesWhileItHearsFromUs()
    {
        QFETCH(int, heartbeatMs);
        QFETCH(bool, lives);
        QTemporaryDir dir;
        const QString starts = dir.filePath(QStringLiteral("starts"));
        writeAgent(dir, starts);

        ServiceOptions wanted;
        wanted.storePath = dir.filePath(QStringLiteral("fleet.db"));
        wanted.knownHosts = QStringList{dir.filePath(QStringLiteral("known_hosts"))};
        wanted.agentFolder = dir.filePath(QStringLiteral("agents"));
        wanted.sshConfig = QStringLiteral("none");
        wanted.sampleEvery = 6s;
        wanted.heartbeatEvery = std::chrono::milliseconds(heartbeatMs);
        auto service = FleetService::start(wanted);
        QVERIFY2(service.ok(), service.ok() ? "" : service.error().toString().c_str());
        store::NodeRecord record;
        record.name = QStringLiteral("here");
        auto added = (*service)->addNode(record);
        QTRY_VERIFY(added.isFinished());
        const NodeId id = added.result()->id;
        const auto node = [&] { return *(*service)->fleet().node(id); };

        QTRY_VERIFY_WITH_TIMEOUT(node().lastSeen, 30'000);
        const auto first = node().lastSeen;
        QTRY_VERIFY_WITH_TIMEOUT(node().lastSeen > first, 30'000);
        QCOMPARE(linesIn(starts), lives ? 1 : 2);
    }

private:
    /// The real agent, told to wait only 2 s; notes each of its starts.
    static void writeAgent(const QTemporaryDir& dir, const QString& starts)
    {
        const QString folder =
            dir.filePath(QStringLiteral("agents/") +
                         AgentBundle::archForMachine(QSysInfo::currentCpuArchitecture()));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/rollcall-agent"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho started >>'" + QFile::encodeName(starts) + "'\nexec '" +
                   qgetenv("ROLLCALL_BIN") + "/rollcall-agent' \"$@\" --idle 2\n");
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    static int linesIn(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }
};

QTEST_GUILESS_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
