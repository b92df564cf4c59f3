// How a service, its nodes and all that runs for them come to an end.
#include "tests/fleet/service_fixture.h"
#include "tests/support/outcome.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace rollcall;
using namespace rollcall::fleet;
using namespace rollcall::test;

class TestServiceEnd : public ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovedNodeIsForgottenWithItsConnection()
    {
        test::SshServer server(options());
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        start(server, server.knownHostsLine());
        const NodeId id = add(QStringLiteral("board"), server);
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::Online), patience);
        auto removed = m_service->removeNode(id);
        QTRY_VERIFY(removed.isFinished());
        QVERIFY(removed.result().ok());
        QVERIFY(!m_service->fleet().node(id));
        QTRY_VERIFY_WITH_TIMEOUT(processesOf(m_remoteCache).isEmpty(), patience);
        QVERIFY2(!m_service->fleet().node(id), "a late reading brought it back");
    }

    void itEndsAtOnceWhateverItIsDoing()
    {
        QTcpServer silent; // a handshake that is under way
        QVERIFY(silent.listen(QHostAddress::AnyIPv4));
        test::SshServer server(options());
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        for (const int moment : {0, 20, 80, 200, 400, 800}) { // ms
            start(server, server.knownHostsLine());
            if (m_service->fleet().count() == 0) {
                QVERIFY(add(QStringLiteral("board"), server) != 0);
                QVERIFY(addThisComputer() != 0);
                for (int i = 0; i < 4; ++i) // more than may shake hands at once
                    QVERIFY(addSilent(i, silent.serverPort()) != 0);
            }
            QTest::qWait(moment);
            m_service->reconnect(1);
            store::NodeRecord late;
            late.name = QStringLiteral("late%1").arg(moment);
            late.host = QStringLiteral("host%1.invalid").arg(moment);
            const auto pending = m_service->addNode(late);
            QElapsedTimer ending;
            ending.start();
            m_service.reset();
            QVERIFY2(ending.elapsed() < 10'000, qPrintable(QString::number(ending.elapsed())));
        }
        QTRY_VERIFY_WITH_TIMEOUT(processesOf(m_dir->path()).isEmpty(), patience);
    }

    void aLocalAgentThatHangsDoesNotHoldUpTheEnd()
    {
        const QString arch = AgentBundle::archForMachine(QSysInfo::currentCpuArchitecture());
        QFile agent(m_dir->filePath(QStringLiteral("agents/%1/rollcall-agent").arg(arch)));
        QVERIFY(agent.open(QIODevice::WriteOnly));
        agent.write("#!/bin/sh\nexec sleep 1000\n");
        agent.close();
        test::SshServer server(options()); // only for its key; it is never asked
        start(server);
        QVERIFY(addThisComputer() != 0);
        QTest::qWait(500);
        QElapsedTimer ending;
        ending.start();
        m_service.reset();
        QVERIFY2(ending.elapsed() < 10'000, qPrintable(QString::number(ending.elapsed())));
    }

    void aStoreThatIsNoneIsToldAtOnce()
    {
        QFile file(storePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database, and longer than a header of a hundred bytes is needed "
                   "to be taken for one by accident");
        file.close();
        ServiceOptions wanted;
        wanted.storePath = storePath();
        const auto started = FleetService::start(wanted);
        QVERIFY(!started);
        QCOMPARE(test::wordFor(started.error().code), test::wordFor(ErrorCode::NotAStore));
        QVERIFY(started.error().toString().find(storePath().toStdString()) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestServiceEnd)
#include "tst_service_end.moc"
