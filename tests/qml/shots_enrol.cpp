// Bringing boards on the roster, and their host keys.
#include "tests/qml/shot.h"

namespace rollcall::tests {

namespace {

using desktop::Dashboard;
using desktop::Enrolment;

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

} // namespace

QList<Shot> enrolShots()
{
    QList<Shot> list;
    const auto typed = [](const char* text) {
        return enrol(Enrolment::Address, [text](Dashboard& app) {
            app.enrolment()->setTyped(QString::fromUtf8(text));
        });
    };
    list.append({QStringLiteral("enrol-range"), 24, {}, typed("pi@pi[01-32].lab")});
    list.append(
        {QStringLiteral("enrol-range-narrow"), 24, {}, typed("pi@pi[01-32].lab"), Shot::Narrow});
    list.append({QStringLiteral("enrol-fault"), 24, {}, typed("pi@pi[01-32].lab, node[9-3]")});
    list.append(
        {QStringLiteral("enrol-file"), 24, {}, enrol(Enrolment::File, [](Dashboard& app) {
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
    list.append({QStringLiteral("enrol-network"), 24, network, enrol(Enrolment::Network, {})});
    list.append({QStringLiteral("enrol-no-daemon"), 0,
                 [](FakeFleet& fleet) {
                     fleet.failDiscovery({ErrorCode::Unreachable,
                                          "the Avahi daemon, which finds computers by mDNS, is not "
                                          "running here",
                                          {},
                                          {}});
                 },
                 enrol(Enrolment::Network, {})});
    list.append({QStringLiteral("enrol-here"), 3, {}, enrol(Enrolment::ThisComputer, {})});
    list.append({QStringLiteral("enrol-demo"), 3, {}, enrol(Enrolment::Demo, {})});
    const auto progress = [](QQuickItem* view, Dashboard& app) {
        QMetaObject::invokeMethod(view, "addBoards", Q_ARG(int, int(Enrolment::Address)));
        app.enrolment()->setTyped(QStringLiteral("pi@pi[01-16].lab"));
        for (int waits = 0; waits < 50 && app.enrolment()->plan()->count() < 16; ++waits)
            settle(100);
        settle(100);
        app.enrolment()->add({}, {});
        settle(200);
        auto& fleet = fleetOf(app);
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
    list.append({QStringLiteral("enrol-progress"), 24, {}, progress});

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
    list.append({QStringLiteral("keys-list"), 24, newKeys, keys});
    list.append({QStringLiteral("keys-list-narrow"), 24, newKeys, keys, Shot::Narrow});
    list.append({QStringLiteral("keys-none"), 5, {}, keys});
    const auto compared = [](QQuickItem* view, Dashboard& app) {
        page(view, "keys");
        settle(60);
        auto& fleet = fleetOf(app);
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
        shownPage(view)->setProperty("pictures", true);
        settle(60);
    };
    list.append({QStringLiteral("keys-compared"), 24, newKeys, compared});
    list.append({QStringLiteral("add"), 24, {}, [](QQuickItem* view, Dashboard&) {
                     QMetaObject::invokeMethod(view, "addBoards", Q_ARG(int, -1));
                 }});
    return list;
}

} // namespace rollcall::tests
