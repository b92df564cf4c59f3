#include "app/desktop/attention.h"
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
        Attention attention(fleet, m_format);
        attention.start();
        EventsModel events(fleet, attention, m_format);
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
        Attention attention(fleet, m_format);
        attention.start();
        EventsModel events(fleet, attention, m_format);
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
        Attention attention(fleet, m_format);
        attention.start();
        EventsModel events(fleet, attention, m_format);
        events.setActive(true);
        QTRY_VERIFY(events.count() > 0);
        fleet.fleet().remove(1);
        fleet.fleet().remove(2);
        fleet.fleet().remove(3);
        for (int row = 0; row < events.count(); ++row)
            QVERIFY(!events.index(row).data(EventsModel::NodeNameRole).toString().isEmpty());
    }

    void chosenEventsAreAcknowledgedAndAskAgain()
    {
        FakeFleet fleet(24);
        Attention attention(fleet, m_format);
        attention.start();
        EventsModel events(fleet, attention, m_format);
        const QAbstractItemModelTester tester(&events);
        events.setActive(true);
        QTRY_VERIFY(events.askingCount() > 2);
        const int asking = events.askingCount(), rows = events.count();
        QCOMPARE(asking, events.openCount());
        QCOMPARE(events.targetCount(), 0);
        events.acknowledge(); // nothing is chosen: nothing happens
        QVERIFY(!fleet.calls().join(u' ').contains(QStringLiteral("seen")));

        events.chooseAsking();
        QCOMPARE(events.chosenCount(), asking);
        events.toggle(-1);
        events.toggle(rows);
        events.acknowledge();
        QCOMPARE(events.chosenCount(), 0);
        QTRY_COMPARE(events.askingCount(), 0);
        QCOMPARE(events.openCount(), asking); // they hold all the same
        int seen = 0;
        for (int row = 0; row < rows; ++row) {
            const QString words = events.index(row).data(EventsModel::SeenRole).toString();
            seen += words.startsWith(QStringLiteral("seen by ana, "));
        }
        QCOMPARE(seen, asking);

        // Of several of which one was not seen, all become seen; of seen ones, none.
        events.chooseAll();
        QVERIFY(!events.targetsSeen());
        events.chooseNone();
        for (int row = 0; row < rows; ++row) {
            if (!events.index(row).data(EventsModel::SeenRole).toString().isEmpty())
                events.toggle(row);
        }
        QVERIFY(events.targetsSeen());
        events.acknowledge();
        QTRY_COMPARE(events.askingCount(), asking);
    }

    void aRangeIsChosenAndStaysChosenWhenMoreHappens()
    {
        FakeFleet fleet(24);
        Attention attention(fleet, m_format);
        attention.start();
        EventsModel events(fleet, attention, m_format);
        const QAbstractItemModelTester tester(&events);
        events.setActive(true);
        QTRY_VERIFY(events.count() > 10);
        events.toggle(5);
        events.chooseTo(2);
        QCOMPARE(events.chosenCount(), 4);
        const QString second = events.index(2).data(EventsModel::NodeNameRole).toString();
        QSignalSpy inserted(&events, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&events, &QAbstractItemModel::modelReset);
        fleet.happen(7, store::EventKind::InventoryChanged, QStringLiteral("memory 4 GiB → 2 GiB"));
        QTRY_COMPARE_WITH_TIMEOUT(inserted.size(), 1, 6000);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(events.chosenCount(), 4);
        QCOMPARE(events.index(3).data(EventsModel::NodeNameRole).toString(), second);
        QVERIFY(events.index(3).data(EventsModel::ChosenRole).toBool());
        QVERIFY(!events.index(2).data(EventsModel::ChosenRole).toBool());
    }

    void chosenEventsAreMutedByNodeByKindOrBoth()
    {
        FakeFleet fleet(24);
        Attention attention(fleet, m_format);
        attention.start();
        EventsModel events(fleet, attention, m_format);
        events.setActive(true);
        QTRY_VERIFY(events.count() > 10);
        QVERIFY(events.muteChoices().isEmpty());
        QList<int> throttled; // of nodes 8, 16 and 24
        for (int row = 0; row < events.count(); ++row) {
            if (events.index(row).data(EventsModel::TitleRole) == QStringLiteral("Throttled"))
                throttled << row;
        }
        QCOMPARE(throttled.size(), 3);
        const int asking = events.askingCount();
        events.setProperty("current", throttled.first());
        QCOMPARE(events.targetCount(), 1);
        QCOMPARE(events.muteChoices().at(1), QStringLiteral("On every node: Throttled"));
        events.mute(EventsModel::KindsOnNodes, Attention::EightHours, QStringLiteral(" new fan "));
        QVERIFY2(fleet.calls().last() == u"mute 8 throttled 28800000 new fan",
                 qPrintable(fleet.calls().last()));
        QTRY_COMPARE(events.askingCount(), asking - 1);
        QVERIFY(events.index(throttled.first())
                    .data(EventsModel::MutedRole)
                    .toString()
                    .startsWith(QStringLiteral("muted until ")));

        for (const int row : std::as_const(throttled))
            events.toggle(row);
        QCOMPARE(events.muteChoices().first(), QStringLiteral("Everything of these 3 nodes"));
        events.mute(EventsModel::Kinds, Attention::UntilUnmuted, {});
        QCOMPARE(fleet.calls().last(), QStringLiteral("mute 0 throttled 0")); // once
        QTRY_COMPARE(events.askingCount(), asking - 3);
        QCOMPARE(attention.count(), 2);
        attention.unmute(attention.index(0).data(Attention::MuteIdRole).toDouble());
        QTRY_COMPARE(events.askingCount(), asking - 1);
    }

    void anActionThatFailsIsTold()
    {
        FakeFleet fleet(8);
        Attention attention(fleet, m_format);
        attention.start();
        QSignalSpy failed(&attention, &Attention::failed), done(&attention, &Attention::done);
        for (const bool acknowledges : {true, false}) {
            fleet.failNext({ErrorCode::DiskFull, "no room is left", "", ""});
            if (acknowledges)
                attention.acknowledge({800}, true);
            else
                attention.muteNode(3, Attention::OneHour, {});
        }
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(done.size(), 0);
        QCOMPARE(attention.count(), 0);
    }

private:
    Formatter m_format;
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
