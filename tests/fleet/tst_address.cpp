#include "core/fleet/address.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace rollcall;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("shown");

        QTest::newRow("host") << "pi.lab"
                              << ""
                              << "pi.lab" << 22 << "pi.lab";
        QTest::newRow("user") << "pi@pi.lab"
                              << "pi"
                              << "pi.lab" << 22 << "pi@pi.lab";
        QTest::newRow("port") << "pi.lab:2222"
                              << ""
                              << "pi.lab" << 2222 << "pi.lab:2222";
        QTest::newRow("all") << "pi@10.0.0.7:2222"
                             << "pi"
                             << "10.0.0.7" << 2222 << "pi@10.0.0.7:2222";
        QTest::newRow("blanks around") << "  pi.lab "
                                       << ""
                                       << "pi.lab" << 22 << "pi.lab";
        QTest::newRow("bare IPv6") << "fe80::1%eth0"
                                   << ""
                                   << "fe80::1%eth0" << 22 << "fe80::1%eth0";
        QTest::newRow("IPv6 with port") << "root@[2001:db8::7]:2222"
                                        << "root"
                                        << "2001:db8::7" << 2222 << "root@[2001:db8::7]:2222";
        QTest::newRow("IPv6 in brackets") << "[2001:db8::7]"
                                          << ""
                                          << "2001:db8::7" << 22 << "2001:db8::7";
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        const auto record = fleet::parseAddress(text);
        QVERIFY2(record.ok(), record.ok() ? "" : record.error().toString().c_str());
        QTEST(record->user, "user");
        QTEST(record->host, "host");
        QTEST(int(record->port), "port");
        QTEST(fleet::formatAddress(*record), "shown");
        QCOMPARE(record->name, record->host);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");

        QTest::newRow("empty") << ""
                               << "the host name is missing";
        QTest::newRow("only user") << "pi@"
                                   << "the host name is missing";
        QTest::newRow("no user") << "@pi"
                                 << "this is no user name before the @";
        QTest::newRow("port too high") << "pi:70000"
                                       << "the port must be a number from 1 to 65535";
        QTest::newRow("port 0") << "pi:0"
                                << "the port must be a number from 1 to 65535";
        QTest::newRow("port a word") << "pi:ssh"
                                     << "the port must be a number from 1 to 65535";
        QTest::newRow("port missing") << "pi:"
                                      << "the port is missing after the colon";
        QTest::newRow("open bracket") << "[fe80::1"
                                      << "the bracket around the address is not closed";
        QTest::newRow("an option") << "-oProxyCommand=x"
                                   << "this is no host name or address";
        QTest::newRow("a blank inside") << "pi lab"
                                        << "this is no host name or address";
        QTest::newRow("a line break") << "pi\nlab"
                                      << "this is no host name or address";
        QTest::newRow("too long") << QString(300, u'a') << "this is no host name or address";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        const auto record = fleet::parseAddress(text);
        QVERIFY(!record.ok());
        QCOMPARE(test::wordFor(record.error().code), test::wordFor(ErrorCode::InvalidInput));
        QTEST(QString::fromStdString(record.error().message), "message");
        QVERIFY(!record.error().remedy.empty());
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
