#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QTest>
#include <functional>

namespace rollcall::tests {

/// A person before a window: looks for what has a name, clicks on it, types. Finds only what can
/// be seen, and by the name and role that a screen reader would say as well.
class Person
{
public:
    explicit Person(QQuickWindow& window)
        : m_window(window)
    {
        QAccessible::setActive(true);
    }

    using Wanted = std::function<bool(QQuickItem&)>;

    /// The first visible item that is wanted, in the order of painting; null when there is none.
    QQuickItem* see(const Wanted& wanted) const { return seeIn(m_window.contentItem(), wanted); }
    QQuickItem* see(QAccessible::Role role, const QString& name) const
    {
        return see([&](QQuickItem& item) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&item);
            return face && face->role() == role && face->text(QAccessible::Name).contains(name) &&
                   item.isEnabled();
        });
    }
    QQuickItem* seeObject(const QString& objectName) const
    {
        return see([&](QQuickItem& item) { return item.objectName() == objectName; });
    }
    bool reads(const QString& text) const
    {
        return see([&](QQuickItem& item) {
            return item.property("text").toString().contains(text) && item.width() > 0;
        });
    }

    void click(QQuickItem& item)
    {
        const QPointF middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
        QTest::mouseClick(&m_window, Qt::LeftButton, {}, middle.toPoint());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_window, key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }

private:
    static QQuickItem* seeIn(QQuickItem* item, const Wanted& wanted)
    {
        if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
            return nullptr;
        if (wanted(*item))
            return item;
        const QList<QQuickItem*> children = item->childItems();
        for (QQuickItem* child : children) {
            if (QQuickItem* found = seeIn(child, wanted))
                return found;
        }
        return nullptr;
    }

    QQuickWindow& m_window;
};

} // namespace rollcall::tests
