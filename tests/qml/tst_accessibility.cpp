// Every page and dialog by keyboard alone: each stop of the Tab key says truly what it is and has a
// name, is seen to have the focus, lies inside the window, and the way leads round, forwards and
// back.

#include "app/desktop/dashboard.h"
#include "tests/qml/page_walk.h"

#include <QAccessible>
#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <memory>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

namespace {

constexpr int mostStops = 150;

/// What may stand where the Tab key stops. A push button is none that can be ticked or opened.
bool isTrueRole(const QAccessibleInterface& face)
{
    switch (face.role()) {
    case QAccessible::Button:
        return !face.state().checkable && !face.state().selectable;
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
        return face.state().checkable;
    case QAccessible::PageTab:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Cell:
    case QAccessible::ColumnHeader:
    case QAccessible::Chart:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::Grouping:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
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
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < tests::places().size(); ++i)
        QTest::newRow(tests::places()[i].name) << int(i);
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
    QFETCH(int, place);
    const tests::Place& where = tests::places()[std::size_t(place)];
    const int fewest = where.fewestStops;
    auto* view = m_window->property("view").value<QQuickItem*>();
    QVERIFY(view);
    QTest::qWait(50);
    where.open(*view, *m_fleet);
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
        if (!face || !isTrueRole(*face))
            wrong << described(stop) + QStringLiteral(" has no true role, but %1")
                                           .arg(face ? int(face->role()) : 0, 0, 16);
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
        const QRectF around = stop->mapRectToScene(stop->boundingRect());
        if (!around.intersects(QRectF(QPointF(), m_window->size())))
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
    tests::useUsualText();
    QAccessible::setActive(true);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
