// The roll call of a workshop, and the screen on the wall.
#include "tests/qml/shot.h"

namespace rollcall::tests {

namespace {

using desktop::Dashboard;

/// The fleet's own boards and some that nobody knows are expected. Seats of a room with rows of ten
/// when `rows` names the first one.
void expect(Dashboard& app, int boards, const QString& rows)
{
    QString table = QStringLiteral("seat,name,address\n");
    const QList<fleet::NodeId> ids = app.backend().fleet().ids();
    for (int i = 0; i < boards; ++i) {
        const fleet::NodeSnapshot* node =
            i < ids.size() ? app.backend().fleet().node(ids.at(i)) : nullptr;
        // Two boards of the fleet are no guests of the workshop.
        const bool known = node && (boards < 20 || (i != 3 && i != 16));
        const int across = boards > 60 ? 16 : 9;
        table += QStringLiteral("%1,\"%2\",%3\n")
                     .arg(rows.isEmpty() ? QString()
                                         : QChar(rows.at(0).unicode() + i / across) +
                                               QString::number(i % across + 1),
                          known ? node->record.name : QStringLiteral("guest-%1").arg(i),
                          known ? node->record.host
                                : QStringLiteral("10.99.%1.%2").arg(i / 250).arg(i % 250 + 1));
    }
    app.rollCall()->setOnly64Bit(true);
    app.rollCall()->setLeastMemoryMiB(1024);
    app.rollCall()->expectText(table);
}

Shot::Show workshop(int boards, const QString& seats)
{
    return [=](QQuickItem* view, Dashboard& app) {
        expect(app, boards, seats);
        page(view, "rollcall");
    };
}

Shot::Show wall(int steps)
{
    return [steps](QQuickItem* view, Dashboard& app) {
        page(view, "wall");
        settle(60);
        app.wall()->step(steps);
    };
}

} // namespace

QList<Shot> rollCallShots()
{
    const QString room = QStringLiteral("A");
    QList<Shot> list;
    list.append({QStringLiteral("rollcall-empty"), 24, {}, onPage("rollcall")});
    list.append({QStringLiteral("rollcall-1"), 1, {}, workshop(1, {})});
    list.append({QStringLiteral("rollcall-24"), 24, longNames, workshop(27, room)});
    list.append({QStringLiteral("rollcall-names"), 24, longNames, workshop(24, {})});
    list.append({QStringLiteral("rollcall-144"), 144, {}, workshop(150, {})});
    list.append({QStringLiteral("rollcall-room-144"), 144, {}, workshop(150, room)});
    list.append({QStringLiteral("rollcall-1000"), 1000, {}, workshop(1000, {})});
    list.append(
        {QStringLiteral("rollcall-narrow"), 24, longNames, workshop(27, room), Shot::Narrow});
    list.append({QStringLiteral("rollcall-dialog"), 24, {}, [](QQuickItem* view, Dashboard&) {
                     page(view, "rollcall");
                     settle(60);
                     click(view, "makeList");
                 }});
    // All is well, a few troubles, and a group of them.
    const Shot::Prepare allWell = [](FakeFleet& fleet) { fleet.setAllWell(); };
    const int screens = Shot::Both | Shot::Huge;
    list.append({QStringLiteral("wallmode-calm"), 144, allWell, wall(0), screens});
    list.append({QStringLiteral("wallmode-24"), 24, longNames, wall(0), screens});
    list.append({QStringLiteral("wallmode-1"), 1, allWell, wall(0)});
    list.append({QStringLiteral("wallmode-empty"), 0, {}, wall(0)});
    list.append({QStringLiteral("wallmode-144"), 144, {}, wall(0)});
    list.append({QStringLiteral("wallmode-1000"), 1000, {}, wall(0), screens});
    list.append({QStringLiteral("wallmode-group"), 24, longNames, wall(1)});
    list.append({QStringLiteral("wallmode-group-calm"), 24, longNames, wall(2)});
    return list;
}

} // namespace rollcall::tests
