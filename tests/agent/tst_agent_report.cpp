#include "tests/agent/agent_process.h"
#include "tests/agent/tree.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSysInfo>
#include <QtTest>

/// The agent as people call it: a program, its output and its exit code.
class TestAgentReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsItself();
    void answersWrongUseWithTwo_data();
    void answersWrongUseWithTwo();
    void aMissingTreeIsAFailure();
    void reportsThisComputer();
    void textReportIsForPeople();
    void inventoryStaysTheSameUnderLoad();
    void nothingOfTheHostLeaksIntoARecordedTree();
    void hostileFilesSpoilOnlyTheirOwnFacts();
    void doesNotHangOnAFullPipeThatCloses();
    void staysSmall();
    void listsItsBenchmarks();
};

static QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void TestAgentReport::explainsItself()
{
    const Outcome help = runAgent(words("--help"));
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.startsWith("Usage: rollcall-agent"));
    QVERIFY(help.out.contains("Examples:\n"));
    for (const QByteArray& line : help.out.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
    const Outcome version = runAgent(words("--version"));
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("rollcall-agent "));
    QCOMPARE(version.out.count('\n'), 1);
}

void TestAgentReport::answersWrongUseWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* line : {"", "dance", "report extra", "report --format", "report --format xml",
                             "report --list", "bench --sysroot /", "serve --format json",
                             "--sysroot / report", "report --sysroot=", "bench no-such-test"})
        QTest::newRow(line) << words(line);
}

void TestAgentReport::answersWrongUseWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = runAgent(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.startsWith("rollcall-agent: "));
}

void TestAgentReport::aMissingTreeIsAFailure()
{
    for (const char* command : {"report --sysroot /no/such/tree", "serve --sysroot=/no/such/tree",
                                "report --sysroot /etc/passwd"}) {
        const Outcome outcome = runAgent(words(command));
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains(command[0] == 's' ? "/no/such/tree" : "no such directory"));
    }
}

void TestAgentReport::reportsThisComputer()
{
    const Outcome outcome = runAgent(words("report"));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out.count('\n'), 1);
    const QJsonObject report = parseObject(outcome.out);
    const QJsonObject inventory = report[u"inventory"].toObject();
    QCOMPARE(inventory[u"os"][u"kernel_release"].toString(), QSysInfo::kernelVersion());
    QCOMPARE(inventory[u"identity"][u"hostname"].toString(), QSysInfo::machineHostName());
    QVERIFY(inventory[u"memory"][u"page_bytes"].toInt() >= 4096);
    QVERIFY(inventory[u"memory"][u"total_bytes"].toDouble() > 0);
    QVERIFY(report[u"sample"][u"uptime_ms"].toDouble() > 0);
    QVERIFY(!report[u"sample"][u"jiffies"].toArray().isEmpty());
}

void TestAgentReport::textReportIsForPeople()
{
    const Outcome outcome = runAgent(words("report --format text"));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains(QSysInfo::kernelVersion().toUtf8()));
    QVERIFY(outcome.out.endsWith('\n'));
    QVERIFY(!outcome.out.startsWith('{'));
}

void TestAgentReport::inventoryStaysTheSameUnderLoad()
{
    QProcess load;
    load.start(QStringLiteral("sh"),
               {QStringLiteral("-c"), QStringLiteral("while :; do : $((i += 1)); done")});
    QVERIFY(load.waitForStarted());
    QJsonObject first;
    for (int i = 0; i < 20; ++i) {
        const QJsonObject inventory =
            parseObject(runAgent(words("report")).out)[u"inventory"].toObject();
        QVERIFY(!inventory.isEmpty());
        if (first.isEmpty())
            first = inventory;
        QCOMPARE(inventory, first);
    }
    load.kill();
    load.waitForFinished();
}

void TestAgentReport::nothingOfTheHostLeaksIntoARecordedTree()
{
    Tree tree;
    tree.directory("proc");
    const QJsonObject report = reportOf(tree.root());
    QCOMPARE(report[u"type"].toString(), QStringLiteral("report"));
    QVERIFY(report[u"inventory"].toObject().isEmpty());
    QVERIFY(report[u"sample"].toObject().isEmpty());
}

void TestAgentReport::hostileFilesSpoilOnlyTheirOwnFacts()
{
    Tree tree;
    const std::string cpu = "sys/devices/system/cpu/";
    tree.file(cpu + "possible", "0-4294967295\n");
    tree.file(cpu + "present", std::string_view("0-1\0\0\n", 6));
    tree.fifo(cpu + "online");
    tree.directory("proc/meminfo");
    tree.sparse("proc/cpuinfo", 100LL * 1024 * 1024);
    tree.link("etc/os-release", "/../../../../../etc/os-release");
    tree.link("etc/machine-id", "machine-id");
    tree.link("bin/sh", "/dev/zero");
    tree.file("proc/sys/kernel/hostname", "h\xC3\x28\x1B[31m\n");
    tree.file("proc/uptime", std::string(70'000, '1'));
    tree.file("sys/class/thermal/thermal_zone0/temp", "99999999999999999999999\n");
    tree.file("sys/class/thermal/thermal_zone0/type", "ok\n");
    QElapsedTimer timer;
    timer.start();
    const QJsonObject report = reportOf(tree.root());
    QVERIFY(timer.elapsed() < 5000);
    const QJsonObject inventory = report[u"inventory"].toObject();
    QVERIFY(!inventory.isEmpty());
    QCOMPARE(inventory[u"cpu"].toObject().keys(), QStringList{QStringLiteral("present")});
    QCOMPARE(inventory[u"cpu"][u"present"].toString(), QStringLiteral("0-1"));
    QVERIFY(!inventory.contains(u"memory"));
    QVERIFY(!inventory.contains(u"os"));
    QCOMPARE(inventory[u"identity"].toObject().keys(), QStringList{QStringLiteral("hostname")});
    QCOMPARE(inventory[u"identity"][u"hostname"].toString(), QStringLiteral("h\uFFFD(\uFFFD[31m"));
    QCOMPARE(inventory[u"unreadable"].toArray(), QJsonArray{QStringLiteral("/proc/cpuinfo")});
    QCOMPARE(inventory[u"thermal_zones"].toArray().size(), 1);
    QVERIFY(report[u"sample"].toObject().isEmpty());
}

void TestAgentReport::doesNotHangOnAFullPipeThatCloses()
{
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("\"$0\" report | head -c 1"), agentPath()});
    QVERIFY(shell.waitForFinished(10'000));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("{"));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestAgentReport::staysSmall()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need memory of their own");
#endif
    QProcess agent;
    agent.start(agentPath(), words("serve"));
    QVERIFY(agent.waitForStarted());
    agent.write("{\"v\":1,\"id\":1,\"do\":\"inventory\"}\n{\"v\":1,\"id\":2,\"do\":\"sample\"}\n");
    QByteArray out;
    while (out.count('\n') < 3 && agent.waitForReadyRead(10'000))
        out += agent.readAllStandardOutput();
    QCOMPARE(out.count('\n'), 3);
    QFile status(QStringLiteral("/proc/%1/status").arg(agent.processId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    QVERIFY(at >= 0);
    const int peakKib = text.mid(at + 6).simplified().split(' ').first().toInt();
    QVERIFY2(peakKib < 2048, qPrintable(QString::number(peakKib) + QStringLiteral(" KiB")));
    agent.closeWriteChannel();
    QVERIFY(agent.waitForFinished(10'000));
}

void TestAgentReport::listsItsBenchmarks()
{
    const Outcome outcome = runAgent(words("bench --list"));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.split('\n').contains("integer"));
}

QTEST_GUILESS_MAIN(TestAgentReport)
#include "tst_agent_report.moc"
