#include "tests/ssh/ssh_fixture.h"

#include <QProcess>
#include <QTest>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

class TestSession : public QObject
{
    Q_OBJECT

private:
    QByteArray openCode(const Target& target, QByteArray* text = nullptr)
    {
        Session session(target, *m_fixture->knownHosts);
        const auto opened = finish(session.open(10s));
        if (!opened)
            return "never ended";
        if (text)
            *text = textOf(*opened);
        return codeOf(*opened);
    }

    PrivateHome m_home;
    std::unique_ptr<SshFixture> m_fixture;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SshFixture>();
        QVERIFY2(m_fixture->start(), qPrintable(m_fixture->server.errorString()));
    }
    void cleanup() { m_fixture.reset(); }

    void opensWithAKeyFile()
    {
        const auto session = m_fixture->session();
        QVERIFY(!session->isOpen());
        const auto opened = finish(session->open(10s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
        QVERIFY(session->isOpen());
        QVERIFY(session->hostKey().has_value());
        QVERIFY(m_fixture->server.hostKeyLine().endsWith(session->hostKey()->blob.toBase64()));
        session->close();
        QVERIFY(!session->isOpen());
    }

    void opensAgainAfterClose()
    {
        const auto session = m_fixture->openSession();
        QVERIFY2(session, m_fixture->error);
        session->close();
        const auto again = finish(session->open(10s));
        QVERIFY(again);
        QVERIFY2(again->ok(), textOf(*again));
        QVERIFY(session->isOpen());
    }

    void anUnknownHostKeyIsRefusedUntilAccepted()
    {
        QVERIFY(m_fixture->writeKnownHosts("# nobody yet\n"));
        const auto session = m_fixture->session();
        const auto refused = finish(session->open(10s));
        QVERIFY(refused);
        QCOMPARE(codeOf(*refused), QByteArray("host-key-unknown"));
        QVERIFY(session->hostKey().has_value());
        const QByteArray fingerprint = session->hostKey()->fingerprint.toLatin1();
        QVERIFY2(textOf(*refused).contains(fingerprint), textOf(*refused));
        // Before the host is trusted it must not learn which keys we have.
        QVERIFY2(!m_fixture->server.log().contains("publickey"), m_fixture->server.log());
        QVERIFY(m_fixture->knownHosts->accept(m_fixture->target, *session->hostKey(), false).ok());
        const auto opened = finish(session->open(10s));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
    }

    void aChangedHostKeyIsRefused()
    {
        QVERIFY(m_fixture->server.changeHostKey());
        QByteArray text;
        QCOMPARE(openCode(m_fixture->target, &text), QByteArray("host-key-changed"));
        QVERIFY2(text.startsWith(m_fixture->target.display().toLatin1() + ": "), text);
        QVERIFY2(text.contains("re-installed"), text);
        QVERIFY2(!m_fixture->server.log().contains("publickey"), m_fixture->server.log());
    }

    void aRevokedHostKeyIsRefused()
    {
        const QByteArray line = m_fixture->server.knownHostsLine();
        QVERIFY(m_fixture->writeKnownHosts(line + "@revoked " + line));
        QByteArray text;
        QCOMPARE(openCode(m_fixture->target, &text), QByteArray("host-key-changed"));
        QVERIFY2(text.contains("revoked"), text);
    }

    void aHashedHostKeyIsKnown()
    {
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-H"), QStringLiteral("-f"),
                      m_fixture->knownHostsPath()});
        QVERIFY(keygen.waitForFinished());
        QCOMPARE(keygen.exitCode(), 0);
        QCOMPARE(openCode(m_fixture->target), QByteArray("ok"));
    }

    void everyKindOfHostKeyWorks_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : {"ed25519", "ecdsa", "rsa"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void everyKindOfHostKeyWorks()
    {
        QFETCH(QString, type);
        SshServer::Options options;
        options.hostKeyType = type;
        SshFixture fixture(options);
        QVERIFY2(fixture.start(), qPrintable(fixture.server.errorString()));
        QVERIFY2(fixture.openSession(), fixture.error);
    }

    void theServerIsAskedForTheKeyWeKnow()
    {
        // A server with two keys of which we know the one that it would not show by itself.
        QProcess keygen;
        const QString second = m_home.path(QStringLiteral("second_host_key"));
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ecdsa"),
                      QStringLiteral("-N"), QString(), QStringLiteral("-f"), second});
        QVERIFY(keygen.waitForFinished());
        SshServer::Options options;
        options.extraConfig = "HostKey " + second.toLocal8Bit();
        SshFixture fixture(options);
        QVERIFY2(fixture.start(), qPrintable(fixture.server.errorString()));
        QFile file(second + QLatin1String(".pub"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray name = fixture.target.knownHostsName().toLatin1();
        QVERIFY(fixture.writeKnownHosts(name + ' ' + file.readAll()));
        const auto session = fixture.openSession();
        QVERIFY2(session, fixture.error);
        QCOMPARE(session->hostKey()->type, QStringLiteral("ecdsa-sha2-nistp256"));
    }

    void aWrongKeySaysWhatWasTried()
    {
        Target target = m_fixture->target;
        target.identityFiles = {m_fixture->server.wrongKey(), QStringLiteral("/nowhere/id")};
        QByteArray text;
        QCOMPARE(openCode(target, &text), QByteArray("auth-failed"));
        QVERIFY2(text.contains(m_fixture->server.wrongKey().toLocal8Bit()), text);
        QVERIFY2(text.contains("cannot use /nowhere/id"), text);
        QVERIFY2(text.contains("the server accepts publickey"), text);
        QVERIFY2(text.contains("ssh-copy-id"), text);
    }

    void laterKeysAreTriedAfterAWrongOne()
    {
        Target target = m_fixture->target;
        target.identityFiles = {m_fixture->server.wrongKey(), m_fixture->server.clientKey()};
        QCOMPARE(openCode(target), QByteArray("ok"));
    }

    void noKeyAtAllIsSaid()
    {
        Target target = m_fixture->target;
        target.identityFiles.clear(); // the private home has none
        QByteArray text;
        QCOMPARE(openCode(target, &text), QByteArray("auth-failed"));
        QVERIFY2(text.contains("no key to log in with"), text);
        QVERIFY2(text.contains("accepts publickey"), text);
    }

    void anEncryptedKeyIsSkippedAndNamed()
    {
        const QString key = m_home.path(QStringLiteral("locked"));
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-N"), QStringLiteral("secret"),
                      QStringLiteral("-f"), key});
        QVERIFY(keygen.waitForFinished());
        Target target = m_fixture->target;
        target.identityFiles = {key};
        QByteArray text;
        QCOMPARE(openCode(target, &text), QByteArray("auth-failed"));
        QVERIFY2(text.contains("tried " + key.toLocal8Bit()), text);
        // One that the server would take is worth a passphrase.
        QVERIFY(QFile::remove(m_fixture->server.path(QStringLiteral("authorized_keys"))));
        QVERIFY(QFile::copy(key + QLatin1String(".pub"),
                            m_fixture->server.path(QStringLiteral("authorized_keys"))));
        QCOMPARE(openCode(target, &text), QByteArray("auth-failed"));
        QVERIFY2(text.contains("ssh-add " + key.toLocal8Bit()), text);
    }

    void aFileThatIsNoKeyIsNamed()
    {
        Target target = m_fixture->target;
        target.identityFiles = {m_fixture->server.path(QStringLiteral("sshd_config"))};
        QByteArray text;
        QCOMPARE(openCode(target, &text), QByteArray("auth-failed"));
        QVERIFY2(text.contains("cannot use") && text.contains("sshd_config"), text);
    }

    void opensWithTheAgent()
    {
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(m_fixture->server.wrongKey()));
        QVERIFY(agent.add(m_fixture->server.clientKey()));
        Target target = m_fixture->target;
        target.identityFiles.clear();
        QCOMPARE(openCode(target), QByteArray("ok"));
        target.useAgent = false;
        QCOMPARE(openCode(target), QByteArray("auth-failed"));
    }

    void anAgentWithoutTheKeyIsNoObstacle()
    {
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(m_fixture->server.wrongKey()));
        QVERIFY(QDir().mkpath(m_home.path(QStringLiteral(".ssh"))));
        const QString file = m_home.path(QStringLiteral(".ssh/id_ed25519"));
        QVERIFY(QFile::copy(m_fixture->server.clientKey(), file));
        Target target = m_fixture->target;
        target.identityFiles.clear();
        QByteArray text;
        QCOMPARE(openCode(target, &text), QByteArray("ok"));
        QVERIFY(QFile::remove(file));
        QCOMPARE(openCode(target, &text), QByteArray("auth-failed"));
        QVERIFY2(text.contains("ssh-agent"), text);
    }

    void aDeadAgentIsNoObstacle()
    {
        qputenv("SSH_AUTH_SOCK", "/nowhere/agent");
        Target target = m_fixture->target;
        target.identityFiles = {m_fixture->server.wrongKey(), m_fixture->server.clientKey()};
        QCOMPARE(openCode(target), QByteArray("ok"));
        qunsetenv("SSH_AUTH_SOCK");
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
