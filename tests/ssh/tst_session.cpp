#include "core/ssh/known_hosts.h"
#include "core/ssh/session.h"
#include "tests/support/coroutine.h"
#include "tests/support/outcome.h"
#include "tests/support/ssh_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::ssh;
using rollcall::test::finish;
using rollcall::test::SshServer;
using namespace std::chrono_literals;

class TestSession : public QObject
{
    Q_OBJECT
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KnownHosts> m_known;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<SshServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_folder = std::make_unique<QTemporaryDir>();
        m_known = std::make_unique<KnownHosts>(QStringList{m_folder->filePath(u"known_hosts"_qs)});
    }
    void smoke()
    {
        Target t;
        t.host = u"127.0.0.1"_qs;
        t.port = m_server->port();
        t.identityFiles = {m_server->clientKey()};
        Session session(t, *m_known);
        auto opened = finish(session.open(10s));
        QVERIFY(opened);
        QVERIFY(!*opened);
        qInfo() << opened->error().toString().c_str();
        QCOMPARE(test::codeOf(*opened), QByteArray("host-key-unknown"));
        QVERIFY(m_known->accept(t, *session.hostKey(), false).ok());
        opened = finish(session.open(10s));
        QVERIFY(opened);
        QVERIFY2(*opened, opened->ok() ? "" : opened->error().toString().c_str());
        auto ch = finish(session.exec("echo hello; cat; echo err >&2; exit 3", 5s));
        QVERIFY(ch && *ch);
        auto& channel = ***ch;
        auto line = finish(channel.readLine(100, 5s));
        QVERIFY(line && *line);
        QCOMPARE(**line, QByteArray("hello"));
        QVERIFY(*finish(channel.write("abc\ndef", 5s)));
        auto alive = finish(session.keepalive(5s));
        QVERIFY(alive && *alive);
        channel.sendEof();
        auto rest = finish(channel.readAll(100, 5s));
        QVERIFY(rest && *rest);
        QCOMPARE(**rest, QByteArray("abc\ndef"));
        QCOMPARE(*finish(channel.exitStatus(5s)), std::optional<int>(3));
        QCOMPARE(channel.errorOutput(), QByteArray("err\n"));
    }
};
QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
