#include "core/fleet/fleet.h"

namespace rollcall::fleet {

namespace {

constexpr qint64 sparklineSpanMs = 10 * 60 * 1000;
constexpr qsizetype sparklinePoints = 120;

/// Adds a reading and forgets those older than the sparkline's span. A fleet sampled more often
/// than the sparkline has points keeps every second, third… reading, so the span stays whole.
void remember(QList<QPointF>& points, qint64 time, double celsius)
{
    constexpr double spacing = double(sparklineSpanMs) / sparklinePoints;
    if (points.size() >= 2 && points.last().x() - points.at(points.size() - 2).x() < spacing)
        points.last() = QPointF(time, celsius);
    else
        points.append(QPointF(time, celsius));
    qsizetype stale = 0;
    while (stale < points.size() && points.at(stale).x() < time - sparklineSpanMs)
        ++stale;
    points.remove(0, std::max(stale, points.size() - sparklinePoints));
}

} // namespace

Fleet::Fleet(QObject* parent)
    : QObject(parent)
{}

Fleet::~Fleet() = default;

QList<NodeId> Fleet::ids() const
{
    return m_order;
}

const NodeSnapshot* Fleet::node(NodeId id) const
{
    const auto it = m_nodes.constFind(id);
    return it == m_nodes.constEnd() ? nullptr : &it->snapshot;
}

int Fleet::count() const
{
    return int(m_order.size());
}

const QList<QPointF>& Fleet::recentTemperatures(NodeId id) const
{
    static const QList<QPointF> none;
    const auto it = m_nodes.constFind(id);
    return it == m_nodes.constEnd() ? none : it->temperatures;
}

void Fleet::apply(const NodeSnapshot& snapshot)
{
    const bool isNew = !m_nodes.contains(snapshot.id);
    Entry& entry = m_nodes[snapshot.id];
    const bool newReading = snapshot.lastSeen && snapshot.lastSeen != entry.snapshot.lastSeen;
    entry.snapshot = snapshot;
    if (newReading && snapshot.vitals && snapshot.vitals->cpuTemperatureC)
        remember(entry.temperatures, *snapshot.lastSeen, *snapshot.vitals->cpuTemperatureC);
    if (isNew) {
        m_order.append(snapshot.id);
        Q_EMIT nodeAdded(snapshot.id);
    } else {
        Q_EMIT nodeChanged(snapshot.id);
    }
}

void Fleet::remove(NodeId id)
{
    if (m_nodes.remove(id) == 0)
        return;
    m_order.removeOne(id);
    Q_EMIT nodeRemoved(id);
}

} // namespace rollcall::fleet
