#include "core/fleet/fleet.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall::fleet;

namespace {

NodeSnapshot reading(NodeId id, qint64 time, double celsius)
{
    NodeSnapshot node;
    node.id = id;
    node.lastSeen = time;
    node.vitals.emplace();
    node.vitals->cpuTemperatureC = celsius;
    return node;
}

} // namespace

class TestFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNewChangedAndRemovedApart()
    {
        Fleet fleet;
        QSignalSpy added(&fleet, &Fleet::nodeAdded);
        QSignalSpy changed(&fleet, &Fleet::nodeChanged);
        QSignalSpy removed(&fleet, &Fleet::nodeRemoved);
        fleet.apply(reading(2, 1000, 40));
        fleet.apply(reading(1, 1000, 40));
        fleet.apply(reading(2, 2000, 41));
        QCOMPARE(added.count(), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(fleet.ids(), (QList<NodeId>{2, 1}));
        fleet.remove(2);
        fleet.remove(2);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(fleet.count(), 1);
        QVERIFY(!fleet.node(2));
    }

    void remembersTenMinutesOfTemperatureWhateverTheRate_data()
    {
        QTest::addColumn<int>("stepMs");
        QTest::newRow("each second") << 1000;
        QTest::newRow("each 10 s") << 10'000;
        QTest::newRow("each minute") << 60'000;
    }

    void remembersTenMinutesOfTemperatureWhateverTheRate()
    {
        QFETCH(int, stepMs);
        Fleet fleet;
        qint64 time = 1'000'000;
        for (int i = 0; i < 2000; ++i, time += stepMs)
            fleet.apply(reading(1, time, 40 + i % 10));
        const auto& points = fleet.recentTemperatures(1);
        QVERIFY(points.size() <= 120);
        QVERIFY(points.size() >= 10);
        const double span = points.last().x() - points.first().x();
        QVERIFY2(span <= 600'000 && span >= 530'000, qPrintable(QString::number(span)));
        QCOMPARE(points.last().x(), double(time - stepMs));
    }

    void aChangeWithoutANewReadingAddsNoPoint()
    {
        Fleet fleet;
        fleet.apply(reading(1, 1000, 40));
        fleet.apply(reading(1, 1000, 40));
        QCOMPARE(fleet.recentTemperatures(1).size(), 1);
        QVERIFY(fleet.recentTemperatures(99).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
