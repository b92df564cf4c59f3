#include "app/desktop/app_settings.h"
#include "app/desktop/overlay_chart.h"
#include "tests/desktop/desk.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

namespace {

struct Desk : tests::Desk {
    explicit Desk(int nodes)
        : tests::Desk(nodes)
        , overlay(fleet, selection, format)
    {}

    OverlayHistory overlay;
};

QImage keyOf(int index)
{
    QImage image(80, 14, QImage::Format_ARGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setPen(OverlayChart::penOf(index, Qt::white)); // all of one colour
    painter.drawLine(0, 7, 80, 7);
    OverlayChart::paintMark(painter, index, QPointF(40, 7), Qt::white);
    return image;
}

} // namespace

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenNodesShareOneAxis()
    {
        Desk desk(24);
        desk.selection.set({4, 14, 1});
        QVERIFY(desk.overlay.lines().isEmpty()); // nobody looks
        desk.overlay.setActive(true);
        QTRY_VERIFY(!desk.overlay.isEmpty());
        QCOMPARE(desk.overlay.lines().size(), 3);
        QCOMPARE(desk.overlay.lines().at(0).title, desk.fleet.fleet().node(4)->record.name);
        QVERIFY(desk.overlay.lines().at(0).axis == desk.overlay.lines().at(2).axis);
        QVERIFY(desk.overlay.lines().at(0).segments.size() > 1); // gaps stay
        const QStringList values = desk.overlay.valuesAt(double(FakeFleet::now()) - 600'000);
        QCOMPARE(values.size(), 3);
        QVERIFY(values.at(0).endsWith(QStringLiteral("°C")));
        desk.selection.toggle(1);
        QTRY_COMPARE(desk.overlay.lines().size(), 2);
        desk.fleet.fleet().remove(14);
        QTRY_COMPARE(desk.overlay.lines().size(), 1);
        desk.overlay.setActive(false);
        QVERIFY(desk.overlay.lines().isEmpty());
    }

    void degreesFollowTheUser()
    {
        Desk desk(4);
        desk.selection.set({4});
        desk.overlay.setActive(true);
        QTRY_VERIFY(!desk.overlay.isEmpty());
        const double celsius = desk.overlay.lines().at(0).segments.at(0).at(0).mean;
        desk.format.setTemperatureUnit(Formatter::Fahrenheit);
        const double fahrenheit = desk.overlay.lines().at(0).segments.at(0).at(0).mean;
        QVERIFY(std::abs(fahrenheit - (celsius * 1.8 + 32)) < 0.01);
    }

    void atMostEightNodes()
    {
        Desk desk(24);
        desk.selection.selectShown();
        desk.overlay.setActive(true);
        QTRY_COMPARE(desk.overlay.lines().size(), OverlayHistory::most);
    }

    void allMetricsOfANodeHaveAxesOfTheirOwn()
    {
        Desk desk(4);
        desk.overlay.setNodeId(4);
        desk.overlay.setActive(true);
        QTRY_COMPARE(desk.overlay.lines().size(), 4);
        QTRY_VERIFY(!desk.overlay.isEmpty());
        QVERIFY(!desk.overlay.sharesAxis());
        QCOMPARE(desk.overlay.lines().at(1).axis, (AxisRange{0, 100, 25}));
        QCOMPARE(desk.overlay.lines().at(3).axis.min, 0.0);
    }

    void aFailureIsToldAndNothingIsInvented()
    {
        Desk desk(4);
        desk.fleet.failHistory({ErrorCode::Io, "cannot be read", "fleet.db", {}});
        desk.selection.set({2});
        desk.overlay.setActive(true);
        QTRY_VERIFY(!desk.overlay.problem().isEmpty());
        QVERIFY(desk.overlay.isEmpty());
        QCOMPARE(desk.overlay.valuesAt(double(FakeFleet::now())), QStringList{Formatter::dash()});
    }

    void eightLinesCanBeToldApartWithoutColour()
    {
        for (int a = 0; a < OverlayHistory::most; ++a) {
            for (int b = 0; b < a; ++b)
                QVERIFY2(keyOf(a) != keyOf(b), qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
        }
    }
};

QTEST_MAIN(TestOverlay)
#include "tst_overlay.moc"
