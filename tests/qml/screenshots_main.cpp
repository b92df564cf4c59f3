// Renders every page and state of the dashboard over a fake fleet, in dark and light, to a folder.
// Usage: rollcall-screenshots OUTDIR [FILTER [LANGUAGE]]: only pictures whose name contains FILTER;
// LANGUAGE is "de" or "zh_CN", and a text that is asked for and not translated is a failure then.
// Exit status 1 when QML warns, a picture cannot be written, or a page does not show.

#include "app/desktop/dashboard.h"
#include "tests/qml/fake_fleet.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QImage>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTranslator>
#include <cstdio>
#include <functional>

using namespace rollcall;
using rollcall::desktop::AppSettings;
using rollcall::desktop::Dashboard;
using rollcall::desktop::Enrolment;
using rollcall::desktop::FleetGroups;
using rollcall::tests::FakeFleet;

namespace {

int warnings = 0;
QString spoken = QStringLiteral("en");

/// Is asked last, for what no translation knows.
class Untranslated : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        // Qt's own words are Qt's affair; a text without letters needs no translation.
        const bool words = QString::fromUtf8(source).contains(QRegularExpression(u"[A-Za-z]"_qs));
        if (spoken == u"en" || !words || (context[0] == 'Q' && context[1] != '\0'))
            return {};
        std::fprintf(stderr, "not translated: %s: %s\n", context, source);
        ++warnings;
        return {};
    }
};

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    // Qt 6.4 says so when a list gets shorter while a delegate beyond its new end is still being
    // made, which a slow machine lets happen; it gives the delegate up, as it should.
    if (message.startsWith(QStringLiteral("DelegateModel::cancel: index out range")))
        return;
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
}

struct Shot {
    QString name;
    int nodes = 24;
    QSize size{1280, 800};
    std::function<void(FakeFleet&)> prepare;
    std::function<void(QQuickItem*, Dashboard&)> show;
};

/// Lets timers, futures and animations run.
void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void openTab(QQuickItem* view, double id, int tab)
{
    QMetaObject::invokeMethod(view, "openNode", Q_ARG(double, id));
    QMetaObject::invokeMethod(view, "showTab", Q_ARG(int, tab));
}

void typeInto(QQuickItem* view, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(view->window(), &press);
    }
}

void page(QQuickItem* view, const char* name)
{
    QMetaObject::invokeMethod(view, "show", Q_ARG(QString, QString::fromLatin1(name)));
}

void longNames(FakeFleet& fleet)
{
    fleet.setName(1,
                  QStringLiteral("rack-7-shelf-3-left-hand-side-behind-the-door.lab.example.org"));
    fleet.setName(2, QStringLiteral("实验室三号机架左侧第二块开发板"));
    fleet.setName(3, QStringLiteral("<b>not bold</b> & not markup"));
    fleet.setName(5, QStringLiteral("the-hot-one-that-has-a-very-long-name-as-well"));
    fleet.setName(6, QStringLiteral("温度测试节点"));
    fleet.setName(12, QStringLiteral("an-offline-board-with-a-name-that-does-not-fit"));
}

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

/// Opens the enrolment page at a source, then does something more.
auto enrol(Enrolment::Source source, std::function<void(Dashboard&)> more)
{
    return [=](QQuickItem* view, Dashboard& app) {
        QMetaObject::invokeMethod(view, "addBoards", Q_ARG(int, int(source)));
        settle(60);
        if (more)
            more(app);
    };
}

discover::Announced announced(const char* host, const char* address)
{
    return {QString::fromLatin1(host),
            22,
            {QString::fromLatin1(address)},
            {QStringLiteral("_ssh._tcp")},
            false};
}

void enrolShots(QList<Shot>& list)
{
    const QSize small(1280, 800), large(2560, 1440), narrow(720, 600);
    const auto typed = [](const char* text) {
        return enrol(Enrolment::Address, [text](Dashboard& app) {
            app.enrolment()->setTyped(QString::fromUtf8(text));
        });
    };
    list.append({QStringLiteral("enrol-range"), 24, small, {}, typed("pi@pi[01-32].lab")});
    list.append({QStringLiteral("enrol-range-large"), 24, large, {}, typed("pi@pi[01-32].lab")});
    list.append({QStringLiteral("enrol-range-narrow"), 24, narrow, {}, typed("pi@pi[01-32].lab")});
    list.append(
        {QStringLiteral("enrol-fault"), 24, small, {}, typed("pi@pi[01-32].lab, node[9-3]")});
    list.append(
        {QStringLiteral("enrol-file"), 24, small, {}, enrol(Enrolment::File, [](Dashboard& app) {
             app.enrolment()->readText(QStringLiteral(
                 "name;address;user;port;tags\n"
                 "rack-7-shelf-3-left-hand-side-behind-the-door.lab.example.org;10.9.0.1;pi;;"
                 "rack7,lab\n实验室三号机架;10.9.0.2;pi;22;rack7\nred;10.9.0.3;pi;99999;\n"
                 "green;10.9.0.3;;2222;rack8\nblue;10.0.0.5;;;\nagain;10.9.0.1;;;\n"));
         })});
    const auto network = [](FakeFleet& fleet) {
        fleet.announce({announced("bench-3.local", "192.168.1.31"),
                        announced("raspberrypi.local", "192.168.1.17"),
                        announced("rk-04.local", "10.0.0.4")});
    };
    list.append(
        {QStringLiteral("enrol-network"), 24, small, network, enrol(Enrolment::Network, {})});
    list.append({QStringLiteral("enrol-no-daemon"), 0, small,
                 [](FakeFleet& fleet) {
                     fleet.failDiscovery({ErrorCode::Unreachable,
                                          "the Avahi daemon, which finds computers by mDNS, is not "
                                          "running here",
                                          {},
                                          {}});
                 },
                 enrol(Enrolment::Network, {})});
    list.append({QStringLiteral("enrol-here"), 3, small, {}, enrol(Enrolment::ThisComputer, {})});
    list.append({QStringLiteral("enrol-demo"), 3, small, {}, enrol(Enrolment::Demo, {})});
    const auto progress = [](QQuickItem* view, Dashboard& app) {
        QMetaObject::invokeMethod(view, "addBoards", Q_ARG(int, int(Enrolment::Address)));
        app.enrolment()->setTyped(QStringLiteral("pi@pi[01-16].lab"));
        settle(400);
        app.enrolment()->add({}, {});
        settle(60);
        auto& fleet = static_cast<FakeFleet&>(app.backend());
        const QList<fleet::NodeId> ids = fleet.fleet().ids();
        for (qsizetype i = ids.size() - 16; i < ids.size(); ++i) {
            const fleet::NodeId id = ids.at(i);
            if (i % 4 != 3)
                fleet.setOnline(id);
            if (i % 8 == 1)
                fleet.setUnknownKey(id);
            else if (i % 8 == 4)
                fleet.setRefused(id);
            else if (i % 16 == 6)
                fleet.setOffline(id);
        }
        settle(300);
    };
    list.append({QStringLiteral("enrol-progress"), 24, small, {}, progress});
    list.append({QStringLiteral("enrol-progress-large"), 24, large, {}, progress});

    const auto newKeys = [](FakeFleet& fleet) {
        longNames(fleet);
        for (int id = 1; id <= 24; ++id) {
            if (id % 3 != 0)
                fleet.setUnknownKey(id);
        }
        fleet.setChangedKey(9);
        fleet.setChangedKey(12);
    };
    const auto keys = [](QQuickItem* view, Dashboard&) { page(view, "keys"); };
    list.append({QStringLiteral("keys-list"), 24, small, newKeys, keys});
    list.append({QStringLiteral("keys-list-large"), 24, large, newKeys, keys});
    list.append({QStringLiteral("keys-list-narrow"), 24, narrow, newKeys, keys});
    list.append({QStringLiteral("keys-none"), 5, small, {}, keys});
    const auto compared = [](QQuickItem* view, Dashboard& app) {
        page(view, "keys");
        settle(60);
        auto& fleet = static_cast<FakeFleet&>(app.backend());
        QList<fleet::ImportVerdict> verdicts;
        const QList<fleet::NodeId> ids = fleet.fleet().ids();
        for (const fleet::NodeId id : ids) {
            fleet::ImportVerdict verdict;
            verdict.node = id;
            verdict.finding = id == 2   ? fleet::ImportVerdict::Finding::OtherKey
                              : id == 4 ? fleet::ImportVerdict::Finding::NotInList
                                        : fleet::ImportVerdict::Finding::InList;
            verdict.line = id == 1 ? 14 : 0;
            verdicts.append(verdict);
        }
        app.hostKeys()->waiting()->setVerdicts(verdicts, QStringLiteral("known_hosts"));
        const auto* loader = view->findChild<QQuickItem*>(QStringLiteral("pageLoader"));
        loader->property("item").value<QQuickItem*>()->setProperty("pictures", true);
        settle(60);
    };
    list.append({QStringLiteral("keys-compared"), 24, small, newKeys, compared});
}

QList<Shot> shots()
{
    const QSize large(2560, 1440);
    QList<Shot> list;
    for (const int nodes : {0, 1, 24, 144, 1000, 10000}) {
        list.append({QStringLiteral("wall-%1").arg(nodes), nodes, {1280, 800}, {}, {}});
        list.append({QStringLiteral("wall-%1-large").arg(nodes), nodes, large, {}, {}});
    }
    list.append({QStringLiteral("wall-names"), 24, {1280, 800}, longNames, {}});
    list.append({QStringLiteral("wall-narrow"), 24, {720, 480}, longNames, {}});
    list.append(
        {QStringLiteral("wall-search"), 144, {1280, 800}, {}, [](QQuickItem*, Dashboard& app) {
             app.nodes()->setSearchText(QStringLiteral("cortex-a72"));
         }});
    list.append(
        {QStringLiteral("wall-nothing-found"),
         24,
         {1280, 800},
         {},
         [](QQuickItem*, Dashboard& app) { app.nodes()->setSearchText(QStringLiteral("vax")); }});
    list.append(
        {QStringLiteral("wall-filter"), 144, {1280, 800}, {}, [](QQuickItem*, Dashboard& app) {
             app.nodes()->toggleMark(desktop::mark::Offline);
         }});
    list.append(
        {QStringLiteral("store-failed"), 24, {1280, 800}, {}, [](QQuickItem*, Dashboard& app) {
             static_cast<FakeFleet&>(app.backend())
                 .failStore({ErrorCode::DiskFull,
                             "no space left on the disk",
                             "/home/user/.local/share/rollcall/fleet.db",
                             {}});
         }});
    // The fleet in its other views.
    const auto fleetView = [](int index, FleetGroups::GroupBy by, const char* search = "") {
        return [=](QQuickItem* main, Dashboard& app) {
            app.groups()->setGroupBy(by);
            app.nodes()->setSearchText(QString::fromUtf8(search));
            QMetaObject::invokeMethod(main->findChild<QQuickItem*>(QStringLiteral("fleetPage")),
                                      "showView", Q_ARG(int, index));
        };
    };
    list.append(
        {QStringLiteral("wall-grouped"), 24, {1280, 800}, {}, fleetView(0, FleetGroups::Tag)});
    list.append(
        {QStringLiteral("wall-grouped-144"), 144, large, {}, fleetView(0, FleetGroups::Board)});
    list.append({QStringLiteral("wall-grouped-1000"),
                 1000,
                 {1280, 800},
                 {},
                 fleetView(0, FleetGroups::Part)});
    for (const int nodes : {1, 24, 144, 1000, 10000}) {
        list.append({QStringLiteral("table-%1").arg(nodes),
                     nodes,
                     {1280, 800},
                     nodes == 24 ? longNames : std::function<void(FakeFleet&)>(),
                     fleetView(1, FleetGroups::None)});
        if (nodes > 1000)
            continue;
        list.append({QStringLiteral("heat-%1").arg(nodes),
                     nodes,
                     {1280, 800},
                     nodes == 24 ? longNames : std::function<void(FakeFleet&)>(),
                     fleetView(2, FleetGroups::None)});
    }
    list.append({QStringLiteral("table-narrow"),
                 24,
                 {720, 480},
                 longNames,
                 fleetView(1, FleetGroups::None)});
    list.append(
        {QStringLiteral("heat-narrow"), 24, {720, 480}, longNames, fleetView(2, FleetGroups::Tag)});
    list.append({QStringLiteral("table-large"), 144, large, {}, fleetView(1, FleetGroups::None)});
    list.append(
        {QStringLiteral("heat-grouped"), 144, {1280, 800}, {}, fleetView(2, FleetGroups::Tag)});
    list.append(
        {QStringLiteral("heat-board-large"), 1000, large, {}, fleetView(2, FleetGroups::Board)});
    list.append({QStringLiteral("heat-chosen"),
                 144,
                 {1280, 800},
                 {},
                 fleetView(2, FleetGroups::Tag, "temp>=55 temp<65")});
    list.append({QStringLiteral("search-problem"),
                 24,
                 {1280, 800},
                 {},
                 [](QQuickItem* main, Dashboard& app) {
                     app.nodes()->setSearchText(QStringLiteral("tag:rack1 tmp>50 rk"));
                     QMetaObject::invokeMethod(main, "focusSearch");
                 }});
    list.append(
        {QStringLiteral("search-offers"), 24, {1280, 800}, {}, [](QQuickItem* main, Dashboard&) {
             QMetaObject::invokeMethod(main, "focusSearch");
             settle(60);
             typeInto(main, QStringLiteral("tag:rack1 part:cor"));
         }});
    const auto tab = [](double id, int index) {
        return [id, index](QQuickItem* view, Dashboard&) { openTab(view, id, index); };
    };
    list.append({QStringLiteral("node-now"), 24, {1280, 800}, {}, tab(4, 0)});
    list.append({QStringLiteral("node-hot"), 24, {1280, 800}, {}, tab(5, 0)});
    list.append({QStringLiteral("node-rk3588"),
                 24,
                 {1280, 800},
                 [](FakeFleet& fleet) {
                     fleet::NodeSnapshot node = *fleet.fleet().node(4);
                     auto hw = std::make_shared<hardware::Hardware>(*node.hardware);
                     hardware::Cluster small = hw->cpu.clusters.at(0), big = hw->cpu.clusters.at(1);
                     small.name->value = "Cortex-A55";
                     small.maxMhz = 1800;
                     big.name->value = "Cortex-A76";
                     big.maxMhz = 2400;
                     hardware::Cluster second = big;
                     second.cpus = "6-7";
                     hw->cpu.clusters = {small, big, second};
                     hw->cpu.total = hw->cpu.online = 8;
                     node.hardware = hw;
                     node.vitals->coreLoads.push_back({6, 71});
                     fleet.fleet().apply(node);
                 },
                 tab(4, 0)});
    list.append({QStringLiteral("node-96-cores"), 24, {1280, 800}, {}, tab(6, 0)});
    list.append({QStringLiteral("node-one-core"), 24, {1280, 800}, {}, tab(7, 0)});
    list.append({QStringLiteral("node-offline"), 24, {1280, 800}, {}, tab(12, 0)});
    list.append({QStringLiteral("node-refused"), 24, {1280, 800}, {}, tab(21, 0)});
    list.append({QStringLiteral("node-new"), 24, {1280, 800}, {}, tab(23, 0)});
    list.append({QStringLiteral("node-history"), 24, {1280, 800}, {}, tab(4, 1)});
    list.append({QStringLiteral("node-hardware"), 24, {1280, 800}, {}, tab(4, 2)});
    list.append({QStringLiteral("node-scores"), 24, {1280, 800}, {}, tab(4, 3)});
    list.append({QStringLiteral("node-benchmark"), 24, {1280, 800}, {}, tab(14, 3)});
    list.append({QStringLiteral("node-events"), 24, {1280, 800}, {}, tab(4, 4)});
    list.append({QStringLiteral("node-identity"), 24, {1280, 800}, {}, tab(4, 5)});
    list.append({QStringLiteral("node-identity-clone"), 24, {1280, 800}, longNames, tab(6, 5)});
    list.append({QStringLiteral("node-identity-narrow"), 24, {720, 480}, longNames, tab(1, 5)});
    list.append(
        {QStringLiteral("store-restored"), 24, {1280, 800}, {}, [](QQuickItem*, Dashboard& app) {
             static_cast<FakeFleet&>(app.backend())
                 .restoreStore(QStringLiteral(
                     "1,204,311 of about 1,204,800 rows were saved; the damaged file is "
                     "kept as /home/user/.local/share/rollcall/fleet.db.damaged-2026-05-12"));
         }});
    list.append({QStringLiteral("loading"),
                 0,
                 {1280, 800},
                 [](FakeFleet& fleet) { fleet.setLoaded(false); },
                 {}});
    const auto button = [tab](double id, const char* name) {
        return [=](QQuickItem* view, Dashboard& app) {
            tab(id, 5)(view, app);
            settle(60);
            if (auto* item = view->findChild<QQuickItem*>(QString::fromLatin1(name)))
                QMetaObject::invokeMethod(item, "clicked");
        };
    };
    list.append({QStringLiteral("node-join"), 24, {1280, 800}, {}, button(4, "joinButton")});
    list.append({QStringLiteral("node-split"), 24, {1280, 800}, {}, button(4, "splitButton")});
    list.append({QStringLiteral("settings-retention"),
                 144,
                 {1280, 800},
                 {},
                 [](QQuickItem* view, Dashboard& app) {
                     page(view, "settings");
                     settle(60);
                     app.retention()->choose(2, 1);
                     app.retention()->setLimit(1);
                 }});
    list.append(
        {QStringLiteral("readings-lost"), 24, {1280, 800}, {}, [](QQuickItem*, Dashboard& app) {
             static_cast<FakeFleet&>(app.backend()).loseReadings(12'400);
         }});
    list.append({QStringLiteral("node-now-large"), 24, large, {}, tab(4, 0)});
    list.append({QStringLiteral("node-now-narrow"), 24, {720, 480}, longNames, tab(1, 0)});
    for (const char* name : {"events", "scores", "reports", "settings"}) {
        list.append(
            {QString::fromLatin1(name), 24, {1280, 800}, {}, [name](QQuickItem* view, Dashboard&) {
                 page(view, name);
             }});
    }
    // A workshop: a room with a plan, and lists without one.
    const auto workshop = [](int boards, const QString& seats) {
        return [=](QQuickItem* view, Dashboard& app) {
            expect(app, boards, seats);
            page(view, "rollcall");
        };
    };
    list.append(
        {QStringLiteral("rollcall-empty"), 24, {1280, 800}, {}, [](QQuickItem* view, Dashboard&) {
             page(view, "rollcall");
         }});
    const QString room = QStringLiteral("A");
    list.append({QStringLiteral("rollcall-1"), 1, {1280, 800}, {}, workshop(1, {})});
    list.append({QStringLiteral("rollcall-24"), 24, {1280, 800}, longNames, workshop(27, room)});
    list.append({QStringLiteral("rollcall-24-large"), 24, large, longNames, workshop(27, room)});
    list.append({QStringLiteral("rollcall-names"), 24, {1280, 800}, longNames, workshop(24, {})});
    list.append({QStringLiteral("rollcall-144"), 144, {1280, 800}, {}, workshop(150, {})});
    list.append({QStringLiteral("rollcall-144-large"), 144, large, {}, workshop(150, room)});
    list.append({QStringLiteral("rollcall-1000"), 1000, {1280, 800}, {}, workshop(1000, {})});
    list.append({QStringLiteral("rollcall-1000-large"), 1000, large, {}, workshop(1000, {})});
    list.append({QStringLiteral("rollcall-narrow"), 24, {720, 480}, longNames, workshop(27, room)});
    list.append(
        {QStringLiteral("rollcall-dialog"), 24, {1280, 800}, {}, [](QQuickItem* view, Dashboard&) {
             page(view, "rollcall");
             settle(60);
             QMetaObject::invokeMethod(view->findChild<QQuickItem*>(QStringLiteral("makeList")),
                                       "clicked");
         }});
    // A screen on the wall: all is well, a few troubles, and a group of them.
    const QSize huge(3840, 2160);
    const auto wall = [](int steps) {
        return [steps](QQuickItem* view, Dashboard& app) {
            page(view, "wall");
            settle(60);
            app.wall()->step(steps);
        };
    };
    const auto allWell = [](FakeFleet& fleet) { fleet.setAllWell(); };
    for (const auto& [name, size] :
         {std::pair{"", QSize(1280, 800)}, std::pair{"-large", large}, std::pair{"-huge", huge}}) {
        const QString end = QString::fromLatin1(name);
        list.append({QStringLiteral("wallmode-calm") + end, 144, size, allWell, wall(0)});
        list.append({QStringLiteral("wallmode-24") + end, 24, size, longNames, wall(0)});
    }
    list.append({QStringLiteral("wallmode-1"), 1, {1280, 800}, allWell, wall(0)});
    list.append({QStringLiteral("wallmode-empty"), 0, {1280, 800}, {}, wall(0)});
    list.append({QStringLiteral("wallmode-144"), 144, large, {}, wall(0)});
    list.append({QStringLiteral("wallmode-1000"), 1000, huge, {}, wall(0)});
    list.append({QStringLiteral("wallmode-group"), 24, {1280, 800}, longNames, wall(1)});
    list.append({QStringLiteral("wallmode-group-calm"), 24, {1280, 800}, longNames, wall(2)});
    for (const char* name : {"events", "scores"}) {
        list.append({QString::fromLatin1(name) + QStringLiteral("-empty"),
                     3,
                     {1280, 800},
                     [](FakeFleet& fleet) { fleet.setHasHistory(false); },
                     [name](QQuickItem* view, Dashboard&) { page(view, name); }});
    }
    list.append({QStringLiteral("keys"), 24, {1280, 800}, {}, [](QQuickItem* view, Dashboard&) {
                     QMetaObject::invokeMethod(view, "showKeys");
                 }});
    list.append(
        {QStringLiteral("keys-narrow"), 24, {720, 480}, {}, [](QQuickItem* view, Dashboard&) {
             QMetaObject::invokeMethod(view, "showKeys");
         }});
    const auto palette = [](const char* typed) {
        return [typed](QQuickItem* view, Dashboard& app) {
            app.settings()->setWord(QStringLiteral("paletteRecent"),
                                    QStringLiteral("n4\ncpage.scores\nctheme.light"));
            app.settings()->keepSearch(QStringLiteral("part:cortex-a53 temp>70"));
            QMetaObject::invokeMethod(view, "showPalette");
            settle(60);
            typeInto(view, QString::fromUtf8(typed));
        };
    };
    const auto compared = [](QList<fleet::NodeId> ids, bool only) {
        return [ids, only](QQuickItem* view, Dashboard& app) {
            app.selection()->set(ids);
            page(view, "compare");
            app.compare()->setOnlyDifferences(only);
        };
    };
    list.append(
        {QStringLiteral("compare"), 24, {1280, 800}, longNames, compared({4, 14, 1}, false)});
    list.append(
        {QStringLiteral("compare-two-differences"), 24, {1280, 800}, {}, compared({4, 14}, true)});
    list.append({QStringLiteral("compare-eight"),
                 24,
                 {1280, 800},
                 longNames,
                 compared({1, 2, 3, 4, 5, 6, 12, 23}, false)});
    list.append({QStringLiteral("compare-large"), 24, large, longNames,
                 compared({1, 2, 3, 4, 5, 6, 12, 23}, false)});
    list.append(
        {QStringLiteral("compare-narrow"), 24, {720, 480}, longNames, compared({1, 2, 3}, false)});
    list.append({QStringLiteral("compare-empty"),
                 24,
                 {1280, 800},
                 {},
                 [](QQuickItem* view, Dashboard& app) {
                     app.selection()->set({3});
                     page(view, "compare");
                     if (auto* shown = view->findChild<QQuickItem*>(QStringLiteral("pageLoader")))
                         shown->property("item").value<QQuickItem*>()->setProperty("view", 0);
                 }});
    list.append({QStringLiteral("unusual"), 144, {1280, 800}, {}, [](QQuickItem* view, Dashboard&) {
                     page(view, "compare");
                 }});
    list.append(
        {QStringLiteral("unusual-few"), 3, {1280, 800}, {}, [](QQuickItem* view, Dashboard&) {
             page(view, "compare");
         }});
    const auto overlaid = [](QList<fleet::NodeId> ids, int metric) {
        return [=](QQuickItem* view, Dashboard& app) {
            app.selection()->set(ids);
            app.overlay()->setMetric(metric);
            page(view, "compare");
            if (auto* shown = view->findChild<QQuickItem*>(QStringLiteral("pageLoader")))
                shown->property("item").value<QQuickItem*>()->setProperty("view", 2);
        };
    };
    list.append(
        {QStringLiteral("overlay-three"), 24, {1280, 800}, longNames, overlaid({4, 14, 1}, 0)});
    list.append({QStringLiteral("overlay-eight-large"), 24, large, longNames,
                 overlaid({1, 2, 3, 4, 5, 6, 12, 23}, 0)});
    list.append(
        {QStringLiteral("overlay-metrics"), 24, {1280, 800}, {}, [](QQuickItem* view, Dashboard&) {
             openTab(view, 4, 1);
             settle(60);
             if (auto* box = view->findChild<QQuickItem*>(QStringLiteral("oneChart")))
                 box->setProperty("checked", true);
         }});
    for (const int which : {0, 1}) {
        list.append({QStringLiteral("chosen-%1").arg(which),
                     24,
                     {1280, 800},
                     {},
                     [which, fleetView](QQuickItem* view, Dashboard& app) {
                         fleetView(which, FleetGroups::None)(view, app);
                         app.selection()->set({4, 5, 14, 10});
                     }});
    }
    list.append({QStringLiteral("palette"), 24, {1280, 800}, longNames, palette("")});
    list.append({QStringLiteral("palette-large"), 1000, large, {}, palette("rk")});
    list.append({QStringLiteral("palette-typed"), 144, {1280, 800}, longNames, palette("the")});
    list.append({QStringLiteral("palette-nothing"), 24, {1280, 800}, {}, palette("xyzzy")});
    list.append({QStringLiteral("palette-narrow"), 24, {720, 480}, longNames, palette("a")});
    list.append({QStringLiteral("add"), 24, {1280, 800}, {}, [](QQuickItem* view, Dashboard&) {
                     QMetaObject::invokeMethod(view, "addBoards", Q_ARG(int, -1));
                 }});
    enrolShots(list);
    list.append({QStringLiteral("key-new"), 24, {1280, 800}, {}, [](QQuickItem* view, Dashboard&) {
                     QMetaObject::invokeMethod(view, "askHostKey", Q_ARG(double, 23));
                 }});
    list.append({QStringLiteral("secret"),
                 24,
                 {1280, 800},
                 [](FakeFleet& fleet) {
                     fleet.ask({{1,
                                 ssh::Question::Kind::Passphrase,
                                 QStringLiteral("/home/me/.ssh/id_ed25519"),
                                 {},
                                 false,
                                 1},
                                {2,
                                 ssh::Question::Kind::Password,
                                 QStringLiteral("pi@rk-04.lab"),
                                 {},
                                 false,
                                 0}});
                 },
                 {}});
    list.append(
        {QStringLiteral("key-changed"), 24, {1280, 800}, {}, [](QQuickItem* view, Dashboard&) {
             QMetaObject::invokeMethod(view, "askHostKey", Q_ARG(double, 9));
         }});
    return list;
}

bool render(const Shot& shot, AppSettings::ThemeChoice theme, const QString& file)
{
    FakeFleet fleet(shot.nodes);
    if (shot.prepare)
        shot.prepare(fleet);
    Dashboard dashboard(fleet, AppSettings::Keep::Nothing);
    dashboard.settings()->overrideTheme(theme);
    dashboard.format()->setClock(&FakeFleet::now);
    dashboard.settings()->setLanguage(spoken);
    QQmlApplicationEngine engine;
    dashboard.attach(engine);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rollcall/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return false;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    auto* view = window->property("view").value<QQuickItem*>();
    window->resize(shot.size);
    settle(60);
    if (shot.show)
        shot.show(view, dashboard);
    if (window->visibility() == QWindow::FullScreen) { // that of wall mode is another size
        window->showNormal();
        window->resize(shot.size);
    }
    settle(300);
    return window->grabWindow().save(file, "PNG");
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("ROLLCALL_NO_ANIMATION", "1");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (argc < 2) {
        std::fprintf(stderr, "usage: rollcall-screenshots OUTDIR [FILTER [LANGUAGE]]\n");
        return 2;
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QFont font = app.font();
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    app.setFont(font);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s cannot be made\n", argv[1]);
        return 1;
    }
    const QString filter = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (argc > 3)
        spoken = QString::fromLocal8Bit(argv[3]);
    Untranslated untranslated;
    QCoreApplication::installTranslator(&untranslated);
    qInstallMessageHandler(countWarnings);
    bool ok = true;
    for (const Shot& shot : shots()) {
        for (const auto theme : {AppSettings::Dark, AppSettings::Light}) {
            const QString name =
                shot.name + (theme == AppSettings::Dark ? QStringLiteral("-dark.png")
                                                        : QStringLiteral("-light.png"));
            if (!name.contains(filter))
                continue;
            std::printf("%s\n", qPrintable(name));
            ok = render(shot, theme, folder.filePath(name)) && ok;
        }
    }
    return ok && warnings == 0 ? 0 : 1;
}
