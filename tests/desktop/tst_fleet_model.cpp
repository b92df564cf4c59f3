#include "app/desktop/fleet_model.h"
#include "app/desktop/fleet_summary.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_mark.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

class TestFleetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAProperModelWhileNodesComeChangeAndGo()
    {
        FakeFleet fleet(5);
        Formatter format;
        FleetModel model(fleet.fleet(), format);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fleet.addBoard(1, QStringLiteral("new"), QStringLiteral("10.9.9.9"));
        fleet.fleet().remove(2);
        fleet.tick();
        model.flush();
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(1).data(FleetModel::NodeIdRole).toDouble(), 3.0);
        QCOMPARE(model.index(4).data(FleetModel::NameRole).toString(), QStringLiteral("new"));
    }

    void tellsChangesTogetherAndOncePerNode()
    {
        FakeFleet fleet(50);
        Formatter format;
        FleetModel model(fleet.fleet(), format);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 20; ++i)
            fleet.tick();
        QCOMPARE(changed.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1000);
        QVERIFY2(changed.count() <= 10, "rows next to each other are told as one range");
    }

    void unknownNumbersAreNaNAndADash()
    {
        FakeFleet fleet(1);
        fleet.setUnknownKey(1);
        Formatter format;
        FleetModel model(fleet.fleet(), format);
        const QModelIndex node = model.index(0);
        QVERIFY(std::isnan(node.data(FleetModel::TemperatureRole).toDouble()));
        QVERIFY(std::isnan(node.data(FleetModel::LoadRole).toDouble()));
        QCOMPARE(node.data(FleetModel::TemperatureTextRole).toString(), Formatter::dash());
    }

    void anOfflineNodeKeepsWhatWasLastSeenApartFromWhatIs()
    {
        FakeFleet fleet(1);
        fleet.setOffline(1);
        Formatter format;
        FleetModel model(fleet.fleet(), format);
        const QModelIndex node = model.index(0);
        QVERIFY(std::isnan(node.data(FleetModel::TemperatureRole).toDouble()));
        QVERIFY(node.data(FleetModel::LastSeenRole).toString().contains(QStringLiteral("°C")));
        QVERIFY(!node.data(FleetModel::LiveRole).toBool());
    }

    void everyRoleHasAName()
    {
        FakeFleet fleet(1);
        Formatter format;
        const FleetModel model(fleet.fleet(), format);
        const QMetaEnum roles = QMetaEnum::fromType<FleetModel::Role>();
        for (int i = 0; i < roles.keyCount(); ++i) {
            QVERIFY2(model.roleNames().contains(roles.value(i)), roles.key(i));
            QVERIFY2(model.index(0).data(roles.value(i)).isValid(), roles.key(i));
        }
    }

    void changingTheUnitChangesEveryRow()
    {
        FakeFleet fleet(3);
        Formatter format;
        FleetModel model(fleet.fleet(), format);
        const QString before = model.index(0).data(FleetModel::TemperatureTextRole).toString();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        format.setTemperatureUnit(Formatter::Fahrenheit);
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.index(0).data(FleetModel::TemperatureTextRole).toString() != before);
    }

    void theSummaryCountsEveryNodeOnce()
    {
        FakeFleet fleet(144);
        FleetSummary summary(fleet.fleet());
        const QAbstractItemModelTester tester(
            &summary, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int all = 0;
        for (int row = 0; row < summary.rowCount(); ++row)
            all += summary.index(row).data(FleetSummary::CountRole).toInt();
        QCOMPARE(all, 144);
        QCOMPARE(summary.total(), 144);
        fleet.setOffline(1);
        QSignalSpy counted(&summary, &FleetSummary::counted);
        QTRY_COMPARE_WITH_TIMEOUT(counted.count(), 1, 2000);
    }
};

QTEST_GUILESS_MAIN(TestFleetModel)
#include "tst_fleet_model.moc"
