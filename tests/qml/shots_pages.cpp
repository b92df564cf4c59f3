// The pages beside the fleet, and dialogs.
#include "tests/qml/shot.h"

namespace rollcall::tests {

namespace {

using desktop::Dashboard;

Shot::Show compared(const QList<fleet::NodeId>& ids, bool onlyDifferences)
{
    return [=](QQuickItem* view, Dashboard& app) {
        app.selection()->set(ids);
        page(view, "compare");
        app.compare()->setOnlyDifferences(onlyDifferences);
    };
}

Shot::Show overlaid(const QList<fleet::NodeId>& ids)
{
    return [=](QQuickItem* view, Dashboard& app) {
        app.selection()->set(ids);
        app.overlay()->setMetric(0);
        page(view, "compare");
        shownPage(view)->setProperty("view", 2);
    };
}

Shot::Show palette(const char* typed)
{
    return [typed](QQuickItem* view, Dashboard& app) {
        app.settings()->setWord(QStringLiteral("paletteRecent"),
                                QStringLiteral("n4\ncpage.scores\nctheme.light"));
        app.settings()->keepSearch(QStringLiteral("part:cortex-a53 temp>70"));
        QMetaObject::invokeMethod(view, "showPalette");
        settle(60);
        typeInto(view, QString::fromUtf8(typed));
    };
}

Shot::Show keyOf(double node)
{
    return [node](QQuickItem* view, Dashboard&) {
        QMetaObject::invokeMethod(view, "askHostKey", Q_ARG(double, node));
    };
}

void showKeys(QQuickItem* view, Dashboard&)
{
    QMetaObject::invokeMethod(view, "showKeys");
}

void ask(FakeFleet& fleet)
{
    using Kind = ssh::Question::Kind;
    fleet.ask({{1, Kind::Passphrase, QStringLiteral("/home/me/.ssh/id_ed25519"), {}, false, 1},
               {2, Kind::Password, QStringLiteral("pi@rk-04.lab"), {}, false, 0}});
}

} // namespace

QList<Shot> pageShots()
{
    QList<Shot> list;
    for (const char* each : {"events", "scores", "reports", "settings"})
        list.append({QString::fromLatin1(each), 24, longNames, onPage(each)});
    for (const char* each : {"events", "scores"}) {
        const QString name = QString::fromLatin1(each);
        list.append({name + QStringLiteral("-empty"), 3,
                     [](FakeFleet& fleet) { fleet.setHasHistory(false); }, onPage(each)});
        list.append({name + QStringLiteral("-failed"), 24, unreadable, onPage(each)});
        list.append({name + QStringLiteral("-narrow"), 24, longNames, onPage(each), Shot::Narrow});
    }
    list.append({QStringLiteral("reports-empty"), 0, {}, onPage("reports"), Shot::Usual});
    list.append({QStringLiteral("settings-narrow"), 24, {}, onPage("settings"), Shot::Narrow});
    list.append(
        {QStringLiteral("settings-retention"), 144, {}, [](QQuickItem* view, Dashboard& app) {
             page(view, "settings");
             settle(60);
             app.retention()->choose(2, 1);
             app.retention()->setLimit(1);
             if (auto* flick = view->findChild<QQuickItem*>(QStringLiteral("settingsFlick")))
                 flick->setProperty("contentY", 560);
         }});
    return list;
}

QList<Shot> compareShots()
{
    const QList<fleet::NodeId> eight{1, 2, 3, 4, 5, 6, 12, 23};
    QList<Shot> list;
    list.append({QStringLiteral("compare"), 24, longNames, compared({4, 14, 1}, false)});
    list.append({QStringLiteral("compare-differences"), 24, {}, compared({4, 1, 10}, true)});
    list.append({QStringLiteral("compare-eight"), 24, longNames, compared(eight, false)});
    list.append({QStringLiteral("compare-narrow"), 24, longNames, compared({1, 2, 3}, false),
                 Shot::Narrow});
    list.append({QStringLiteral("compare-empty"), 24, {}, [](QQuickItem* view, Dashboard& app) {
                     app.selection()->set({3});
                     page(view, "compare");
                     shownPage(view)->setProperty("view", 0);
                 }});
    list.append({QStringLiteral("unusual"), 144, {}, onPage("compare")});
    list.append({QStringLiteral("unusual-few"), 3, {}, onPage("compare")});
    list.append({QStringLiteral("overlay-three"), 24, longNames, overlaid({4, 14, 1})});
    list.append({QStringLiteral("overlay-eight"), 24, longNames, overlaid(eight)});
    list.append({QStringLiteral("overlay-failed"), 24, unreadable, overlaid({4, 14}), Shot::Usual});
    return list;
}

QList<Shot> dialogShots()
{
    QList<Shot> list;
    list.append({QStringLiteral("keys"), 24, {}, showKeys});
    list.append({QStringLiteral("keys-narrow"), 24, {}, showKeys, Shot::Narrow});
    list.append({QStringLiteral("palette"), 24, longNames, palette("")});
    list.append({QStringLiteral("palette-rk"), 1000, {}, palette("rk")});
    list.append({QStringLiteral("palette-typed"), 144, longNames, palette("the")});
    list.append({QStringLiteral("palette-nothing"), 24, {}, palette("xyzzy")});
    list.append({QStringLiteral("palette-narrow"), 24, longNames, palette("a"), Shot::Narrow});
    list.append({QStringLiteral("key-new"), 24, {}, keyOf(23)});
    list.append({QStringLiteral("key-changed"), 24, {}, keyOf(9)});
    list.append({QStringLiteral("secret"), 24, ask, {}});
    list.append({QStringLiteral("remove"), 24, longNames, [](QQuickItem* view, Dashboard& app) {
                     QMetaObject::invokeMethod(
                         view, "askRemove", Q_ARG(double, 1),
                         Q_ARG(QString, fleetOf(app).fleet().node(1)->record.name));
                 }});
    return list;
}

} // namespace rollcall::tests
