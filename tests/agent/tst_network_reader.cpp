#include "agent/readers/addresses.h"
#include "agent/readers/readers.h"
#include "tests/agent/tree.h"

#include <QNetworkInterface>
#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;
using namespace rollcall::hardware;

/// Addresses and the like of network interfaces.
class TestNetworkReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ipv6IsWrittenAsRecommended_data();
    void ipv6IsWrittenAsRecommended();
    void onlyLastingGlobalAddressesCount_data();
    void onlyLastingGlobalAddressesCount();
    void theListIsBounded();
    void theOwnMachineIsSeenAsQtSeesIt();
    void interfacesHaveTheirAddresses();
    void duplexIsFullOrHalf_data();
    void duplexIsFullOrHalf();
};

void TestNetworkReader::ipv6IsWrittenAsRecommended_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* hex, const char* text) {
        QTest::newRow(text) << QByteArray(hex) << QByteArray(text);
    };
    row("20010db8000000000000000000000007", "2001:db8::7");
    row("00000000000000000000000000000000", "::");
    row("00000000000000000000000000000001", "::1");
    row("20010db8000000000000000000000000", "2001:db8::");
    row("20010db8000000010001000100010001", "2001:db8:0:1:1:1:1:1"); // never for a single group
    row("20010000000000010000000000000001", "2001:0:0:1::1");        // the longest
    row("20010db8000000000001000000000001", "2001:db8::1:0:0:1");    // the first of two alike
    row("0123456789abcdef0fed00cba00000ff", "123:4567:89ab:cdef:fed:cb:a000:ff");
}

void TestNetworkReader::ipv6IsWrittenAsRecommended()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, text);
    const QByteArray bytes = QByteArray::fromHex(hex);
    QCOMPARE(formatIpv6(reinterpret_cast<const unsigned char*>(bytes.constData())),
             text.toStdString());
}

void TestNetworkReader::onlyLastingGlobalAddressesCount_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("counts");
    const QByteArray address = "20010db8000000000000000000000007";
    QTest::newRow("permanent") << address + " 02 40 00 80     eth0" << true;
    QTest::newRow("by router advertisement") << address + " 02 40 00 00 eth0" << true;
    QTest::newRow("temporary") << address + " 02 40 00 01 eth0" << false;
    QTest::newRow("deprecated") << address + " 02 40 00 20 eth0" << false;
    QTest::newRow("tentative") << address + " 02 40 00 c0 eth0" << false;
    QTest::newRow("a duplicate") << address + " 02 40 00 88 eth0" << false;
    QTest::newRow("link-local") << QByteArray("fe80000000000000020000fffe000001 02 40 20 80 eth0")
                                << false;
    QTest::newRow("loopback") << QByteArray("00000000000000000000000000000001 01 80 10 80 lo")
                              << false;
    QTest::newRow("short") << address.chopped(1) + " 02 40 00 80 eth0" << false;
    QTest::newRow("long") << address + "0 02 40 00 80 eth0" << false;
    QTest::newRow("no digits") << "x" + address.mid(1) + " 02 40 00 80 eth0" << false;
    QTest::newRow("prefix") << address + " 02 81 00 80 eth0" << false;
    QTest::newRow("columns") << address + " 02 40 00 80" << false;
    QTest::newRow("flags") << address + " 02 40 00 180 eth0" << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestNetworkReader::onlyLastingGlobalAddressesCount()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, counts);
    const std::vector<InterfaceAddress> expected{{"eth0", "2001:db8::7/64"}};
    QCOMPARE(parseIfInet6(line.toStdString() + '\n'),
             counts ? expected : std::vector<InterfaceAddress>());
}

void TestNetworkReader::theListIsBounded()
{
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += "20010db8000000000000000000000007 02 40 00 80 eth0\n";
    QCOMPARE(parseIfInet6(text).size(), std::size_t(256));
}

/// Where there is another who knows: each IPv4 address of this machine, with its prefix.
void TestNetworkReader::theOwnMachineIsSeenAsQtSeesIt()
{
    auto files = FileSystem::open("/");
    QVERIFY(files.ok());
    QStringList ours, theirs;
    for (const InterfaceAddress& address : readAddresses(**files)) {
        if (address.address.find(':') == std::string::npos)
            ours.append(QString::fromStdString(address.interface + ' ' + address.address));
    }
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                theirs.append(interface.name() + u' ' + entry.ip().toString() + u'/' +
                              QString::number(entry.prefixLength()));
        }
    }
    ours.sort();
    theirs.sort();
    QVERIFY(!theirs.isEmpty()); // 127.0.0.1 at least
    QCOMPARE(ours, theirs);
}

void TestNetworkReader::interfacesHaveTheirAddresses()
{
    Tree tree;
    const std::string net = "sys/class/net/";
    for (const char* name : {"eth0", "eth1"})
        tree.link(net + name + "/device", std::string("../../../virtio") + name[3]);
    tree.link(net + "eth1/master", "../br0");
    tree.file(net + "br0/address", "02:00:00:00:00:01\n");
    tree.file("proc/net/if_inet6", "20010db8000000000000000000000009 02 40 00 80 eth0\n"
                                   "20010db8000000000000000000000007 02 30 00 80 eth0\n"
                                   "fd000000000000000000000000000001 05 40 00 80 br0\n"
                                   "fd000000000000000000000000000002 06 40 00 80 veth0\n");
    auto files = FileSystem::open(tree.root());
    QVERIFY(files.ok());
    const auto interfaces = readNetwork(**files).interfaces;
    QCOMPARE(interfaces.size(), std::size_t(2));
    QCOMPARE(interfaces[0].addresses,
             (std::vector<std::string>{"2001:db8::7/48", "2001:db8::9/64"}));
    QCOMPARE(interfaces[0].device, std::optional<std::string>("virtio0"));
    QCOMPARE(interfaces[1].addresses, std::vector<std::string>{"fd00::1/64"}); // of its bridge
}

void TestNetworkReader::duplexIsFullOrHalf_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("known");
    QTest::newRow("full") << QByteArray("full\n") << true;
    QTest::newRow("half") << QByteArray("half\n") << true;
    QTest::newRow("unknown") << QByteArray("unknown\n") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void TestNetworkReader::duplexIsFullOrHalf()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, known);
    Tree tree;
    tree.link("sys/class/net/eth0/device", "../../../x");
    tree.file("sys/class/net/eth0/duplex", word.toStdString());
    auto files = FileSystem::open(tree.root());
    QVERIFY(files.ok());
    const auto duplex = readNetwork(**files).interfaces.at(0).duplex;
    QCOMPARE(duplex.value_or(""), known ? word.trimmed().toStdString() : std::string());
    QCOMPARE(duplex.has_value(), known);
}

QTEST_APPLESS_MAIN(TestNetworkReader)
#include "tst_network_reader.moc"
