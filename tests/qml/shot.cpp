#include "tests/qml/shot.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QQuickWindow>

namespace rollcall::tests {

void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void page(QQuickItem* view, const char* name)
{
    QMetaObject::invokeMethod(view, "show", Q_ARG(QString, QString::fromLatin1(name)));
}

void openTab(QQuickItem* view, double node, int tab)
{
    QMetaObject::invokeMethod(view, "openNode", Q_ARG(double, node));
    QMetaObject::invokeMethod(view, "showTab", Q_ARG(int, tab));
}

void typeInto(QQuickItem* view, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(view->window(), &press);
    }
}

void click(QQuickItem* view, const char* objectName)
{
    if (auto* item = view->findChild<QQuickItem*>(QString::fromLatin1(objectName)))
        QMetaObject::invokeMethod(item, "clicked");
    else
        qWarning("there is no %s to click", objectName);
}

QQuickItem* shownPage(QQuickItem* view)
{
    const auto* loader = view->findChild<QQuickItem*>(QStringLiteral("pageLoader"));
    return loader ? loader->property("item").value<QQuickItem*>() : nullptr;
}

Shot::Show onPage(const char* name)
{
    return [name](QQuickItem* view, desktop::Dashboard&) { page(view, name); };
}

Shot::Show onTab(double node, int tab)
{
    return [=](QQuickItem* view, desktop::Dashboard&) { openTab(view, node, tab); };
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

void unreadable(FakeFleet& fleet)
{
    fleet.failHistory({ErrorCode::Io, "database disk image is malformed",
                       "/home/user/.local/share/rollcall/fleet.db",
                       "check it with: rollcallctl store check"});
}

} // namespace rollcall::tests
