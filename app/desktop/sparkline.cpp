#include "app/desktop/sparkline.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace rollcall::desktop {

namespace {

constexpr qreal maxSpanMs = 10 * 60 * 1000, minSpanMs = 60 * 1000;
constexpr qreal gapMs = 60 * 1000;
constexpr qreal margin = 1.5; ///< room for the pen

} // namespace

Sparkline::Sparkline(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Sparkline::setPoints(const QVariant& points)
{
    QList<QPointF> list = points.value<QList<QPointF>>();
    if (list == m_points)
        return;
    m_points = std::move(list);
    update();
    Q_EMIT pointsChanged();
}

void Sparkline::setColor(const QColor& color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Sparkline::paint(QPainter* painter)
{
    if (m_points.size() < 2)
        return;
    const auto [low, high] =
        std::minmax_element(m_points.cbegin(), m_points.cend(),
                            [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const qreal span = std::max(high->y() - low->y(), m_minimumSpan);
    const qreal bottom = (low->y() + high->y() - span) / 2;
    const qreal end = m_points.last().x();
    const qreal spanMs = std::clamp(end - m_points.first().x(), minSpanMs, maxSpanMs);
    const auto place = [&](const QPointF& point) {
        return QPointF(margin + (width() - 2 * margin) * (1 - (end - point.x()) / spanMs),
                       height() - margin - (height() - 2 * margin) * (point.y() - bottom) / span);
    };
    QPainterPath path;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (i == 0 || m_points.at(i).x() - m_points.at(i - 1).x() > gapMs)
            path.moveTo(place(m_points.at(i)));
        else
            path.lineTo(place(m_points.at(i)));
    }
    painter->setClipRect(QRectF(0, 0, width(), height()));
    painter->setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
}

} // namespace rollcall::desktop
