#include "app/desktop/chart_backdrop.h"

#include "app/desktop/formatter.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QPainter>
#include <QPolygonF>

namespace rollcall::desktop {

namespace {

constexpr double usualLabelWidth = 96; ///< of a time and its surroundings, in pixels
constexpr double usualFont = 11;       ///< that it has such a width with
constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour, year = 365 * day;

/// The shortest round step of time that leaves room for the labels.
qint64 timeStep(qint64 span, double width, double labelWidth)
{
    const qint64 wanted = qint64(double(span) * labelWidth / std::max(width, 1.0));
    for (const qint64 step : {minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                              hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day,
                              14 * day, 28 * day, 56 * day, 112 * day}) {
        if (step >= wanted)
            return step;
    }
    return (wanted / year + 1) * year;
}

} // namespace

ChartBackdrop::ChartBackdrop(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ChartBackdrop::colorsChanged, this, [this] { update(); });
}

void ChartBackdrop::setFeed(ChartFeed* feed)
{
    if (feed == m_feed)
        return;
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    if (feed)
        connect(feed, &ChartFeed::updated, this, [this] { update(); });
    update();
    Q_EMIT feedChanged();
}

void ChartBackdrop::setPlotArea(const QRectF& plot)
{
    if (plot == m_plot)
        return;
    m_plot = plot;
    update();
    Q_EMIT plotAreaChanged();
}

double ChartBackdrop::xOf(double time) const
{
    return m_plot.left() +
           m_plot.width() * (time - m_feed->from()) / (m_feed->to() - m_feed->from());
}

double ChartBackdrop::yOf(double value) const
{
    return m_plot.bottom() -
           m_plot.height() * (value - m_feed->minimum()) / (m_feed->maximum() - m_feed->minimum());
}

void ChartBackdrop::paint(QPainter* painter)
{
    if (!m_feed || !m_feed->history() || m_plot.width() < 20 || m_plot.height() < 20 ||
        m_feed->to() <= m_feed->from())
        return;
    QFont font = QGuiApplication::font();
    font.setPixelSize(m_fontSize);
    painter->setFont(font);
    paintTimes(painter);
    painter->save();
    painter->setClipRect(m_plot);
    paintThrottled(painter);
    paintBand(painter);
    paintTrip(painter);
    paintEvents(painter);
    painter->restore();
}

void ChartBackdrop::paintTimes(QPainter* painter) const
{
    const qint64 from = qint64(m_feed->from()), to = qint64(m_feed->to());
    const double text = m_fontSize / usualFont, labelWidth = text * usualLabelWidth;
    const qint64 step = timeStep(to - from, m_plot.width(), labelWidth);
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(from).offsetFromUtc() * 1000LL;
    const QString pattern = step < day        ? QStringLiteral("HH:mm")
                            : step < 56 * day ? QStringLiteral("d MMM")
                                              : QStringLiteral("MMM yyyy");
    painter->setPen(m_label);
    for (qint64 time = ((from + offset) / step + 1) * step - offset; time <= to; time += step) {
        const QRectF box(xOf(double(time)) - labelWidth / 2, m_plot.bottom() + 6 * text, labelWidth,
                         16 * text);
        if (box.center().x() < m_plot.left() + 14 * text ||
            box.center().x() > m_plot.right() - 14 * text)
            continue;
        painter->drawText(box, Qt::AlignHCenter | Qt::AlignTop,
                          QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), pattern));
    }
}

void ChartBackdrop::paintThrottled(QPainter* painter) const
{
    QColor shade = m_hot;
    shade.setAlphaF(0.12f);
    double labelledTo = m_plot.left();
    for (const Span& span : m_feed->throttled()) {
        const QRectF box(
            QPointF(xOf(double(span.from)), m_plot.top()),
            QPointF(std::max(xOf(double(span.to)), xOf(double(span.from)) + 1), m_plot.bottom()));
        painter->fillRect(box, shade);
        const double left = std::max(box.left(), m_plot.left());
        const QString text =
            tr("throttled %1").arg(m_feed->history()->format().duration(span.to - span.from));
        const double width = painter->fontMetrics().horizontalAdvance(text);
        if (box.right() - left < width + 16 || left < labelledTo)
            continue;
        painter->setPen(m_hot);
        painter->drawText(QPointF(left + 8, m_plot.top() + 3 + m_fontSize), text);
        labelledTo = left + width + 16;
    }
}

void ChartBackdrop::paintBand(QPainter* painter) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_band);
    for (const HistorySegment& segment : m_feed->segments()) {
        if (segment.size() == 1) {
            painter->setBrush(m_line);
            painter->drawEllipse(
                QPointF(xOf(double(segment.first().time)), yOf(segment.first().mean)), 1.5, 1.5);
            painter->setBrush(m_band);
            continue;
        }
        QPolygonF band;
        for (const HistoryPoint& point : segment)
            band.append(QPointF(xOf(double(point.time)), yOf(point.max)));
        for (auto point = segment.crbegin(); point != segment.crend(); ++point)
            band.append(QPointF(xOf(double(point->time)), yOf(point->min)));
        painter->drawPolygon(band);
    }
}

void ChartBackdrop::paintTrip(QPainter* painter) const
{
    if (!m_feed->trip() || *m_feed->trip() > m_feed->maximum())
        return;
    const double y = yOf(*m_feed->trip());
    painter->setPen(QPen(m_hot, 1, Qt::DashLine));
    painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    const Formatter& format = m_feed->history()->format();
    // On the side of the dashes where the line does not end.
    const auto& segments = m_feed->segments();
    const bool over = !segments.isEmpty() && segments.last().last().mean > *m_feed->trip();
    painter->drawText(
        QRectF(m_plot.left(), over ? y + 3 : y - 7 - m_fontSize, m_plot.width() - 8,
               m_fontSize + 5),
        Qt::AlignRight | (over ? Qt::AlignTop : Qt::AlignBottom),
        tr("passive trip %1")
            .arg(format.number(*m_feed->trip(), 0) + QChar(0x202F) + format.degrees()));
}

/// A thin line down to the axis and a flag on top; of those closer than a flag is wide, one.
void ChartBackdrop::paintEvents(QPainter* painter) const
{
    constexpr double flag = 7;
    QColor line = m_label;
    line.setAlphaF(0.35f);
    double last = m_plot.right() + 2 * flag;
    for (const store::EventRecord& event : m_feed->events()) { // newest first
        const double x = xOf(double(event.openedAt));
        if (last - x < flag)
            continue;
        last = x;
        painter->setPen(QPen(line, 1, Qt::DotLine));
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_label);
        painter->drawPolygon(
            QPolygonF({QPointF(x - flag / 2, m_plot.top()), QPointF(x + flag / 2, m_plot.top()),
                       QPointF(x, m_plot.top() + flag)}));
    }
}

} // namespace rollcall::desktop
