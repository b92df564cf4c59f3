#include "app/desktop/chart_feed.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_view_model.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

class TestNodeViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_format = std::make_unique<Formatter>();
        m_format->setLocale(QLocale::c());
        m_format->setClock(&FakeFleet::now);
        m_fleet = std::make_unique<FakeFleet>(24);
        m_node = std::make_unique<NodeViewModel>(*m_fleet, *m_format);
    }
    void cleanup()
    {
        m_node.reset();
        m_fleet.reset();
        m_format.reset();
    }

    void drawsTheProcessorAsItIsBuilt()
    {
        m_node->setNodeId(4);
        ClusterModel* clusters = m_node->clusters();
        const QAbstractItemModelTester tester(clusters);
        QCOMPARE(clusters->rowCount(), 2);
        QCOMPARE(clusters->index(0).data().toString(), QStringLiteral("4× Cortex-A53"));
        QCOMPARE(clusters->index(1).data().toString(), QStringLiteral("2× Cortex-A72"));
        auto* cores = clusters->index(1).data(ClusterModel::CoresRole).value<CoreModel*>();
        const QAbstractItemModelTester coreTester(cores);
        QCOMPARE(cores->rowCount(), 2);
        QCOMPARE(cores->index(0).data(CoreModel::CpuRole).toInt(), 4);
        QCOMPARE(cores->index(0).data(CoreModel::FrequencyTextRole).toString(),
                 m_format->frequencyKhz(1'800'000));
        const double load = cores->index(0).data(CoreModel::LoadRole).toDouble();
        QVERIFY(load >= 0 && load <= 1);
    }

    void socketsStandApartOnlyWhereThePackagesAreSockets()
    {
        const auto size = [this](fleet::NodeId id) {
            m_node->setNodeId(0);
            m_node->setNodeId(double(id));
            return m_node->clusters()->index(0).data(ClusterModel::SocketSizeRole).toInt();
        };
        QCOMPARE(size(4), 0);
        QCOMPARE(size(6), 48);
        // Four packages of a board with two sockets are clusters; and so are mixed ones.
        for (const bool mixed : {false, true}) {
            fleet::NodeSnapshot node = *m_fleet->fleet().node(6);
            auto inventory = std::make_shared<hardware::Inventory>(*node.inventory);
            for (hardware::LogicalCpu& cpu : inventory->cpu.cpus)
                cpu.packageId = mixed ? cpu.id % 2 : cpu.id / 24;
            node.inventory = inventory;
            m_fleet->fleet().apply(node);
            QCOMPARE(size(6), 0);
        }
        QVERIFY(!m_node->clusters()->index(0).data(ClusterModel::OriginRole).toString().isEmpty());
    }

    void coresOfANodeThatIsAwayHaveNoLoad()
    {
        m_node->setNodeId(12);
        auto* cores =
            m_node->clusters()->index(0).data(ClusterModel::CoresRole).value<CoreModel*>();
        QVERIFY(std::isnan(cores->index(0).data(CoreModel::LoadRole).toDouble()));
        QCOMPARE(cores->index(0).data(CoreModel::LoadTextRole).toString(), Formatter::dash());
    }

    void throttledCoresAreMarked()
    {
        m_node->setNodeId(5);
        auto* cores =
            m_node->clusters()->index(1).data(ClusterModel::CoresRole).value<CoreModel*>();
        QVERIFY(cores->index(0).data(CoreModel::CappedRole).toBool());
    }

    void followsTheFleet()
    {
        m_node->setNodeId(1);
        QSignalSpy changed(m_node.get(), &NodeViewModel::changed);
        QCOMPARE(m_node->mark(), int(mark::Online));
        m_fleet->setOffline(1);
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 2000);
        QCOMPARE(m_node->mark(), int(mark::Offline));
        QVERIFY(m_node->problem().startsWith(QStringLiteral("No answer")));
        QVERIFY(!m_node->remedy().isEmpty());
        QVERIFY(m_node->lastSeen().contains(QStringLiteral("12 min ago")));
    }

    void closesWhenTheNodeIsRemoved()
    {
        m_node->setNodeId(1);
        QSignalSpy closed(m_node.get(), &NodeViewModel::nodeIdChanged);
        m_fleet->fleet().remove(1);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(m_node->nodeId(), 0.0);
        QVERIFY(!m_node->isKnown());
    }

    void anUnknownNodeOpensNothing()
    {
        m_node->setNodeId(4711);
        QCOMPARE(m_node->nodeId(), 0.0);
    }

    void historyComesFromTheStoreAndGrowsWithTheFleet()
    {
        m_node->setNodeId(1);
        QTRY_VERIFY(!m_node->history()->isLoading());
        const int stored = m_node->history()->sampleCount();
        QVERIFY(stored > 100);
        m_format->setClock([] { return FakeFleet::now() + 10'000; });
        m_fleet->tick();
        QVERIFY(m_node->history()->buckets().last().start > FakeFleet::now());
    }

    void aSpanOfThePastIsShownAndLeftAgain()
    {
        m_node->setNodeId(1);
        NodeHistory& history = *m_node->history();
        QTRY_VERIFY(!history.isLoading() && history.sampleCount() > 0);
        QVERIFY(history.isLive());
        const double now = double(FakeFleet::now()), hour = 3'600'000;
        history.show(now - hour, now - hour / 2);
        QVERIFY(!history.isLive());
        QCOMPARE(history.from(), qint64(now - hour));
        QCOMPARE(history.to(), qint64(now - hour / 2));
        QTRY_VERIFY(!history.isLoading() && !history.buckets().isEmpty() &&
                    history.buckets().last().start <= history.to());
        // The time under the pointer stays where it is.
        const double at = now - hour * 0.75;
        history.zoom(at, 0.5);
        QCOMPARE(history.to() - history.from(), qint64(hour / 4));
        QCOMPARE(at - double(history.from()), double(history.to()) - at);
        history.pan(-1);
        QCOMPARE(history.to(), qint64(now - hour * 0.875));
        const int before = history.sampleCount();
        m_fleet->tick();
        QCOMPARE(history.sampleCount(), before);
        history.goLive();
        QVERIFY(history.isLive());
        QCOMPARE(history.to(), FakeFleet::now());
    }

    void noSpanIsTooShortTooLongOrInTheFuture()
    {
        m_node->setNodeId(1);
        NodeHistory& history = *m_node->history();
        const double now = double(FakeFleet::now()), minute = 60'000,
                     year = 365.0 * 24 * 60 * minute;
        history.show(now - minute, now);
        QCOMPARE(history.to() - history.from(), qint64(5 * minute));
        QVERIFY(history.to() <= FakeFleet::now());
        history.zoom(now, 1e12);
        QVERIFY(history.to() - history.from() <= qint64(10.1 * year));
        history.goLive();
        history.pan(3);
        QVERIFY(history.to() <= FakeFleet::now());
        const qint64 from = history.from(), to = history.to();
        history.show(now, now - minute);
        history.show(std::nan(""), now);
        QCOMPARE(history.from(), from);
        QCOMPARE(history.to(), to);
    }

    void eventsAreMarkedWithinTheSpan()
    {
        m_node->setNodeId(1);
        ChartFeed feed;
        feed.setHistory(m_node->history());
        m_node->history()->setRangeMinutes(60 * 24 * 365);
        QTRY_VERIFY(!feed.events().isEmpty());
        const auto newest = double(feed.events().first().openedAt);
        QVERIFY(!feed.eventNear(newest + 1000, 5000).isEmpty());
        QVERIFY(feed.eventNear(newest + 400 * 24 * 3'600'000.0, 5000).isEmpty());
        for (const store::EventRecord& event : feed.events())
            QCOMPARE(event.node, fleet::NodeId(1));
        m_node->history()->show(newest - 8 * 3'600'000.0, newest - 4 * 3'600'000.0);
        for (const store::EventRecord& event : feed.events())
            QVERIFY(double(event.openedAt) <= newest - 4 * 3'600'000.0);
    }

    void lateHistoryOfAnotherNodeIsDropped()
    {
        m_node->setNodeId(1);
        m_node->setNodeId(2);
        m_node->setNodeId(0);
        QTest::qWait(50);
        QCOMPARE(m_node->history()->sampleCount(), 0);
    }

    void historyThatCannotBeReadSaysWhy()
    {
        m_fleet->failHistory({ErrorCode::Io, "the disk is gone", "fleet.db", {}});
        m_node->setNodeId(1);
        QTRY_VERIFY(m_node->history()->problem().contains(QStringLiteral("the disk is gone")));
        QVERIFY(!m_node->history()->isLoading());
    }

    void aChartIsFedSegmentBySegment()
    {
        m_node->setNodeId(1);
        QTRY_VERIFY(m_node->history()->sampleCount() > 0);
        ChartFeed feed;
        feed.setHistory(m_node->history());
        QCOMPARE(feed.segmentCount(), 2); // the fake history has one gap
        QLineSeries line;
        feed.fill(0, &line);
        QVERIFY(line.count() > 10);
        QVERIFY(line.at(0).x() >= feed.from() && line.at(0).x() <= feed.to());
        QVERIFY(line.at(0).y() >= feed.minimum() && line.at(0).y() <= feed.maximum());
        QVERIFY(feed.readout(line.at(0).x()).contains(QStringLiteral("°C at")));
        QVERIFY2(feed.readout(feed.from() - 3'600'000).isEmpty(), "nothing is read out far away");
        feed.fill(7, &line);
        QCOMPARE(line.count(), 0);
        feed.fill(0, nullptr);
    }

    void aChartInFahrenheitHasAnotherScale()
    {
        m_node->setNodeId(1);
        QTRY_VERIFY(m_node->history()->sampleCount() > 0);
        ChartFeed feed;
        feed.setHistory(m_node->history());
        const double celsius = feed.maximum();
        m_format->setTemperatureUnit(Formatter::Fahrenheit);
        QVERIFY(feed.maximum() > celsius + 30);
        feed.setMetric(ChartFeed::Load);
        QCOMPARE(feed.maximum(), 100.0);
    }

    void aFittedChartBeginsWithItsReadings()
    {
        m_fleet->setHasHistory(false);
        m_node->setNodeId(1);
        QTRY_VERIFY(!m_node->history()->isLoading());
        m_format->setClock([] { return FakeFleet::now() + 20'000; });
        m_fleet->tick();
        m_fleet->tick();
        ChartFeed feed;
        feed.setHistory(m_node->history());
        QCOMPARE(feed.to() - feed.from(), 60 * 60'000.0);
        feed.setFit(true);
        QCOMPARE(feed.to() - feed.from(), 2 * 60'000.0);
    }

    void rangesAreBounded()
    {
        m_node->history()->setRangeMinutes(-5);
        QCOMPARE(m_node->history()->rangeMinutes(), 5);
        m_node->history()->setRangeMinutes(2'000'000'000);
        QCOMPARE(m_node->history()->rangeMinutes(), 10 * 366 * 24 * 60);
    }

private:
    std::unique_ptr<Formatter> m_format;
    std::unique_ptr<FakeFleet> m_fleet;
    std::unique_ptr<NodeViewModel> m_node;
};

QTEST_GUILESS_MAIN(TestNodeViewModel)
#include "tst_node_view_model.moc"
