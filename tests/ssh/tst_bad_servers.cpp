#include "tests/ssh/ssh_fixture.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <functional>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

using Behaviour = std::function<void(QTcpSocket*)>;

/// Says the same again whenever the last was taken, for ever.
void repeat(QTcpSocket* socket, const QByteArray& text)
{
    const auto more = [socket, text] {
        if (socket->bytesToWrite() < 64 * 1024)
            socket->write(text.repeated(100));
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

/// Says the text when the client has spoken `times` times, and hangs up.
void answerAndHangUp(QTcpSocket* socket, const QByteArray& text)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, text] {
        socket->write(text);
        socket->disconnectFromHost();
    });
}

/// A port that is open, and whose queue of connections nobody takes from is full.
class FullListener
{
public:
    ~FullListener()
    {
        for (const int fd : m_sockets)
            ::close(fd);
    }
    bool start()
    {
        const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        m_sockets.append(listener);
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        auto* address = reinterpret_cast<sockaddr*>(&m_address);
        if (::bind(listener, address, size) != 0 || ::listen(listener, 0) != 0 ||
            ::getsockname(listener, address, &size) != 0)
            return false;
        for (int i = 0; i < 4; ++i) {
            const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            m_sockets.append(fd);
            ::connect(fd, address, size);
        }
        return true;
    }
    quint16 port() const { return ntohs(m_address.sin_port); }

private:
    sockaddr_in m_address = {};
    QList<int> m_sockets;
};

} // namespace

Q_DECLARE_METATYPE(Behaviour)

class TestBadServers : public QObject
{
    Q_OBJECT

private:
    PrivateHome m_home;
    std::unique_ptr<KnownHosts> m_knownHosts;

private Q_SLOTS:
    void init()
    {
        m_knownHosts =
            std::make_unique<KnownHosts>(QStringList{m_home.path(QStringLiteral("known_hosts"))});
    }

    void eachGetsItsMessage_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const char* code, const char* words, Behaviour b) {
            QTest::newRow(name) << b << QByteArray(code) << QByteArray(words);
        };
        row("says nothing", "timed-out", "accepted the connection but said nothing for 0.7 s",
            [](QTcpSocket*) {});
        row("hangs up at once", "disconnected", "closed the connection at once",
            [](QTcpSocket* s) { s->disconnectFromHost(); });
        row("hangs up after the version", "disconnected", "during the key exchange",
            [](QTcpSocket* s) {
                s->write("SSH-2.0-Bad\r\n");
                answerAndHangUp(s, {});
            });
        row("hangs up without reading", "disconnected", "during the key exchange",
            [](QTcpSocket* s) {
                s->write("SSH-2.0-Bad\r\n");
                QTimer::singleShot(50, s, [s] { s->abort(); });
            });
        row("says its version and no more", "timed-out", "did not finish the key exchange",
            [](QTcpSocket* s) { s->write("SSH-2.0-Silent\r\n"); });
        row("is a web server", "protocol", "not an SSH server", [](QTcpSocket* s) {
            answerAndHangUp(s, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        });
        row("greets for ever", "protocol", "not an SSH server",
            [](QTcpSocket* s) { repeat(s, "Welcome, stranger.\r\n"); });
        row("has a line without end", "protocol", "not an SSH server",
            [](QTcpSocket* s) { repeat(s, "xxxxxxxxxxxxxxxxxxxx"); });
        row("speaks SSH 1 only", "protocol", "key exchange failed",
            [](QTcpSocket* s) { s->write("SSH-1.5-Old\r\n"); });
        row("sends garbage after its version", "protocol", "key exchange failed",
            [](QTcpSocket* s) {
                s->write("SSH-2.0-Bad\r\n");
                repeat(s, "garbage\xff\xfe");
            });
        row("announces a packet of 4 GiB", "protocol", "key exchange failed",
            [](QTcpSocket* s) { s->write("SSH-2.0-Bad\r\n" + QByteArray(64, '\xff')); });
        row("sends zeros", "protocol", "key exchange failed", [](QTcpSocket* s) {
            s->write("SSH-2.0-Bad\r\n");
            repeat(s, QByteArray(100, '\0'));
        });
        row("sends a disconnect message", "disconnected", "the server said: go away",
            [](QTcpSocket* s) {
                // RFC 4253 sections 6 and 11.1: length, padding, type 1, reason, text, language.
                QByteArray payload("\x01\0\0\0\x02\0\0\0\x07go away\0\0\0\0", 20);
                const QByteArray padding(15, '\0'); // to a multiple of 8
                QByteArray packet("\0\0\0\0", 4);
                packet[3] = char(payload.size() + padding.size() + 1);
                packet += char(padding.size());
                s->write("SSH-2.0-Bad\r\n");
                const QByteArray goodbye = packet + payload + padding;
                QTimer::singleShot(100, s, [s, goodbye] { s->write(goodbye); });
            });
    }
    void eachGetsItsMessage()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, words);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server,
                [&] { behaviour(server.nextPendingConnection()); });
        Target target;
        target.host = QStringLiteral("127.0.0.1");
        target.port = server.serverPort();
        Session session(target, *m_knownHosts);
        QElapsedTimer clock;
        clock.start();
        const auto opened = finish(session.open(700ms));
        QVERIFY(opened);
        const QByteArray text = textOf(*opened);
        QVERIFY2(codeOf(*opened) == code, codeOf(*opened) + " " + text);
        QVERIFY2(text.contains(words), text);
        QVERIFY2(text.startsWith(target.display().toLatin1() + ": "), text);
        QVERIFY2(!QString::fromStdString(opened->error().remedy).isEmpty(), text);
        QVERIFY(clock.elapsed() < 5000);
        QVERIFY(!session.isOpen());
        QVERIFY(!session.hostKey().has_value());
    }

    void aClosedPortIsRefused()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        Target target;
        target.host = QStringLiteral("127.0.0.1");
        target.port = probe.serverPort();
        target.user = QStringLiteral("me");
        probe.close();
        Session session(target, *m_knownHosts);
        const auto opened = finish(session.open(5s));
        QVERIFY(opened);
        QCOMPARE(codeOf(*opened), QByteArray("refused"));
        const QByteArray port = QByteArray::number(target.port);
        QCOMPARE(textOf(*opened), "me@127.0.0.1:" + port + ": connection refused on port " + port +
                                      "; is sshd running there? check the port");
    }

    void anAddressThatDropsEverythingIsGivenUpInTime()
    {
        // With its queue full, Linux drops what else wants to connect: as a switched-off board.
        FullListener listener;
        QVERIFY(listener.start());
        Target target;
        target.host = QStringLiteral("127.0.0.1");
        target.port = listener.port();
        Session session(target, *m_knownHosts);
        QElapsedTimer clock;
        clock.start();
        const auto opened = finish(session.open(500ms));
        QVERIFY(opened);
        QCOMPARE(codeOf(*opened), QByteArray("timed-out"));
        QVERIFY2(textOf(*opened).contains("switched on"), textOf(*opened));
        QVERIFY(clock.elapsed() >= 500 && clock.elapsed() < 5000);
    }

    void aNameNobodyHasIsUnreachable()
    {
        Target target;
        target.host = QStringLiteral("no-such-board.invalid"); // RFC 6761: never exists
        Session session(target, *m_knownHosts);
        const auto opened = finish(session.open(10s));
        QVERIFY(opened);
        const QByteArray code = codeOf(*opened);
        QVERIFY2(code == "unreachable" || code == "timed-out", textOf(*opened));
        QVERIFY2(textOf(*opened).contains("no-such-board.invalid"), textOf(*opened));
    }

    void cancelledWhileLookingUpAName()
    {
        Target target;
        target.host = QStringLiteral("no-such-board-either.invalid");
        auto session = std::make_unique<Session>(target, *m_knownHosts);
        auto task = session->open(10s);
        session.reset();
        QVERIFY(task.isReady());
        QCOMPARE(codeOf(*finish(std::move(task))), QByteArray("cancelled"));
        QTest::qWait(100); // the answer may still come, and must find nobody
    }

    void cancelledWhileNobodyAnswers()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Target target;
        target.host = QStringLiteral("127.0.0.1");
        target.port = server.serverPort();
        auto session = std::make_unique<Session>(target, *m_knownHosts);
        auto task = session->open(30s);
        QTest::qWait(50);
        QVERIFY(!task.isReady());
        session->close();
        QVERIFY(task.isReady());
        QCOMPARE(codeOf(*finish(std::move(task))), QByteArray("cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestBadServers)
#include "tst_bad_servers.moc"
