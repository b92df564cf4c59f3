// Questions of a server that are no passwords: its answer fits no other connection, so it is kept
// waiting while a person is asked.
#include "tests/ssh/scripted_server.h"
#include "tests/ssh/ssh_fixture.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

/// A server that wants "blue" and "42".
void askForColourAndNumber(ssh_session session, ssh_message message)
{
    const bool interactive = ssh_message_type(message) == SSH_REQUEST_AUTH &&
                             ssh_message_subtype(message) == SSH_AUTH_METHOD_INTERACTIVE;
    if (!interactive) {
        ssh_message_auth_set_methods(message, SSH_AUTH_METHOD_INTERACTIVE);
        ssh_message_reply_default(message);
        return;
    }
    if (!ssh_message_auth_kbdint_is_response(message)) {
        const char* prompts[] = {"Which colour\nis it? ", "Number: "};
        char echo[] = {1, 0};
        ssh_message_auth_interactive_request(message, "", "", 2, prompts, echo);
        return;
    }
    const auto given = [session](unsigned i) {
        const char* text = ssh_userauth_kbdint_getanswer(session, i);
        return QByteArray(text ? text : "");
    };
    if (given(0) == "blue" && given(1) == "42") {
        ssh_message_auth_reply_success(message, 0);
        return;
    }
    ssh_message_auth_set_methods(message, SSH_AUTH_METHOD_INTERACTIVE);
    ssh_message_reply_default(message);
}

void reply(Secrets& secrets, const char* text)
{
    QByteArray bytes(text);
    secrets.answer(secrets.open().value(0).id, Secret(bytes));
}

} // namespace

class TestChallenge : public QObject
{
    Q_OBJECT

private:
    PrivateHome m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<KnownHosts> m_knownHosts;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Session> m_session;
    int m_told = 0;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>(&askForColourAndNumber);
        QVERIFY(m_server->start());
        QFile file(m_home.path(QStringLiteral("known_hosts")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_server->knownHostsLine());
        file.close();
        m_knownHosts = std::make_unique<KnownHosts>(QStringList{file.fileName()});
        m_secrets = std::make_unique<Secrets>();
        m_secrets->setCanAsk(true);
        Target target;
        target.host = QStringLiteral("127.0.0.1");
        target.port = m_server->port();
        target.user = QStringLiteral("pi");
        m_session = std::make_unique<Session>(target, *m_knownHosts, m_secrets.get());
        m_told = 0;
        m_session->onWaits([this](const Error&) { ++m_told; });
    }
    void cleanup()
    {
        m_session.reset();
        m_secrets.reset();
        m_server.reset();
    }

    void theServerWaitsForThePersonsAnswers()
    {
        auto opening = m_session->open(20s);
        QTRY_COMPARE(m_secrets->open().size(), 1);
        const Question first = m_secrets->open().first();
        QVERIFY(first.kind == Question::Kind::Challenge);
        QCOMPARE(first.prompt, QStringLiteral("Which colour is it?")); // one line
        QVERIFY(first.echo);
        QCOMPARE(m_told, 1);
        reply(*m_secrets, "blue");
        QTRY_COMPARE(m_secrets->open().value(0).prompt, QStringLiteral("Number:"));
        QVERIFY(!m_secrets->open().first().echo);
        reply(*m_secrets, "42");
        const auto opened = finish(std::move(opening));
        QVERIFY(opened);
        QVERIFY2(opened->ok(), textOf(*opened));
        QVERIFY(m_secrets->open().isEmpty());
    }

    void aWrongAnswerIsRefused()
    {
        auto opening = m_session->open(20s);
        for (const char* text : {"red", "1"}) {
            QTRY_COMPARE(m_secrets->open().size(), 1);
            reply(*m_secrets, text);
        }
        const auto opened = finish(std::move(opening));
        QVERIFY(opened);
        QCOMPARE(codeOf(*opened), QByteArray("auth-failed"));
    }

    void aDeclinedChallengeSaysSo()
    {
        auto opening = m_session->open(20s);
        QTRY_COMPARE(m_secrets->open().size(), 1);
        m_secrets->decline(m_secrets->open().first().id);
        const auto opened = finish(std::move(opening));
        QVERIFY(opened);
        QCOMPARE(codeOf(*opened), QByteArray("auth-failed"));
        QVERIFY2(textOf(*opened).contains("colour"), textOf(*opened));
        QVERIFY(m_session->needsPerson());
        QVERIFY(m_secrets->open().isEmpty());
    }

    void withNobodyThereItDoesNotWait()
    {
        m_secrets->setCanAsk(false);
        const auto opened = finish(m_session->open(20s), 10s);
        QVERIFY(opened);
        QCOMPARE(codeOf(*opened), QByteArray("auth-failed"));
        QVERIFY2(textOf(*opened).contains("nobody answered"), textOf(*opened));
        QVERIFY(m_session->needsPerson());
        QCOMPARE(m_told, 0);
    }

    void closingTakesTheQuestionBack()
    {
        auto opening = m_session->open(20s);
        QTRY_COMPARE(m_secrets->open().size(), 1);
        m_session->close();
        const auto opened = finish(std::move(opening), 2s);
        QVERIFY(opened);
        QCOMPARE(codeOf(*opened), QByteArray("cancelled"));
        QVERIFY(m_secrets->open().isEmpty());
    }

    void aServerThatHangsUpTakesTheQuestionBack()
    {
        auto opening = m_session->open(20s);
        QTRY_COMPARE(m_secrets->open().size(), 1);
        m_server.reset();
        const auto opened = finish(std::move(opening), 5s);
        QVERIFY(opened);
        QVERIFY(!opened->ok());
        QVERIFY(m_secrets->open().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
