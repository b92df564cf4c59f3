#include "core/enrol/range.h"
#include "tests/support/outcome.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace rollcall;
using namespace rollcall::enrol;

namespace {

QStringList expanded(const char* pattern, RangeStyle style = RangeStyle::Cluster)
{
    const auto names = expandRange(pattern, style, 1000);
    if (!names)
        return {QString::fromStdString(names.error().toString())};
    QStringList list;
    for (const std::string& name : *names)
        list << QString::fromStdString(name);
    return list;
}

} // namespace

class TestRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatItStandsFor_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* pattern, const char* names) {
            QTest::newRow(pattern) << QByteArray(pattern) << QString::fromLatin1(names);
        };
        row("pi.lab", "pi.lab");
        row("pi[1-3].lab", "pi1.lab pi2.lab pi3.lab");
        row("pi[08-11]", "pi08 pi09 pi10 pi11");
        row("pi[001-003]", "pi001 pi002 pi003");
        row("pi[98-101]", "pi98 pi99 pi100 pi101");
        row("pi[0-2]", "pi0 pi1 pi2");
        row("node[1-3,7]", "node1 node2 node3 node7");
        row("node[1,05,7-8]", "node1 node05 node7 node8");
        row("n[0-8/2]", "n0 n2 n4 n6 n8");
        row("n[0-9/4]", "n0 n4 n8");
        row("r[1-2]n[1-3]", "r1n1 r1n2 r1n3 r2n1 r2n2 r2n3");
        row("r[1-2]-[a]", "\"r[1-2]-[a]\": \"a\" is no range of numbers of at most 9 digits; write "
                          "ranges as pi[01-32].lab or node[1-3,7]");
        row("pi1,pi[3-4].lab,x", "pi1 pi3.lab pi4.lab x");
        row("pi@pi[1-2].lab:2222", "pi@pi1.lab:2222 pi@pi2.lab:2222");
        row("[1-2].lab", "1.lab 2.lab");
        row("10.0.[0-1].[7,9]", "10.0.0.7 10.0.0.9 10.0.1.7 10.0.1.9");
        row("[2001:db8::7]:2222", "[2001:db8::7]:2222");
        row("pi@[fe80::1%eth0]", "pi@[fe80::1%eth0]");
        row("fe80::1", "fe80::1");
    }

    void namesWhatItStandsFor()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, names);
        const QString got = expanded(pattern.constData()).join(u' ');
        QCOMPARE(got, names);
    }

    void ansibleWritesRangesInItsOwnWay_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* pattern, const char* names) {
            QTest::newRow(pattern) << QByteArray(pattern) << QString::fromLatin1(names);
        };
        row("www[01:03].lab", "www01.lab www02.lab www03.lab");
        row("www[1:7:3].lab", "www1.lab www4.lab www7.lab");
        row("db-[a:d]", "db-a db-b db-c db-d");
        row("db-[A:C][1:2]", "db-A1 db-A2 db-B1 db-B2 db-C1 db-C2");
        row("[1:2].lab", "1.lab 2.lab");
        row("web1,web2", "web1,web2");
    }

    void ansibleWritesRangesInItsOwnWay()
    {
        QFETCH(QByteArray, pattern);
        QTEST(expanded(pattern.constData(), RangeStyle::Ansible).join(u' '), "names");
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("ansible");
        const auto row = [](const char* pattern, const char* reason, bool ansible = false) {
            QTest::newRow(pattern) << QByteArray(pattern) << QString::fromLatin1(reason) << ansible;
        };
        row("pi[1-", "a bracket is not closed");
        row("pi1-3]", "a closing bracket has no opening one");
        row("pi[3-1]", "\"3-1\" runs backwards");
        row("pi[]", "is no range");
        row("pi[1-2-3]", "too many parts");
        row("pi[1-]", "is no range");
        row("pi[-3]", "is no range");
        row("pi[1-3/0]", "is no step");
        row("pi[1-3/x]", "is no step");
        row("pi[1-010]", "same number of digits");
        row("pi[1-3,]", "is no range");
        row("pi[[1-2]]", "is no range");
        row("pi[1-9999999999]", "at most 9 digits");
        row("pi[1-5]!pi3", "cannot be subtracted");
        row("a,,b", "nothing between two commas");
        row("n[1-1000]n[1-1000]", "more than 1000 boards");
        row("n[0-999999999]", "more than 1000 boards");
        row("[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]", "more than 1000 boards");
        row("[1][1][1][1][1][1][1][1][1]", "more than 8 ranges");
        row("pi[a:F]", "from small to small", true);
        row("pi[1:b]", "is no range", true);
        row("pi[1]", "two ends", true);
        row("pi[1:2:3:4]", "too many parts", true);
    }

    void refusesTheRest()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, reason);
        QFETCH(bool, ansible);
        const auto names = expandRange(pattern.toStdString(),
                                       ansible ? RangeStyle::Ansible : RangeStyle::Cluster, 1000);
        QVERIFY(!names.ok());
        const QString error = QString::fromStdString(names.error().toString());
        QVERIFY2(error.contains(reason), qPrintable(error));
    }

    void theBoundHoldsForAListOfPatternsTogether()
    {
        QCOMPARE(expandRange("a[1-500],b[1-500]", RangeStyle::Cluster, 1000)->size(), 1000u);
        QCOMPARE(rollcall::test::wordFor(
                     expandRange("a[1-500],b[1-500],c", RangeStyle::Cluster, 1000).error().code),
                 rollcall::test::wordFor(ErrorCode::TooLarge));
        QVERIFY(!expandRange(std::string(5000, 'a'), RangeStyle::Cluster, 1000).ok());
        QVERIFY(!expandRange(std::string(4000, 'a') + "[1-2]", RangeStyle::Cluster, 1000).ok());
    }

    /// ClusterShell's own nodeset(1), where it is installed.
    void nodesetSaysTheSame_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const char* pattern : {"pi[01-32].lab", "node[1-3,7]", "n[0-8/2]", "r[1-2]n[1-3]",
                                    "pi1,pi[3-4].lab,x", "pi[098-101]", "a[1-2]b[07-11/2]c"})
            QTest::newRow(pattern) << QByteArray(pattern);
    }

    void nodesetSaysTheSame()
    {
        QFETCH(QByteArray, pattern);
        if (QStandardPaths::findExecutable(QStringLiteral("nodeset")).isEmpty())
            QSKIP("nodeset of ClusterShell is not installed");
        QProcess nodeset;
        nodeset.start(QStringLiteral("nodeset"),
                      {QStringLiteral("-e"), QString::fromLatin1(pattern)});
        QVERIFY(nodeset.waitForFinished());
        QStringList theirs =
            QString::fromLatin1(nodeset.readAllStandardOutput()).simplified().split(u' ');
        QStringList ours = expanded(pattern.constData());
        theirs.sort(); // a set has an order of its own
        ours.sort();
        QCOMPARE(ours, theirs);
    }
};

QTEST_GUILESS_MAIN(TestRange)
#include "tst_range.moc"
