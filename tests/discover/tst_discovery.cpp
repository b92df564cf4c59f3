#include "core/discover/discovery.h"
#include "tests/discover/fake_avahi.h"
#include "tests/discover/private_bus.h"
#include "tests/support/outcome.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::discover;
using namespace std::chrono_literals;
using rollcall::test::FakeAvahi;
using Service = FakeAvahi::Service;

namespace {
const QString ssh = QStringLiteral("_ssh._tcp");
const QString workstation = QStringLiteral("_workstation._tcp");
} // namespace

/// Discovery against a bus of our own, and on it something that speaks as Avahi does.
class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<test::PrivateBus>();
        if (!m_bus->start())
            QSKIP("dbus-daemon does not run here");
        m_object = std::make_unique<QObject>();
        m_avahi = new FakeAvahi(m_object.get(), m_bus->connect(QStringLiteral("avahi")));
    }

    void cleanup()
    {
        m_object.reset();
        m_bus.reset();
    }

    void boardsAreFoundWithTheirAddresses()
    {
        m_avahi->services = {
            {QStringLiteral("pi 4"), ssh, QStringLiteral("Pi4.local"), QStringLiteral("192.0.2.4")},
            {QStringLiteral("pi 4 [b8:27:eb:00:00:01]"), workstation, QStringLiteral("pi4.local"),
             QStringLiteral("fe80::4"), 9},
            {QStringLiteral("rock"), ssh, QStringLiteral("rock.local."),
             QStringLiteral("2001:db8::5"), 2222},
            {QStringLiteral("old"), workstation, QStringLiteral("old.local"),
             QStringLiteral("192.0.2.6"), 9},
            {QStringLiteral("me"), ssh, QStringLiteral("desk.local"), QStringLiteral("192.0.2.1"),
             22, 8}};
        const auto discovery = look(5s);
        QVERIFY(!discovery->problem());
        QStringList got;
        for (const Announced& board : discovery->found())
            got << QStringLiteral("%1:%2 %3 %4%5")
                       .arg(board.host)
                       .arg(board.port)
                       .arg(board.addresses.join(u','), board.services.join(u','),
                            board.thisComputer ? QStringLiteral(" me") : QString());
        QCOMPARE(got, QStringList({QStringLiteral("desk.local:22 192.0.2.1 _ssh._tcp me"),
                                   QStringLiteral("old.local:22 192.0.2.6 _workstation._tcp"),
                                   QStringLiteral("pi4.local:22 192.0.2.4,fe80::4 "
                                                  "_ssh._tcp,_workstation._tcp"),
                                   QStringLiteral("rock.local:2222 2001:db8::5 _ssh._tcp")}));
        const enrol::Batch byName = toBatch(discovery->found(), false);
        QCOMPARE(byName.candidates.size(), 3u);
        QCOMPARE(byName.candidates[2].host, std::string("rock.local"));
        QCOMPARE(byName.candidates[2].port, 2222);
        QCOMPARE(byName.notes.size(), 1u);
        QCOMPARE(toBatch(discovery->found(), true).candidates[1].host, std::string("192.0.2.4"));
    }

    void whatIsNoBoardIsLeftOut()
    {
        const QString name = QStringLiteral("x");
        m_avahi->services = {
            {QStringLiteral("1"), ssh, QStringLiteral("-oProxyCommand=x"),
             QStringLiteral("192.0.2.4")},
            {QStringLiteral("2"), ssh, QStringLiteral("a b"), QStringLiteral("192.0.2.4")},
            {QStringLiteral("3"), ssh, QString(300, u'a'), QStringLiteral("192.0.2.4")},
            {QStringLiteral("4"), ssh, QStringLiteral("x\x1b[2J"), QStringLiteral("192.0.2.4")},
            {QStringLiteral("5"), ssh, QStringLiteral("ok.local"), QStringLiteral("no address")},
            {QStringLiteral("6"), ssh, QStringLiteral("ok.local"), QStringLiteral("192.0.2.4"), 0},
            {QStringLiteral("7"), ssh, QString(), QString()},
            {QStringLiteral("8"), ssh, QStringLiteral("evil.local"), QStringLiteral("127.0.0.1")}};
        m_avahi->nonsense = {QStringLiteral("an item"), 7};
        const auto discovery = look(5s);
        QCOMPARE(m_avahi->resolved, 8);
        QCOMPARE(discovery->found(), QList<Announced>());
        QVERIFY(!discovery->problem());
    }

    void aCrowdIsBounded()
    {
        for (int i = 0; i < Discovery::maxAnnounced + 50; ++i) {
            m_avahi->services.append({QStringLiteral("b%1").arg(i), ssh,
                                      QStringLiteral("b%1.local").arg(i),
                                      QStringLiteral("192.0.2.4")});
        }
        const auto discovery = look(30s);
        QCOMPARE(discovery->found().size(), qsizetype(Discovery::maxAnnounced));
        QVERIFY(discovery->problem());
        QCOMPARE(test::wordFor(discovery->problem()->code), test::wordFor(ErrorCode::TooLarge));
    }

    void itEndsWhenTheDaemonSaysNothing()
    {
        m_avahi->services = {
            {QStringLiteral("1"), ssh, QStringLiteral("pi.local"), QStringLiteral("192.0.2.4")}};
        m_avahi->endless = true;
        QElapsedTimer timer;
        timer.start();
        const auto discovery = look(300ms);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(discovery->found().isEmpty());
    }

    void aFailingDaemonIsNamed()
    {
        m_avahi->failure = QStringLiteral("Local name\ncollision");
        const auto discovery = look(5s);
        QVERIFY(discovery->problem());
        QCOMPARE(discovery->problem()->message, std::string("Avahi gave up: Local name\xEF\xBF\xBD"
                                                            "collision"));
    }

    void withoutAvahiOrBusAPersonIsToldWhatToDo()
    {
        Discovery noAvahi(m_bus->connect(QStringLiteral("us"))); // nobody has published it
        QSignalSpy finished(&noAvahi, &Discovery::finished);
        noAvahi.start(5s);
        QVERIFY(finished.wait());
        QVERIFY(noAvahi.problem());
        QVERIFY(QByteArray(noAvahi.problem()->toString().c_str()).contains("avahi-daemon"));

        Discovery noBus(QDBusConnection(QStringLiteral("there is none")));
        QSignalSpy over(&noBus, &Discovery::finished);
        noBus.start(5s);
        QCOMPARE(over.size(), 0);
        QVERIFY(over.wait());
        QVERIFY(QByteArray(noBus.problem()->toString().c_str()).contains("no D-Bus system bus"));
    }

    void theCommandFindsAndAdds()
    {
        m_avahi->services = {
            {QStringLiteral("a"), ssh, QStringLiteral("pi4.local"), QStringLiteral("192.0.2.4")},
            {QStringLiteral("b"), ssh, QStringLiteral("rock.local"), QStringLiteral("192.0.2.5"),
             2222}};
        QVERIFY(m_avahi->publish());
        QTemporaryDir home;
        QCOMPARE(ctl(home, {QStringLiteral("discover")}),
                 QByteArray("HOST        PORT  ADDRESSES  ROSTER\n"
                            "pi4.local   22    192.0.2.4  new\n"
                            "rock.local  2222  192.0.2.5  new\n"));
        QCOMPARE(ctl(home, {QStringLiteral("discover"), QStringLiteral("--add")}),
                 QByteArray("Added 2 boards.\nNext: rollcallctl trust --all\n"));
        QCOMPARE(ctl(home, {QStringLiteral("discover")}),
                 QByteArray("HOST        PORT  ADDRESSES  ROSTER\n"
                            "pi4.local   22    192.0.2.4  on the roster as pi4.local\n"
                            "rock.local  2222  192.0.2.5  on the roster as rock.local\n"));
    }

private:
    std::unique_ptr<Discovery> look(std::chrono::milliseconds atMost)
    {
        if (!m_avahi->publish())
            qFatal("the private bus does not give us Avahi's name");
        auto discovery = std::make_unique<Discovery>(m_bus->connect(QStringLiteral("us")));
        QSignalSpy finished(discovery.get(), &Discovery::finished);
        discovery->start(atMost);
        if (!finished.wait(40'000))
            qFatal("the discovery does not end");
        return discovery;
    }

    /// The program's answer; our own event loop runs meanwhile, for the fake answers in it.
    QByteArray ctl(const QTemporaryDir& home, const QStringList& arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
            environment.insert(QLatin1String(name), home.path());
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_bus->address());
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcallctl"),
                      arguments);
        if (!finished.wait(30'000))
            return "it does not end";
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<QObject> m_object;
    FakeAvahi* m_avahi = nullptr;
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
