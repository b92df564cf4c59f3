// Connections that end in the middle of a login: whose word is it, and what is told of it.
#include "tests/ssh/scripted_server.h"
#include "tests/ssh/ssh_fixture.h"

#include <QProcess>
#include <QTest>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

/// Refuses `refusals` keys and then closes the socket without a word, as a server does that
/// crashes, is stopped, or has waited long enough.
class CuttingServer
{
public:
    explicit CuttingServer(int refusals)
        : m_left(refusals)
    {}

    bool start() { return m_server.start(); }
    const ScriptedServer& server() const { return m_server; }

private:
    void answer(ssh_session session, ssh_message message)
    {
        const bool isKey = ssh_message_type(message) == SSH_REQUEST_AUTH &&
                           ssh_message_subtype(message) == SSH_AUTH_METHOD_PUBLICKEY;
        if (isKey && --m_left < 0) {
            ::shutdown(ssh_get_fd(session), SHUT_RDWR);
            return;
        }
        ssh_message_auth_set_methods(message, SSH_AUTH_METHOD_PUBLICKEY);
        ssh_message_reply_default(message);
    }

    int m_left;
    ScriptedServer m_server{
        [this](ssh_session session, ssh_message message) { answer(session, message); }};
};

} // namespace

class TestLoginCut : public QObject
{
    Q_OBJECT

private:
    PrivateHome m_home;

    QStringList makeKeys(int count)
    {
        QStringList keys;
        for (int i = 0; i < count; ++i) {
            keys.append(m_home.path(QStringLiteral("key%1").arg(i)));
            if (QFile::exists(keys.last()))
                continue;
            QProcess keygen;
            keygen.start(QStringLiteral("ssh-keygen"),
                         {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                          QStringLiteral("-N"), QString(), QStringLiteral("-f"), keys.last()});
            keygen.waitForFinished();
        }
        return keys;
    }

    QByteArray openAt(const ScriptedServer& server, int keys, QByteArray* text)
    {
        QFile file(m_home.path(QStringLiteral("known_hosts")));
        if (!file.open(QIODevice::WriteOnly) || file.write(server.knownHostsLine()) < 0)
            return "no known_hosts";
        file.close();
        KnownHosts knownHosts({file.fileName()});
        Target target;
        target.host = QStringLiteral("127.0.0.1");
        target.port = server.port();
        target.user = QStringLiteral("lab");
        target.identityFiles = makeKeys(keys);
        Session session(target, knownHosts);
        const auto opened = finish(session.open(10s));
        if (!opened)
            return "never ended";
        *text = textOf(*opened);
        return codeOf(*opened);
    }

private Q_SLOTS:
    void aConnectionClosedDuringTheLoginIsNoRefusal_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::newRow("at the first key") << 0;
        QTest::newRow("after a refused one") << 1;
    }
    void aConnectionClosedDuringTheLoginIsNoRefusal()
    {
        QFETCH(int, refusals);
        CuttingServer server(refusals);
        QVERIFY(server.start());
        QByteArray text;
        QCOMPARE(openAt(server.server(), 3, &text), QByteArray("disconnected"));
        QVERIFY2(text.contains("closed during the login"), text);
        QVERIFY2(text.contains("key0"), text);
        QCOMPARE(text.contains("key1"), refusals > 0);
        QVERIFY2(!text.contains("authorized_keys"), text);
    }

    void enoughOfOurKeysIsARefusal()
    {
        CuttingServer server(5);
        QVERIFY(server.start());
        QByteArray text;
        QCOMPARE(openAt(server.server(), 8, &text), QByteArray("auth-failed"));
        QVERIFY2(text.contains("keep fewer keys"), text);
    }

    void whatTheServerSaysInItsLastMessageIsTold()
    {
        ScriptedServer server([](ssh_session session, ssh_message message) {
            if (ssh_message_type(message) != SSH_REQUEST_AUTH) {
                ssh_message_reply_default(message);
                return;
            }
            ssh_session_set_disconnect_message(session, "closed for the night");
            ssh_disconnect(session);
        });
        QVERIFY(server.start());
        QByteArray text;
        QCOMPARE(openAt(server, 1, &text), QByteArray("disconnected"));
        QVERIFY2(text.contains("closed for the night"), text);
    }

    void tooManyForSshdIsARefusal()
    {
        SshServer::Options options;
        options.extraConfig = "MaxAuthTries 2\n";
        SshFixture fixture(options);
        QVERIFY2(fixture.start(), qPrintable(fixture.server.errorString()));
        fixture.target.identityFiles = makeKeys(4);
        Session session(fixture.target, *fixture.knownHosts);
        const auto opened = finish(session.open(10s));
        QVERIFY(opened);
        QCOMPARE(codeOf(*opened), QByteArray("auth-failed"));
        QVERIFY2(textOf(*opened).contains("keep fewer keys"), textOf(*opened));
    }
};

QTEST_GUILESS_MAIN(TestLoginCut)
#include "tst_login_cut.moc"
