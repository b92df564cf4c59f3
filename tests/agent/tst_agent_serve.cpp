#include "tests/agent/agent_process.h"
#include "tests/agent/talk_by_hand.h"
#include "tests/agent/tree.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <QProcess>
#include <QtTest>
#include <array>
#include <csignal>

/// Conversations with `rollcall-agent serve` (core/protocol/messages.h).
class TestAgentServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHelloAndEndsAtEndOfFile();
    void answersInOrder();
    void badRequestsGetAFailureAndTheTalkGoesOn_data();
    void badRequestsGetAFailureAndTheTalkGoesOn();
    void answersALastLineWithoutItsEnd();
    void waitsForTheRestOfALine();
    void streamsABenchmark();
    void endsAtOnceWhenStdinClosesDuringABenchmark();
    void endsAtOnceWhenStdoutClosesDuringABenchmark();
    void seesTheTreeChange();
    void endsWhenNothingIsHeardAnyMore();
    void whatIsHeardKeepsItAlive_data();
    void whatIsHeardKeepsItAlive();
    void endsWhenNobodyTakesItsAnswers();
    void aLimitInheritedAsBlockedStillHolds();
    void refusesLimitsThatAreNone_data();
    void refusesLimitsThatAreNone();
};

static const QByteArray sampleRequest = "{\"v\":1,\"id\":7,\"do\":\"sample\"}\n";
static const QByteArray benchRequest =
    "{\"v\":1,\"id\":3,\"do\":\"bench\",\"tests\":[\"integer\"]}\n";

static QList<QJsonObject> objects(const QByteArray& lines)
{
    QList<QJsonObject> all;
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.isEmpty())
            all.append(parseObject(line));
    }
    return all;
}

static QList<QJsonObject> converse(const QByteArray& input)
{
    const Outcome outcome = runAgent({QStringLiteral("serve")}, input);
    return outcome.exitCode == 0 ? objects(outcome.out) : QList<QJsonObject>();
}

/// Starts an agent that has just begun its benchmark.
static bool startBenchmark(QProcess& agent)
{
    agent.start(agentPath(), {QStringLiteral("serve")});
    agent.write(benchRequest);
    QByteArray out;
    while (!out.contains("progress") && agent.waitForReadyRead(10'000))
        out += agent.readAllStandardOutput();
    return out.contains("progress");
}

static QStringList serveFor(int idleSeconds)
{
    return {QStringLiteral("serve"), QStringLiteral("--idle"), QString::number(idleSeconds)};
}

void TestAgentServe::saysHelloAndEndsAtEndOfFile()
{
    const auto replies = converse({});
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies[0][u"type"].toString(), QStringLiteral("hello"));
    QVERIFY(!replies[0][u"agent"][u"version"].toString().isEmpty());
    QVERIFY(!replies[0][u"agent"][u"arch"].toString().isEmpty());
}

void TestAgentServe::answersInOrder()
{
    const auto replies = converse("{\"v\":1,\"id\":1,\"do\":\"inventory\"}\n\n" + sampleRequest +
                                  "{\"v\":1,\"id\":-9,\"do\":\"inventory\",\"new\":{}}\n");
    QCOMPARE(replies.size(), 4);
    QCOMPARE(replies[1][u"id"].toInt(), 1);
    QCOMPARE(replies[1][u"type"].toString(), QStringLiteral("inventory"));
    QVERIFY(!replies[1][u"inventory"].toObject().isEmpty());
    QCOMPARE(replies[2][u"id"].toInt(), 7);
    QVERIFY(replies[2][u"sample"][u"uptime_ms"].toDouble() > 0);
    QCOMPARE(replies[3][u"id"].toInt(), -9);
    QCOMPARE(replies[3][u"inventory"], replies[1][u"inventory"]);
}

void TestAgentServe::badRequestsGetAFailureAndTheTalkGoesOn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("an unknown action") << QByteArray("{\"v\":1,\"id\":1,\"do\":\"reboot\"}");
    QTest::newRow("half an object") << QByteArray("{\"v\":1,\"id\":1,");
    QTest::newRow("deep nesting") << QByteArray(10'000, '[');
    QTest::newRow("broken UTF-8") << QByteArray("{\"v\":1,\"id\":1,\"do\":\"\xFF\xFE\"}");
    QTest::newRow("NULs") << QByteArray(100, '\0') + "x";
    QTest::newRow("a little too long") << QByteArray(64 * 1024 + 1, 'x');
    QTest::newRow("10 MB") << QByteArray(10'000'000, 'x');
}

void TestAgentServe::badRequestsGetAFailureAndTheTalkGoesOn()
{
    QFETCH(QByteArray, line);
    const auto replies = converse(line + '\n' + sampleRequest);
    QCOMPARE(replies.size(), 3);
    QCOMPARE(replies[1][u"type"].toString(), QStringLiteral("failure"));
    QVERIFY(!replies[1][u"code"].toString().isEmpty());
    QVERIFY(!replies[1][u"message"].toString().isEmpty());
    QCOMPARE(replies[2][u"type"].toString(), QStringLiteral("sample"));
}

void TestAgentServe::answersALastLineWithoutItsEnd()
{
    const auto replies = converse(sampleRequest.trimmed());
    QCOMPARE(replies.size(), 2);
    QCOMPARE(replies[1][u"id"].toInt(), 7);
}

void TestAgentServe::waitsForTheRestOfALine()
{
    QProcess agent;
    agent.start(agentPath(), {QStringLiteral("serve")});
    QVERIFY(agent.waitForReadyRead(10'000));
    agent.readAllStandardOutput();
    agent.write(sampleRequest.left(10));
    QVERIFY(agent.waitForBytesWritten());
    QVERIFY(!agent.waitForReadyRead(200));
    agent.write(sampleRequest.mid(10));
    QVERIFY(agent.waitForReadyRead(10'000));
    QVERIFY(agent.readAllStandardOutput().contains("\"id\":7"));
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished(10'000));
    QCOMPARE(agent.exitCode(), 0);
}

void TestAgentServe::streamsABenchmark()
{
    QProcess agent;
    QVERIFY(startBenchmark(agent));
    QByteArray out;
    while (!out.contains("\"done\"}") && !out.contains("failure") && agent.waitForReadyRead(60'000))
        out += agent.readAllStandardOutput();
    QVERIFY2(out.contains("\"score\""), out.constData());
    for (const QJsonObject& reply : objects(out.left(out.lastIndexOf('\n'))))
        QCOMPARE(reply[u"id"].toInt(), 3);
    agent.write("{\"v\":1,\"id\":4,\"do\":\"bench\",\"tests\":[\"no-such-test\"]}\n");
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished(30'000));
    // Either it answered, or it saw the end of input first: both are right, a crash is not.
    QCOMPARE(agent.exitStatus(), QProcess::NormalExit);
    QCOMPARE(agent.exitCode(), 0);
}

void TestAgentServe::endsAtOnceWhenStdinClosesDuringABenchmark()
{
    QProcess agent;
    QVERIFY(startBenchmark(agent));
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished(2000));
    QCOMPARE(agent.exitCode(), 0);
}

void TestAgentServe::endsAtOnceWhenStdoutClosesDuringABenchmark()
{
    TalkByHand talk({QStringLiteral("serve")});
    QVERIFY(talk.say(benchRequest));
    QByteArray out;
    std::array<char, 4096> bytes{};
    while (!out.contains("progress")) {
        const ssize_t count = ::read(talk.output(), bytes.data(), bytes.size());
        QVERIFY(count > 0);
        out.append(bytes.data(), count);
    }
    talk.closeOutput(); // stdin stays open
    QVERIFY(talk.ended(2000));
}

void TestAgentServe::seesTheTreeChange()
{
    Tree tree;
    tree.file("proc/uptime", "1.00 0\n");
    QProcess agent;
    agent.start(agentPath(), {QStringLiteral("serve"), QStringLiteral("--sysroot"),
                              QString::fromStdString(tree.root())});
    QVERIFY(agent.waitForReadyRead(10'000));
    agent.readAllStandardOutput();
    for (const int seconds : {1, 2, 3}) {
        tree.file("proc/uptime", std::to_string(seconds) + ".00 0\n");
        agent.write(sampleRequest);
        QVERIFY(agent.waitForReadyRead(10'000));
        const auto replies = objects(agent.readAllStandardOutput());
        QCOMPARE(replies.size(), 1);
        QCOMPARE(replies[0][u"sample"][u"uptime_ms"].toInt(), seconds * 1000);
    }
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished(10'000));
}

// A pulled cable looks like this to an agent: stdin and stdout stay open, and nothing comes.
void TestAgentServe::endsWhenNothingIsHeardAnyMore()
{
    QProcess agent;
    agent.start(agentPath(), serveFor(1));
    QVERIFY(agent.waitForReadyRead(10'000));
    QVERIFY(agent.waitForFinished(10'000));
    QCOMPARE(agent.exitStatus(), QProcess::NormalExit);
    QCOMPARE(agent.exitCode(), 0);
    QVERIFY(agent.readAllStandardError().contains("nothing was asked for too long"));
}

void TestAgentServe::whatIsHeardKeepsItAlive_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("an empty line, a collector's heartbeat") << QByteArray("\n");
    QTest::newRow("a request") << sampleRequest;
    QTest::newRow("nonsense") << QByteArray("hello\n");
}

void TestAgentServe::whatIsHeardKeepsItAlive()
{
    QFETCH(QByteArray, word);
    QProcess agent;
    agent.start(agentPath(), serveFor(2));
    QVERIFY(agent.waitForReadyRead(10'000));
    for (int i = 0; i < 8; ++i) {
        QVERIFY(!agent.waitForFinished(500));
        agent.write(word);
        QVERIFY(agent.waitForBytesWritten());
    }
    QCOMPARE(agent.state(), QProcess::Running); // after twice its limit
    QVERIFY(agent.waitForFinished(10'000));
    QCOMPARE(agent.exitCode(), 0);
}

void TestAgentServe::endsWhenNobodyTakesItsAnswers()
{
    // More requests than answers fit into a pipe of which nobody reads: it hangs in a write.
    TalkByHand talk({QStringLiteral("serve"), QStringLiteral("--idle=1")});
    QVERIFY(talk.say(sampleRequest.repeated(200)));
    int full = 0;
    QTRY_VERIFY_WITH_TIMEOUT(::ioctl(talk.output(), FIONREAD, &full) == 0 && full > 30'000, 5000);
    QVERIFY(talk.ended(10'000));
}

void TestAgentServe::aLimitInheritedAsBlockedStillHolds()
{
    sigset_t alarms, before;
    ::sigemptyset(&alarms);
    ::sigaddset(&alarms, SIGALRM);
    ::sigprocmask(SIG_BLOCK, &alarms, &before);
    TalkByHand talk({QStringLiteral("serve"), QStringLiteral("--idle=1")});
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
    QVERIFY(talk.ended(10'000));
}

void TestAgentServe::refusesLimitsThatAreNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString serve = QStringLiteral("serve");
    for (const char* value : {"0", "-1", "86401", "1h", "", "99999999999999999999"}) {
        QTest::newRow(value) << QStringList{serve,
                                            QStringLiteral("--idle=") + QLatin1String(value)};
    }
    QTest::newRow("none given") << QStringList{serve, QStringLiteral("--idle")};
    QTest::newRow("of a report") << QStringList{QStringLiteral("report"),
                                                QStringLiteral("--idle=5")};
}

void TestAgentServe::refusesLimitsThatAreNone()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = runAgent(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains("--idle"));
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestAgentServe)
#include "tst_agent_serve.moc"
