#include "app/desktop/chart_feed.h"

#include "app/desktop/events_model.h"
#include "app/desktop/formatter.h"

#include <QtCharts/QXYSeries>

#include <algorithm>
#include <limits>

namespace rollcall::desktop {

namespace {

/// The shortest time a fitted chart spans, so that its first readings do not race.
constexpr qint64 minimumFitMs = 2 * 60'000;

} // namespace

ChartFeed::ChartFeed(QObject* parent)
    : QObject(parent)
{}

void ChartFeed::setHistory(NodeHistory* history)
{
    if (history == m_history)
        return;
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    m_history = history;
    if (history)
        connect(history, &NodeHistory::changed, this, &ChartFeed::rebuild);
    Q_EMIT historyChanged();
    rebuild();
}

void ChartFeed::setMetric(Metric metric)
{
    if (metric == m_metric)
        return;
    m_metric = metric;
    Q_EMIT metricChanged();
    rebuild();
}

void ChartFeed::setFit(bool fit)
{
    if (fit == m_fit)
        return;
    m_fit = fit;
    Q_EMIT fitChanged();
    rebuild();
}

void ChartFeed::rebuild()
{
    m_segments.clear();
    m_throttled.clear();
    m_events.clear();
    m_trip.reset();
    if (m_history) {
        m_from = m_history->from();
        m_to = m_history->to();
        if (m_fit && !m_history->buckets().isEmpty())
            m_from = std::clamp(m_history->buckets().first().start, m_from, m_to - minimumFitMs);
        for (const store::EventRecord& event : m_history->events()) {
            if (event.openedAt >= m_from && event.openedAt <= m_to)
                m_events.append(event);
        }
        const HistoryBounds bounds{m_from, m_to};
        m_segments =
            segmentsOf(m_history->buckets(), static_cast<desktop::Metric>(m_metric), bounds);
        if (m_metric == Temperature) {
            m_throttled = throttledSpans(m_history->buckets());
            m_trip = m_history->passiveTripC();
            toUserUnit();
        }
    }
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    for (const HistorySegment& segment : std::as_const(m_segments)) {
        for (const HistoryPoint& point : segment) {
            low = std::min(low, point.min);
            high = std::max(high, point.max);
        }
    }
    if (m_metric == Load || m_metric == Memory)
        m_axis = {0, 100, 25};
    else if (low > high)
        m_axis = roundAxis(0, 100);
    else if (m_metric == Frequency)
        m_axis = roundAxis(0, high);
    else
        m_axis = roundAxis(low - 2, std::max(high + 2, low + 8));
    Q_EMIT updated();
}

void ChartFeed::toUserUnit()
{
    const Formatter& format = m_history->format();
    for (HistorySegment& segment : m_segments) {
        for (HistoryPoint& point : segment) {
            point.min = format.inUserUnit(point.min);
            point.mean = format.inUserUnit(point.mean);
            point.max = format.inUserUnit(point.max);
        }
    }
    if (m_trip)
        m_trip = format.inUserUnit(*m_trip);
}

QString ChartFeed::text(double value) const
{
    const Formatter& format = m_history->format();
    switch (m_metric) {
    case Temperature:
        return format.number(value, 1) + QChar(0x202F) + format.degrees();
    case Frequency:
        return format.frequencyKhz(std::int64_t(value * 1000));
    case Load:
    case Memory:
        break;
    }
    return format.percent(value);
}

QString ChartFeed::newest() const
{
    return m_segments.isEmpty() ? Formatter::dash() : text(m_segments.last().last().mean);
}

QString ChartFeed::extremes() const
{
    if (m_segments.isEmpty())
        return {};
    HistoryPoint all = m_segments.first().first();
    for (const HistorySegment& segment : m_segments) {
        for (const HistoryPoint& point : segment) {
            all.min = std::min(all.min, point.min);
            all.max = std::max(all.max, point.max);
        }
    }
    return tr("%1 to %2").arg(text(all.min), text(all.max));
}

void ChartFeed::fill(int index, QAbstractSeries* series) const
{
    auto* line = qobject_cast<QXYSeries*>(series);
    if (!line)
        return;
    QList<QPointF> points;
    if (index >= 0 && index < m_segments.size()) {
        points.reserve(m_segments.at(index).size());
        for (const HistoryPoint& point : m_segments.at(index))
            points.append(QPointF(double(point.time), point.mean));
    }
    line->replace(points);
}

QString ChartFeed::readout(double time) const
{
    const HistoryPoint* nearest = nullptr;
    double distance = std::max(double(m_to - m_from) / 60, double(minimumGapMs));
    for (const HistorySegment& segment : m_segments) {
        for (const HistoryPoint& point : segment) {
            if (std::abs(double(point.time) - time) < distance) {
                distance = std::abs(double(point.time) - time);
                nearest = &point;
            }
        }
    }
    if (!nearest)
        return {};
    const QString when = m_history->format().dateTime(nearest->time);
    if (nearest->min == nearest->max)
        return tr("%1 at %2").arg(text(nearest->mean), when);
    return tr("%1 at %2, between %3 and %4")
        .arg(text(nearest->mean), when, text(nearest->min), text(nearest->max));
}

QString ChartFeed::eventNear(double time, double reach) const
{
    const store::EventRecord* nearest = nullptr;
    for (const store::EventRecord& event : m_events) {
        if (std::abs(double(event.openedAt) - time) < reach) {
            reach = std::abs(double(event.openedAt) - time);
            nearest = &event;
        }
    }
    if (!nearest)
        return {};
    const QString when = m_history->format().dateTime(nearest->openedAt);
    return nearest->detail.isEmpty()
               ? tr("%1 at %2").arg(titleOf(nearest->kind), when)
               : tr("%1 at %2: %3").arg(titleOf(nearest->kind), when, nearest->detail);
}

} // namespace rollcall::desktop
