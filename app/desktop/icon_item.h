#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace rollcall::desktop {

/// Line icons of our own, drawn on a grid of 20 × 20 with a pen of 1.6, in one colour.
class IconItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Icon)
    Q_PROPERTY(Name name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    enum Name {
        Fleet,
        Scores,
        Events,
        Reports,
        Settings,
        Search,
        Plus,
        Close,
        Back,
        More,
        Check,
        Down,
        Forward,
        Compare,
        RollCall,
        Address,
        Network,
        Import,
        Computer,
        Play,
        Key,
        Mute
    };
    Q_ENUM(Name)

    explicit IconItem(QQuickItem* parent = nullptr);

    Name name() const { return m_name; }
    void setName(Name name);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();

private:
    Name m_name = Fleet;
    QColor m_color = Qt::gray;
};

} // namespace rollcall::desktop
