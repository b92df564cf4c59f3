// Logins by ssh-agent, also by one that waits for its user.
#include "tests/ssh/login_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>
#include <csignal>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

/// Stops the agent for as long as this lives: it is one that waits for its user.
class WaitingAgent
{
public:
    explicit WaitingAgent(qint64 pid)
        : m_pid(pid_t(pid))
    {
        if (m_pid > 1)
            ::kill(m_pid, SIGSTOP);
    }
    ~WaitingAgent() { goOn(); }
    void goOn()
    {
        if (m_pid > 1)
            ::kill(m_pid, SIGCONT);
    }

private:
    const pid_t m_pid;
};

} // namespace

class TestLoginAgent : public LoginFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyOfTheAgentNeedsNoPassphrase()
    {
        const QString locked = lockedKey();
        QProcess open;
        const QString copy = m_home.path(QStringLiteral("opened"));
        QVERIFY(QFile::copy(locked, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        open.start(QStringLiteral("ssh-keygen"),
                   {QStringLiteral("-q"), QStringLiteral("-p"), QStringLiteral("-P"),
                    QStringLiteral("secret"), QStringLiteral("-N"), QString(), QStringLiteral("-f"),
                    copy});
        QVERIFY(open.waitForFinished());
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(m_fixture->server.wrongKey()));
        QVERIFY(agent.add(copy));
        m_fixture->target.onlyIdentityFiles = true;
        QVERIFY2(m_fixture->openSession(), m_fixture->error);
        // Also when only the public half lies in the file.
        QVERIFY(QFile::remove(locked));
        QVERIFY2(m_fixture->openSession(), m_fixture->error);
        QVERIFY(!m_fixture->server.log().contains("Failed publickey"));
        m_fixture->target.identityFiles = {m_fixture->server.wrongKey()};
        QVERIFY(!m_fixture->openSession());
        QVERIFY(m_secrets->open().isEmpty());
    }

    void everyKindOfKeyWorksByTheAgent_data()
    {
        QTest::addColumn<QStringList>("kind");
        QTest::newRow("ed25519") << QStringList{QStringLiteral("-t"), QStringLiteral("ed25519")};
        QTest::newRow("ecdsa") << QStringList{QStringLiteral("-t"), QStringLiteral("ecdsa")};
        QTest::newRow("rsa") << QStringList{QStringLiteral("-t"), QStringLiteral("rsa"),
                                            QStringLiteral("-b"), QStringLiteral("2048")};
    }
    void everyKindOfKeyWorksByTheAgent()
    {
        QFETCH(QStringList, kind);
        const QString key = m_home.path(QStringLiteral("agents%1").arg(++m_keys));
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     QStringList{QStringLiteral("-q"), QStringLiteral("-N"), QString(),
                                 QStringLiteral("-f"), key} +
                         kind);
        QVERIFY(keygen.waitForFinished());
        const QString keys = m_fixture->server.path(QStringLiteral("authorized_keys"));
        QVERIFY(QFile::remove(keys));
        QVERIFY(QFile::copy(key + QLatin1String(".pub"), keys));
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(key));
        m_fixture->target.identityFiles.clear();
        const auto session = m_fixture->openSession();
        QVERIFY2(session, m_fixture->error);
        const auto alive = finish(session->keepalive(5s));
        QVERIFY(alive && alive->ok());
        // A named agent serves as well as that of the environment.
        m_fixture->target.agentSocket = qEnvironmentVariable("SSH_AUTH_SOCK");
        qputenv("SSH_AUTH_SOCK", "/nowhere");
        const auto named = m_fixture->openSession();
        qputenv("SSH_AUTH_SOCK", m_fixture->target.agentSocket.toLocal8Bit());
        QVERIFY2(named, m_fixture->error);
    }

    void anAgentThatWaitsHoldsUpNobodyElse()
    {
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(m_fixture->server.clientKey()));
        Target byAgent = m_fixture->target;
        byAgent.identityFiles.clear();
        Session waits(byAgent, *m_fixture->knownHosts, m_secrets.get());
        int told = 0;
        waits.onWaits([&told](const Error&) { ++told; });
        WaitingAgent stopped(agent.pid());
        auto opening = waits.open(20s);

        // Longest time the event loop did not come round.
        qint64 longest = 0;
        QElapsedTimer since;
        since.start();
        QTimer ticks;
        QObject::connect(&ticks, &QTimer::timeout, &ticks,
                         [&] { longest = std::max(longest, since.restart()); });
        ticks.start(5);
        m_fixture->target.useAgent = false;
        QVERIFY2(m_fixture->openSession(), m_fixture->error);
        QTRY_COMPARE_WITH_TIMEOUT(told, 1, 10000);
        ticks.stop();
        qInfo("longest stall %lld ms", longest);
        QVERIFY2(longest < 1500, "the agent held up the thread");
        stopped.goOn();
        const auto opened = finish(std::move(opening), 20s);
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
    }

    void waitingForTheAgentCanBeGivenUp()
    {
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(m_fixture->server.clientKey()));
        m_fixture->target.identityFiles.clear();
        const auto session = m_fixture->session();
        const WaitingAgent stopped(agent.pid());
        auto opening = session->open(20s);
        QTest::qWait(700);
        session->close();
        const auto end = finish(std::move(opening), 2s);
        QVERIFY(end);
        QCOMPARE(codeOf(*end), QByteArray("cancelled"));
    }

    void anAgentThatRefusesIsNoObstacle()
    {
        // Confirmation is wanted and no askpass is there: the agent says no.
        SshAgent agent;
        QVERIFY(agent.start());
        QProcess add;
        add.start(QStringLiteral("ssh-add"),
                  {QStringLiteral("-q"), QStringLiteral("-c"), m_fixture->server.clientKey()});
        QVERIFY(add.waitForFinished());
        m_fixture->target.identityFiles.clear();
        QVERIFY(!m_fixture->openSession());
        QVERIFY2(m_fixture->error.contains("ssh-agent"), m_fixture->error);
    }
};

QTEST_GUILESS_MAIN(TestLoginAgent)
#include "tst_login_agent.moc"
