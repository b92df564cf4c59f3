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

/// An SSH server for one client, on a thread of its own, that closes the first `closes` channels
/// when a command is asked for, with no answer to that request: so does dropbear, when an earlier
/// command ends at that moment.
class ClosingServer
{
public:
    explicit ClosingServer(int closes)
        : m_closes(closes)
        , m_hostKey(newKey())
    {}
    ~ClosingServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
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
        if (!m_hostKey || ::bind(m_listener, any, size) != 0 || ::listen(m_listener, 1) != 0 ||
            ::getsockname(m_listener, any, &size) != 0)
            return false;
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
        return true;
    }
    quint16 port() const { return m_port; }
    int asked() const { return m_asked; } ///< how often a command was asked for

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
        const ServerBind bind(ssh_bind_new());
        const ServerSession session(ssh_new());
        const bool readConfig = false;
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_PROCESS_CONFIG, &readConfig);
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_IMPORT_KEY, ssh_key_dup(m_hostKey.get()));
        if (ssh_bind_accept_fd(bind.get(), session.get(), socket) != SSH_OK ||
            ssh_handle_key_exchange(session.get()) != SSH_OK)
            return;
        ssh_channel channel = nullptr;
        while (const Message message{ssh_message_get(session.get())})
            answer(message.get(), channel);
    }

    void answer(ssh_message message, ssh_channel& channel)
    {
        switch (ssh_message_type(message)) {
        case SSH_REQUEST_AUTH: // "none" will do
            ssh_message_auth_reply_success(message, 0);
            return;
        case SSH_REQUEST_CHANNEL_OPEN:
            channel = ssh_message_channel_request_open_reply_accept(message);
            return;
        case SSH_REQUEST_CHANNEL:
            if (++m_asked > m_closes) {
                ssh_message_channel_request_reply_success(message);
                ssh_channel_write(channel, "done\n", 5);
                ssh_channel_request_send_exit_status(channel, 0);
            }
            ssh_channel_close(channel);
            return;
        default:
            break;
        }
        ssh_message_reply_default(message);
    }

    const int m_closes;
    const ServerKey m_hostKey;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_asked = 0;
    std::thread m_thread;
};

} // namespace

class TestClosingServer : public QObject
{
    Q_OBJECT

private:
    PrivateHome m_home;

    std::unique_ptr<Session> openSession(const ClosingServer& server, KnownHosts& knownHosts)
    {
        Target target;
        target.host = QStringLiteral("127.0.0.1");
        target.port = server.port();
        target.user = QStringLiteral("lab");
        auto session = std::make_unique<Session>(target, knownHosts);
        const auto opened = finish(session->open(10s));
        if (!opened || !opened->ok()) {
            qWarning("%s", opened ? textOf(*opened).constData() : "open() never ended");
            return nullptr;
        }
        return session;
    }

    std::unique_ptr<KnownHosts> trust(const ClosingServer& server)
    {
        QFile file(m_home.path(QStringLiteral("known_hosts")));
        file.open(QIODevice::WriteOnly);
        file.write(server.knownHostsLine());
        file.close();
        return std::make_unique<KnownHosts>(QStringList{file.fileName()});
    }

private Q_SLOTS:
    void aChannelClosedBeforeAnAnswerIsAskedForAgain()
    {
        ClosingServer server(2);
        QVERIFY(server.start());
        const auto knownHosts = trust(server);
        const auto session = openSession(server, *knownHosts);
        QVERIFY(session);
        const auto channel = finish(session->exec("echo done", 10s));
        QVERIFY(channel);
        QVERIFY2(channel->ok(), textOf(*channel));
        const auto output = finish((**channel)->readAll(100, 10s));
        QVERIFY(output && output->ok());
        QCOMPARE(**output, QByteArray("done\n"));
        QCOMPARE(server.asked(), 3);
    }

    void aServerThatClosesEachChannelIsNamed()
    {
        ClosingServer server(1000);
        QVERIFY(server.start());
        const auto knownHosts = trust(server);
        const auto session = openSession(server, *knownHosts);
        QVERIFY(session);
        const auto channel = finish(session->exec("echo done", 10s));
        QVERIFY(channel && !channel->ok());
        QVERIFY2(textOf(*channel).contains("closed the channel for \"echo done\" each time"),
                 textOf(*channel));
        QVERIFY(server.asked() > 1 && server.asked() < 10);
    }
};

QTEST_GUILESS_MAIN(TestClosingServer)
#include "tst_closing_server.moc"
