#include "core/fleet/agent_bundle.h"
#include "core/fleet/agent_installer.h"
#include "tests/support/coroutine.h"
#include "tests/support/outcome.h"

#include <signal.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace rollcall;
using namespace rollcall::fleet;

namespace {

void writeProgram(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// What a login shell answers to our command in a given home.
QByteArray answer(const QString& shell, const QByteArray& command, const QString& home)
{
    QProcess process;
    process.setProcessEnvironment([&] {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), home);
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        return environment;
    }());
    process.start(shell, {QStringLiteral("-c"), QString::fromUtf8(command)});
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

/// Destroys the link as soon as it has said something.
QCoro::Task<QByteArray> lastWords(QString program)
{
    AgentLink* starting = nullptr;
    auto link = co_await startLocalAgent(program, std::chrono::seconds(10), starting);
    if (!link)
        co_return QByteArray();
    const auto line = co_await (*link)->receive(std::chrono::seconds(10));
    link->reset();
    co_return line ? *line : QByteArray();
}

} // namespace

class TestAgentInstaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machineTypesMapToAgents_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("arch");
        QTest::newRow("Pi 4, 64 bit") << "aarch64"
                                      << "aarch64";
        QTest::newRow("Pi 3, 32 bit kernel") << "armv7l"
                                             << "armv7";
        QTest::newRow("32 bit userland says so") << "armv8l"
                                                 << "armv7";
        QTest::newRow("Pi Zero") << "armv6l"
                                 << "armv6";
        QTest::newRow("PC") << "x86_64"
                            << "x86_64";
        QTest::newRow("unknown") << "riscv64"
                                 << "";
        QTest::newRow("an older Arm") << "armv5tel"
                                      << "";
    }

    void machineTypesMapToAgents()
    {
        QFETCH(QString, machine);
        QTEST(AgentBundle::archForMachine(machine), "arch");
    }

    void aBoardWeHaveNoAgentForIsToldApart()
    {
        QTemporaryDir dir;
        AgentBundle bundle(dir.path());
        const auto unknown = bundle.forMachine(QStringLiteral("riscv64"));
        QVERIFY(!unknown);
        QCOMPARE(test::wordFor(unknown.error().code), test::wordFor(ErrorCode::AgentUnavailable));
        const auto missing = bundle.forMachine(QStringLiteral("aarch64"));
        QVERIFY(!missing);
        QVERIFY(missing.error().message.find(dir.path().toStdString()) != std::string::npos);
    }

    void aBinaryStaysWholeWhileOthersAreRead()
    {
        QTemporaryDir dir;
        const QStringList machines{QStringLiteral("armv6"), QStringLiteral("armv7"),
                                   QStringLiteral("x86_64"), QStringLiteral("aarch64")};
        for (const QString& arch : machines)
            writeProgram(dir.filePath(arch + QStringLiteral("/rollcall-agent")), arch.toUtf8());
        AgentBundle bundle(dir.path());
        const auto first = bundle.forMachine(machines.first());
        QVERIFY(first);
        for (const QString& machine : machines)
            QCOMPARE(bundle.forMachine(machine)->content, machine.toUtf8());
        QCOMPARE(first->content, machines.first().toUtf8());
    }

    void aProgramThatCannotBeExecutedIsSurvived()
    {
        QTemporaryDir dir;
        const QString program = dir.filePath(QStringLiteral("agent"));
        writeProgram(program, "#!/no/such/interpreter\n");
        AgentLink* starting = nullptr;
        const auto started =
            test::finish(startLocalAgent(program, std::chrono::seconds(5), starting));
        QVERIFY(started);
        QVERIFY(!*started);
        QCOMPARE(test::wordFor(started->error().code), test::wordFor(ErrorCode::AgentUnavailable));
    }

    void aLocalAgentMayBeLetGoWhileItEndsWithALine()
    {
        QTemporaryDir dir;
        const QString program = dir.filePath(QStringLiteral("agent"));
        writeProgram(program, "#!/bin/sh\necho last words\n");
        for (int i = 0; i < 50; ++i) {
            const auto line = test::finish(lastWords(program));
            QVERIFY(line);
            QCOMPARE(*line, QByteArray("last words"));
        }
    }

    void anAgentThatNeverSaysHelloCanBeGivenUp()
    {
        QTemporaryDir dir;
        const QString arch = AgentBundle::archForMachine(QSysInfo::currentCpuArchitecture());
        writeProgram(dir.filePath(arch + QStringLiteral("/rollcall-agent")),
                     "#!/bin/sh\nexec sleep 1000\n");
        AgentBundle bundle(dir.path());
        AgentLink* starting = nullptr;
        QTimer::singleShot(300, this, [&] { starting->close(); });
        const auto started =
            test::finish(startAgentHere(bundle, std::chrono::seconds(60), starting));
        QVERIFY(started);
        QVERIFY(!*started);
        QCOMPARE(test::wordFor(started->error().code), test::wordFor(ErrorCode::Cancelled));
    }

    void anAgentHereThatHangsHoldsNobodyUp()
    {
        QTemporaryDir dir;
        const QString program = dir.filePath(QStringLiteral("deaf"));
        const QString pidFile = dir.filePath(QStringLiteral("pid"));
        // Deaf to the end of its input and to being asked to go.
        writeProgram(program, "#!/bin/sh\ntrap '' TERM HUP\necho $$ > " + pidFile.toUtf8() +
                                  "\nwhile :; do sleep 0.05; done\n");
        AgentLink* starting = nullptr;
        auto link = test::finish(startLocalAgent(program, std::chrono::seconds(20), starting));
        QVERIFY(link && *link);
        QTRY_VERIFY(QFile(pidFile).size() > 0);
        QFile file(pidFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pid = pid_t(file.readAll().trimmed().toInt());
        QVERIFY(pid > 1 && ::kill(pid, 0) == 0);

        QElapsedTimer spent;
        spent.start();
        (**link).reset();
        QVERIFY2(spent.elapsed() < 250, qPrintable(QString::number(spent.elapsed())));
        QVERIFY2(::kill(pid, 0) == 0, "it was waited for");
        QTRY_VERIFY(::kill(pid, 0) != 0);
    }

    void theNameChangesWithAnyBinary()
    {
        QTemporaryDir dir;
        writeProgram(dir.filePath(QStringLiteral("aarch64/rollcall-agent")), "one");
        const QByteArray before = AgentBundle(dir.path()).fileName();
        QVERIFY(before.startsWith("rollcall-agent-"));
        QCOMPARE(AgentBundle(dir.path()).fileName(), before);
        writeProgram(dir.filePath(QStringLiteral("armv6/rollcall-agent")), "two");
        QVERIFY(AgentBundle(dir.path()).fileName() != before);
    }

    void aShellWithoutAgentSaysWhatItNeeds()
    {
        QTemporaryDir home;
        const QByteArray line =
            answer(QStringLiteral("/bin/sh"), startCommand("agent-1"), home.path());
        const auto missing = parseAgentMissing(line);
        QVERIFY2(missing, line.constData());
        QVERIFY(!missing->machine.isEmpty());
    }

    void aShellStartsTheAgentOfThisVersion_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("sh") << "/bin/sh";
        QTest::newRow("bash") << "/bin/bash";
    }

    void aShellStartsTheAgentOfThisVersion()
    {
        QFETCH(QString, shell);
        QTemporaryDir home;
        QVERIFY(QFile::exists(shell));
        writeProgram(home.filePath(QStringLiteral(".cache/rollcall/agent-1")),
                     "#!/bin/sh\necho this is 1 asked to $1\n");
        writeProgram(home.filePath(QStringLiteral(".cache/rollcall/agent-2")),
                     "#!/bin/sh\necho this is 2\n");
        QCOMPARE(answer(shell, startCommand("agent-1"), home.path()),
                 QByteArray("this is 1 asked to serve"));
    }

    void aLyingAnswerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("an agent") << QByteArray("{\"v\":1,\"type\":\"hello\"}");
        QTest::newRow("no machine") << QByteArray("rollcall-agent: none here: ");
        QTest::newRow("two words") << QByteArray("rollcall-agent: none here: aarch64 cache");
        QTest::newRow("control characters")
            << QByteArray("rollcall-agent: none here: aarch64\x1b[2J");
        QTest::newRow("endless machine")
            << QByteArray("rollcall-agent: none here: " + QByteArray(5000, 'a'));
    }

    void aLyingAnswerIsRefused()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!parseAgentMissing(line));
    }
};

QTEST_GUILESS_MAIN(TestAgentInstaller)
#include "tst_agent_installer.moc"
