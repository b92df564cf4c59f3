#include "tests/agent/agent_process.h"

#include <QJsonDocument>
#include <QProcess>

QString agentPath()
{
    return qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent");
}

Outcome run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    Outcome outcome;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return outcome;
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(30'000);
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    if (ended && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    return outcome;
}

Outcome runAgent(const QStringList& arguments, const QByteArray& input)
{
    return run(agentPath(), arguments, input);
}

QJsonObject parseObject(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject reportOf(const std::string& root)
{
    const Outcome outcome = runAgent(
        {QStringLiteral("report"), QStringLiteral("--sysroot"), QString::fromStdString(root)});
    return outcome.exitCode == 0 ? parseObject(outcome.out) : QJsonObject();
}
