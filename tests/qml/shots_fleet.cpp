// The fleet: wall, table and heat map, from no node to ten thousand.
#include "tests/qml/shot.h"

namespace rollcall::tests {

namespace {

using desktop::Dashboard;
using desktop::FleetGroups;

Shot::Show fleetView(int index, FleetGroups::GroupBy by = FleetGroups::None,
                     const char* search = "")
{
    return [=](QQuickItem* view, Dashboard& app) {
        app.groups()->setGroupBy(by);
        app.nodes()->setSearchText(QString::fromUtf8(search));
        QMetaObject::invokeMethod(view->findChild<QQuickItem*>(QStringLiteral("fleetPage")),
                                  "showView", Q_ARG(int, index));
    };
}

Shot::Show found(const char* search)
{
    return
        [=](QQuickItem*, Dashboard& app) { app.nodes()->setSearchText(QString::fromUtf8(search)); };
}

void countedShots(QList<Shot>& list)
{
    for (const int nodes : {0, 1, 24, 144, 1000, 10000})
        list.append({QStringLiteral("wall-%1").arg(nodes), nodes, {}, {}});
    for (const int nodes : {1, 24, 144, 1000, 10000}) {
        const Shot::Prepare names = nodes == 24 ? longNames : Shot::Prepare();
        list.append({QStringLiteral("table-%1").arg(nodes), nodes, names, fleetView(1)});
        if (nodes <= 1000)
            list.append({QStringLiteral("heat-%1").arg(nodes), nodes, names, fleetView(2)});
    }
    list.append({QStringLiteral("wall-names"), 24, longNames, {}});
    list.append({QStringLiteral("wall-narrow"), 24, longNames, {}, Shot::Narrow});
    list.append({QStringLiteral("table-narrow"), 24, longNames, fleetView(1), Shot::Narrow});
    list.append({QStringLiteral("heat-narrow"), 24, longNames, fleetView(2, FleetGroups::Tag),
                 Shot::Narrow});
}

void groupedShots(QList<Shot>& list)
{
    list.append({QStringLiteral("wall-grouped-24"), 24, {}, fleetView(0, FleetGroups::Tag)});
    list.append({QStringLiteral("wall-grouped-144"), 144, {}, fleetView(0, FleetGroups::Board)});
    list.append({QStringLiteral("wall-grouped-1000"), 1000, {}, fleetView(0, FleetGroups::Part)});
    list.append({QStringLiteral("heat-grouped-144"), 144, {}, fleetView(2, FleetGroups::Tag)});
    list.append({QStringLiteral("heat-grouped-1000"), 1000, {}, fleetView(2, FleetGroups::Board)});
    list.append({QStringLiteral("heat-selected"), 1000, {}, [](QQuickItem* main, Dashboard& app) {
                     fleetView(2, FleetGroups::Tag)(main, app);
                     app.selection()->set({4, 5, 14, 10, 61, 62, 63, 64});
                 }});
    list.append({QStringLiteral("heat-chosen"),
                 144,
                 {},
                 fleetView(2, FleetGroups::Tag, "temp>=55 temp<65")});
}

void searchShots(QList<Shot>& list)
{
    list.append({QStringLiteral("wall-search"), 144, {}, found("cortex-a72")});
    list.append({QStringLiteral("wall-nothing-found"), 24, {}, found("vax")});
    list.append({QStringLiteral("wall-filter"), 144, {}, [](QQuickItem*, Dashboard& app) {
                     app.nodes()->toggleMark(desktop::mark::Offline);
                 }});
    list.append({QStringLiteral("search-problem"), 24, {}, [](QQuickItem* view, Dashboard& app) {
                     app.nodes()->setSearchText(QStringLiteral("tag:rack1 tmp>50 rk"));
                     QMetaObject::invokeMethod(view, "focusSearch");
                 }});
    list.append({QStringLiteral("search-offers"), 24, {}, [](QQuickItem* view, Dashboard&) {
                     QMetaObject::invokeMethod(view, "focusSearch");
                     settle(60);
                     typeInto(view, QStringLiteral("tag:rack1 part:cor"));
                 }});
}

void stateShots(QList<Shot>& list)
{
    list.append(
        {QStringLiteral("loading"), 0, [](FakeFleet& fleet) { fleet.setLoaded(false); }, {}});
    list.append({QStringLiteral("store-failed"), 24, {}, [](QQuickItem*, Dashboard& app) {
                     fleetOf(app).failStore({ErrorCode::DiskFull,
                                             "no space left on the disk",
                                             "/home/user/.local/share/rollcall/fleet.db",
                                             {}});
                 }});
    list.append({QStringLiteral("store-restored"), 24, {}, [](QQuickItem*, Dashboard& app) {
                     fleetOf(app).restoreStore(QStringLiteral(
                         "1,204,311 of about 1,204,800 rows were saved; the damaged file is "
                         "kept as /home/user/.local/share/rollcall/fleet.db.damaged-2026-05-12"));
                 }});
    list.append({QStringLiteral("readings-lost"), 24, {}, [](QQuickItem*, Dashboard& app) {
                     fleetOf(app).loseReadings(12'400);
                 }});
    for (const int view : {0, 1}) {
        list.append({QStringLiteral("chosen-%1")
                         .arg(view == 0 ? QStringLiteral("wall") : QStringLiteral("table")),
                     24,
                     {},
                     [view](QQuickItem* item, Dashboard& app) {
                         fleetView(view)(item, app);
                         app.selection()->set({4, 5, 14, 10});
                     }});
    }
    list.append({QStringLiteral("all-well"), 24, [](FakeFleet& fleet) { fleet.setAllWell(); }, {}});
    list.append({QStringLiteral("all-offline"),
                 24,
                 [](FakeFleet& fleet) {
                     for (int id = 1; id <= 24; ++id)
                         fleet.setOffline(id);
                 },
                 {}});
}

/// The largest text a person can choose.
Shot::Show largeText(const Shot::Show& then)
{
    return [then](QQuickItem* view, Dashboard& app) {
        app.settings()->setTextSize(150);
        if (then)
            then(view, app);
    };
}

} // namespace

QList<Shot> fleetShots()
{
    QList<Shot> list;
    countedShots(list);
    groupedShots(list);
    searchShots(list);
    stateShots(list);
    list.append({QStringLiteral("text150-wall"), 24, longNames, largeText({})});
    list.append({QStringLiteral("text150-table"), 24, longNames, largeText(fleetView(1))});
    list.append({QStringLiteral("text150-heat"), 24, longNames, largeText(fleetView(2))});
    list.append({QStringLiteral("text150-node"), 24, longNames, largeText(onTab(5, 0))});
    list.append({QStringLiteral("text150-history"), 24, longNames, largeText(onTab(5, 1))});
    list.append({QStringLiteral("text150-hardware"), 24, longNames, largeText(onTab(5, 2))});
    for (const char* name :
         {"events", "scores", "reports", "settings", "enrol", "keys", "rollcall"})
        list.append({QStringLiteral("text150-") + QString::fromLatin1(name), 24, longNames,
                     largeText(onPage(name))});
    return list;
}

} // namespace rollcall::tests
