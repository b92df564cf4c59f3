#pragma once

#include "app/desktop/node_mark.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace rollcall::desktop {

/// The shape of a mark on a grid of 12 × 12, scaled into the middle of `place`.
void paintMark(QPainter& painter, int kind, const QColor& color, const QRectF& place);

/// The shape of a mark::Kind in one colour, centred in the item. Painted rather than built from
/// geometry nodes, so that it looks the same with Qt Quick's software renderer.
class StateMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    explicit StateMark(QQuickItem* parent = nullptr);

    int kind() const { return m_kind; }
    void setKind(int kind);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void kindChanged();
    void colorChanged();

private:
    int m_kind = mark::Connecting;
    QColor m_color = Qt::gray;
};

} // namespace rollcall::desktop
