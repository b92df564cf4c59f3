// Many boards behind one host: they share one connection to it, with real sshds.
#include "core/ssh/jump_pool.h"
#include "tests/ssh/ssh_fixture.h"

#include <QProcess>
#include <QTest>
#include <csignal>
#include <vector>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

constexpr int patience = 30'000; // ms

/// The processes that serve connections to this server.
QList<int> connectionsOf(const SshServer& server)
{
    QProcess children;
    children.start(QStringLiteral("pgrep"), {QStringLiteral("-P"), QString::number(server.pid())});
    children.waitForFinished();
    QList<int> pids;
    for (const QByteArray& pid : children.readAllStandardOutput().simplified().split(' ')) {
        if (!pid.isEmpty())
            pids.append(pid.toInt());
    }
    return pids;
}

/// What became of one open().
struct Try {
    std::unique_ptr<Session> session;
    std::optional<Result<void>> opened;
};

QCoro::Task<void> openInto(Try& one)
{
    Result<void> opened = co_await one.session->open(20s);
    one.opened.emplace(std::move(opened));
}

bool allEnded(const std::vector<Try>& tries)
{
    return std::all_of(tries.begin(), tries.end(),
                       [](const Try& one) { return one.opened.has_value(); });
}

} // namespace

class TestSharedJump : public QObject
{
    Q_OBJECT

private:
    Try board()
    {
        Target target = m_board->target;
        target.jumps = {m_gateTarget};
        return {std::make_unique<Session>(target, *m_board->knownHosts, nullptr, m_pool.get()), {}};
    }

    /// So many boards, all of which connect in one moment.
    void openAtOnce(std::vector<Try>& tries, std::size_t count)
    {
        while (tries.size() < count)
            tries.push_back(board());
        for (Try& one : tries)
            openInto(one);
        QTRY_VERIFY_WITH_TIMEOUT(allEnded(tries), patience);
    }

    static bool isAlive(Try& one)
    {
        const auto alive = finish(one.session->keepalive(10s));
        return alive && alive->ok();
    }

    QByteArrayList logins() const
    {
        QByteArrayList lines;
        for (const QByteArray& line : m_gate->server.log().split('\n')) {
            if (line.contains("Accepted publickey"))
                lines.append(line);
        }
        return lines;
    }

    PrivateHome m_home;
    std::unique_ptr<SshFixture> m_board, m_gate;
    std::unique_ptr<JumpPool> m_pool;
    Target m_gateTarget;

private Q_SLOTS:
    void init()
    {
        SshServer::Options many;
        many.extraConfig = "MaxStartups 100\n";
        m_board = std::make_unique<SshFixture>(many);
        m_gate = std::make_unique<SshFixture>();
        QVERIFY2(m_board->start(), qPrintable(m_board->server.errorString()));
        QVERIFY2(m_gate->start(), qPrintable(m_gate->server.errorString()));
        QVERIFY(m_board->writeKnownHosts(m_board->server.knownHostsLine() +
                                         m_gate->server.knownHostsLine()));
        m_gateTarget = m_gate->target;
        m_pool = std::make_unique<JumpPool>();
    }
    void cleanup()
    {
        m_pool.reset();
        m_board.reset();
        m_gate.reset();
    }

    void oneLoginServesAllBoards()
    {
        std::vector<Try> tries;
        openAtOnce(tries, 12);
        for (Try& one : tries) {
            QVERIFY2(one.opened->ok(), textOf(*one.opened));
            QVERIFY(isAlive(one));
        }
        QCOMPARE(logins().size(), 1);
        QCOMPARE(m_pool->sessions(), 1);
        QCOMPARE(connectionsOf(m_board->server).size(), 12);

        // One that goes takes only its own channel with it…
        tries.pop_back();
        QTRY_COMPARE_WITH_TIMEOUT(connectionsOf(m_board->server).size(), 11, patience);
        QVERIFY(isAlive(tries.front()));
        QCOMPARE(m_pool->sessions(), 1);
        // …and the last one the connection.
        tries.clear();
        QCOMPARE(m_pool->sessions(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(connectionsOf(m_gate->server).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(connectionsOf(m_board->server).isEmpty(), patience);
    }

    void eachConnectionHasABound()
    {
        std::vector<Try> tries;
        openAtOnce(tries, 70);
        for (const Try& one : tries)
            QVERIFY2(one.opened->ok(), textOf(*one.opened));
        QCOMPARE(m_pool->sessions(), 2);
        QCOMPARE(logins().size(), 2);
    }

    void theEndOfTheWayTakesItsBoardsDownAndTheyComeBack()
    {
        std::vector<Try> tries;
        openAtOnce(tries, 5);
        const QList<int> pids = connectionsOf(m_gate->server);
        QCOMPARE(pids.size(), 1);
        QVERIFY(pids.first() > 1);
        QCOMPARE(::kill(pids.first(), SIGKILL), 0);
        for (Try& one : tries) {
            QTRY_VERIFY_WITH_TIMEOUT(!one.session->isOpen(), patience);
            const auto alive = finish(one.session->keepalive(5s));
            QVERIFY(alive && !alive->ok());
        }
        for (Try& one : tries)
            one.opened.reset();
        openAtOnce(tries, 5);
        for (const Try& one : tries)
            QVERIFY2(one.opened->ok(), textOf(*one.opened));
        QCOMPARE(logins().size(), 2);
    }

    void theReasonIsThatOfTheWay()
    {
        Try one = board();
        auto opened = finish(one.session->open(20s));
        QVERIFY(opened && opened->ok());
        auto channel = finish(one.session->exec("cat", 10s));
        QVERIFY(channel && channel->ok());
        QCOMPARE(::kill(connectionsOf(m_gate->server).value(0, -1), SIGKILL), 0);
        const auto line = finish((**channel)->readLine(100, 20s));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), QByteArray("disconnected"));
        QVERIFY2(textOf(*line).contains("the way over " + m_gateTarget.display().toUtf8()),
                 textOf(*line));
    }

    void aWayThatGoesDeafIsNoticed()
    {
        Try one = board();
        auto opened = finish(one.session->open(20s));
        QVERIFY(opened && opened->ok());
        auto channel = finish(one.session->exec("cat", 10s));
        QVERIFY(channel && channel->ok());
        // sshd keeps a process as root and one as the user, whose connection it is.
        QProcess stop;
        const int session = connectionsOf(m_gate->server).value(0, -1);
        QVERIFY(session > 1);
        QCOMPARE(::kill(session, SIGSTOP), 0);
        stop.start(QStringLiteral("pkill"),
                   {QStringLiteral("-STOP"), QStringLiteral("-P"), QString::number(session)});
        QVERIFY(stop.waitForFinished());
        const auto line = finish((**channel)->readLine(100, 60s), 60s);
        stop.start(QStringLiteral("pkill"),
                   {QStringLiteral("-KILL"), QStringLiteral("-P"), QString::number(session)});
        QVERIFY(stop.waitForFinished());
        QCOMPARE(::kill(session, SIGKILL), 0);
        QVERIFY(line && !line->ok());
        QVERIFY2(textOf(*line).contains("the way over"), textOf(*line));
        QVERIFY2(textOf(*line).contains("is dead"), textOf(*line));
    }

    void aHostThatDoesNotLetUsInIsNotStormed()
    {
        m_gateTarget.identityFiles = {m_gate->server.wrongKey()};
        std::vector<Try> tries;
        openAtOnce(tries, 20);
        for (const Try& one : tries)
            QCOMPARE(codeOf(*one.opened), QByteArray("auth-failed"));
        // Again and again, as boards do: they hear of the failure, and the host of one try a
        // second at the most.
        QElapsedTimer clock;
        clock.start();
        int asked = 0;
        for (; clock.elapsed() < 3000; ++asked) {
            Try one = board();
            const auto opened = finish(one.session->open(10s));
            QVERIFY(opened);
            QCOMPARE(codeOf(*opened), QByteArray("auth-failed"));
            QTest::qWait(20);
        }
        const auto connections = m_gate->server.log().count("Connection from");
        QVERIFY2(asked > 10, qPrintable(QString::number(asked)));
        QVERIFY2(connections >= 2 && connections <= 6, qPrintable(QString::number(connections)));
    }

    void anAcceptedKeyCountsAtOnce()
    {
        QVERIFY(m_board->writeKnownHosts(m_board->server.knownHostsLine()));
        std::vector<Try> tries;
        openAtOnce(tries, 6);
        for (const Try& one : tries) {
            QCOMPARE(codeOf(*one.opened), QByteArray("host-key-unknown"));
            QCOMPARE(one.session->hostKeyOwner().port, m_gate->target.port);
        }
        Session& first = *tries.front().session;
        QVERIFY(m_board->knownHosts->accept(first.hostKeyOwner(), *first.hostKey(), false).ok());
        for (Try& one : tries)
            one.opened.reset();
        openAtOnce(tries, 6);
        for (const Try& one : tries)
            QVERIFY2(one.opened->ok(), textOf(*one.opened));
        QCOMPARE(logins().size(), 1);
    }

    void boardsThatGiveUpLeaveTheOthersAlone()
    {
        Try stays = board();
        const auto opened = finish(stays.session->open(20s));
        QVERIFY(opened && opened->ok());
        for (int ms = 0; ms < 300; ms += 10) {
            Try leaves = board();
            auto opening = leaves.session->open(20s);
            QTest::qWait(ms);
            leaves.session->close();
            const auto end = finish(std::move(opening), 5s);
            QVERIFY2(end, qPrintable(QString::number(ms)));
        }
        QVERIFY(isAlive(stays));
        QCOMPARE(logins().size(), 1);
        // No way on is left open that nobody wants.
        QTRY_COMPARE_WITH_TIMEOUT(connectionsOf(m_board->server).size(), 1, patience);
    }

    void theFirstMayLeaveWhileTheOthersWait()
    {
        for (int ms = 0; ms < 200; ms += 20) {
            auto first = std::make_unique<Try>(board());
            Try second = board();
            auto opening = first->session->open(20s);
            openInto(second);
            QTest::qWait(ms);
            first->session->close();
            QVERIFY(finish(std::move(opening), 5s));
            first.reset();
            QTRY_VERIFY_WITH_TIMEOUT(second.opened, patience);
            QVERIFY2(second.opened->ok(), textOf(*second.opened));
        }
    }
};

QTEST_GUILESS_MAIN(TestSharedJump)
#include "tst_shared_jump.moc"
