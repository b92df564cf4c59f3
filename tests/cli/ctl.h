#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace rollcall::test {

/// Runs the real rollcallctl with a home, store and known_hosts of its own.
class Ctl
{
public:
    struct Run {
        int status = -1;
        QString out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };

    Run operator()(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        Run run;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
            run.status = process.exitCode();
        run.out = QString::fromUtf8(process.readAllStandardOutput());
        run.err = QString::fromUtf8(process.readAllStandardError());
        return run;
    }

    /// For one that runs on; what it says is read from `process`.
    void start(QProcess& process, const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
            environment.insert(QLatin1String(name), m_home.path());
        environment.remove(QStringLiteral("SSH_AUTH_SOCK"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (auto it = m_environment.cbegin(); it != m_environment.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcallctl"),
                      arguments);
    }

    QString path(const QString& name) const { return m_home.filePath(name); }
    void set(const QString& name, const QString& value) { m_environment.insert(name, value); }

private:
    QTemporaryDir m_home;
    QMap<QString, QString> m_environment;
};

} // namespace rollcall::test
