// Every page and dialog by keyboard alone: each stop of the Tab key says what it is and has a name,
// is seen to have the focus, lies inside the window, and the way leads round, forwards and back.

#include "app/desktop/dashboard.h"
#include "tests/qml/fake_fleet.h"

#include <QAccessible>
#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <functional>
#include <memory>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

namespace {

using Open = std::function<void(QQuickItem&, FakeFleet&)>;

constexpr int mostStops = 150;

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

/// What a person calls the item in a message of this test.
QString described(QQuickItem* item)
{
    if (!item)
        return QStringLiteral("nothing");
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
    return QStringLiteral("%1 \"%2\" (%3)")
        .arg(QString::fromLatin1(item->metaObject()->className()),
             face ? face->text(QAccessible::Name) : QString(), item->objectName());
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyStopSaysWhatItIs_data();
    void everyStopSaysWhatItIs();

private:
    QQuickItem* focused() const { return m_window->activeFocusItem(); }
    /// What the Tab key reaches, until it begins again.
    QList<QQuickItem*> walk(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    bool changesWhenLeft(QQuickItem& item, Qt::Key key);

    std::unique_ptr<FakeFleet> m_fleet;
    std::unique_ptr<Dashboard> m_dashboard;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
};

void TestAccessibility::init()
{
    m_fleet = std::make_unique<FakeFleet>(24);
    m_dashboard = std::make_unique<Dashboard>(*m_fleet, AppSettings::Keep::Nothing);
    m_dashboard->settings()->setLanguage(QStringLiteral("en"));
    m_dashboard->settings()->overrideTheme(AppSettings::Dark);
    m_dashboard->format()->setClock(&FakeFleet::now);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_dashboard->attach(*m_engine);
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Rollcall/Main.qml")));
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    QVERIFY(m_window);
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestAccessibility::cleanup()
{
    m_engine.reset();
    m_dashboard.reset();
    m_fleet.reset();
}

void TestAccessibility::everyStopSaysWhatItIs_data()
{
    QTest::addColumn<Open>("open");
    QTest::addColumn<int>("fewest"); // stops that must be there
    QTest::newRow("wall") << fleetView(0) << 8;
    QTest::newRow("table") << fleetView(1) << 6;
    QTest::newRow("heat map") << fleetView(2) << 6;
    for (const char* name : {"compare", "scores", "events", "rollcall", "reports", "settings"})
        QTest::newRow(name) << page(name) << 4;
    const char* tabs[] = {"now", "history", "hardware", "scores", "events", "identity"};
    for (int i = 0; i < 6; ++i)
        QTest::newRow(qPrintable(QStringLiteral("node: ") + QString::fromLatin1(tabs[i])))
            << tab(4, i) << 4;
    QTest::newRow("node: offline") << tab(12, 0) << 5;
    QTest::newRow("add boards") << page("enrol") << 4;
    QTest::newRow("host keys") << page("keys") << 4;
    QTest::newRow("keys") << call("showKeys") << 1;
    QTest::newRow("palette") << call("showPalette") << 1;
    QTest::newRow("new key") << key(23) << 3;
    QTest::newRow("changed key") << key(9) << 3;
}

QList<QQuickItem*> TestAccessibility::walk(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QList<QQuickItem*> stops;
    for (int i = 0; i < mostStops; ++i) {
        QTest::keyClick(m_window, key, modifiers);
        QCoreApplication::processEvents();
        if (stops.contains(focused()))
            break;
        stops << focused();
    }
    return stops;
}

/// Whether the place of the item looks otherwise without the focus.
bool TestAccessibility::changesWhenLeft(QQuickItem& item, Qt::Key key)
{
    const QRect place = item.mapRectToScene(item.boundingRect())
                            .toAlignedRect()
                            .adjusted(-4, -4, 4, 4)
                            .intersected(QRect(QPoint(), m_window->size()));
    QTest::qWait(20);
    const QImage with = m_window->grabWindow().copy(place);
    QTest::keyClick(m_window, key);
    QTest::qWait(20);
    return m_window->grabWindow().copy(place) != with;
}

void TestAccessibility::everyStopSaysWhatItIs()
{
    QFETCH(Open, open);
    QFETCH(int, fewest);
    auto* view = m_window->property("view").value<QQuickItem*>();
    QVERIFY(view);
    QTest::qWait(50);
    open(*view, *m_fleet);
    QTest::qWait(100);

    const QList<QQuickItem*> stops = walk(Qt::Key_Tab);
    QVERIFY2(stops.size() < mostStops, "the way has no end");
    QVERIFY2(stops.size() >= fewest, qPrintable(QString::number(stops.size())));
    QStringList wrong;
    for (QQuickItem* stop : stops) {
        if (!stop) {
            wrong << QStringLiteral("the focus is nowhere");
            continue;
        }
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(stop);
        if (!face || face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            wrong << described(stop) + QStringLiteral(" has no role");
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            wrong << described(stop) + QStringLiteral(" has no name");
        if (!stop->isVisible() || stop->width() <= 0)
            wrong << described(stop) + QStringLiteral(" is not seen");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));

    // Round again: the same stops, each seen when it has the focus.
    stops.last()->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Tab);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        QQuickItem* stop = focused();
        QVERIFY2(stop, "the focus is nowhere");
        const QRectF place = stop->mapRectToScene(stop->boundingRect());
        if (!place.intersects(QRectF(QPointF(), m_window->size())))
            wrong << described(stop) + QStringLiteral(" is outside of the window");
        const bool alone = stops.size() == 1;
        if (!alone && !changesWhenLeft(*stop, Qt::Key_Tab))
            wrong << described(stop) + QStringLiteral(" does not show the focus");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));

    // No trap on the way back.
    const QList<QQuickItem*> back = walk(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY2(back.size() < mostStops, "the way back has no end");
    QVERIFY2(back.size() >= fewest, qPrintable(QString::number(back.size())));
}

// Qt Charts needs QApplication.
int main(int argc, char** argv)
{
    qputenv("ROLLCALL_NO_ANIMATION", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication app(argc, argv);
    QAccessible::setActive(true);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
