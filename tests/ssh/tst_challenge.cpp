// Questions of a server that are no passwords: its answer fits no other connection, so it is kept
// waiting while a person is asked.
#include "tests/ssh/ssh_fixture.h"

#include <libssh/server.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTest>
#include <atomic>
#include <thread>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

template <auto Free>
struct Freer {
    template <typename T>
    void operator()(T* handle) const
    {
        Free(handle);
    }
};
using ServerKey = std::unique_ptr<ssh_key_struct, Freer<&ssh_key_free>>;
using ServerSession = std::unique_ptr<ssh_session_struct, Freer<&ssh_free>>;
using ServerBind = std::unique_ptr<ssh_bind_struct, Freer<&ssh_bind_free>>;
using Message = std::unique_ptr<ssh_message_struct, Freer<&ssh_message_free>>;

ServerKey newKey()
{
    ssh_key key = nullptr;
    ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key);
    return ServerKey(key);
}

/// A server for one client after the other that asks for a colour and a number, and wants "blue"
/// and "42".
class AskingServer
{
public:
    ~AskingServer()
    {
        m_ends = true;
        ::shutdown(m_listener, SHUT_RDWR);
        const int client = m_client;
        if (client >= 0)
            ::shutdown(client, SHUT_RDWR);
        if (m_thread.joinable())
            m_thread.join();
        ::close(m_listener);
    }

    bool start()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* any = reinterpret_cast<sockaddr*>(&address);
        if (!m_hostKey || ::bind(m_listener, any, size) != 0 || ::listen(m_listener, 4) != 0 ||
            ::getsockname(m_listener, any, &size) != 0)
            return false;
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] {
            while (!m_ends)
                serve();
        });
        return true;
    }
    quint16 port() const { return m_port; }

    QByteArray knownHostsLine() const
    {
        char* key = nullptr;
        if (ssh_pki_export_pubkey_base64(m_hostKey.get(), &key) != SSH_OK)
            return {};
        const QByteArray line = "[127.0.0.1]:" + QByteArray::number(m_port) + " ssh-ed25519 " + key;
        ssh_string_free_char(key);
        return line + '\n';
    }

private:
    void serve()
    {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        m_client = socket;
        const ServerBind bind(ssh_bind_new());
        const ServerSession session(ssh_new());
        const bool readConfig = false;
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_PROCESS_CONFIG, &readConfig);
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_IMPORT_KEY, ssh_key_dup(m_hostKey.get()));
        if (ssh_bind_accept_fd(bind.get(), session.get(), socket) == SSH_OK &&
            ssh_handle_key_exchange(session.get()) == SSH_OK) {
            while (const Message message{ssh_message_get(session.get())})
                answer(session.get(), message.get());
        }
        m_client = -1;
    }

    static void answer(ssh_session session, ssh_message message)
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

    const ServerKey m_hostKey = newKey();
    int m_listener = -1;
    std::atomic<int> m_client = -1;
    std::atomic<bool> m_ends = false;
    quint16 m_port = 0;
    std::thread m_thread;
};

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
    std::unique_ptr<AskingServer> m_server;
    std::unique_ptr<KnownHosts> m_knownHosts;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Session> m_session;
    int m_told = 0;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<AskingServer>();
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
