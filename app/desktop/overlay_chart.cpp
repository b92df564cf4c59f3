#include "app/desktop/overlay_chart.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace rollcall::desktop {

namespace {

// Room for the axes with labels of the usual size, in pixels.
constexpr double left = 64, right = 16, above = 10, below = 26;
constexpr double usualFont = 11, stampWidth = 150;
constexpr double marksEvery = 90; // pixels along the time

/// Lengths of dashes and gaps in widths of the pen; empty: a whole line.
const QList<qreal>& dashOf(int index)
{
    static const QList<QList<qreal>> dashes{
        {},     {6, 3},        {1.5, 2.5}, {8, 3, 1.5, 3},
        {3, 2}, {10, 3, 3, 3}, {1.5, 5},   {8, 2, 1.5, 2, 1.5, 2}};
    return dashes.at(index % dashes.size());
}

} // namespace

OverlayChart::OverlayChart(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &OverlayChart::looksChanged, this, [this] { update(); });
}

void OverlayChart::setHistory(OverlayHistory* history)
{
    if (history == m_history)
        return;
    if (m_history)
        m_history->disconnect(this);
    m_history = history;
    if (history)
        connect(history, &OverlayHistory::changed, this, [this] { update(); });
    Q_EMIT looksChanged();
}

QPen OverlayChart::penOf(int index, const QColor& color)
{
    QPen pen(color, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashOf(index).isEmpty())
        pen.setDashPattern(dashOf(index));
    return pen;
}

void OverlayChart::paintMark(QPainter& painter, int index, const QPointF& at, const QColor& color)
{
    constexpr double r = 4;
    painter.save();
    painter.translate(at);
    painter.setPen(QPen(color, 1.8));
    painter.setBrush(index % 8 < 4 ? QBrush(color) : QBrush(Qt::NoBrush));
    switch (index % 4) {
    case 0:
        painter.drawEllipse(QPointF(), r - 0.5, r - 0.5);
        break;
    case 1:
        painter.drawRect(QRectF(-r + 0.5, -r + 0.5, 2 * r - 1, 2 * r - 1));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{0, -r}, {r, r - 1}, {-r, r - 1}});
        break;
    default:
        painter.drawPolygon(QPolygonF{{0, -r - 0.5}, {r + 0.5, 0}, {0, r + 0.5}, {-r - 0.5, 0}});
        break;
    }
    painter.restore();
}

QRectF OverlayChart::plot() const
{
    const double text = m_fontSize / usualFont;
    const double axis = text * (m_history && m_history->sharesAxis() ? left : right);
    return {axis, text * above, std::max(1.0, width() - axis - text * right),
            std::max(1.0, height() - text * (above + below))};
}

double OverlayChart::timeAt(double x) const
{
    const QRectF area = plot();
    if (!m_history || x < area.left() || x > area.right())
        return 0;
    return double(m_history->from()) +
           (x - area.left()) / area.width() * double(m_history->to() - m_history->from());
}

void OverlayChart::paintAxes(QPainter& painter, const QRectF& area) const
{
    QFont font = painter.font();
    font.setPixelSize(m_fontSize);
    painter.setFont(font);
    const double text = m_fontSize / usualFont, stamp = text * stampWidth;
    const auto rule = [&](double y, const QString& label) {
        painter.setPen(QPen(m_gridColor, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_inkColor);
        painter.drawText(QRectF(0, y - 10 * text, area.left() - 8, 20 * text),
                         Qt::AlignRight | Qt::AlignVCenter, label);
    };
    const AxisRange axis =
        m_history->lines().isEmpty() ? AxisRange() : m_history->lines().first().axis;
    if (m_history->sharesAxis() && !m_history->isEmpty()) {
        const double span = std::max(axis.max - axis.min, 1e-9);
        for (int i = 0; i <= 12 && axis.min + i * axis.step <= axis.max + axis.step / 2; ++i) {
            const double value = axis.min + i * axis.step;
            rule(area.bottom() - (value - axis.min) / span * area.height(),
                 m_history->text(m_history->lines().first().metric, value));
        }
    } else {
        rule(area.top(), {});
        rule(area.bottom(), {});
    }
    painter.setPen(m_inkColor);
    const int stamps = std::max(2, int(area.width() / (stamp + 20)));
    for (int i = 0; i <= stamps; ++i) {
        const double part = double(i) / stamps, x = area.left() + part * area.width();
        const auto align = i == 0 ? Qt::AlignLeft : i == stamps ? Qt::AlignRight : Qt::AlignHCenter;
        const double start = i == 0 ? x : i == stamps ? x - stamp : x - stamp / 2;
        painter.drawText(QRectF(start, area.bottom() + 6 * text, stamp, 18 * text),
                         align | Qt::AlignVCenter,
                         m_history->timeText(double(m_history->from()) +
                                             part * double(m_history->to() - m_history->from())));
    }
}

void OverlayChart::paintLine(QPainter& painter, const QRectF& area, int index) const
{
    const OverlayHistory::Line& line = m_history->lines().at(index);
    const QColor color = index < m_colors.size() ? m_colors.at(index).value<QColor>() : m_inkColor;
    const double time = double(std::max<qint64>(1, m_history->to() - m_history->from()));
    const double span = std::max(line.axis.max - line.axis.min, 1e-9);
    QPen pen = penOf(index, color);
    if (m_emphasis == index)
        pen.setWidthF(3);
    painter.setOpacity(m_emphasis < 0 || m_emphasis == index ? 1 : 0.3);
    double nextMark = area.left() + marksEvery * (0.3 + 0.08 * index); // not all in one place
    for (const HistorySegment& segment : line.segments) {
        QPolygonF path;
        QList<QPointF> marks;
        for (const HistoryPoint& point : segment) {
            const QPointF at(area.left() +
                                 double(point.time - m_history->from()) / time * area.width(),
                             area.bottom() - (point.mean - line.axis.min) / span * area.height());
            path.append(at);
            if (at.x() >= nextMark) {
                marks.append(at);
                nextMark = at.x() + marksEvery;
            }
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(path);
        if (marks.isEmpty() && !path.isEmpty())
            marks.append(path.last()); // a short piece has a mark as well
        for (const QPointF& at : std::as_const(marks))
            paintMark(painter, index, at, color);
    }
    painter.setOpacity(1);
}

void OverlayChart::paint(QPainter* painter)
{
    if (!m_history)
        return;
    const QRectF area = plot();
    paintAxes(*painter, area);
    painter->setClipRect(area.adjusted(-5, -5, 5, 5));
    for (int index = 0; index < m_history->lines().size(); ++index)
        paintLine(*painter, area, index);
    if (m_time > 0) {
        const double x = area.left() + (m_time - double(m_history->from())) /
                                           double(m_history->to() - m_history->from()) *
                                           area.width();
        painter->setPen(QPen(m_inkColor, 1));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

OverlayKey::OverlayKey(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(34, 14);
    connect(this, &OverlayKey::looksChanged, this, [this] { update(); });
}

void OverlayKey::paint(QPainter* painter)
{
    const double middle = height() / 2;
    painter->setPen(OverlayChart::penOf(m_index, m_color));
    painter->drawLine(QPointF(0, middle), QPointF(width(), middle));
    OverlayChart::paintMark(*painter, m_index, QPointF(width() / 2, middle), m_color);
}

} // namespace rollcall::desktop
