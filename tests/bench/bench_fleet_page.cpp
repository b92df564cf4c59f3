// The program of desktop.py that drives the dashboard in one process, with its real window drawn in
// software. Costs are CPU time of the GUI thread, which with that renderer also draws: a machine
// that is busy with something else does not change them.
// usage: bench_fleet_page frames wall|grouped|heat|table NODES
//        bench_fleet_page idle NODES SECONDS
//        bench_fleet_page chart STORE
// One line of JSON on stdout.
#include "app/desktop/dashboard.h"
#include "app/desktop/service_backend.h"
#include "core/fleet/fleet.h"
#include "core/fleet/service.h"
#include "tests/qml/fake_fleet.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

namespace {

constexpr int frames = 400, warmUp = 30;

[[noreturn]] void fail(const char* why)
{
    std::fprintf(stderr, "bench_fleet_page: %s\n", why);
    std::exit(1);
}

double cpuOfThisThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(part * double(values.size())))];
}

/// The whole window over a backend.
struct Shown {
    explicit Shown(Backend& backend)
        : dashboard(backend, AppSettings::Keep::Nothing)
    {
        dashboard.settings()->overrideTheme(AppSettings::Dark);
        dashboard.attach(engine);
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rollcall/Main.qml")));
        if (engine.rootObjects().isEmpty())
            fail("the window cannot be made");
        window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
        window->resize(1920, 1080);
    }

    template <class T = QQuickItem>
    T* find(const char* name) const
    {
        auto* found = window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            fail(name);
        return found;
    }
    /// Lets events happen until one more frame is drawn; false after ten seconds.
    bool frame() const
    {
        QEventLoop loop;
        QObject::connect(window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
        bool late = false;
        QTimer::singleShot(10'000, &loop, [&] {
            late = true;
            loop.quit();
        });
        window->update();
        loop.exec();
        return !late;
    }
    static void settle(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }

    Dashboard dashboard;
    QQmlApplicationEngine engine;
    QQuickWindow* window = nullptr;
};

/// What one node says anew.
void update(fleet::Fleet& fleet, fleet::NodeId id, int step)
{
    const fleet::NodeSnapshot* before = fleet.node(id);
    if (!before || !before->vitals)
        return;
    fleet::NodeSnapshot node = *before;
    node.vitals->cpuTemperatureC =
        40 + double((std::size_t(id) * 7 + std::size_t(step)) % 300) / 10;
    node.vitals->loadPercent = double((std::size_t(id) * 13 + std::size_t(step) * 3) % 100);
    node.lastSeen = node.lastSeen.value_or(FakeFleet::now()) + 10'000;
    fleet.apply(node);
}

int itemsIn(const QQuickItem& item)
{
    int count = 1;
    const QList<QQuickItem*> children = item.childItems();
    for (const QQuickItem* child : children)
        count += itemsIn(*child);
    return count;
}

/// Scrolls by a third of the view each frame, down and up again, while every node is heard of once
/// in ten seconds of sixty frames each.
int measureFrames(const QString& view, int nodes)
{
    FakeFleet backend(nodes);
    Shown shown(backend);
    static const qint64 then = FakeFleet::now(); // it asks for the time zone, which is slow
    shown.dashboard.format()->setClock([] { return then; });
    auto* page = shown.find("fleetPage");
    if (view == u"grouped")
        shown.dashboard.groups()->setGroupBy(FleetGroups::Board);
    else
        QMetaObject::invokeMethod(page, "showView",
                                  Q_ARG(int, view == u"table"  ? 1
                                             : view == u"heat" ? 2
                                                               : 0));
    Shown::settle(500);
    auto* part = page->property("shown").value<QQuickItem*>();
    auto* list = part ? part->findChild<QQuickItem*>(view == u"table" ? QStringLiteral("fleetTable")
                                                                      : QStringLiteral("groups"))
                      : nullptr;
    if (!list)
        fail("the view is not there");
    const QList<fleet::NodeId> ids = backend.fleet().ids();
    std::vector<double> costs;
    int next = 0;
    double down = 1;
    for (int i = 0; i < frames + warmUp; ++i) {
        const double begin = cpuOfThisThread();
        const double end = list->property("contentHeight").toDouble() - list->height();
        const double at = list->property("contentY").toDouble();
        down = at >= end ? -1 : at <= 0 ? 1 : down;
        list->setProperty("contentY", std::clamp(at + down * list->height() / 3, 0.0, end));
        for (int k = 0; k < std::max(1, nodes / 600); ++k, ++next)
            update(backend.fleet(), ids.at(next % ids.size()), i);
        if (!shown.frame())
            fail("no frame came");
        if (i >= warmUp)
            costs.push_back(cpuOfThisThread() - begin);
    }
    std::printf("{\"p50_ms\": %.3f, \"p99_ms\": %.3f, \"worst_ms\": %.3f, \"items\": %d}\n",
                percentile(costs, 0.5), percentile(costs, 0.99), percentile(costs, 1),
                itemsIn(*list));
    return 0;
}

/// Nobody touches it; the nodes are heard of one after the other, each once in ten seconds.
int measureIdle(int nodes, int seconds)
{
    FakeFleet backend(nodes);
    Shown shown(backend);
    Shown::settle(2000);
    const QList<fleet::NodeId> ids = backend.fleet().ids();
    int next = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        for (int k = 0; k < std::max(1, nodes / 100); ++k, ++next)
            update(backend.fleet(), ids.at(next % ids.size()), next);
    });
    timer.start(100);
    QElapsedTimer wall;
    wall.start();
    const double begin = cpuOfThisThread();
    Shown::settle(seconds * 1000);
    std::printf("{\"cpu\": %.5f}\n", (cpuOfThisThread() - begin) / double(wall.elapsed()));
    return 0;
}

/// From the click on "1 year" until its four charts are drawn.
int measureChart(const QString& store)
{
    fleet::ServiceOptions options;
    options.storePath = store;
    auto service = fleet::FleetService::start(options);
    if (!service)
        fail(service.error().toString().c_str());
    ServiceBackend backend(**service);
    Shown shown(backend);
    while (!backend.isLoaded())
        Shown::settle(20);
    QMetaObject::invokeMethod(shown.find("rail")->parentItem(), "openNode",
                              Q_ARG(double, double(backend.fleet().ids().first())));
    QMetaObject::invokeMethod(shown.find("rail")->parentItem(), "showTab", Q_ARG(int, 1));
    Shown::settle(1500);
    auto* history = shown.dashboard.node()->history();
    std::vector<double> costs;
    int readings = 0;
    for (int i = 0; i < 11; ++i) {
        history->setRangeMinutes(60);
        Shown::settle(400);
        QElapsedTimer clock;
        clock.start();
        history->setRangeMinutes(525'600);
        while (history->isLoading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        shown.frame();
        costs.push_back(double(clock.nsecsElapsed()) / 1e6);
        readings = history->sampleCount();
    }
    std::printf("{\"p50_ms\": %.3f, \"worst_ms\": %.3f, \"readings\": %d}\n",
                percentile(costs, 0.5), percentile(costs, 1), readings);
    std::fflush(stdout);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"frames" && words.size() == 4)
        return measureFrames(words.at(2), words.at(3).toInt());
    if (words.value(1) == u"idle" && words.size() == 4)
        return measureIdle(words.at(2).toInt(), words.at(3).toInt());
    if (words.value(1) == u"chart" && words.size() == 3)
        return measureChart(words.at(2));
    fail("see the top of the file for how it is used");
}
