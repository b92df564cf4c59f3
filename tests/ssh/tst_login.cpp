// Logins that need somebody: passphrases, agents that ask, passwords, questions of the server.
#include "tests/ssh/ssh_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

Secret secret(const char* text)
{
    QByteArray bytes(text);
    return Secret(bytes);
}

QByteArray openCode(Session& session, QByteArray* text = nullptr)
{
    const auto opened = finish(session.open(20s));
    if (!opened)
        return "never ended";
    if (text)
        *text = textOf(*opened);
    return codeOf(*opened);
}

/// Stops the agent for as long as this lives: it is one that waits for its user.
class WaitingAgent
{
public:
    explicit WaitingAgent(qint64 pid)
        : m_pid(pid_t(pid))
    {
        if (m_pid > 1)
            ::kill(m_pid, SIGSTOP);
    }
    ~WaitingAgent() { goOn(); }
    void goOn()
    {
        if (m_pid > 1)
            ::kill(m_pid, SIGCONT);
    }

private:
    const pid_t m_pid;
};

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT

private:
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
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<SshFixture> m_fixture;

private Q_SLOTS:
    void init()
    {
        m_secrets = std::make_unique<Secrets>();
        m_secrets->setCanAsk(true);
        restart({});
    }
    void cleanup()
    {
        m_fixture.reset();
        m_secrets.reset();
    }

    void aPassphraseIsAskedOnceForAllBoards_data()
    {
        QTest::addColumn<QStringList>("kind");
        QTest::addColumn<bool>("publicHalf");
        const auto words = [](const char* text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("ed25519") << words("-t ed25519") << true;
        QTest::newRow("without its .pub") << words("-t ed25519") << false;
        QTest::newRow("rsa") << words("-t rsa -b 2048") << false;
        QTest::newRow("pem") << words("-t rsa -b 2048 -m PEM") << true;
        QTest::newRow("pem without its .pub") << words("-t ecdsa -m PEM") << false;
    }
    void aPassphraseIsAskedOnceForAllBoards()
    {
        QFETCH(QStringList, kind);
        QFETCH(bool, publicHalf);
        const QString key = lockedKey(kind);
        if (!publicHalf)
            QVERIFY(QFile::remove(key + QLatin1String(".pub")));
        QSignalSpy changed(m_secrets.get(), &Secrets::openChanged);
        QSignalSpy settled(m_secrets.get(), &Secrets::settled);
        std::vector<std::unique_ptr<Session>> sessions;
        for (int i = 0; i < 3; ++i) {
            sessions.push_back(m_fixture->session());
            QByteArray text;
            QCOMPARE(openCode(*sessions.back(), &text), QByteArray("auth-failed"));
            QVERIFY2(text.contains("has a passphrase"), text);
            QVERIFY(sessions.back()->needsPerson());
            QCOMPARE(sessions.back()->question(), sessions.front()->question());
        }
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_secrets->open().size(), 1);
        const Question question = m_secrets->open().first();
        QCOMPARE(question.subject, key);
        QVERIFY(question.kind == Question::Kind::Passphrase);
        QVERIFY(!question.echo);

        m_secrets->answer(question.id, secret("wrong"));
        QTRY_COMPARE(m_secrets->open().value(0).wrong, 1);
        QVERIFY(settled.isEmpty());
        m_secrets->answer(question.id, secret("secret"));
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(m_secrets->open().isEmpty());
        for (const auto& session : sessions) {
            QByteArray text;
            const QByteArray code = openCode(*session, &text);
            QVERIFY2(code == "ok", text);
            QVERIFY(!session->needsPerson());
        }
    }

    void aPassphraseIsNotAskedForAKeyNobodyTakes()
    {
        const QString taken = m_fixture->server.clientKey();
        const QString locked = lockedKey();
        const QString keys = m_fixture->server.path(QStringLiteral("authorized_keys"));
        QVERIFY(QFile::remove(keys));
        QVERIFY(QFile::copy(taken + QLatin1String(".pub"), keys));
        m_fixture->target.identityFiles = {locked};
        const auto session = m_fixture->session();
        QCOMPARE(openCode(*session), QByteArray("auth-failed"));
        QVERIFY(m_secrets->open().isEmpty());
        QVERIFY(!session->needsPerson());
    }

    void anotherKeyIsTriedBeforeAnybodyIsAsked()
    {
        const QString locked = lockedKey();
        QFile keys(m_fixture->server.path(QStringLiteral("authorized_keys")));
        QFile open(m_fixture->server.clientKey() + QLatin1String(".pub"));
        QVERIFY(keys.open(QIODevice::Append) && open.open(QIODevice::ReadOnly));
        keys.write(open.readAll());
        keys.close();
        m_fixture->target.identityFiles = {locked, m_fixture->server.clientKey()};
        const auto session = m_fixture->session();
        QCOMPARE(openCode(*session), QByteArray("ok"));
        QVERIFY(m_secrets->open().isEmpty());
    }

    void withNobodyThereTheRemedyIsNamed()
    {
        const QString key = lockedKey();
        m_secrets->setCanAsk(false);
        auto session = m_fixture->session();
        QByteArray text;
        QCOMPARE(openCode(*session, &text), QByteArray("auth-failed"));
        QVERIFY2(text.contains("ssh-add " + key.toLocal8Bit()), text);
        QVERIFY(session->needsPerson());
        QCOMPARE(session->question(), quint64(0));
        QVERIFY(m_secrets->open().isEmpty());
        // BatchMode: somebody is there and is not to be asked.
        m_secrets->setCanAsk(true);
        m_fixture->target.askNobody = true;
        session = m_fixture->session();
        QCOMPARE(openCode(*session), QByteArray("auth-failed"));
        QVERIFY(m_secrets->open().isEmpty());
    }

    void aDeclinedQuestionIsNotAskedAgain()
    {
        lockedKey();
        const auto session = m_fixture->session();
        QCOMPARE(openCode(*session), QByteArray("auth-failed"));
        m_secrets->decline(m_secrets->open().value(0).id);
        QVERIFY(m_secrets->open().isEmpty());
        QCOMPARE(openCode(*session), QByteArray("auth-failed"));
        QVERIFY(m_secrets->open().isEmpty());
        QVERIFY(session->needsPerson());
        m_secrets->askAgain();
        QCOMPARE(openCode(*session), QByteArray("auth-failed"));
        QCOMPARE(m_secrets->open().size(), 1);
    }

    void aKeyOfTheAgentNeedsNoPassphrase()
    {
        const QString locked = lockedKey();
        QProcess open;
        const QString copy = m_home.path(QStringLiteral("opened"));
        QVERIFY(QFile::copy(locked, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        open.start(QStringLiteral("ssh-keygen"),
                   {QStringLiteral("-q"), QStringLiteral("-p"), QStringLiteral("-P"),
                    QStringLiteral("secret"), QStringLiteral("-N"), QString(), QStringLiteral("-f"),
                    copy});
        QVERIFY(open.waitForFinished());
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(m_fixture->server.wrongKey()));
        QVERIFY(agent.add(copy));
        m_fixture->target.onlyIdentityFiles = true;
        QVERIFY2(m_fixture->openSession(), m_fixture->error);
        // Also when only the public half lies in the file.
        QVERIFY(QFile::remove(locked));
        QVERIFY2(m_fixture->openSession(), m_fixture->error);
        QVERIFY(!m_fixture->server.log().contains("Failed publickey"));
        m_fixture->target.identityFiles = {m_fixture->server.wrongKey()};
        QVERIFY(!m_fixture->openSession());
        QVERIFY(m_secrets->open().isEmpty());
    }

    void everyKindOfKeyWorksByTheAgent_data()
    {
        QTest::addColumn<QStringList>("kind");
        QTest::newRow("ed25519") << QStringList{QStringLiteral("-t"), QStringLiteral("ed25519")};
        QTest::newRow("ecdsa") << QStringList{QStringLiteral("-t"), QStringLiteral("ecdsa")};
        QTest::newRow("rsa") << QStringList{QStringLiteral("-t"), QStringLiteral("rsa"),
                                            QStringLiteral("-b"), QStringLiteral("2048")};
    }
    void everyKindOfKeyWorksByTheAgent()
    {
        QFETCH(QStringList, kind);
        const QString key = m_home.path(QStringLiteral("agents%1").arg(++m_keys));
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     QStringList{QStringLiteral("-q"), QStringLiteral("-N"), QString(),
                                 QStringLiteral("-f"), key} +
                         kind);
        QVERIFY(keygen.waitForFinished());
        const QString keys = m_fixture->server.path(QStringLiteral("authorized_keys"));
        QVERIFY(QFile::remove(keys));
        QVERIFY(QFile::copy(key + QLatin1String(".pub"), keys));
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(key));
        m_fixture->target.identityFiles.clear();
        const auto session = m_fixture->openSession();
        QVERIFY2(session, m_fixture->error);
        const auto alive = finish(session->keepalive(5s));
        QVERIFY(alive && alive->ok());
        // A named agent serves as well as that of the environment.
        m_fixture->target.agentSocket = qEnvironmentVariable("SSH_AUTH_SOCK");
        qputenv("SSH_AUTH_SOCK", "/nowhere");
        const auto named = m_fixture->openSession();
        qputenv("SSH_AUTH_SOCK", m_fixture->target.agentSocket.toLocal8Bit());
        QVERIFY2(named, m_fixture->error);
    }

    void anAgentThatWaitsHoldsUpNobodyElse()
    {
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(m_fixture->server.clientKey()));
        Target byAgent = m_fixture->target;
        byAgent.identityFiles.clear();
        Session waits(byAgent, *m_fixture->knownHosts, m_secrets.get());
        int told = 0;
        waits.onWaits([&told](const Error&) { ++told; });
        WaitingAgent stopped(agent.pid());
        auto opening = waits.open(20s);

        // Longest time the event loop did not come round.
        qint64 longest = 0;
        QElapsedTimer since;
        since.start();
        QTimer ticks;
        QObject::connect(&ticks, &QTimer::timeout, &ticks,
                         [&] { longest = std::max(longest, since.restart()); });
        ticks.start(5);
        m_fixture->target.useAgent = false;
        QVERIFY2(m_fixture->openSession(), m_fixture->error);
        QTRY_COMPARE_WITH_TIMEOUT(told, 1, 10000);
        ticks.stop();
        qInfo("longest stall %lld ms", longest);
        QVERIFY2(longest < 1500, "the agent held up the thread");
        stopped.goOn();
        const auto opened = finish(std::move(opening), 20s);
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
    }

    void waitingForTheAgentCanBeGivenUp()
    {
        SshAgent agent;
        QVERIFY(agent.start());
        QVERIFY(agent.add(m_fixture->server.clientKey()));
        m_fixture->target.identityFiles.clear();
        const auto session = m_fixture->session();
        const WaitingAgent stopped(agent.pid());
        auto opening = session->open(20s);
        QTest::qWait(700);
        session->close();
        const auto end = finish(std::move(opening), 2s);
        QVERIFY(end);
        QCOMPARE(codeOf(*end), QByteArray("cancelled"));
    }

    void anAgentThatRefusesIsNoObstacle()
    {
        // Confirmation is wanted and no askpass is there: the agent says no.
        SshAgent agent;
        QVERIFY(agent.start());
        QProcess add;
        add.start(QStringLiteral("ssh-add"),
                  {QStringLiteral("-q"), QStringLiteral("-c"), m_fixture->server.clientKey()});
        QVERIFY(add.waitForFinished());
        m_fixture->target.identityFiles.clear();
        QVERIFY(!m_fixture->openSession());
        QVERIFY2(m_fixture->error.contains("ssh-agent"), m_fixture->error);
    }

    void aPasswordIsAskedForAndKept()
    {
        if (!SshServer::canHavePassword())
            QSKIP("needs root and mount namespaces");
        SshServer::Options options;
        options.password = "open sesame";
        options.extraConfig = "PasswordAuthentication yes\nKbdInteractiveAuthentication no\n";
        restart(options);
        logInByPassword();
    }

    void keyboardInteractiveIsAnswered()
    {
        if (!SshServer::canHavePassword())
            QSKIP("needs root and mount namespaces");
        SshServer::Options options;
        options.password = "open sesame";
        options.pamStack = "auth required pam_unix.so\naccount required pam_permit.so\n"
                           "session required pam_permit.so\n";
        options.extraConfig = "KbdInteractiveAuthentication yes\n";
        restart(options);
        logInByPassword();
    }

    void aKeyAndAPassword()
    {
        if (!SshServer::canHavePassword())
            QSKIP("needs root and mount namespaces");
        SshServer::Options options;
        options.password = "open sesame";
        options.extraConfig = "PasswordAuthentication yes\nKbdInteractiveAuthentication no\n"
                              "AuthenticationMethods publickey,password\n";
        restart(options);
        const auto session = m_fixture->session();
        QCOMPARE(openCode(*session), QByteArray("auth-failed"));
        QCOMPARE(m_secrets->open().size(), 1);
        m_secrets->answer(m_secrets->open().first().id, secret("open sesame"));
        QByteArray text;
        const QByteArray code = openCode(*session, &text);
        QVERIFY2(code == "ok", text);
    }

private:
    void logInByPassword()
    {
        m_fixture->target.identityFiles = {m_fixture->server.wrongKey()};
        const auto session = m_fixture->session();
        QByteArray text;
        QCOMPARE(openCode(*session, &text), QByteArray("auth-failed"));
        QVERIFY2(text.contains("password of"), text);
        QVERIFY2(text.contains("ssh-copy-id"), text);
        QVERIFY(session->needsPerson());
        QCOMPARE(m_secrets->open().size(), 1);
        const Question question = m_secrets->open().first();
        QVERIFY(question.kind == Question::Kind::Password);
        QCOMPARE(question.subject, m_fixture->target.display());

        m_secrets->answer(question.id, secret("wrong"));
        QCOMPARE(openCode(*session, &text), QByteArray("auth-failed"));
        QCOMPARE(m_secrets->open().size(), 1);
        QCOMPARE(m_secrets->open().first().wrong, 1);
        QVERIFY2(!text.contains("wrong\n"), text);
        m_secrets->answer(m_secrets->open().first().id, secret("open sesame"));
        for (int i = 0; i < 2; ++i) { // kept for the next time
            const QByteArray code = openCode(*session, &text);
            QVERIFY2(code == "ok", text);
        }
        QVERIFY(m_secrets->open().isEmpty());
        QVERIFY2(!m_fixture->server.log().contains("open sesame"), m_fixture->server.log());
    }
};

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
