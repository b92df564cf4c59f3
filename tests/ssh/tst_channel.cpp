#include "tests/ssh/ssh_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

/// Bytes that do not repeat early, so that a lost or doubled block is seen.
QByteArray someBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 2463534242U;
    for (char& byte : bytes) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        byte = char(state);
    }
    return bytes;
}

qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4;
}

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Channel> run(const QByteArray& command)
    {
        auto channel = finish(m_session->exec(command, 5s));
        return channel && channel->ok() ? std::move(**channel) : nullptr;
    }

    PrivateHome m_home;
    std::unique_ptr<SshFixture> m_fixture;
    std::unique_ptr<Session> m_session;

private Q_SLOTS:
    void initTestCase()
    {
        SshServer::Options options;
        options.extraConfig = "RekeyLimit 1M\n"; // new keys several times in the larger transfers
        m_fixture = std::make_unique<SshFixture>(options);
        QVERIFY2(m_fixture->start(), qPrintable(m_fixture->server.errorString()));
    }
    void init()
    {
        m_session = m_fixture->openSession();
        QVERIFY2(m_session, m_fixture->error);
    }
    void cleanup() { m_session.reset(); }

    void linesComeOneByOne()
    {
        const auto channel = run("printf 'one\\n\\ntwo\\r\\nlast'");
        QVERIFY(channel);
        for (const char* expected : {"one", "", "two\r"}) {
            const auto line = finish(channel->readLine(100, 5s));
            QVERIFY(line && line->ok());
            QCOMPARE(**line, QByteArray(expected));
        }
        // What has no line end is no line, but it is not lost either.
        QCOMPARE(codeOf(*finish(channel->readLine(100, 5s))), QByteArray("disconnected"));
        const auto rest = finish(channel->readAll(100, 5s));
        QVERIFY(rest && rest->ok());
        QCOMPARE(**rest, QByteArray("last"));
    }

    void aMegabyteGoesThereAndBack_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("nothing") << 0;
        QTest::newRow("a byte") << 1;
        QTest::newRow("a megabyte") << (1 << 20);
        QTest::newRow("five megabytes with new session keys") << 5 * (1 << 20) + 7;
    }
    void aMegabyteGoesThereAndBack()
    {
        QFETCH(int, size);
        const QByteArray bytes = someBytes(size);
        const auto channel = run("cat");
        QVERIFY(channel);
        auto reading = channel->readAll(size, 30s); // at the same time, or both sides would wait
        const auto written = finish(channel->write(bytes, 30s));
        QVERIFY(written);
        QVERIFY2(written->ok(), textOf(*written));
        channel->sendEof();
        const auto back = finish(std::move(reading));
        QVERIFY(back);
        QVERIFY2(back->ok(), textOf(*back));
        QVERIFY(**back == bytes);
        const auto exit = finish(channel->exitStatus(5s));
        QVERIFY(exit);
        QCOMPARE(exit->value_or(-1), 0);
    }

    void theEndIsTold_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("status");
        QTest::newRow("success") << QByteArray("true") << 0;
        QTest::newRow("failure") << QByteArray("exit 3") << 3;
        QTest::newRow("no such command") << QByteArray("/nowhere/at-all") << 127;
        QTest::newRow("the largest") << QByteArray("exit 255") << 255;
        QTest::newRow("long after end of file")
            << QByteArray("exec >&- 2>&-; sleep 0.3; exit 7") << 7;
        QTest::newRow("killed") << QByteArray("kill -9 $$") << -1;
    }
    void theEndIsTold()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, status);
        const auto channel = run(command);
        QVERIFY(channel);
        const auto output = finish(channel->readAll(100, 5s));
        QVERIFY(output);
        QVERIFY2(output->ok(), textOf(*output));
        const auto exit = finish(channel->exitStatus(5s));
        QVERIFY(exit);
        QCOMPARE(exit->value_or(-1), status);
    }

    void errorsAreKeptApartAndBounded()
    {
        // More than the channel's window on stderr must not stop stdout.
        const auto channel = run("head -c 900000 /dev/zero | tr '\\0' e >&2; echo done");
        QVERIFY(channel);
        const auto line = finish(channel->readLine(100, 20s));
        QVERIFY(line);
        QVERIFY2(line->ok(), textOf(*line));
        QCOMPARE(**line, QByteArray("done"));
        QCOMPARE(channel->errorOutput(), QByteArray(8192, 'e'));
    }

    void whoComplainsWithoutEndIsGivenUp()
    {
        const auto channel = run("tr '\\0' e </dev/zero >&2");
        QVERIFY(channel);
        const auto line = finish(channel->readLine(100, 20s));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), QByteArray("too-large"));
        QVERIFY2(textOf(*line).contains("its error output"), textOf(*line));
    }

    void theReasonOfAnEndIsInTheError()
    {
        const auto channel = run("echo 'agent: not found' >&2");
        QVERIFY(channel);
        const auto line = finish(channel->readLine(100, 5s));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), QByteArray("disconnected"));
        QVERIFY2(textOf(*line).contains("agent: not found"), textOf(*line));
    }

    void aLineHasABound_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("just fits") << 1000 << QByteArray("ok");
        QTest::newRow("one too long") << 1001 << QByteArray("too-large");
        QTest::newRow("far too long") << 100000 << QByteArray("too-large");
    }
    void aLineHasABound()
    {
        QFETCH(int, length);
        QFETCH(QByteArray, code);
        const auto channel =
            run("head -c " + QByteArray::number(length) + " /dev/zero | tr '\\0' x; echo");
        QVERIFY(channel);
        const auto line = finish(channel->readLine(1000, 5s));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), code);
        const auto again = finish(channel->readLine(1000, 5s));
        QVERIFY(again);
        QCOMPARE(codeOf(*again), length == 1000 ? QByteArray("disconnected") : code);
    }

    void aHundredMegabytesWithoutLineEndStopAtTheBound()
    {
        const auto channel = run("head -c 100000000 /dev/zero | tr '\\0' x");
        QVERIFY(channel);
        const qint64 before = residentKiB();
        const auto line = finish(channel->readLine(1 << 20, 20s));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), QByteArray("too-large"));
        QTest::qWait(500); // whatever still comes must stop at the window
        const qint64 grown = residentKiB() - before;
        qInfo("memory grew by %lld KiB", grown);
        QVERIFY2(grown < 30 * 1024, "the rest was read as well");
        const auto other = run("echo fine"); // the session is not blocked by it
        QVERIFY(other);
        const auto fine = finish(other->readLine(100, 5s));
        QVERIFY(fine && fine->ok());
    }

    void allOutputHasABound()
    {
        const auto channel = run("head -c 1001 /dev/zero");
        QVERIFY(channel);
        const auto output = finish(channel->readAll(1000, 5s));
        QVERIFY(output);
        QCOMPARE(codeOf(*output), QByteArray("too-large"));
    }

    void waitingHasADeadline()
    {
        const auto channel = run("sleep 30");
        QVERIFY(channel);
        QElapsedTimer clock;
        clock.start();
        const auto line = finish(channel->readLine(100, 300ms));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), QByteArray("timed-out"));
        QVERIFY(clock.elapsed() >= 300 && clock.elapsed() < 5000);
        const auto exit = finish(channel->exitStatus(100ms));
        QVERIFY(exit && !exit->has_value());
        // The session is as good as before.
        const auto other = run("echo fine");
        QVERIFY(other);
    }

    void aTrickleDoesNotMoveTheDeadline()
    {
        const auto channel = run("while :; do printf x; sleep 0.05; done");
        QVERIFY(channel);
        QElapsedTimer clock;
        clock.start();
        const auto line = finish(channel->readLine(100000, 500ms));
        QVERIFY(line);
        QCOMPARE(codeOf(*line), QByteArray("timed-out"));
        QVERIFY(clock.elapsed() < 5000);
    }

    void writingToADeafCommandHasADeadline()
    {
        const auto channel = run("sleep 30");
        QVERIFY(channel);
        const qint64 before = residentKiB();
        const auto written = finish(channel->write(QByteArray(20 << 20, 'x'), 1s));
        QVERIFY(written);
        QCOMPARE(codeOf(*written), QByteArray("timed-out"));
        QVERIFY(residentKiB() - before < 40 * 1024); // 20 MiB are the bytes themselves
    }

    void writingToAnEndedCommandFails()
    {
        const auto channel = run("echo bye >&2");
        QVERIFY(channel);
        QVERIFY(finish(channel->readAll(100, 5s)));
        QVERIFY(finish(channel->exitStatus(5s)));
        const auto written = finish(channel->write("x", 2s));
        QVERIFY(written);
        QCOMPARE(codeOf(*written), QByteArray("disconnected"));
        QVERIFY2(textOf(*written).contains("bye"), textOf(*written));
    }

    void manyChannelsOneAfterTheOther()
    {
        for (int i = 0; i < 40; ++i) { // more than MaxSessions at a time
            const auto channel = run("echo " + QByteArray::number(i));
            QVERIFY(channel);
            const auto line = finish(channel->readLine(100, 5s));
            QVERIFY(line && line->ok());
            QCOMPARE(**line, QByteArray::number(i));
        }
    }

    void aChannelMayGoWhileItWaits()
    {
        auto channel = run("sleep 30");
        QVERIFY(channel);
        auto line = channel->readLine(100, 300ms);
        channel.reset();
        const auto result = finish(std::move(line));
        QVERIFY(result);
        QCOMPARE(codeOf(*result), QByteArray("timed-out"));
    }
};

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
