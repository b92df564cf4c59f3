#include "app/desktop/state_mark.h"

#include <QPainter>
#include <QPolygonF>

namespace rollcall::desktop {

StateMark::StateMark(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(12, 12);
}

void StateMark::setKind(int kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
    Q_EMIT kindChanged();
}

void StateMark::setColor(const QColor& color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void StateMark::paint(QPainter* painter)
{
    paintMark(*painter, m_kind, m_color, boundingRect());
}

void paintMark(QPainter& painter, int kind, const QColor& color, const QRectF& place)
{
    const qreal size = std::min(place.width(), place.height());
    painter.save();
    painter.translate(place.center() - QPointF(size, size) / 2);
    painter.scale(size / 12, size / 12);
    QPen pen(color, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (kind) {
    case mark::Online:
        painter.drawEllipse(QRectF(1, 1, 10, 10));
        break;
    case mark::Late:
        painter.drawPolygon(QPolygonF{{6, 0.5}, {11.5, 6}, {6, 11.5}, {0.5, 6}});
        break;
    case mark::Hot:
        painter.drawPolygon(QPolygonF{{6, 0.5}, {11.8, 11}, {0.2, 11}});
        break;
    case mark::NeedsYou:
        painter.drawRect(QRectF(1, 1, 10, 10));
        break;
    case mark::Refused:
        pen.setWidthF(2.4);
        painter.setPen(pen);
        painter.drawLine(QPointF(1.6, 1.6), QPointF(10.4, 10.4));
        painter.drawLine(QPointF(10.4, 1.6), QPointF(1.6, 10.4));
        break;
    case mark::Connecting:
        pen.setDashPattern({1.2, 1.2});
        [[fallthrough]];
    default:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(1.9, 1.9, 8.2, 8.2));
        break;
    }
    painter.restore();
}

} // namespace rollcall::desktop
