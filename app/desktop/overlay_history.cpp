#include "app/desktop/overlay_history.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_selection.h"
#include "core/fleet/fleet.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace rollcall::desktop {

namespace {

/// Fewer than a chart of one line has: dashes and crossing lines need calm.
constexpr int points = 240, againEveryMs = 10'000;
constexpr int shortestMinutes = 5, longestMinutes = 10 * 366 * 24 * 60;
constexpr std::array allMetrics{Metric::Temperature, Metric::Load, Metric::Memory,
                                Metric::Frequency};

QString titleOf(Metric metric)
{
    switch (metric) {
    case Metric::Temperature:
        return OverlayHistory::tr("Temperature");
    case Metric::Load:
        return OverlayHistory::tr("Load");
    case Metric::Memory:
        return OverlayHistory::tr("Memory");
    case Metric::Frequency:
        break;
    }
    return OverlayHistory::tr("Highest frequency");
}

/// Lowest and highest of all readings; nothing without any.
std::optional<std::pair<double, double>> extremes(const QList<HistorySegment>& segments)
{
    std::optional<std::pair<double, double>> found;
    for (const HistorySegment& segment : segments) {
        for (const HistoryPoint& point : segment) {
            if (!found)
                found.emplace(point.min, point.max);
            found->first = std::min(found->first, point.min);
            found->second = std::max(found->second, point.max);
        }
    }
    return found;
}

/// Of a line that shares no axis: percents are of the whole, clocks begin at a standstill.
AxisRange ownAxis(Metric metric, double low, double high)
{
    if (metric == Metric::Load || metric == Metric::Memory)
        return {0, 100, 25};
    return roundAxis(metric == Metric::Frequency ? 0 : low, high);
}

} // namespace

OverlayHistory::OverlayHistory(Backend& backend, NodeSelection& selection, const Formatter& format,
                               QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_selection(selection)
    , m_format(format)
{
    m_again.setInterval(againEveryMs);
    connect(&m_again, &QTimer::timeout, this, &OverlayHistory::reload);
    connect(&format, &Formatter::changed, this, &OverlayHistory::rebuild);
    connect(&selection, &NodeSelection::changed, this, [this] {
        if (m_node == 0)
            reload();
    });
}

QList<fleet::NodeId> OverlayHistory::nodes() const
{
    if (m_node != 0)
        return {m_node};
    return m_selection.ids().mid(0, most);
}

void OverlayHistory::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        m_again.start();
    else
        m_again.stop();
    m_read.clear();
    reload();
}

void OverlayHistory::setNodeId(double id)
{
    if (fleet::NodeId(id) == m_node)
        return;
    m_node = fleet::NodeId(id);
    m_read.clear();
    reload();
}

void OverlayHistory::setMetric(int metric)
{
    if (metric < 0 || metric >= int(allMetrics.size()) || Metric(metric) == m_metric)
        return;
    m_metric = Metric(metric);
    rebuild();
}

void OverlayHistory::setRangeMinutes(int minutes)
{
    minutes = std::clamp(minutes, shortestMinutes, longestMinutes);
    if (minutes == m_rangeMinutes)
        return;
    m_rangeMinutes = minutes;
    m_read.clear();
    reload();
}

/// Late answers of an earlier request are dropped. What was read before stays until it is replaced.
void OverlayHistory::reload()
{
    const int request = ++m_request;
    m_waiting = 0;
    m_problem.clear();
    m_to = m_format.now();
    m_from = m_to - qint64(m_rangeMinutes) * 60'000;
    if (m_active) {
        for (const fleet::NodeId id : nodes()) {
            ++m_waiting;
            m_backend.series(id, m_from, m_to, points)
                .then(this, [this, request, id](const Result<QList<store::Bucket>>& read) {
                    if (request != m_request)
                        return;
                    --m_waiting;
                    if (read)
                        m_read.insert(id, *read);
                    else
                        m_problem = errorText(read.error());
                    if (m_waiting == 0)
                        rebuild();
                });
        }
    }
    if (m_waiting == 0)
        rebuild();
    else
        Q_EMIT changed();
}

void OverlayHistory::rebuild()
{
    m_lines.clear();
    const HistoryBounds bounds{m_from, m_to, points, 24};
    const auto add = [&](fleet::NodeId id, Metric metric, const QString& title) {
        Line line{id, metric, title, segmentsOf(m_read.value(id), metric, bounds), {}};
        for (HistorySegment& segment : line.segments) {
            for (HistoryPoint& point : segment) {
                if (metric == Metric::Temperature)
                    point = {point.time, m_format.inUserUnit(point.min),
                             m_format.inUserUnit(point.mean), m_format.inUserUnit(point.max)};
            }
        }
        m_lines.append(line);
    };
    for (const fleet::NodeId id : m_active ? nodes() : QList<fleet::NodeId>()) {
        const fleet::NodeSnapshot* node = m_backend.fleet().node(id);
        if (m_node == 0 && node)
            add(id, m_metric, node->record.name);
        for (const Metric metric : m_node != 0 ? std::span(allMetrics) : std::span<const Metric>())
            add(id, metric, titleOf(metric));
    }
    std::optional<std::pair<double, double>> all;
    for (Line& line : m_lines) {
        const auto own = extremes(line.segments);
        if (!own)
            continue;
        line.axis = ownAxis(line.metric, own->first, own->second);
        all = !all
                  ? *own
                  : std::pair(std::min(all->first, own->first), std::max(all->second, own->second));
    }
    if (sharesAxis() && all) {
        for (Line& line : m_lines)
            line.axis = roundAxis(all->first, all->second);
    }
    Q_EMIT changed();
}

bool OverlayHistory::isEmpty() const
{
    return std::all_of(m_lines.begin(), m_lines.end(),
                       [](const Line& line) { return line.segments.isEmpty(); });
}

QString OverlayHistory::text(Metric metric, double value) const
{
    switch (metric) {
    case Metric::Temperature: // already in the user's unit
        return m_format.number(value, 1) + QChar(0x202F) + m_format.degrees();
    case Metric::Load:
    case Metric::Memory:
        return m_format.percent(value);
    case Metric::Frequency:
        break;
    }
    return m_format.frequencyKhz(std::int64_t(std::llround(value * 1000)));
}

QVariantList OverlayHistory::legend() const
{
    QVariantList list;
    for (const Line& line : m_lines) {
        const auto own = extremes(line.segments);
        list.append(QVariantMap{
            {QStringLiteral("title"), line.title},
            {QStringLiteral("known"), own.has_value()},
            {QStringLiteral("range"),
             own ? tr("%1 to %2").arg(text(line.metric, own->first), text(line.metric, own->second))
                 : tr("no readings")}});
    }
    return list;
}

QStringList OverlayHistory::valuesAt(double time) const
{
    const qint64 near = std::max<qint64>(minimumGapMs, (m_to - m_from) / 100);
    QStringList values;
    for (const Line& line : m_lines) {
        const HistoryPoint* best = nullptr;
        for (const HistorySegment& segment : line.segments) {
            for (const HistoryPoint& point : segment) {
                const double away = std::abs(double(point.time) - time);
                if (away <= double(near) && (!best || away < std::abs(double(best->time) - time)))
                    best = &point;
            }
        }
        values << (best ? text(line.metric, best->mean) : Formatter::dash());
    }
    return values;
}

QString OverlayHistory::timeText(double time) const
{
    return m_format.dateTime(qint64(time));
}

} // namespace rollcall::desktop
