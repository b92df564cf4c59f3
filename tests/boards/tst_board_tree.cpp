#include "tests/support/board_tree.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <map>

using namespace rollcall;
using namespace rollcall::boards;

namespace {

std::map<std::string, std::string> filesOf(std::string_view recipe)
{
    std::map<std::string, std::string> files;
    auto entries = parseBoardTree(recipe, "test.tree");
    if (entries) {
        for (const auto& entry : *entries)
            files[entry.path] = entry.content;
    }
    return files;
}

} // namespace

class TestBoardTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineValuesEndInANewline();
    void deviceTreeStringsEndInNul();
    void rangesInAPathMakeAFileForEachNumber();
    void valuesCanCountAlong();
    void blocksKeepTheirLines();
    void blocksRepeatForARange();
    void appendingNeedsSomethingToAppendTo();
    void mistakesNameFileAndLine_data();
    void mistakesNameFileAndLine();
    void treesGrowOnlySoFar();
    void unpackingWritesFilesAndLinks();
    void unpackingNeverWritesThroughALink();
    void unpackingRefusesAFolderThatIsNotEmpty();
};

void TestBoardTree::oneLineValuesEndInANewline()
{
    QCOMPARE(filesOf("# a comment\n\nproc/uptime = 12.50 40.00\n").at("proc/uptime"),
             std::string("12.50 40.00\n"));
    QCOMPARE(filesOf("empty =").at("empty"), std::string("\n"));
}

void TestBoardTree::deviceTreeStringsEndInNul()
{
    using namespace std::string_literals;
    QCOMPARE(filesOf("compatible = a,b\\0c,d\\0\n").at("compatible"), "a,b\0c,d\0"s);
    QCOMPARE(filesOf("bytes = \\x7fELF\\x02\\0\n").at("bytes"), "\x7f"
                                                                "ELF\x02\0"s);
}

void TestBoardTree::rangesInAPathMakeAFileForEachNumber()
{
    const auto files = filesOf("cpu{0-2,8}/index{0,1}/level = 1\n");
    QCOMPARE(files.size(), std::size_t(8));
    QVERIFY(files.contains("cpu8/index1/level"));
    QVERIFY(!files.contains("cpu3/index0/level"));
}

void TestBoardTree::valuesCanCountAlong()
{
    const auto files = filesOf("cpu{4-5}/index{0,3}/id = {} {1} {2} {-4} {+10} {/4}\n");
    QCOMPARE(files.at("cpu5/index3/id"), std::string("5 5 3 1 15 1\n"));
}

void TestBoardTree::blocksKeepTheirLines()
{
    QCOMPARE(filesOf("a <<END\n one {0}\n\n two\nEND\n").at("a"),
             std::string(" one {0}\n\n two\n"));
}

void TestBoardTree::blocksRepeatForARange()
{
    QCOMPARE(filesOf("a <<END\ncpu  9\nEND\na +<<END {0-2}\ncpu{} 3\nEND\n").at("a"),
             std::string("cpu  9\ncpu0 3\ncpu1 3\ncpu2 3\n"));
}

void TestBoardTree::appendingNeedsSomethingToAppendTo()
{
    const auto entries = parseBoardTree("a +<<END\nx\nEND\n", "test.tree");
    QVERIFY(!entries);
    QVERIFY(entries.error().code == ErrorCode::InvalidInput);
}

void TestBoardTree::mistakesNameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("no operator") << QByteArray("a = 1\nb 2\n") << QByteArray("test.tree:2");
    QTest::newRow("twice the same") << QByteArray("a = 1\na = 2\n") << QByteArray("test.tree:2");
    QTest::newRow("open brace") << QByteArray("cpu{0 = 1\n") << QByteArray("test.tree:1");
    QTest::newRow("no numbers") << QByteArray("cpu{x}/y = 1\n") << QByteArray("test.tree:1");
    QTest::newRow("huge range") << QByteArray("c{0-99999} = 1\n") << QByteArray("test.tree:1");
    QTest::newRow("unknown escape") << QByteArray("\na = \\q\n") << QByteArray("test.tree:2");
    QTest::newRow("half a hex escape") << QByteArray("a = \\x4\n") << QByteArray("test.tree:1");
    QTest::newRow("unknown placeholder")
        << QByteArray("a{0-1} = {*2}\n") << QByteArray("test.tree:1");
    QTest::newRow("divided by zero") << QByteArray("a{0-1} = {/0}\n") << QByteArray("test.tree:1");
    QTest::newRow("block without end")
        << QByteArray("x = 1\na <<END\nb\n") << QByteArray("test.tree:2");
    QTest::newRow("absolute path") << QByteArray("/etc/passwd = x\n") << QByteArray("test.tree:1");
    QTest::newRow("leads out") << QByteArray("a/../../b = x\n") << QByteArray("test.tree:1");
}

void TestBoardTree::mistakesNameFileAndLine()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QByteArray, where);
    const auto entries = parseBoardTree(recipe.toStdString(), "test.tree");
    QVERIFY(!entries);
    QCOMPARE(QByteArray::fromStdString(entries.error().context), where);
}

void TestBoardTree::treesGrowOnlySoFar()
{
    const auto many = parseBoardTree("a{0-999}/b{0-999} = 1\n", "test.tree");
    QVERIFY(!many);
    QVERIFY(many.error().code == ErrorCode::TooLarge);
    const auto large =
        parseBoardTree("a <<END {0-8000}\n" + std::string(200, 'x') + "\nEND\n", "t");
    QVERIFY(!large);
    QVERIFY(large.error().code == ErrorCode::TooLarge);
}

void TestBoardTree::unpackingWritesFilesAndLinks()
{
    const QTemporaryDir folder;
    const auto target = folder.filePath(QStringLiteral("tree"));
    const auto entries = parseBoardTree("a/b = 1\na/driver -> ../../drivers/bcmgenet\n", "t");
    QVERIFY(unpackBoardTree(*entries, target.toStdString()).ok());
    QFile file(target + QStringLiteral("/a/b"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("1\n"));
    QVERIFY(QFileInfo(target + QStringLiteral("/a/driver")).isSymLink());
}

void TestBoardTree::unpackingNeverWritesThroughALink()
{
    const QTemporaryDir folder;
    const auto target = folder.filePath(QStringLiteral("tree"));
    const auto entries = parseBoardTree("out -> ..\nout/escaped = 1\n", "t");
    const auto done = unpackBoardTree(*entries, target.toStdString());
    QVERIFY(!done);
    QVERIFY(done.error().code == ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("escaped"))));
}

void TestBoardTree::unpackingRefusesAFolderThatIsNotEmpty()
{
    const QTemporaryDir folder;
    QFile occupant(folder.filePath(QStringLiteral("occupant")));
    QVERIFY(occupant.open(QIODevice::WriteOnly));
    const auto done = unpackBoardTree({}, folder.path().toStdString());
    QVERIFY(!done);
    QVERIFY(done.error().code == ErrorCode::AlreadyExists);
}

QTEST_GUILESS_MAIN(TestBoardTree)
#include "tst_board_tree.moc"
