#include "app/desktop/fleet_groups.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/heat_metric.h"

#include <QQmlEngine>
#include <limits>

namespace rollcall::desktop {

GroupNodes::GroupNodes(FleetModel& fleet, const Formatter& format)
    : m_fleet(fleet)
    , m_format(format)
{
    // Given to QML by a role: without this, QML would think that it has to delete it.
    QQmlEngine::setObjectOwnership(this, QQmlEngine::CppOwnership);
}

void GroupNodes::setIds(const QList<fleet::NodeId>& ids)
{
    if (ids == m_ids)
        return;
    beginResetModel();
    m_ids = ids;
    m_rows.clear();
    for (int row = 0; row < m_ids.size(); ++row)
        m_rows.insert(m_ids.at(row), row);
    endResetModel();
    Q_EMIT countChanged();
}

void GroupNodes::setMetric(int metric)
{
    m_metric = metric;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1),
                           {HeatStepRole, HeatPlaceRole, HeatTextRole});
}

int GroupNodes::rowOf(fleet::NodeId id) const
{
    return m_rows.value(id, -1);
}

void GroupNodes::tellChanged(fleet::NodeId id)
{
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

int GroupNodes::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant GroupNodes::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const fleet::NodeId id = m_ids.at(index.row());
    if (role < HeatStepRole)
        return m_fleet.dataOf(id, role);
    const HeatMetric& metric = heatMetrics()[std::size_t(m_metric)];
    const fleet::NodeSnapshot* node = m_fleet.snapshotOf(id);
    const auto value = node ? metric.value(*node) : std::nullopt;
    switch (role) {
    case HeatStepRole:
        return value ? stepOf(metric, *value) : -1;
    case HeatPlaceRole:
        return value ? placeOf(metric, *value) : std::numeric_limits<double>::quiet_NaN();
    case HeatTextRole:
        return value ? metric.text(*value, m_format) : Formatter::dash();
    default:
        return {};
    }
}

QHash<int, QByteArray> GroupNodes::roleNames() const
{
    return rolesOf(m_fleet);
}

QHash<int, QByteArray> GroupNodes::rolesOf(const FleetModel& fleet)
{
    QHash<int, QByteArray> names = fleet.roleNames();
    names.insert(HeatStepRole, "heatStep");
    names.insert(HeatPlaceRole, "heatPlace");
    names.insert(HeatTextRole, "heatText");
    return names;
}

} // namespace rollcall::desktop
