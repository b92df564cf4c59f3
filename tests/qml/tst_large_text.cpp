// Every page and dialog with text of the usual size and the largest, in English and German: what a
// button or a label says is there in full, no text lies on another, no button on another, and what
// holds a text is as high as it.

#include "app/desktop/dashboard.h"
#include "app/desktop/text_size.h"
#include "tests/qml/page_walk.h"

#include <QApplication>
#include <QFont>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <memory>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;
using rollcall::tests::Place;

namespace {

/// Where a text is drawn, in the window: no more than can be seen of it.
QRectF drawn(const QQuickItem& item, const QRectF& inItem)
{
    QRectF place = item.mapRectToScene(inItem);
    for (const QQuickItem* above = item.parentItem(); above; above = above->parentItem()) {
        if (above->clip())
            place &= above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
    }
    return place & QRectF(QPointF(), item.window()->size());
}

QRectF inked(const QQuickItem& text)
{
    const double width = std::min(text.property("contentWidth").toDouble(), text.width());
    const double height = text.property("contentHeight").toDouble();
    const int across = text.property("effectiveHorizontalAlignment").toInt();
    const int down = text.property("verticalAlignment").toInt();
    const double left = text.property("leftPadding").toDouble();
    const double x = across & Qt::AlignRight     ? text.width() - width
                     : across & Qt::AlignHCenter ? (text.width() - width) / 2
                                                 : left;
    const double y = down & Qt::AlignBottom    ? text.height() - height
                     : down & Qt::AlignVCenter ? (text.height() - height) / 2
                                               : text.property("topPadding").toDouble();
    // Lines of text may come close: letters are lower than their line.
    return drawn(text, QRectF(x, y, width, height).adjusted(1, height * 0.15, -1, -height * 0.15));
}

bool isButton(const QQuickItem& item)
{
    return item.inherits("QQuickAbstractButton");
}

/// The nearest button around it, if any.
const QQuickItem* buttonOf(const QQuickItem& text)
{
    for (const QQuickItem* above = text.parentItem(); above; above = above->parentItem()) {
        if (isButton(*above))
            return above;
    }
    return nullptr;
}

void collect(QQuickItem& item, QList<QQuickItem*>& texts, QList<QQuickItem*>& buttons)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    if (item.inherits("QQuickText") && !item.property("text").toString().trimmed().isEmpty() &&
        item.width() > 0)
        texts.append(&item);
    if (isButton(item))
        buttons.append(&item);
    const QList<QQuickItem*> children = item.childItems();
    for (QQuickItem* child : children)
        collect(*child, texts, buttons);
}

QString described(const QQuickItem& item)
{
    const QRectF at = item.mapRectToScene(item.boundingRect());
    return QStringLiteral("\"%1\" (%2, %3, %4 x %5)")
        .arg(item.property("text").toString().left(60))
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

/// On the same layer: a menu or a dialog lies over the page on purpose.
const QQuickItem* layerOf(const QQuickItem& item)
{
    const QQuickItem* layer = nullptr;
    for (const QQuickItem* above = &item; above; above = above->parentItem()) {
        if (above->inherits("QQuickPopupItem") || above->inherits("QQuickOverlay"))
            return above;
        layer = above;
    }
    return layer;
}

QStringList overlaps(const QList<QQuickItem*>& items, const std::function<QRectF(QQuickItem&)>& of)
{
    QStringList found;
    QList<QRectF> rects;
    for (QQuickItem* item : items)
        rects.append(of(*item));
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = i + 1; j < items.size(); ++j) {
            const QRectF both = rects.at(i) & rects.at(j);
            const bool nested = items.at(i)->isAncestorOf(items.at(j));
            if (both.width() > 2 && both.height() > 2 && !nested &&
                layerOf(*items.at(i)) == layerOf(*items.at(j)))
                found << described(*items.at(i)) + QStringLiteral(" lies on ") +
                             described(*items.at(j));
        }
    }
    return found;
}

} // namespace

class TestLargeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheDesktop_data();
    void followsTheDesktop();
    void choosesWithinLimits();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestLargeText::followsTheDesktop_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("inch");
    QTest::addColumn<double>("scale");
    QTest::newRow("plain Qt") << 9.0 << 96.0 << 1.0;
    QTest::newRow("Plasma") << 10.0 << 96.0 << 1.0;
    QTest::newRow("GNOME") << 11.0 << 96.0 << 1.0;
    QTest::newRow("larger") << 16.5 << 96.0 << 1.5;
    QTest::newRow("by the screen") << 11.0 << 120.0 << 1.25;
    QTest::newRow("smaller") << 7.2 << 96.0 << 0.8;
    QTest::newRow("absurd") << 400.0 << 96.0 << 2.0;
    QTest::newRow("no screen") << 10.0 << 0.0 << 1.0;
}

void TestLargeText::followsTheDesktop()
{
    QFETCH(double, points);
    QFETCH(double, inch);
    QFETCH(double, scale);
    QFont font;
    font.setPointSizeF(points);
    QCOMPARE(textSize::desktopScale(font, inch), scale);
    font.setPixelSize(22); // 16.5 points
    QCOMPARE(textSize::desktopScale(font, inch), 1.5);
}

void TestLargeText::choosesWithinLimits()
{
    const QFont before = QGuiApplication::font();
    AppSettings settings(AppSettings::Keep::Nothing);
    QCOMPARE(settings.textScale(), 1.0);
    settings.setTextSize(900);
    QCOMPARE(settings.textSize(), 150);
    settings.stepTextSize(1);
    QCOMPARE(settings.textSize(), 150);
    settings.stepTextSize(-1);
    QCOMPARE(settings.textSize(), 130);
    settings.stepTextSize(-9);
    QCOMPARE(settings.textSize(), 85);

    // The desktop's text gets larger while we run.
    int told = 0;
    connect(&settings, &AppSettings::textScaleChanged, this, [&told] { ++told; });
    settings.setTextSize(100);
    QFont larger = before;
    larger.setPointSizeF(22);
    QApplication::setFont(larger);
    QCoreApplication::processEvents();
    QCOMPARE(settings.textScale(), 2.0);
    QCOMPARE(told, 2);
    QApplication::setFont(before);
}

void TestLargeText::nothingIsCutOff_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de"}) {
        for (const int size : {100, 150}) {
            for (std::size_t i = 0; i < tests::places().size(); ++i)
                QTest::addRow("%s, %d %%, %s", tests::places()[i].name, size, language)
                    << int(i) << size << QString::fromLatin1(language);
        }
    }
}

void TestLargeText::nothingIsCutOff()
{
    QFETCH(int, place);
    QFETCH(int, size);
    QFETCH(QString, language);
    FakeFleet fleet(24);
    Dashboard dashboard(fleet, AppSettings::Keep::Nothing);
    dashboard.settings()->setLanguage(language);
    dashboard.settings()->overrideTheme(AppSettings::Dark);
    dashboard.settings()->setTextSize(size);
    dashboard.format()->setClock(&FakeFleet::now);
    QQmlApplicationEngine engine;
    dashboard.attach(engine);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rollcall/Main.qml")));
    QVERIFY(!engine.rootObjects().isEmpty());
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    window->resize(1280, 800);
    auto* view = window->property("view").value<QQuickItem*>();
    QVERIFY(view);
    QTest::qWait(50);
    tests::places()[std::size_t(place)].open(*view, fleet);
    QTest::qWait(150);

    QList<QQuickItem*> texts, buttons;
    collect(*window->contentItem(), texts, buttons);
    QVERIFY(!texts.isEmpty() && !buttons.isEmpty());
    QStringList wrong;
    for (const QQuickItem* text : std::as_const(texts)) {
        const QQuickItem* button = buttonOf(*text);
        const bool seen = !drawn(*text, text->boundingRect()).isEmpty();
        if (!seen)
            continue;
        if (button && text->property("truncated").toBool())
            wrong << described(*text) + QStringLiteral(" is cut off");
        if (text->property("contentHeight").toDouble() > text->height() + 1 &&
            !text->property("truncated").toBool())
            wrong << described(*text) + QStringLiteral(" is higher than its place");
        if (button && text->property("contentHeight").toDouble() > button->height())
            wrong << described(*text) + QStringLiteral(" is higher than its button");
    }
    wrong += overlaps(texts, [](QQuickItem& item) { return inked(item); });
    wrong += overlaps(buttons, [](QQuickItem& item) { return drawn(item, item.boundingRect()); });
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

// Qt Charts needs QApplication.
int main(int argc, char** argv)
{
    qputenv("ROLLCALL_NO_ANIMATION", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication app(argc, argv);
    tests::useUsualText();
    TestLargeText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_large_text.moc"
