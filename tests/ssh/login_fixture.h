#pragma once

#include "tests/ssh/ssh_fixture.h"

#include <QProcess>
#include <QTest>

namespace rollcall::test {

inline ssh::Secret secret(const char* text)
{
    QByteArray bytes(text);
    return ssh::Secret(bytes);
}

inline QByteArray openCode(ssh::Session& session, QByteArray* text = nullptr)
{
    const auto opened = finish(session.open(20s));
    if (!opened)
        return "never ended";
    if (text)
        *text = textOf(*opened);
    return codeOf(*opened);
}

/// A server, somebody who can be asked, and keys with a passphrase.
class LoginFixture : public QObject
{
    Q_OBJECT

protected:
    /// A key with the passphrase "secret", which the server takes.
    QString lockedKey(const QStringList& kind = {})
    {
        const QString path = m_home.path(QStringLiteral("locked%1").arg(++m_keys));
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     QStringList{QStringLiteral("-q"), QStringLiteral("-N"),
                                 QStringLiteral("secret"), QStringLiteral("-f"), path} +
                         kind);
        if (!keygen.waitForFinished() || keygen.exitCode() != 0)
            qFatal("ssh-keygen failed");
        const QString keys = m_fixture->server.path(QStringLiteral("authorized_keys"));
        QFile::remove(keys);
        if (!QFile::copy(path + QLatin1String(".pub"), keys))
            qFatal("cannot authorize the key");
        m_fixture->target.identityFiles = {path};
        return path;
    }
    void restart(const SshServer::Options& options)
    {
        m_fixture = std::make_unique<SshFixture>(options);
        QVERIFY2(m_fixture->start(), qPrintable(m_fixture->server.errorString()));
        m_fixture->secrets = m_secrets.get();
    }

    PrivateHome m_home;
    int m_keys = 0;
    std::unique_ptr<ssh::Secrets> m_secrets;
    std::unique_ptr<SshFixture> m_fixture;

private Q_SLOTS:
    void init()
    {
        m_secrets = std::make_unique<ssh::Secrets>();
        m_secrets->setCanAsk(true);
        restart({});
    }
    void cleanup()
    {
        m_fixture.reset();
        m_secrets.reset();
    }
};

} // namespace rollcall::test
