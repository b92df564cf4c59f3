#include "agent/file_system.h"
#include "agent/names.h"
#include "tests/agent/tree.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;

namespace {

std::unique_ptr<FileSystem> openTree(const Tree& tree)
{
    auto files = FileSystem::open(tree.root());
    return files ? std::move(*files) : nullptr;
}

} // namespace

class TestFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileByItsPathAndByItsDirectory();
    void readsNothingThatIsNoRegularFile_data();
    void readsNothingThatIsNoRegularFile();
    void followsLinksInsideTheTreeOnly_data();
    void followsLinksInsideTheTreeOnly();
    void refusesAFileOverItsBoundAndSaysSo();
    void readsTheHeadOfAHugeFile();
    void makesTextFitToBeShown_data();
    void makesTextFitToBeShown();
    void listsNumbersByTheirValue();
    void comparesNamesNaturally_data();
    void comparesNamesNaturally();
    void namesTheDirectoryItCannotOpen();
    void seesDanglingLinks();
    void readsProcToItsEnd();
};

void TestFileSystem::readsAFileByItsPathAndByItsDirectory()
{
    Tree tree;
    tree.file("sys/class/net/eth0/mtu", "1500\n");
    const auto files = openTree(tree);
    QVERIFY(files);
    QCOMPARE(files->root().number("sys/class/net/eth0/mtu"), std::optional<std::int64_t>(1500));
    const Directory net = files->root().directory("sys/class/net");
    QCOMPARE(net.number("eth0/mtu"), std::optional<std::int64_t>(1500));
    QCOMPARE(net.directory("eth0").number("mtu"), std::optional<std::int64_t>(1500));
    QVERIFY(!net.directory("eth1"));
    QVERIFY(!net.directory("eth1").number("mtu"));
}

void TestFileSystem::readsNothingThatIsNoRegularFile_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a FIFO nobody writes to") << QByteArray("fifo");
    QTest::newRow("a directory") << QByteArray("directory");
    QTest::newRow("nothing at all") << QByteArray("missing");
    QTest::newRow("a link to a FIFO") << QByteArray("link");
    QTest::newRow("an empty name") << QByteArray("");
    QTest::newRow("a file taken for a directory") << QByteArray("file/below");
    QTest::newRow("a name with a NUL") << QByteArray("file\0x", 6);
    QTest::newRow("a name no kernel takes") << QByteArray(5000, 'x');
}

void TestFileSystem::readsNothingThatIsNoRegularFile()
{
    QFETCH(QByteArray, name);
    Tree tree;
    tree.fifo("fifo");
    tree.directory("directory/inner");
    tree.link("link", "fifo");
    tree.file("file", "content");
    const auto files = openTree(tree);
    QVERIFY(files);
    QVERIFY(!files->root().bytes(name.toStdString()));
    QVERIFY(files->root().bytes("file"));
}

void TestFileSystem::followsLinksInsideTheTreeOnly_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("readable");
    QTest::newRow("beside it") << QByteArray("secret") << true;
    QTest::newRow("up and down again") << QByteArray("../inner/secret") << true;
    QTest::newRow("absolute, meaning the tree") << QByteArray("/inner/secret") << true;
    QTest::newRow("above the tree, which is its root")
        << QByteArray("../../../../inner/secret") << true;
    QTest::newRow("through another link") << QByteArray("/alias/secret") << true;
    QTest::newRow("to a file of the host") << QByteArray("/etc/passwd") << false;
    QTest::newRow("to a file of the host by dots")
        << QByteArray("../../../../../../../../etc/passwd") << false;
    QTest::newRow("to itself") << QByteArray("link") << false;
    QTest::newRow("to one that leads back") << QByteArray("/loop/a") << false;
}

void TestFileSystem::followsLinksInsideTheTreeOnly()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, readable);
    Tree tree;
    tree.file("inner/secret", "yes");
    tree.link("inner/link", target.toStdString());
    tree.link("alias", "inner");
    tree.link("loop/a", "b");
    tree.link("loop/b", "a");
    const auto files = openTree(tree);
    QVERIFY(files);
    const auto expected = readable ? std::optional<std::string>("yes") : std::nullopt;
    QCOMPARE(files->root().text("inner/link"), expected);
    QCOMPARE(files->root().directory("inner").text("link"), expected);
    QCOMPARE(files->root().directory("alias").text("link"), expected);
}

void TestFileSystem::refusesAFileOverItsBoundAndSaysSo()
{
    Tree tree;
    tree.file("exact", std::string(defaultFileBytes, 'x'));
    tree.file("over", std::string(defaultFileBytes + 1, 'x'));
    tree.sparse("huge", 100LL * 1024 * 1024);
    const auto files = openTree(tree);
    QVERIFY(files);
    const auto exact = files->root().bytes("exact");
    QVERIFY(exact);
    QCOMPARE(exact->size(), defaultFileBytes);
    QVERIFY(!files->root().bytes("over"));
    QVERIFY(!files->root().bytes("huge"));
    QCOMPARE(files->watch().unreadable(), (std::vector<std::string>{"/huge", "/over"}));
}

void TestFileSystem::readsTheHeadOfAHugeFile()
{
    Tree tree;
    tree.sparse("huge", 100LL * 1024 * 1024);
    const auto files = openTree(tree);
    QVERIFY(files);
    const auto head = files->root().head("huge", 64);
    QVERIFY(head);
    QCOMPARE(head->size(), std::size_t(64));
    QVERIFY(files->watch().unreadable().empty());
}

void TestFileSystem::makesTextFitToBeShown_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("cpu-thermal\n") << QByteArray("cpu-thermal");
    QTest::newRow("device tree") << QByteArray("Pi 4\0", 5) << QByteArray("Pi 4");
    QTest::newRow("Chinese") << QByteArray("飞腾 \n") << QByteArray("飞腾");
    QTest::newRow("broken UTF-8") << QByteArray("a\xFF"
                                                "b")
                                  << QByteArray("a\uFFFDb");
    QTest::newRow("terminal commands") << QByteArray("\x1B[2J") << QByteArray("\uFFFD[2J");
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3) << QByteArray("a\uFFFDb");
}

void TestFileSystem::makesTextFitToBeShown()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, text);
    Tree tree;
    tree.file("name", content.toStdString());
    tree.file("empty", " \n");
    const auto files = openTree(tree);
    QVERIFY(files);
    QCOMPARE(files->root().text("name"), std::optional(text.toStdString()));
    QVERIFY(!files->root().text("empty"));
}

void TestFileSystem::listsNumbersByTheirValue()
{
    Tree tree;
    for (int i = 0; i < 300; ++i) // more than one buffer of getdents64 holds
        tree.file("cpu/cpu" + std::to_string(i), "");
    const auto files = openTree(tree);
    QVERIFY(files);
    const auto names = files->root().directory("cpu").list();
    QCOMPARE(names.size(), std::size_t(300));
    for (int i = 0; i < 300; ++i)
        QCOMPARE(names[static_cast<std::size_t>(i)], "cpu" + std::to_string(i));
}

void TestFileSystem::comparesNamesNaturally_data()
{
    QTest::addColumn<QByteArray>("less");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("by value") << QByteArray("cpu9") << QByteArray("cpu10");
    QTest::newRow("prefix first") << QByteArray("cpu") << QByteArray("cpu0");
    QTest::newRow("the second number decides") << QByteArray("a1b2") << QByteArray("a1b10");
    QTest::newRow("fewer zeros last") << QByteArray("a01") << QByteArray("a1");
    QTest::newRow("beyond 64 bits")
        << QByteArray("a99999999999999999999") << QByteArray("a100000000000000000000");
}

void TestFileSystem::comparesNamesNaturally()
{
    QFETCH(QByteArray, less);
    QFETCH(QByteArray, more);
    QVERIFY(naturalLess(less.toStdString(), more.toStdString()));
    QVERIFY(!naturalLess(more.toStdString(), less.toStdString()));
    QVERIFY(!naturalLess(less.toStdString(), less.toStdString()));
}

void TestFileSystem::namesTheDirectoryItCannotOpen()
{
    const auto files = FileSystem::open("/no/such/tree");
    QVERIFY(!files);
    QVERIFY(files.error().code == ErrorCode::NotFound);
    QCOMPARE(files.error().context, std::string("/no/such/tree"));
}

void TestFileSystem::seesDanglingLinks()
{
    Tree tree;
    tree.link("sys/class/net/eth0/device", "../../../gone");
    const auto files = openTree(tree);
    QVERIFY(files);
    const Directory net = files->root().directory("sys/class/net");
    QVERIFY(net.has("eth0/device"));
    QVERIFY(!net.has("eth0/other"));
    QVERIFY(!net.directory("eth0/device"));
    QCOMPARE(net.linkName("eth0/device"), std::optional<std::string>("gone"));
    QVERIFY(!net.linkName("eth0"));
}

void TestFileSystem::readsProcToItsEnd()
{
    // procfs claims a size of 0 and gives what it has in several pieces.
    auto files = FileSystem::open("/");
    QVERIFY(files);
    const auto mine = (*files)->root().bytes("proc/self/maps", 16 * 1024 * 1024);
    QVERIFY(mine);
    QVERIFY(mine->size() > 4096);
    QVERIFY(mine->ends_with('\n'));
    QVERIFY(mine->find("[stack]") != std::string_view::npos);
}

QTEST_APPLESS_MAIN(TestFileSystem)
#include "tst_file_system.moc"
