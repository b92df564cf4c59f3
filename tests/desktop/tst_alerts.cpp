// What reaches a person who does not look: which news, gathered how, and shown through a real bus.
#include "app/desktop/alerts.h"
#include "app/desktop/app_settings.h"
#include "app/desktop/attention.h"
#include "app/desktop/desktop_notifier.h"
#include "app/desktop/formatter.h"
#include "app/desktop/tray_picture.h"
#include "tests/desktop/fake_desktop.h"
#include "tests/discover/private_bus.h"
#include "tests/qml/fake_fleet.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using namespace rollcall::tests;
using namespace Qt::StringLiterals;
using store::EventKind;

namespace {

News began(fleet::NodeId node, EventKind kind = EventKind::Offline,
           const QString& where = u"rack1"_s)
{
    return {node, kind, u"pi%1"_s.arg(node), where, false};
}

News ended(fleet::NodeId node, EventKind kind = EventKind::Offline,
           const QString& where = u"rack1"_s)
{
    return {node, kind, u"pi%1"_s.arg(node), where, true};
}

QStringList titles(const QList<Note>& notes)
{
    QStringList all;
    for (const Note& note : notes)
        all << note.title;
    return all;
}

constexpr qint64 patience = NotificationPlan::gatherMs;

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private:
    test::PrivateBus m_bus;
    QObject m_desktop;
    FakeNotifications* m_service = new FakeNotifications(&m_desktop);

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("SKIPPED-ALL: there is no dbus-daemon");
        QVERIFY(m_service->publish(m_bus.connect(u"desktop"_s)));
    }

    void init()
    {
        m_service->shown.clear();
        m_service->closed.clear();
        m_service->capabilities = QStringList{u"body"_s, u"actions"_s};
    }

    // The plan.

    void oneBoardIsOneNoteAfterAWhile()
    {
        NotificationPlan plan;
        QVERIFY(!plan.waitMs(0));
        plan.add(began(1), 1000);
        QCOMPARE(plan.waitMs(1000), std::optional<qint64>(patience));
        QVERIFY(plan.take(1000 + patience - 1).isEmpty());
        const QList<Note> notes = plan.take(1000 + patience);
        QCOMPARE(titles(notes), QStringList{u"pi1 is offline"_s});
        QCOMPARE(notes.first().body, u"rack1"_s);
        QVERIFY(!plan.waitMs(1000 + patience));
    }

    void aRackThatDiesIsOneNote()
    {
        NotificationPlan plan;
        for (int node = 1; node <= 20; ++node)
            plan.add(began(node), node * 100);
        const QList<Note> notes = plan.take(100 + patience);
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.first().title.startsWith(u"20 "_s), qPrintable(notes.first().title));
        QVERIFY(notes.first().body.startsWith(u"rack1: pi1, pi2"_s));
        QCOMPARE(notes.first().nodes.size(), 20);
    }

    void differentThingsAtOnceAreOneNoteToo()
    {
        NotificationPlan plan;
        for (int rack = 1; rack <= 5; ++rack)
            plan.add(began(rack, EventKind::Offline, u"rack%1"_s.arg(rack)), 0);
        plan.add(began(9, EventKind::Hot), 0);
        const QList<Note> notes = plan.take(patience);
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.first().body.contains(u"pi1 is offline\n"_s));
        QVERIFY(notes.first().severity == Severity::Urgent); // that of the worst
    }

    void whatIsOverBeforeItIsToldIsNoNews()
    {
        NotificationPlan plan;
        plan.add(began(1), 0);
        plan.add(ended(1), 500);
        QVERIFY(!plan.waitMs(1000));
        plan.add(began(2), 2000);
        QCOMPARE(titles(plan.take(2000 + patience)), QStringList{u"pi2 is offline"_s});
    }

    void recoveryIsToldOnlyWhenWantedAndOnlyOfWhatWasTold()
    {
        NotificationPlan plan;
        plan.add(began(1), 0);
        QCOMPARE(plan.take(patience).size(), 1);
        plan.add(ended(1), 10'000);
        QVERIFY(!plan.waitMs(10'000));
        plan.setWanted(Severity::Recovered, true);
        plan.add(ended(2), 11'000); // nobody was told of it
        QVERIFY(!plan.waitMs(11'000));
        plan.add(began(3), 20'000);
        plan.take(20'000 + patience);
        plan.add(ended(3), 30'000);
        QCOMPARE(titles(plan.take(30'000 + patience)), QStringList{u"pi3 is well again"_s});
    }

    void severitiesAreChosen_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("offline") << EventKind::Offline << Severity::Urgent;
        QTest::newRow("voltage") << EventKind::UnderVoltage << Severity::Urgent;
        QTest::newRow("hot") << EventKind::Hot << Severity::Warning;
        QTest::newRow("disk") << EventKind::Disk << Severity::Warning;
        QTest::newRow("clock") << EventKind::ClockSkew << Severity::Notice;
    }
    void severitiesAreChosen()
    {
        QFETCH(EventKind, kind);
        QFETCH(Severity, severity);
        NotificationPlan plan;
        for (int i = 0; i < severities; ++i)
            plan.setWanted(Severity(i), Severity(i) != severity);
        plan.add(began(1, kind), 0);
        QVERIFY(!plan.waitMs(0));
        plan.setWanted(severity, true);
        plan.add(began(1, kind), 0);
        QCOMPARE(plan.take(patience).size(), 1);
    }

    void aBadNightIsBounded()
    {
        NotificationPlan plan;
        plan.setWanted(Severity::Recovered, true);
        int shown = 0;
        qint64 now = 0;
        for (int i = 0; i < 500; ++i, now += 10'000) { // one new trouble every ten seconds
            plan.add(began(i + 1), now);
            shown += int(plan.take(now + patience).size());
        }
        const int spans = int(now / NotificationPlan::spanMs) + 1;
        QVERIFY2(shown <= spans * NotificationPlan::most, qPrintable(QString::number(shown)));
        QVERIFY(shown >= spans); // and it does not fall silent
        // What waited is told together in the end.
        const QList<Note> rest = plan.take(now + NotificationPlan::spanMs);
        QCOMPARE(rest.size(), 1);
        QVERIFY(rest.first().nodes.size() > 10);
    }

    void whatIsForgottenIsNotTold()
    {
        NotificationPlan plan;
        plan.add(began(1), 0);
        plan.forget(1);
        QVERIFY(!plan.waitMs(0));
        QVERIFY(plan.take(patience).isEmpty());
    }

    // The whole way, over a bus.

    void newsOfTheFleetReachTheDesktopAndAClickComesBack()
    {
        FakeFleet fleet(6);
        AppSettings settings(AppSettings::Keep::Nothing);
        fleet.setOpenEvents(5, {EventKind::Throttled}); // before we looked: no news
        Alerts alerts(fleet.fleet(), settings);
        qint64 now = 0;
        alerts.setSteadyClock([&] { return now; });
        alerts.start(std::make_unique<DesktopNotifier>(m_bus.connect(u"us"_s)));
        fleet.setName(2, u"<b>rk & co</b>"_s);
        fleet.setOpenEvents(2, {EventKind::Offline});
        now = patience;
        alerts.flush();
        QTRY_COMPARE(m_service->shown.size(), 1);
        const auto& shown = m_service->shown.first();
        QCOMPARE(shown.title, u"<b>rk & co</b> is offline"_s);
        QCOMPARE(int(shown.urgency), 2);
        QCOMPARE(shown.actions.value(0), u"default"_s);
        QVERIFY(alerts.problem().isEmpty());

        QSignalSpy node(&alerts, &Alerts::nodeRequested), window(&alerts, &Alerts::windowRequested);
        m_service->click(shown.id + 7); // somebody else's
        m_service->click(shown.id);
        QTRY_COMPARE(node.size(), 1);
        QCOMPARE(node.first().first().toDouble(), 2.0);
        QCOMPARE(window.size(), 1);

        // It came back: the notification that says otherwise goes.
        fleet.setOpenEvents(2, {});
        QTRY_COMPARE(m_service->closed, QList<uint>{shown.id});
    }

    void severalBoardsLeadToTheEvents()
    {
        FakeFleet fleet(6);
        AppSettings settings(AppSettings::Keep::Nothing);
        Alerts alerts(fleet.fleet(), settings);
        qint64 now = 0;
        alerts.setSteadyClock([&] { return now; });
        alerts.start(std::make_unique<DesktopNotifier>(m_bus.connect(u"us2"_s)));
        for (int id = 1; id <= 4; ++id)
            fleet.setOpenEvents(id, {EventKind::Offline});
        now = patience;
        alerts.flush();
        QTRY_COMPARE(m_service->shown.size(), 1);
        QSignalSpy events(&alerts, &Alerts::eventsRequested);
        m_service->click(1);
        QTRY_COMPARE(events.size(), 1);
    }

    void mutedEventsSayNothing()
    {
        FakeFleet fleet(4);
        AppSettings settings(AppSettings::Keep::Nothing);
        Alerts alerts(fleet.fleet(), settings);
        alerts.setMuted(
            [](fleet::NodeId node, EventKind kind) { return node == 1 && kind == EventKind::Hot; });
        qint64 now = 0;
        alerts.setSteadyClock([&] { return now; });
        alerts.start(std::make_unique<DesktopNotifier>(m_bus.connect(u"us3"_s)));
        fleet.setOpenEvents(1, {EventKind::Hot});
        fleet.setOpenEvents(2, {EventKind::Hot});
        now = patience;
        alerts.flush();
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(int(m_service->shown.first().urgency), 1);
        QVERIFY(!m_service->shown.first().title.startsWith(u"2 "_s));
    }

    void whenAMuteEndsWhatStillHoldsIsTold()
    {
        FakeFleet fleet(4);
        AppSettings settings(AppSettings::Keep::Nothing);
        Alerts alerts(fleet.fleet(), settings);
        bool muted = true, seen = false;
        alerts.setMuted([&](fleet::NodeId, EventKind) { return muted; });
        alerts.setSeen([&](fleet::NodeId node, EventKind) { return seen && node == 2; });
        qint64 now = 0;
        alerts.setSteadyClock([&] { return now; });
        alerts.start(std::make_unique<DesktopNotifier>(m_bus.connect(u"us7"_s)));
        for (const fleet::NodeId id : {1, 2, 3})
            fleet.setOpenEvents(id, {EventKind::Hot});
        fleet.setOpenEvents(3, {}); // over before: nobody needs to know
        now = patience;
        alerts.flush();
        seen = true; // of the second, meanwhile
        muted = false;
        alerts.heed();
        now += patience;
        alerts.flush();
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title,
                 u"%1 is hot"_s.arg(fleet.fleet().node(1)->record.name));
        alerts.heed(); // nothing new
        now += patience;
        alerts.flush();
        QTest::qWait(50);
        QCOMPARE(m_service->shown.size(), 1);
    }

    void whatSomebodyHasSeenOrMutedLeavesTheDesktop()
    {
        FakeFleet fleet(4);
        AppSettings settings(AppSettings::Keep::Nothing);
        Alerts alerts(fleet.fleet(), settings);
        alerts.setRecovered(true);
        QSet<fleet::NodeId> muted, seen;
        alerts.setMuted([&](fleet::NodeId node, EventKind) { return muted.contains(node); });
        alerts.setSeen([&](fleet::NodeId node, EventKind) { return seen.contains(node); });
        qint64 now = 0;
        alerts.setSteadyClock([&] { return now; });
        alerts.start(std::make_unique<DesktopNotifier>(m_bus.connect(u"us8"_s)));
        fleet.setOpenEvents(1, {EventKind::Hot});
        fleet.setOpenEvents(2, {EventKind::Disk});
        now = patience;
        alerts.flush();
        QTRY_COMPARE(m_service->shown.size(), 2);
        seen = {1};
        alerts.heed();
        QTRY_COMPARE(m_service->closed.size(), 1);
        muted = {2};
        alerts.heed();
        QTRY_COMPARE(m_service->closed.size(), 2);
        // Who has seen it wants to know that it is over; who muted it does not.
        fleet.setOpenEvents(1, {});
        fleet.setOpenEvents(2, {});
        now += patience;
        alerts.flush();
        QTRY_COMPARE(m_service->shown.size(), 3);
        QCOMPARE(m_service->shown.last().title,
                 u"%1 is well again"_s.arg(fleet.fleet().node(1)->record.name));
    }

    void whatOnlyHappensIsToldAsTheUserChose()
    {
        FakeFleet fleet(4);
        AppSettings settings(AppSettings::Keep::Nothing);
        Formatter format;
        format.setClock(&FakeFleet::now);
        Attention attention(fleet, format);
        Alerts alerts(fleet.fleet(), settings);
        QObject::connect(&attention, &Attention::happened, &alerts, &Alerts::tellMoment);
        alerts.setMuted([&](fleet::NodeId node, EventKind kind) {
            return attention.state().isMuted(node, kind);
        });
        qint64 now = 0;
        alerts.setSteadyClock([&] { return now; });
        alerts.start(std::make_unique<DesktopNotifier>(m_bus.connect(u"us9"_s)));
        fleet.happen(1, EventKind::IdentityChanged, u"long ago"_s); // before we looked: no news
        QSignalSpy happened(&attention, &Attention::happened);
        attention.start();
        QTest::qWait(20);
        fleet.happen(1, EventKind::IdentityChanged, u"another board answers here"_s);
        fleet.happen(2, EventKind::InventoryChanged, u"memory 4 GiB → 2 GiB"_s);
        QTRY_COMPARE_WITH_TIMEOUT(happened.size(), 2, 8000);
        now = patience;
        alerts.flush();
        // Another board is urgent and told; changed hardware is a notice, which nobody chose.
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title,
                 u"Another board or card answers as %1"_s.arg(fleet.fleet().node(1)->record.name));
        QVERIFY(m_service->shown.first().body.contains(u"another board answers here"_s));
        alerts.setNotices(true);
        attention.muteNode(3, Attention::OneHour, {});
        QTRY_COMPARE(attention.count(), 1);
        fleet.happen(2, EventKind::InventoryChanged, u"memory 2 GiB → 4 GiB"_s);
        fleet.happen(3, EventKind::InventoryChanged, u"memory 2 GiB → 4 GiB"_s);
        QTRY_COMPARE_WITH_TIMEOUT(happened.size(), 4, 8000);
        now += patience;
        alerts.flush();
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown.last().title,
                 u"Something changed on %1"_s.arg(fleet.fleet().node(2)->record.name));
    }

    void whatHappensTwiceIsToldTwice()
    {
        NotificationPlan plan;
        plan.setWanted(Severity::Notice, true);
        News moment = began(1, EventKind::InventoryChanged);
        moment.moment = true;
        for (int i = 1; i <= 2; ++i) {
            plan.add(moment, i * 100'000);
            QCOMPARE(plan.take(i * 100'000 + patience).size(), 1);
        }
    }

    void markupIsWrittenAsTextWhereBodiesAreMarkup()
    {
        m_service->capabilities << u"body-markup"_s;
        DesktopNotifier notifier(m_bus.connect(u"us4"_s));
        notifier.show(1, {u"a & b"_s, u"<img src='http://x/'> & co"_s});
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title, u"a & b"_s); // never markup
        QCOMPARE(m_service->shown.first().body, u"&lt;img src='http://x/'&gt; &amp; co"_s);
    }

    void aVeryLongTextIsCut()
    {
        DesktopNotifier notifier(m_bus.connect(u"us5"_s));
        notifier.show(1, {QString(100'000, u'x'), QString(100'000, u'y')});
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title.size(), DesktopNotifier::longest);
        QCOMPARE(m_service->shown.first().body.size(), DesktopNotifier::longest);
    }

    void whatIsTakenBackBeforeItIsShownGoesAsWell()
    {
        DesktopNotifier notifier(m_bus.connect(u"us6"_s));
        notifier.show(1, {u"first"_s, {}});
        notifier.withdraw(1);
        notifier.show(2, {u"second"_s, {}});
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title, u"second"_s);
    }

    void aDesktopWithoutNotificationsIsTold()
    {
        test::PrivateBus empty;
        QVERIFY(empty.start());
        DesktopNotifier notifier(empty.connect(u"alone"_s));
        QSignalSpy changed(&notifier, &DesktopNotifier::problemChanged);
        notifier.show(1, {u"x"_s, {}});
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(notifier.problem().contains(u"org.freedesktop.Notifications"_s));
        // A service that starts later is found.
        QObject desktop;
        auto* service = new FakeNotifications(&desktop);
        QVERIFY(service->publish(empty.connect(u"late"_s)));
        notifier.show(2, {u"y"_s, {}});
        QTRY_COMPARE(service->shown.size(), 1);
        QTRY_VERIFY(notifier.problem().isEmpty());
    }

    void withoutABusNothingWaits()
    {
        DesktopNotifier notifier(QDBusConnection(u"no such bus"_s));
        notifier.show(1, {u"x"_s, {}});
        QVERIFY(notifier.problem().contains(u"D-Bus"_s));
    }

    // The tray.

    void theTrayTellsTheWorst()
    {
        Formatter format;
        format.setLocale(QLocale::c());
        FakeFleet fleet(24);
        AttentionState attention;
        const auto state = [&] {
            QList<const fleet::NodeSnapshot*> nodes;
            for (const fleet::NodeId id : fleet.fleet().ids())
                nodes.append(fleet.fleet().node(id));
            return trayState(nodes, attention, format);
        };
        QVERIFY(state().troubled > 0);
        QVERIFY(state().worst == mark::Offline); // what is gone comes first
        const QImage troubled = trayPicture(state(), 64);
        fleet.setAllWell();
        QCOMPARE(state().troubled, 0);
        QCOMPARE(state().online, 24);
        QVERIFY(state().worst == mark::Online);
        QVERIFY(trayPicture(state(), 64) != troubled);
        QVERIFY(trayWords(state()).startsWith(u"24 of 24 "_s));
        fleet.setOpenEvents(3, {EventKind::Disk});
        QCOMPARE(state().troubled, 1);
        QVERIFY(state().worst == mark::Hot);
        // Seen, it does not ask any more; muted, it is not even told; both are still there.
        attention.open.insert({3, int(EventKind::Disk)},
                              {1, 0, store::Acknowledgement{0, u"ana"_s}});
        QCOMPARE(state().troubled, 0);
        QCOMPARE(state().seen, 1);
        QVERIFY(state().worst == mark::Online);
        QVERIFY(trayWords(state()).contains(u"somebody has seen"_s));
        store::MuteRecord mute;
        mute.node = 3;
        attention.mutes = {mute};
        QCOMPARE(state().muted, 1);
        QCOMPARE(state().seen, 0);
        QVERIFY(trayWords(state()).contains(u"muted"_s));
        QVERIFY(trayState({}, {}, format).worst ==
                mark::Connecting); // nothing is known: not "well"
    }
};

QTEST_MAIN(TestAlerts)
#include "tst_alerts.moc"
