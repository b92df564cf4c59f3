#include "core/base/cpulist.h"

#include <QtTest>

using namespace rollcall;

Q_DECLARE_METATYPE(std::vector<int>)

class TestCpuList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheKernelWrites_data();
    void readsWhatTheKernelWrites();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void writesTheShortestText_data();
    void writesTheShortestText();
    void readsItsOwnTextBack();
    void aListThatRepeatsItselfIsBounded();
};

void TestCpuList::readsWhatTheKernelWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::vector<int>>("ids");
    const auto row = [](const char* text, std::vector<int> ids) {
        QTest::newRow(*text ? text : "(empty)") << QByteArray(text) << std::move(ids);
    };
    row("", {});
    row("\n", {});
    row("0", {0});
    row("0-3\n", {0, 1, 2, 3});
    row("0-1,4", {0, 1, 4});
    row("4,0-1", {0, 1, 4});
    row("1,1,0-1", {0, 1});
    row("0, 2", {0, 2});
    row("7-7", {7});
    row("8191", {8191});
}

void TestCpuList::readsWhatTheKernelWrites()
{
    QFETCH(QByteArray, text);
    QFETCH(std::vector<int>, ids);
    const auto parsed = parseCpuList(text.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(*parsed, ids);
}

void TestCpuList::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"a", "0-", "-3", "-", ",", "0,", "0,,1", "3-0", "1-2-3", "0 1", "0x3", "+1", "8192",
          "0-8192", "0-18446744073709551615", "99999999999999999999", "0-3:1/2", "1.5"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCpuList::refusesEverythingElse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseCpuList(text.toStdString()));
}

void TestCpuList::writesTheShortestText_data()
{
    QTest::addColumn<std::vector<int>>("ids");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << std::vector<int>{} << QByteArray();
    QTest::newRow("one") << std::vector<int>{5} << QByteArray("5");
    QTest::newRow("two beside each other") << std::vector<int>{0, 1} << QByteArray("0-1");
    QTest::newRow("a gap") << std::vector<int>{0, 2} << QByteArray("0,2");
    QTest::newRow("any order") << std::vector<int>{5, 3, 4, 0} << QByteArray("0,3-5");
    QTest::newRow("repeats") << std::vector<int>{1, 1, 1} << QByteArray("1");
}

void TestCpuList::writesTheShortestText()
{
    QFETCH(std::vector<int>, ids);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(formatCpuList(ids)), text);
}

void TestCpuList::readsItsOwnTextBack()
{
    for (unsigned bits = 0; bits < 4096; ++bits) {
        std::vector<int> ids;
        for (int id = 0; id < 12; ++id) {
            if (bits >> id & 1)
                ids.push_back(id);
        }
        QCOMPARE(parseCpuList(formatCpuList(ids)).value(), ids);
    }
}

void TestCpuList::aListThatRepeatsItselfIsBounded()
{
    std::string text = "0-8191";
    for (int i = 0; i < 10'000; ++i)
        text += ",0-8191";
    QVERIFY(!parseCpuList(text));
    QCOMPARE(parseCpuList("0-8191").value().size(), static_cast<std::size_t>(maxCpuId));
}

QTEST_APPLESS_MAIN(TestCpuList)
#include "tst_cpulist.moc"
