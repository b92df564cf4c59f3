#include "tests/ssh/scripted_server.h"
#include "tests/ssh/ssh_fixture.h"

#include <QTest>
#include <atomic>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

/// An SSH server that closes the first `closes` channels when a command is asked for, with no
/// answer to that request: so does dropbear, when an earlier command ends at that moment.
class ClosingServer
{
public:
    explicit ClosingServer(int closes)
        : m_closes(closes)
    {}

    bool start() { return m_server.start(); }
    quint16 port() const { return m_server.port(); }
    QByteArray knownHostsLine() const { return m_server.knownHostsLine(); }
    int asked() const { return m_asked; } ///< how often a command was asked for

private:
    void answer(ssh_message message)
    {
        switch (ssh_message_type(message)) {
        case SSH_REQUEST_AUTH: // "none" will do
            ssh_message_auth_reply_success(message, 0);
            return;
        case SSH_REQUEST_CHANNEL_OPEN:
            m_channel = ssh_message_channel_request_open_reply_accept(message);
            return;
        case SSH_REQUEST_CHANNEL:
            if (++m_asked > m_closes) {
                ssh_message_channel_request_reply_success(message);
                ssh_channel_write(m_channel, "done\n", 5);
                ssh_channel_request_send_exit_status(m_channel, 0);
            }
            ssh_channel_close(m_channel);
            return;
        default:
            break;
        }
        ssh_message_reply_default(message);
    }

    const int m_closes;
    std::atomic<int> m_asked = 0;
    ssh_channel m_channel = nullptr;
    ScriptedServer m_server{[this](ssh_session, ssh_message message) { answer(message); }};
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
