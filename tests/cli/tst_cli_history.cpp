// Limits, identity and two programs on one store, from the command line.
#include "tests/cli/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using rollcall::test::Ctl;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCliHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsersLimitsAreChecked()
    {
        const Ctl ctl;
        auto run = ctl(words("rules"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains(QStringLiteral("the defaults hold")), qPrintable(run.out));
        const QString example = ctl(words("rules --example")).out;
        QVERIFY(example.contains(QStringLiteral("#hot.limit = trip")));

        QVERIFY(QDir().mkpath(ctl.path(QStringLiteral("rollcall"))));
        QFile file(ctl.path(QStringLiteral("rollcall/rules.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(example.toUtf8() + "hot.limt = 70\n");
        file.close();
        run = ctl(words("rules"));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(QStringLiteral("\"hot.limt\" is not known; did you mean "
                                                 "hot.limit?")),
                 qPrintable(run.err));
        QCOMPARE(ctl(words("rules --json")).json()[QLatin1String("problems")].toArray().size(), 1);
    }

    void aHistoryIsSplitAndJoined()
    {
        const Ctl ctl;
        ctl(words("add pi@192.0.2.1 --name rk-04"));
        QCOMPARE(ctl(words("split rk-04")).status, 2);
        QCOMPARE(ctl(words("split rk-04 --at 1h")).status, 2); // nobody can be asked
        QCOMPARE(ctl(words("split rk-04 --at 1h --name before --yes")).status, 0);
        const auto nodes = ctl(words("identity --json")).json()[QLatin1String("nodes")].toArray();
        QCOMPARE(nodes.size(), 2);
        QVERIFY(nodes.at(1).toObject().contains(QLatin1String("archived_ms")));
        const auto listed = ctl(words("list --json")).json()[QLatin1String("nodes")].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(ctl(words("join before rk-04 --yes")).status, 0);
        QCOMPARE(ctl(words("identity --json")).json()[QLatin1String("nodes")].toArray().size(), 1);
        QCOMPARE(ctl(words("join rk-04 rk-04 --yes")).status, 1);
        QCOMPARE(ctl(words("changes")).out, QStringLiteral("Nothing changed.\n"));
        QCOMPARE(ctl(words("changes --since yesterday")).status, 2);
    }

    void oneCollectsAndAnotherDoesNotDisturb()
    {
        const Ctl ctl;
        ctl(words("add pi@192.0.2.1:1 --name gone"));
        QProcess collector;
        ctl.start(collector, {QStringLiteral("collect")});
        QVERIFY(collector.waitForStarted());
        const QString lock = ctl.path(QStringLiteral("rollcall/fleet.db.collector"));
        const QByteArray holder = QByteArray::number(collector.processId());
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QFile file(lock);
                return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == holder;
            }(),
            30'000);
        const auto run = ctl(words("collect --once"));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(QStringLiteral("process ") + QString::fromLatin1(holder)),
                 qPrintable(run.err));
        QCOMPARE(ctl(words("add pi@192.0.2.2:1 --name another")).status, 0);
        collector.kill(); // the kernel takes its lock back
        QVERIFY(collector.waitForFinished());
        QVERIFY(!ctl(words("collect --once")).err.contains(QStringLiteral("Another program")));
    }
};

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_cli_history.moc"
