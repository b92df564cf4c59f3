// Connections that go over other hosts (ProxyJump) or a command (ProxyCommand), with real sshds.
#include "tests/ssh/ssh_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <csignal>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

/// How many processes have this in their command line.
int processesWith(const QByteArray& text)
{
    int count = 0;
    for (const QString& pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")})) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (file.open(QIODevice::ReadOnly) && file.readAll().replace('\0', ' ').contains(text))
            ++count;
    }
    return count;
}

QCoro::Task<Result<QByteArray>> run(Session& session, QByteArray command, QByteArray input = {})
{
    Result<std::unique_ptr<Channel>> channel = co_await session.exec(command, 20s);
    if (!channel)
        co_return channel.error();
    const Result<void> written = co_await (*channel)->write(input, 20s);
    if (!written)
        co_return written.error();
    (*channel)->sendEof();
    co_return co_await (*channel)->readAll(8 * 1024 * 1024, 20s);
}

/// bash, as it opens TCP connections by itself. Two processes besides it: some to be left behind.
QString copyingCommand(quint16 port)
{
    return QStringLiteral("bash -c 'exec 3<>/dev/tcp/127.0.0.1/%1; cat <&3 & cat >&3'").arg(port);
}

} // namespace

class TestJump : public QObject
{
    Q_OBJECT

private:
    Target jumpTo(const SshFixture& fixture) const { return fixture.target; }

    /// A session to the board over these hosts, all of whose keys are in one file.
    std::unique_ptr<Session> over(const std::vector<Target>& jumps)
    {
        Target target = m_board->target;
        target.jumps = jumps;
        return std::make_unique<Session>(target, *m_board->knownHosts);
    }

    PrivateHome m_home;
    std::unique_ptr<SshFixture> m_board, m_gate;

private Q_SLOTS:
    void init()
    {
        m_board = std::make_unique<SshFixture>();
        m_gate = std::make_unique<SshFixture>();
        QVERIFY2(m_board->start(), qPrintable(m_board->server.errorString()));
        QVERIFY2(m_gate->start(), qPrintable(m_gate->server.errorString()));
        QVERIFY(m_board->writeKnownHosts(m_board->server.knownHostsLine() +
                                         m_gate->server.knownHostsLine()));
    }
    void cleanup()
    {
        m_board.reset();
        m_gate.reset();
    }

    void opensOverAnotherHost()
    {
        const auto session = over({jumpTo(*m_gate)});
        const auto opened = finish(session->open(20s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
        QCOMPARE(session->hostKeyOwner().port, m_board->target.port);
        const auto answer = finish(run(*session, "echo hello"));
        QVERIFY(answer);
        QVERIFY2(answer->ok(), textOf(*answer));
        QCOMPARE(**answer, QByteArray("hello\n"));
        const auto alive = finish(session->keepalive(5s));
        QVERIFY(alive && alive->ok());
        // It did go that way: the board saw the gate's connection, not one of ours.
        QVERIFY2(m_gate->server.log().contains("Accepted publickey"), m_gate->server.log());
    }

    void muchDataGoesThroughUnchanged()
    {
        const auto session = over({jumpTo(*m_gate)});
        const auto opened = finish(session->open(20s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
        QByteArray data;
        for (int i = 0; data.size() < 4 * 1024 * 1024; ++i)
            data += QByteArray::number(qint64(i) * 7919) + '\n';
        const QString path = m_home.path(QStringLiteral("uploaded"));
        const auto uploaded = finish(session->upload(data, path.toLocal8Bit(), 10s, 30s));
        QVERIFY(uploaded);
        QVERIFY2(uploaded->ok(), textOf(*uploaded));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == data);
        const auto back = finish(run(*session, "cat '" + path.toLocal8Bit() + '\''));
        QVERIFY(back);
        QVERIFY2(back->ok(), textOf(*back));
        QVERIFY(**back == data);
    }

    void opensOverTwoHosts()
    {
        SshFixture second;
        QVERIFY2(second.start(), qPrintable(second.server.errorString()));
        QVERIFY(m_board->writeKnownHosts(m_board->server.knownHostsLine() +
                                         m_gate->server.knownHostsLine() +
                                         second.server.knownHostsLine()));
        const auto session = over({jumpTo(*m_gate), jumpTo(second)});
        const auto opened = finish(session->open(20s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
        const auto answer = finish(run(*session, "echo hello"));
        QVERIFY(answer);
        QVERIFY2(answer->ok(), textOf(*answer));
        QVERIFY(m_gate->server.log().contains("Accepted publickey"));
        QVERIFY(second.server.log().contains("Accepted publickey"));
    }

    void everyHostOnTheWayMustBeKnown()
    {
        QVERIFY(m_board->writeKnownHosts(m_board->server.knownHostsLine()));
        const auto session = over({jumpTo(*m_gate)});
        const auto refused = finish(session->open(20s));
        QVERIFY(refused);
        QCOMPARE(codeOf(*refused), QByteArray("host-key-unknown"));
        QCOMPARE(session->hostKeyOwner().port, m_gate->target.port);
        QVERIFY(session->hostKey().has_value());
        QVERIFY(m_gate->server.hostKeyLine().endsWith(session->hostKey()->blob.toBase64()));
        QVERIFY2(textOf(*refused).contains(" over "), textOf(*refused));
        QVERIFY2(!m_gate->server.log().contains("publickey"), m_gate->server.log());
        // Accepted like any other, by a person.
        QVERIFY(
            m_board->knownHosts->accept(session->hostKeyOwner(), *session->hostKey(), false).ok());
        const auto opened = finish(session->open(20s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
    }

    void theBoardBehindMustBeKnownToo()
    {
        QVERIFY(m_board->writeKnownHosts(m_gate->server.knownHostsLine()));
        const auto session = over({jumpTo(*m_gate)});
        const auto refused = finish(session->open(20s));
        QVERIFY(refused);
        QCOMPARE(codeOf(*refused), QByteArray("host-key-unknown"));
        QCOMPARE(session->hostKeyOwner().port, m_board->target.port);
    }

    void aChangedKeyOnTheWayStops()
    {
        QVERIFY(m_gate->server.changeHostKey());
        const auto session = over({jumpTo(*m_gate)});
        const auto refused = finish(session->open(20s));
        QVERIFY(refused);
        QCOMPARE(codeOf(*refused), QByteArray("host-key-changed"));
        QVERIFY(!m_board->server.log().contains("Accepted"));
    }

    void aRefusedLoginOnTheWayIsNamed()
    {
        Target gate = jumpTo(*m_gate);
        gate.identityFiles = {m_gate->server.wrongKey()};
        const auto session = over({gate});
        const auto refused = finish(session->open(20s));
        QVERIFY(refused);
        QCOMPARE(codeOf(*refused), QByteArray("auth-failed"));
        QVERIFY2(textOf(*refused).contains(" over " + gate.display().toLatin1()), textOf(*refused));
    }

    void aHostThatForwardsNothingIsNamed()
    {
        SshServer::Options options;
        options.extraConfig = "AllowTcpForwarding no\n";
        SshFixture closed(options);
        QVERIFY2(closed.start(), qPrintable(closed.server.errorString()));
        QVERIFY(m_board->writeKnownHosts(m_board->server.knownHostsLine() +
                                         closed.server.knownHostsLine()));
        const auto session = over({jumpTo(closed)});
        const auto refused = finish(session->open(20s));
        QVERIFY(refused);
        QCOMPARE(codeOf(*refused), QByteArray("unreachable"));
        QVERIFY2(textOf(*refused).contains("AllowTcpForwarding"), textOf(*refused));
    }

    void theEndOfAHostOnTheWayIsNoticed()
    {
        const auto session = over({jumpTo(*m_gate)});
        const auto opened = finish(session->open(20s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
        auto channel = finish(session->exec("cat", 10s));
        QVERIFY(channel && channel->ok());
        QProcess children;
        children.start(QStringLiteral("pgrep"),
                       {QStringLiteral("-P"), QString::number(m_gate->server.pid())});
        QVERIFY(children.waitForFinished());
        const QList<QByteArray> pids = children.readAllStandardOutput().simplified().split(' ');
        QCOMPARE(pids.size(), 1);
        QVERIFY(pids.first().toInt() > 1);
        QCOMPARE(::kill(pids.first().toInt(), SIGKILL), 0);
        const auto line = finish((**channel)->readLine(100, 10s));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), QByteArray("disconnected"));
        QVERIFY(!session->isOpen());
    }

    void givingUpAtEveryMomentLeavesNothing()
    {
        // Not all moments, but many: from before the gate's answer to behind the board's.
        for (int ms = 0; ms < 400; ms += 20) {
            auto session = over({jumpTo(*m_gate)});
            auto opening = session->open(20s);
            QTest::qWait(ms);
            session->close();
            const auto end = finish(std::move(opening), 2s);
            QVERIFY2(end, qPrintable(QString::number(ms)));
        }
        QProcess children;
        const auto left = [&] {
            children.start(QStringLiteral("pgrep"),
                           {QStringLiteral("-P"), QString::number(m_gate->server.pid())});
            children.waitForFinished();
            return children.readAllStandardOutput();
        };
        QTRY_COMPARE_WITH_TIMEOUT(left(), QByteArray(), 10000);
    }

    void opensOverACommand()
    {
        Target target = m_board->target;
        target.proxyCommand = copyingCommand(target.port);
        auto session = std::make_unique<Session>(target, *m_board->knownHosts);
        const auto opened = finish(session->open(20s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
        const auto answer = finish(run(*session, "echo hello"));
        QVERIFY(answer);
        QVERIFY2(answer->ok(), textOf(*answer));
        QCOMPARE(**answer, QByteArray("hello\n"));
        const QByteArray mark = "/dev/tcp/127.0.0.1/" + QByteArray::number(target.port);
        QVERIFY(processesWith(mark) > 0);
        session.reset();
        QTRY_COMPARE(processesWith(mark), 0);
    }

    void aServerAsACommand()
    {
        // inetd's way: the command is the server itself.
        Target target = m_board->target;
        target.proxyCommand = QStringLiteral("/usr/sbin/sshd -i -f %1")
                                  .arg(m_board->server.path(QStringLiteral("sshd_config")));
        Session session(target, *m_board->knownHosts);
        const auto opened = finish(session.open(20s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
    }

    void theKeyBehindACommandIsChecked()
    {
        QVERIFY(m_board->writeKnownHosts("# nobody\n"));
        Target target = m_board->target;
        target.proxyCommand = copyingCommand(target.port);
        Session session(target, *m_board->knownHosts);
        const auto refused = finish(session.open(20s));
        QVERIFY(refused);
        QCOMPARE(codeOf(*refused), QByteArray("host-key-unknown"));
    }

    void aCommandThatFailsIsQuoted_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("says why") << QStringLiteral("sh -c 'echo there is no way >&2; exit 3'")
                                  << QByteArray("there is no way");
        QTest::newRow("says nothing")
            << QStringLiteral("sh -c 'exit 3'") << QByteArray("exit status 3");
        QTest::newRow("is none") << QStringLiteral("/nowhere/command") << QByteArray("nowhere");
    }
    void aCommandThatFailsIsQuoted()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, said);
        Target target = m_board->target;
        target.proxyCommand = command;
        Session session(target, *m_board->knownHosts);
        const auto failed = finish(session.open(10s));
        QVERIFY(failed);
        QCOMPARE(codeOf(*failed), QByteArray("disconnected"));
        QVERIFY2(textOf(*failed).contains(said), textOf(*failed));
    }

    void aStuckCommandIsEnded()
    {
        Target target = m_board->target;
        // Deaf to a polite end, and with a child of its own.
        target.proxyCommand = QStringLiteral("sh -c 'trap \"\" HUP TERM; sleep 31415926 & "
                                             "yes noise >&2 & sleep 31415927; :'");
        target.connectSeconds = 1;
        Session session(target, *m_board->knownHosts);
        QElapsedTimer clock;
        clock.start();
        const auto late = finish(session.open(20s));
        QVERIFY(late);
        QCOMPARE(codeOf(*late), QByteArray("timed-out"));
        QVERIFY2(clock.elapsed() < 15000, "ConnectTimeout was not kept");
        QVERIFY2(processesWith("sleep 3141592") > 0,
                 "somebody waited for its end, and all other boards with it");
        QTRY_COMPARE(processesWith("sleep 3141592"), 0);
    }

    void aStuckCommandIsEndedWithItsThreadToo()
    {
        Target target = m_board->target;
        target.proxyCommand = QStringLiteral("sh -c 'trap \"\" HUP TERM; sleep 27182818 & "
                                             "sleep 27182819; :'");
        QThread thread;
        QObject inThread;
        inThread.moveToThread(&thread);
        thread.start();
        QMetaObject::invokeMethod(
            &inThread,
            [&] {
                Session session(target, *m_board->knownHosts);
                const auto opened = finish(session.open(500ms));
                QVERIFY(opened && !*opened);
            },
            Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait());
        QTRY_COMPARE(processesWith("sleep 2718281"), 0);
    }

    void aCommandOnTheWayToAJump()
    {
        Target gate = jumpTo(*m_gate);
        gate.proxyCommand = copyingCommand(gate.port);
        const auto session = over({gate});
        const auto opened = finish(session->open(20s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
    }
};

QTEST_GUILESS_MAIN(TestJump)
#include "tst_jump.moc"
