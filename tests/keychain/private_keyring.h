#pragma once

#include "tests/discover/private_bus.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace rollcall::test {

/// GNOME Keyring on a session bus of our own, with folders of its own. This process and its
/// children take it for that of their session.
class PrivateKeyring
{
public:
    ~PrivateKeyring() { stop(); }

    static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }

    /// The bus alone, on which nobody keeps anything yet. False when there is no D-Bus daemon.
    bool startBus()
    {
        if (!m_bus.start())
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        for (const char* variable :
             {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"}) {
            const QString folder = m_folder.filePath(QString::fromLatin1(variable));
            if (!QDir().mkpath(folder))
                return false;
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(variable, folder.toUtf8());
        }
        return true;
    }

    bool start()
    {
        m_process.start(QStringLiteral("gnome-keyring-daemon"),
                        {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                         QStringLiteral("--unlock")});
        m_process.write("password of the keyring\n");
        m_process.closeWriteChannel();
        const auto isThere = [] {
            return QDBusConnection::sessionBus()
                .interface()
                ->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"))
                .value();
        };
        return QTest::qWaitFor(isThere, 20'000);
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    /// Where it keeps its files.
    QString folder() const { return m_folder.path(); }

private:
    PrivateBus m_bus;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace rollcall::test
