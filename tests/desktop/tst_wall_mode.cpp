// What a screen on the wall shows, and how it stays on its screen.
#include "app/desktop/app_settings.h"
#include "app/desktop/attention.h"
#include "app/desktop/formatter.h"
#include "app/desktop/wall_mode.h"
#include "app/desktop/wall_screen.h"
#include "tests/desktop/fake_desktop.h"
#include "tests/discover/private_bus.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using namespace rollcall::tests;
using namespace Qt::StringLiterals;
using store::EventKind;

namespace {

Trouble trouble(const QString& name, const QString& what, mark::Kind mark, const QString& where,
                qint64 since)
{
    Trouble each;
    each.name = name;
    each.what = what;
    each.mark = mark;
    each.where = where;
    each.since = since;
    return each;
}

} // namespace

class TestWallMode : public QObject
{
    Q_OBJECT

private:
    Formatter m_format;
    AppSettings m_settings{AppSettings::Keep::Nothing};

    static QString at(const WallMode& wall, int row, int role)
    {
        return wall.index(row).data(role).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_format.setLocale(QLocale::c());
        m_format.setClock(&FakeFleet::now);
    }

    void alikeAtOnePlaceIsOneLine()
    {
        QList<Trouble> all;
        for (int i = 1; i <= 12; ++i)
            all << trouble(u"pi%1"_s.arg(i), u"offline"_s, mark::Offline, u"rack1"_s, 1000 + i);
        all << trouble(u"x"_s, u"offline"_s, mark::Offline, u"rack2"_s, 5000)
            << trouble(u"y"_s, u"hot"_s, mark::Hot, u"rack1"_s, 10);
        const QList<Trouble> lines = gathered(all, 3);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).name, u"x"_s); // the worst first, and of those the newest
        QCOMPARE(lines.at(1).count, 12);
        QCOMPARE(lines.at(1).since, 1001);
        QVERIFY(subject(lines.at(1)).startsWith(u"12 "_s));
        QCOMPARE(lines.at(2).name, u"y"_s);
    }

    void moreThanFitsIsGatheredWhereverItIs()
    {
        FakeFleet fleet(200);
        fleet.setAllWell();
        Attention attention(fleet, m_format);
        attention.start();
        WallMode wall(fleet, attention, m_format, m_settings);
        const QAbstractItemModelTester tester(&wall);
        wall.setActive(true);
        for (int id = 10; id <= 70; id += 20) // one in each of four racks
            fleet.setOffline(id);
        QTRY_COMPARE(wall.rowCount(), 4);
        for (int id = 90; id <= 190; id += 20)
            fleet.setOffline(id);
        QTRY_COMPARE(wall.troubled(), 10);
        QCOMPARE(wall.rowCount(), 1);
        QCOMPARE(wall.boardsFrom(0), 10);
        QCOMPARE(wall.boardsFrom(1), 0);
        QVERIFY(at(wall, 0, WallMode::SubjectRole).startsWith(u"10 "_s));
        QCOMPARE(at(wall, 0, WallMode::WhereRole), QString());
    }

    void ofAnUnknownBeginningNothingIsSaid()
    {
        QList<Trouble> all;
        for (int i = 0; i < 3; ++i)
            all << trouble({}, u"hot"_s, mark::Hot, {}, i == 1 ? 0 : 1000);
        QCOMPARE(gathered(all, 3).first().since, 0);
    }

    void aCalmFleetHasNoRows()
    {
        FakeFleet fleet(24);
        fleet.setAllWell();
        Attention attention(fleet, m_format);
        attention.start();
        WallMode wall(fleet, attention, m_format, m_settings);
        const QAbstractItemModelTester tester(&wall);
        wall.setActive(true);
        QCOMPARE(wall.rowCount(), 0);
        QCOMPARE(wall.online(), 24);
        QCOMPARE(wall.troubled(), 0);
        QCOMPARE(wall.pages(), 3); // all, rack1, rack2
    }

    void troubleIsToldWithWhereAndSinceWhen()
    {
        FakeFleet fleet(24);
        fleet.setAllWell();
        Attention attention(fleet, m_format);
        attention.start();
        WallMode wall(fleet, attention, m_format, m_settings);
        const QAbstractItemModelTester tester(&wall);
        wall.setActive(true);
        fleet.setOffline(2);
        QTRY_COMPARE(wall.troubled(), 1);
        QCOMPARE(wall.worst(), int(mark::Offline));
        QCOMPARE(at(wall, 0, WallMode::SubjectRole), fleet.fleet().node(2)->record.name);
        QCOMPARE(at(wall, 0, WallMode::WhatRole), u"offline"_s);
        QCOMPARE(at(wall, 0, WallMode::WhereRole), u"rack1"_s);
        QVERIFY(at(wall, 0, WallMode::SinceRole).startsWith(u"since "_s));
        QVERIFY(!at(wall, 0, WallMode::AgeRole).isEmpty());
    }

    void sinceOfAnEventComesFromTheStore()
    {
        FakeFleet fleet(8);
        fleet.setAllWell();
        Attention attention(fleet, m_format);
        attention.start();
        WallMode wall(fleet, attention, m_format, m_settings);
        wall.setActive(true);
        fleet.setOpenEvents(8, {EventKind::Throttled}); // the store has it since 16:27 − 56 min
        QTRY_COMPARE(wall.rowCount(), 1);
        QCOMPARE(at(wall, 0, WallMode::WhatRole), u"throttled"_s);
        QTRY_VERIFY(!at(wall, 0, WallMode::AgeRole).isEmpty());
        fleet.setOpenEvents(7, {EventKind::Wear}); // which the store has not
        QTRY_COMPARE(wall.rowCount(), 2);
        QCOMPARE(at(wall, 1, WallMode::AgeRole), QString());
        QCOMPARE(at(wall, 1, WallMode::SinceRole), QString());
    }

    void groupsAreShownInTurnAndTroubleElsewhereIsCounted()
    {
        FakeFleet fleet(24);
        fleet.setAllWell();
        fleet.setOffline(2);
        Attention attention(fleet, m_format);
        attention.start();
        WallMode wall(fleet, attention, m_format, m_settings);
        wall.setActive(true);
        QCOMPARE(wall.title(), QString());
        wall.step(1);
        QCOMPARE(wall.title(), u"rack1"_s);
        QCOMPARE(wall.total(), 20);
        QCOMPARE(wall.troubled(), 1);
        wall.step(1);
        QCOMPARE(wall.title(), u"rack2"_s);
        QCOMPARE(wall.troubled(), 0);
        QCOMPARE(wall.elsewhere(), 1);
        QCOMPARE(wall.worstElsewhere(), int(mark::Offline));
        wall.step(1);
        QCOMPARE(wall.page(), 0);
        wall.step(-1);
        QCOMPARE(wall.title(), u"rack2"_s);
        // The group that is shown goes away: it begins anew.
        for (int id = 21; id <= 24; ++id)
            fleet.fleet().remove(id);
        QTRY_COMPARE(wall.page(), 0);
        QCOMPARE(wall.pages(), 1); // one group of all says nothing new
    }

    void itGoesOnByItselfUnlessHeld()
    {
        FakeFleet fleet(24);
        AppSettings settings(AppSettings::Keep::Nothing);
        settings.setWord(u"wallSeconds"_s, u"5"_s);
        Attention attention(fleet, m_format);
        WallMode wall(fleet, attention, m_format, settings);
        QCOMPARE(wall.seconds(), 5);
        wall.setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(wall.page(), 1, 8000);
        wall.setHeld(true);
        QTest::qWait(5500);
        QCOMPARE(wall.page(), 1);
    }

    void choicesAreRememberedAndBounded()
    {
        FakeFleet fleet(4);
        AppSettings settings(AppSettings::Keep::Nothing);
        {
            Attention attention(fleet, m_format);
            WallMode wall(fleet, attention, m_format, settings);
            wall.setSeconds(1);
            QCOMPARE(wall.seconds(), WallMode::shortest);
            wall.setSeconds(100'000);
            QCOMPARE(wall.seconds(), WallMode::longest);
            wall.setGroupBy(FleetGroups::Part);
            wall.setKeepsAwake(true);
            wall.setMoves(false);
            wall.setGroupBy(99);
        }
        Attention attention(fleet, m_format);
        const WallMode next(fleet, attention, m_format, settings);
        QCOMPARE(next.seconds(), WallMode::longest);
        QCOMPARE(next.groupBy(), int(FleetGroups::Part));
        QVERIFY(next.keepsAwake());
        QVERIFY(!next.moves());
    }

    void theScreenIsFilledAndGivenBack()
    {
        QWindow window;
        window.setGeometry(10, 20, 300, 200);
        window.show();
        WallScreen screen([] { return QDBusConnection(u"none"_s); }, nullptr);
        screen.setWindow(&window);
        screen.setFull(true);
        QCOMPARE(window.visibility(), QWindow::FullScreen);
        QCOMPARE(window.cursor().shape(), Qt::BlankCursor);
        QCOMPARE(screen.screenName(), window.screen()->name());
        // The monitor went and came back, or has another size now: it is filled anew.
        window.setGeometry(0, 0, 100, 100);
        Q_EMIT qApp->screenRemoved(nullptr);
        QTRY_COMPARE(window.geometry(), window.screen()->geometry());
        window.setGeometry(0, 0, 100, 100);
        Q_EMIT qApp->screenAdded(window.screen());
        QTRY_COMPARE(window.geometry(), window.screen()->geometry());
        window.setGeometry(0, 0, 100, 100);
        Q_EMIT window.screen()->geometryChanged(window.screen()->geometry());
        QTRY_COMPARE(window.geometry(), window.screen()->geometry());
        screen.setFull(false);
        QCOMPARE(window.visibility(), QWindow::Windowed);
        QCOMPARE(window.geometry(), QRect(10, 20, 300, 200));
        QVERIFY(window.cursor().shape() != Qt::BlankCursor);
    }

    void theScreenIsKeptAwakeOnlyWhenAsked()
    {
        test::PrivateBus bus;
        if (!bus.start())
            QSKIP("there is no dbus-daemon");
        QObject desktop;
        auto* saver = new FakeScreenSaver(&desktop);
        QVERIFY(saver->publish(bus.connect(u"saver"_s)));
        const QDBusConnection ours = bus.connect(u"wall"_s);
        QWindow window;
        window.show();
        WallScreen screen([&] { return ours; }, nullptr);
        screen.setWindow(&window);
        screen.setFull(true);
        QTest::qWait(50);
        QVERIFY(saver->held.isEmpty());
        screen.setAwake(true);
        QTRY_VERIFY(screen.inhibits());
        screen.setFull(false);
        QTRY_COMPARE(saver->released, saver->held);
        // Left before the answer came: it is given back.
        screen.setFull(true);
        screen.setFull(false);
        QTRY_COMPARE(saver->held.size(), 2);
        QTRY_COMPARE(saver->released.size(), 2);
        QVERIFY(!screen.inhibits());
    }

    void aDesktopThatCannotKeepItAwakeIsTold()
    {
        test::PrivateBus bus;
        if (!bus.start())
            QSKIP("there is no dbus-daemon");
        const QDBusConnection ours = bus.connect(u"alone"_s);
        QWindow window;
        window.show();
        WallScreen screen([&] { return ours; }, nullptr);
        screen.setWindow(&window);
        screen.setAwake(true);
        screen.setFull(true);
        QTRY_VERIFY(!screen.awakeProblem().isEmpty());
        QVERIFY(!screen.inhibits());
    }

    void whatSomebodyHasSeenIsNoAlarm()
    {
        FakeFleet fleet(24);
        fleet.setAllWell();
        Attention attention(fleet, m_format);
        attention.start();
        WallMode wall(fleet, attention, m_format, m_settings);
        const QAbstractItemModelTester tester(&wall);
        wall.setActive(true);
        fleet.setOpenEvents(8, {EventKind::Throttled}); // the store has it
        fleet.setOpenEvents(6, {EventKind::Wear});
        QTRY_COMPARE(wall.troubled(), 2);
        QCOMPARE(wall.worst(), int(mark::Hot));
        QCOMPARE(at(wall, 0, WallMode::SeenRole), QString());
        fleet.acknowledgeAs(u"ana"_s, 8, EventKind::Throttled);
        QTRY_COMPARE_WITH_TIMEOUT(wall.seen(), 1, 6000);
        QCOMPARE(wall.troubled(), 1);
        QCOMPARE(wall.worst(), int(mark::Late));
        QCOMPARE(wall.rowCount(), 2); // it is still there, and last
        QCOMPARE(at(wall, 1, WallMode::SeenRole), u"seen by ana"_s);
        QVERIFY(at(wall, 1, WallMode::DescriptionRole).contains(u"seen by ana"_s));
    }

    void whatIsMutedIsOnlyCounted()
    {
        FakeFleet fleet(24);
        fleet.setAllWell();
        Attention attention(fleet, m_format);
        attention.start();
        WallMode wall(fleet, attention, m_format, m_settings);
        wall.setActive(true);
        fleet.setOpenEvents(8, {EventKind::Throttled});
        fleet.setOffline(9);
        fleet.setHot(10);
        QTRY_COMPARE(wall.troubled(), 3);
        store::MuteRecord hot;
        hot.kind = EventKind::Throttled;
        attention.mute({hot}, Attention::OneHour);
        attention.muteNode(9, Attention::UntilUnmuted, u"no power in rack 1"_s);
        QTRY_COMPARE(wall.muted(), 3); // one by its reading alone, which will be told as throttled
        QCOMPARE(wall.troubled(), 0);
        QCOMPARE(wall.worst(), int(mark::Online));
        QCOMPARE(wall.rowCount(), 0);
        // What else such a board has is told.
        fleet.setOpenEvents(8, {EventKind::Throttled, EventKind::Disk});
        QTRY_COMPARE(wall.troubled(), 1);
        QCOMPARE(at(wall, 0, WallMode::WhatRole), u"disk fills up"_s);
        attention.unmuteNode(9);
        QTRY_COMPARE(wall.troubled(), 2);
        QCOMPARE(wall.muted(), 1);
    }

    void aMuteEndsByItself()
    {
        FakeFleet fleet(8);
        Formatter format;
        qint64 now = FakeFleet::now();
        format.setClock([&now] { return now; });
        Attention attention(fleet, format);
        const QAbstractItemModelTester tester(&attention);
        attention.start();
        attention.muteNode(3, Attention::OneHour, u"new fan"_s);
        QTRY_COMPARE(attention.count(), 1);
        QVERIFY(attention.state().isMuted(3, EventKind::Hot));
        QVERIFY(!attention.state().isMuted(4, EventKind::Hot));
        const QString words = attention.nodeMute(3, attention.revision());
        QVERIFY2(words.contains(u"until 17:45, by ana: new fan"_s), qPrintable(words));
        now += 3'600'000;
        QTRY_COMPARE_WITH_TIMEOUT(attention.count(), 0, 8000); // looked at every few seconds
        QVERIFY(attention.nodeMute(3, attention.revision()).isEmpty());
    }
};

QTEST_MAIN(TestWallMode)
#include "tst_wall_mode.moc"
