#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace rollcall::test {

/// A real OpenSSH server of our own: on 127.0.0.1, at a port of its own, with throw-away keys in a
/// temporary folder, letting in the user who runs the test. Stopped by its pid when this goes away.
class SshServer
{
public:
    struct Options {
        bool sftp = true; ///< offer the sftp subsystem
        QString sftpCommand = QStringLiteral("internal-sftp");
        QString hostKeyType = QStringLiteral("ed25519"); ///< for ssh-keygen -t
        QByteArray extraConfig; ///< lines for sshd_config, before all others
        quint16 port = 0;       ///< 0: a free one
        /// The user's password at this server alone, which then runs with an /etc/shadow of its own
        /// in a mount namespace. Needs root: see canHavePassword().
        QByteArray password;
        QByteArray pamStack; ///< with a password: ask by PAM, with this /etc/pam.d/sshd
    };

    SshServer();
    explicit SshServer(const Options& options);
    ~SshServer();
    SshServer(const SshServer&) = delete;
    SshServer& operator=(const SshServer&) = delete;

    /// Whether Options::password works here.
    static bool canHavePassword();

    /// Makes the keys and waits until the server answers. False with errorString() when it cannot
    /// run here, which a test should report with QVERIFY2.
    bool start();
    void stop();
    QString errorString() const { return m_error; }

    quint16 port() const { return m_port; }
    QString user() const; ///< whoever runs the test
    QString clientKey() const { return path(QStringLiteral("client_key")); }
    QString wrongKey() const { return path(QStringLiteral("wrong_key")); } ///< not authorized
    /// "ssh-ed25519 AAAA…" of the host key, without host name and comment.
    QByteArray hostKeyLine() const;
    /// Another key of the same type, as hostKeyLine().
    QByteArray otherKeyLine() const;
    /// "[127.0.0.1]:port key", ready for known_hosts.
    QByteArray knownHostsLine() const;
    /// Restarts with another host key at the same port, as a re-flashed board does.
    bool changeHostKey();
    qint64 pid() const { return m_process.processId(); }
    QByteArray log();
    /// A file of this name in the server's temporary folder.
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    bool prepare();
    bool launch();
    bool waitUntilItAnswers();
    bool generateKey(const QString& type, const QString& file);
    bool writeConfig();
    bool writeShadow();
    QStringList command() const;
    QByteArray publicKey(const QString& file) const;

    Options m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_error;
};

/// An ssh-agent of our own, with SSH_AUTH_SOCK pointing at it while this lives.
class SshAgent
{
public:
    SshAgent();
    ~SshAgent();
    bool start();
    bool add(const QString& keyFile);
    qint64 pid() const { return m_process.processId(); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace rollcall::test
