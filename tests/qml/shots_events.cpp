// Events that somebody has seen, muted and chosen; a muted node; what a replaced key came to; and a
// wall that is calm although not all is well.
#include "tests/qml/shot.h"

namespace rollcall::tests {

namespace {

using desktop::Dashboard;
using store::EventKind;

constexpr qint64 hour = 3'600'000;

void said(FakeFleet& fleet)
{
    longNames(fleet);
    fleet.acknowledgeAs(QStringLiteral("ana"), 8, EventKind::Throttled);
    fleet.acknowledgeAs(QStringLiteral("a-rather-long-user-name"), 2, EventKind::Offline);
    store::MuteRecord node, rule, both;
    node.node = 1;
    node.reason =
        QStringLiteral("moved to the other room, which takes until the electrician was there");
    rule.kind = EventKind::Hot;
    both.node = 10;
    both.kind = EventKind::Offline;
    both.reason = QStringLiteral("new fan");
    fleet.mute({node}, 8 * hour);
    fleet.mute({rule}, 0);
    fleet.mute({both}, hour);
}

void chosen(QQuickItem* view, Dashboard& app)
{
    page(view, "events");
    settle(200);
    for (const int row : {1, 2, 4})
        app.events()->toggle(row);
}

Shot::Show replaced(bool same)
{
    return [same](QQuickItem* view, Dashboard& app) {
        const QVariantMap question = app.actions()->hostKeyQuestion(9);
        app.actions()->acceptHostKey(9, question.value(QStringLiteral("fingerprint")).toString(),
                                     true);
        settle(60);
        fleetOf(app).comeBack(9, same);
        openTab(view, 9, 0);
    };
}

void wrongClock(FakeFleet& fleet)
{
    fleet::NodeSnapshot node = *fleet.fleet().node(4);
    node.clockSkewMs = -72 * hour;
    node.answerMs = 83;
    fleet.fleet().apply(node);
}

/// One trouble is seen, one is muted.
void quiet(FakeFleet& fleet)
{
    fleet.setAllWell();
    longNames(fleet);
    fleet.setOpenEvents(8, {EventKind::Throttled});
    fleet.setOffline(9);
    fleet.acknowledgeAs(QStringLiteral("ana"), 8, EventKind::Throttled);
    store::MuteRecord node;
    node.node = 9;
    fleet.mute({node}, 0);
}

void notAllQuiet(FakeFleet& fleet)
{
    quiet(fleet);
    fleet.setOffline(12);
    fleet.setHot(5);
}

} // namespace

QList<Shot> eventShots()
{
    return {{QStringLiteral("events-said"), 24, said, onPage("events")},
            {QStringLiteral("events-chosen"), 24, said, chosen},
            {QStringLiteral("events-chosen-narrow"), 24, said, chosen, Shot::Narrow},
            {QStringLiteral("events-mute"), 24, said,
             [](QQuickItem* view, Dashboard& app) {
                 chosen(view, app);
                 settle(60);
                 click(view, "muteChosen");
             }},
            {QStringLiteral("node-muted"), 24, said, onTab(1, 4)},
            {QStringLiteral("wall-muted"), 24, said, {}},
            {QStringLiteral("node-reflashed"), 24, {}, replaced(true)},
            {QStringLiteral("node-other-board"), 24, {}, replaced(false)},
            {QStringLiteral("node-clock"), 24, wrongClock, onTab(4, 2)},
            {QStringLiteral("wallmode-seen-muted"), 24, quiet, onPage("wall")},
            {QStringLiteral("wallmode-not-all-quiet"), 24, notAllQuiet, onPage("wall")}};
}

} // namespace rollcall::tests
