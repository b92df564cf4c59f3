// Sessions in use: keepalives, several who wait, ends at any moment, and what they cost.
#include "tests/ssh/ssh_fixture.h"

#include <sys/resource.h>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

qint64 cpuMicroseconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto us = [](const timeval& t) { return qint64(t.tv_sec) * 1000000 + t.tv_usec; };
    return us(usage.ru_utime) + us(usage.ru_stime);
}

qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4;
}

/// Stops our own server's process for this connection; ends it when the test does, however it ends.
class StoppedProcess
{
public:
    explicit StoppedProcess(int pid)
        : m_pid(pid)
    {
        if (m_pid > 1)
            ::kill(m_pid, SIGSTOP);
    }
    ~StoppedProcess()
    {
        if (m_pid > 1)
            ::kill(m_pid, SIGKILL);
    }
    bool isStopped() const
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(m_pid));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(") T ");
    }

private:
    const int m_pid;
};

/// What a collector does with each node.
QCoro::Task<Result<QByteArray>> openAndAsk(Session& session)
{
    const Result<void> opened = co_await session.open(20s);
    if (!opened)
        co_return opened.error();
    Result<std::unique_ptr<Channel>> channel = co_await session.exec("echo hello", 20s);
    if (!channel)
        co_return channel.error();
    const Result<QByteArray> line = co_await (*channel)->readLine(100, 20s);
    co_return line;
}

QCoro::Task<void> countWhenDone(QCoro::Task<Result<QByteArray>> task, int& good)
{
    const Result<QByteArray> line = co_await task;
    if (line && *line == "hello")
        ++good;
}

/// Lets go of the session in the middle of being resumed by it, as a collector does that gives up.
QCoro::Task<QByteArray> openAndLetGo(std::unique_ptr<Session> session)
{
    const Result<void> opened = co_await session->open(5s);
    session.reset();
    co_return codeOf(opened);
}

} // namespace

class TestSessionLife : public QObject
{
    Q_OBJECT

private:
    PrivateHome m_home;
    std::unique_ptr<SshFixture> m_fixture;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SshFixture>();
        QVERIFY2(m_fixture->start(), qPrintable(m_fixture->server.errorString()));
    }
    void cleanup() { m_fixture.reset(); }

    void keepaliveIsAnsweredAgainAndAgain()
    {
        const auto session = m_fixture->openSession();
        QVERIFY2(session, m_fixture->error);
        for (int i = 0; i < 5; ++i) {
            const auto alive = finish(session->keepalive(5s));
            QVERIFY(alive);
            QVERIFY2(alive->ok(), textOf(*alive));
        }
    }

    void keepaliveNoticesASilentServer()
    {
        const auto session = m_fixture->openSession();
        QVERIFY2(session, m_fixture->error);
        auto channel = finish(session->exec("echo $PPID; cat", 5s));
        QVERIFY(channel && channel->ok());
        const auto line = finish((**channel)->readLine(100, 10s));
        QVERIFY(line && line->ok());
        const StoppedProcess server((*line)->toInt());
        QTRY_VERIFY(server.isStopped());
        for (int i = 0; i < 2; ++i) { // the first is still unanswered when the second is sent
            const auto alive = finish(session->keepalive(300ms));
            QVERIFY(alive);
            QCOMPARE(codeOf(*alive), QByteArray("timed-out"));
        }
    }

    void severalWaitOnOneSession()
    {
        const auto session = m_fixture->openSession();
        QVERIFY2(session, m_fixture->error);
        auto slow = finish(session->exec("sleep 3; echo slow", 5s));
        QVERIFY(slow && slow->ok());
        auto line = (**slow)->readLine(100, 10s); // sleeps while the others go on
        auto alive = session->keepalive(5s);
        auto fast = session->exec("echo fast; sleep 0.1; echo fast", 5s);
        const auto channel = finish(std::move(fast));
        QVERIFY(channel && channel->ok());
        auto all = (**channel)->readAll(100, 5s);
        const auto alone = finish(std::move(alive));
        QVERIFY(alone && alone->ok());
        const auto fastOutput = finish(std::move(all));
        QVERIFY(fastOutput && fastOutput->ok());
        QCOMPARE(**fastOutput, QByteArray("fast\nfast\n"));
        QVERIFY(!line.isReady());
        const auto slowLine = finish(std::move(line));
        QVERIFY(slowLine && slowLine->ok());
        QCOMPARE(**slowLine, QByteArray("slow"));
    }

    void stepsWithoutAConnectionFailAtOnce()
    {
        const auto session = m_fixture->session();
        const auto channel = finish(session->exec("true", 5s));
        QVERIFY(channel);
        QCOMPARE(codeOf(*channel), QByteArray("disconnected"));
        QCOMPARE(codeOf(*finish(session->keepalive(5s))), QByteArray("disconnected"));
        QCOMPARE(codeOf(*finish(session->upload("x", "/tmp/x", 5s, 5s))),
                 QByteArray("disconnected"));
    }

    void closeCancelsWhoeverWaits()
    {
        const auto session = m_fixture->openSession();
        QVERIFY2(session, m_fixture->error);
        auto channel = finish(session->exec("sleep 30", 5s));
        QVERIFY(channel && channel->ok());
        auto exit = (**channel)->exitStatus(30s);
        QTimer::singleShot(50, qApp, [&] { session->close(); });
        QElapsedTimer clock;
        clock.start();
        const auto line = finish((**channel)->readLine(100, 30s));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), QByteArray("cancelled"));
        QVERIFY(exit.isReady());
        QVERIFY(clock.elapsed() < 5000);
        // The channel is still ours, and knows that there is nothing to touch any more.
        QCOMPARE(codeOf(*finish((**channel)->write("x", 1s))), QByteArray("cancelled"));
        (**channel)->sendEof();
    }

    void destructionCancelsInMidStep_data()
    {
        QTest::addColumn<int>("delayMs");
        for (const int delay : {0, 1, 2, 3, 5, 8, 12, 20, 40})
            QTest::addRow("after %d ms", delay) << delay;
    }
    void destructionCancelsInMidStep()
    {
        QFETCH(int, delayMs);
        auto session = m_fixture->session();
        QTimer::singleShot(delayMs, qApp, [&] { session.reset(); });
        const auto line = finish(openAndAsk(*session));
        QVERIFY(line);
        // A fast machine may be done first; otherwise every step must end as cancelled.
        QVERIFY2(codeOf(*line) == "cancelled" || line->ok(), codeOf(*line));
        QTest::qWait(20);
    }

    void theSessionMayGoAsSoonAsOpenHasFailed()
    {
        QVERIFY(m_fixture->writeKnownHosts({}));
        const auto code = finish(openAndLetGo(m_fixture->session()));
        QVERIFY(code);
        QCOMPARE(*code, QByteArray("host-key-unknown"));
        Target closed = m_fixture->target;
        m_fixture->server.stop();
        const auto refused =
            finish(openAndLetGo(std::make_unique<Session>(closed, *m_fixture->knownHosts)));
        QVERIFY(refused);
        QCOMPARE(*refused, QByteArray("refused"));
    }

    void aLostConnectionIsNoticedWithoutAsking()
    {
        const auto session = m_fixture->openSession();
        QVERIFY2(session, m_fixture->error);
        auto channel = finish(session->exec("echo $PPID; kill -9 $PPID; sleep 5", 5s));
        QVERIFY(channel && channel->ok());
        QTRY_VERIFY(!session->isOpen());
        const auto line = finish((**channel)->readAll(100, 5s));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), QByteArray("disconnected"));
        QVERIFY2(textOf(*line).contains(session->target().display().toLatin1()), textOf(*line));
    }

    void twentySessionsShareOneThread()
    {
        constexpr int count = 20;
        std::vector<std::unique_ptr<Session>> sessions;
        int good = 0;
        for (int i = 0; i < count; ++i) {
            sessions.push_back(m_fixture->session());
            countWhenDone(openAndAsk(*sessions.back()), good);
        }
        QTRY_COMPARE_WITH_TIMEOUT(good, count, 30000);
    }

    void connectingIsCheap()
    {
        constexpr int count = 30;
        const auto warmUp = m_fixture->session();
        QVERIFY(finish(openAndAsk(*warmUp)));
        std::vector<std::unique_ptr<Session>> sessions;
        const qint64 cpuBefore = cpuMicroseconds();
        const qint64 memoryBefore = residentKiB();
        for (int i = 0; i < count; ++i) {
            sessions.push_back(m_fixture->session());
            const auto line = finish(openAndAsk(*sessions.back()));
            QVERIFY(line);
            QVERIFY2(line->ok(), textOf(*line));
        }
        const qint64 cpu = (cpuMicroseconds() - cpuBefore) / count;
        const qint64 memory = (residentKiB() - memoryBefore) / count;
        qInfo("%lld µs of CPU and %lld KiB a session", cpu, memory);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        // Aims are 2 ms and 80 KiB; slower machines than ours must be able to run the tests.
        QVERIFY2(cpu < 20000, "connecting takes ten times the CPU it should");
        QVERIFY2(memory < 400, "a session takes five times the memory it should");
#endif
    }
};

QTEST_GUILESS_MAIN(TestSessionLife)
#include "tst_session_life.moc"
