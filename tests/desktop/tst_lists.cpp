#include "app/desktop/events_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/scores_model.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

/// The lists that are read from the store: scores and events.
class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_format.setLocale(QLocale::c());
        m_format.setClock(&FakeFleet::now);
    }

    void theFleetsScoresAreBestFirst_data()
    {
        QTest::addColumn<QString>("test");
        QTest::addColumn<bool>("low");
        QTest::newRow("more is better") << "Memory bandwidth, all cores" << false;
        QTest::newRow("less is better") << "Memory latency" << true;
    }
    void theFleetsScoresAreBestFirst()
    {
        QFETCH(QString, test);
        QFETCH(bool, low);
        FakeFleet fleet(24);
        ScoresModel scores(fleet, m_format);
        const QAbstractItemModelTester tester(&scores);
        scores.reload();
        QTRY_COMPARE(scores.count(), 24);
        scores.setTest(int(scores.tests().indexOf(test)));
        QCOMPARE(scores.count(), 24);
        const double first = scores.index(0).data(ScoresModel::FractionRole).toDouble();
        const double last = scores.index(23).data(ScoresModel::FractionRole).toDouble();
        QVERIFY(low ? first < last : first > last);
    }

    void onlyTheNewestScoreOfANodeIsCompared()
    {
        FakeFleet fleet(3);
        ScoresModel scores(fleet, m_format);
        scores.reload();
        QTRY_COMPARE(scores.count(), 3);
        store::ScoreRecord better;
        better.node = 2;
        better.time = FakeFleet::now() + 1;
        better.score.test = "integer";
        better.score.threads = 4;
        better.score.unit = "Mop/s";
        better.score.median = 1e6;
        Q_EMIT fleet.fleet().scoreAdded(better);
        scores.setTest(int(scores.tests().indexOf(QStringLiteral("Integer mix, all cores"))));
        QCOMPARE(scores.count(), 3);
        QCOMPARE(scores.index(0).data(ScoresModel::NodeIdRole).toDouble(), 2.0);
    }

    void aNodesScoresAreAllItsRuns()
    {
        FakeFleet fleet(3);
        ScoresModel scores(fleet, m_format);
        scores.setNode(2);
        QTRY_COMPARE(scores.count(), 5);
        QVERIFY(scores.index(0)
                    .data(ScoresModel::SpreadRole)
                    .toString()
                    .contains(QStringLiteral("5 runs")));
    }

    void scoresThatCannotBeReadSayWhy()
    {
        FakeFleet fleet(1);
        fleet.failHistory({ErrorCode::Io, "the disk is gone", {}, {}});
        ScoresModel scores(fleet, m_format);
        scores.reload();
        QTRY_VERIFY(scores.problem().contains(QStringLiteral("the disk is gone")));
        QCOMPARE(scores.count(), 0);
    }

    void eventsAreReadWhileTheyAreToBeSeen()
    {
        FakeFleet fleet(24);
        EventsModel events(fleet, m_format);
        const QAbstractItemModelTester tester(&events);
        QTest::qWait(20);
        QCOMPARE(events.count(), 0);
        events.setActive(true);
        QTRY_VERIFY(events.count() > 10);
        QVERIFY(events.openCount() > 0);
    }

    void anEventThatIsOverHasALengthAndAChangeHasNone()
    {
        FakeFleet fleet(3);
        EventsModel events(fleet, m_format);
        events.setActive(true);
        events.setNode(1);
        QTRY_COMPARE(events.count(), 8);
        bool over = false, change = false;
        for (int row = 0; row < events.count(); ++row) {
            const QModelIndex event = events.index(row);
            const QString title = event.data(EventsModel::TitleRole).toString();
            if (title == u"Under-voltage") {
                QCOMPARE(event.data(EventsModel::LengthRole).toString(), QStringLiteral("3 min"));
                QVERIFY(!event.data(EventsModel::OpenRole).toBool());
                over = true;
            }
            if (title == u"Hardware changed") {
                QVERIFY(event.data(EventsModel::LengthRole).toString().isEmpty());
                QVERIFY(!event.data(EventsModel::OpenRole).toBool());
                change = true;
            }
        }
        QVERIFY(over && change);
    }

    void eventsOfARemovedNodeStillHaveAName()
    {
        FakeFleet fleet(3);
        EventsModel events(fleet, m_format);
        events.setActive(true);
        QTRY_VERIFY(events.count() > 0);
        fleet.fleet().remove(1);
        fleet.fleet().remove(2);
        fleet.fleet().remove(3);
        for (int row = 0; row < events.count(); ++row)
            QVERIFY(!events.index(row).data(EventsModel::NodeNameRole).toString().isEmpty());
    }

private:
    Formatter m_format;
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
