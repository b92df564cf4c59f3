// Logins that need somebody: passphrases, passwords, questions of the server.
#include "tests/ssh/login_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

class TestLogin : public LoginFixture
{
    Q_OBJECT

private Q_SLOTS:
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
