#include "tests/qml/page_walk.h"

#include <QFont>
#include <QGuiApplication>

namespace rollcall::tests {

namespace {

using Open = std::function<void(QQuickItem&, FakeFleet&)>;

Open page(const char* name)
{
    return [name](QQuickItem& view, FakeFleet&) {
        QMetaObject::invokeMethod(&view, "show", Q_ARG(QString, QString::fromLatin1(name)));
    };
}

Open tab(double node, int index)
{
    return [=](QQuickItem& view, FakeFleet&) {
        QMetaObject::invokeMethod(&view, "openNode", Q_ARG(double, node));
        QMetaObject::invokeMethod(&view, "showTab", Q_ARG(int, index));
    };
}

Open fleetView(int index)
{
    return [=](QQuickItem& view, FakeFleet&) {
        QMetaObject::invokeMethod(&view, "showFleetAs", Q_ARG(int, index));
    };
}

Open call(const char* method)
{
    return [method](QQuickItem& view, FakeFleet&) { QMetaObject::invokeMethod(&view, method); };
}

Open key(double node)
{
    return [node](QQuickItem& view, FakeFleet&) {
        QMetaObject::invokeMethod(&view, "askHostKey", Q_ARG(double, node));
    };
}

Open muteNode(double node)
{
    return [node](QQuickItem& view, FakeFleet& fleet) {
        QMetaObject::invokeMethod(
            &view, "askMuteNode", Q_ARG(double, node),
            Q_ARG(QString, fleet.fleet().node(fleet::NodeId(node))->record.name));
    };
}

} // namespace

void useUsualText()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(10);
    QGuiApplication::setFont(font);
}

const std::vector<Place>& places()
{
    static const std::vector<Place> all{
        {"wall", fleetView(0), 8},         {"table", fleetView(1), 6},
        {"heat map", fleetView(2), 6},     {"compare", page("compare"), 4},
        {"scores", page("scores"), 4},     {"events", page("events"), 4},
        {"rollcall", page("rollcall"), 4}, {"reports", page("reports"), 4},
        {"settings", page("settings"), 4}, {"node: now", tab(4, 0), 4},
        {"node: history", tab(4, 1), 4},   {"node: hardware", tab(4, 2), 4},
        {"node: scores", tab(4, 3), 4},    {"node: events", tab(4, 4), 4},
        {"node: identity", tab(4, 5), 4},  {"node: offline", tab(12, 0), 5},
        {"add boards", page("enrol"), 4},  {"host keys", page("keys"), 4},
        {"keys", call("showKeys"), 1},     {"palette", call("showPalette"), 1},
        {"new key", key(23), 3},           {"changed key", key(9), 3},
        {"mute", muteNode(4), 3},
    };
    return all;
}

} // namespace rollcall::tests
