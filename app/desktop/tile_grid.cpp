#include "app/desktop/tile_grid.h"

#include "app/desktop/fleet_groups.h"
#include "app/desktop/fleet_model.h"

#include <QPointF>
#include <algorithm>
#include <limits>

namespace rollcall::desktop {

TileGrid::TileGrid(QObject* parent)
    : QAbstractTableModel(parent)
{}

void TileGrid::setGroups(FleetGroups* groups)
{
    if (groups == m_groups)
        return;
    if (m_groups)
        m_groups->disconnect(this);
    m_groups = groups;
    if (groups) {
        connect(groups, &FleetGroups::arranged, this, &TileGrid::arrange);
        connect(groups, &FleetGroups::nodeChanged, this, &TileGrid::tellNode);
        connect(groups, &FleetGroups::metricChanged, this, [this] {
            tellAll(
                {GroupNodes::HeatStepRole, GroupNodes::HeatPlaceRole, GroupNodes::HeatTextRole});
        });
        connect(groups, &QAbstractItemModel::dataChanged, this, [this] { tellAll({NoteRole}); });
    }
    arrange();
    Q_EMIT groupsChanged();
}

void TileGrid::setAcross(int across)
{
    across = std::clamp(across, 1, 500);
    if (across == m_across)
        return;
    if (across > m_across)
        beginInsertColumns({}, m_across, across - 1);
    else
        beginRemoveColumns({}, across, m_across - 1);
    const bool more = across > m_across;
    m_across = across;
    more ? endInsertColumns() : endRemoveColumns();
    arrange();
    Q_EMIT acrossChanged();
}

/// The rows of the model are places, not nodes: their number follows, and what is in them changes.
void TileGrid::arrange()
{
    std::vector<Line> lines;
    m_starts.clear();
    for (int group = 0; m_groups && group < m_groups->rowCount(); ++group) {
        if (!m_groups->index(group).data(FleetGroups::TitleRole).toString().isEmpty())
            lines.push_back({group, titleLine});
        m_starts.push_back(int(lines.size()));
        for (int row = 0; row < m_groups->nodesAt(group)->count(); row += m_across)
            lines.push_back({group, row});
    }
    const auto before = m_lines.size(), now = lines.size();
    if (now > before) {
        beginInsertRows({}, int(before), int(now) - 1);
        m_lines.insert(m_lines.end(), lines.begin() + std::ptrdiff_t(before), lines.end());
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, int(now), int(before) - 1);
        m_lines.resize(now);
        endRemoveRows();
    }
    m_lines = std::move(lines);
    tellAll({});
    Q_EMIT arranged();
}

void TileGrid::tellAll(const QList<int>& roles)
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(lines() - 1, m_across - 1), roles);
}

void TileGrid::tellNode(int group, int row)
{
    const int line = lineOf(group, row);
    if (line < 0 || line >= lines())
        return;
    const QModelIndex cell = index(line, row % m_across);
    Q_EMIT dataChanged(cell, cell);
}

int TileGrid::lineOf(int group, int row) const
{
    return group < 0 || row < 0 || group >= int(m_starts.size())
               ? -1
               : m_starts[std::size_t(group)] + row / m_across;
}

int TileGrid::titles() const
{
    return titlesAbove(lines());
}

int TileGrid::titlesAbove(int line) const
{
    const auto end = m_lines.begin() + std::clamp(line, 0, lines());
    return int(std::count_if(m_lines.begin(), end,
                             [](const Line& each) { return each.first == titleLine; }));
}

bool TileGrid::isTitle(int line) const
{
    return line >= 0 && line < lines() && m_lines[std::size_t(line)].first == titleLine;
}

int TileGrid::lineOf(double id) const
{
    const int group = m_groups ? m_groups->groupOf(id) : -1;
    return group < 0 ? -1 : lineOf(group, m_groups->nodesAt(group)->rowOf(fleet::NodeId(id)));
}

int TileGrid::columnOf(double id) const
{
    const int group = m_groups ? m_groups->groupOf(id) : -1;
    return group < 0 ? -1 : m_groups->nodesAt(group)->rowOf(fleet::NodeId(id)) % m_across;
}

int TileGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lines();
}

int TileGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_across;
}

QVariant TileGrid::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    const GroupNodes* nodes = m_groups ? m_groups->nodesAt(line.group) : nullptr;
    if (!nodes)
        return emptyCell(role);
    if (line.first == titleLine) {
        if (index.column() > 0 || (role != TitleRole && role != NoteRole))
            return emptyCell(role);
        return m_groups->index(line.group)
            .data(role == TitleRole ? FleetGroups::TitleRole : FleetGroups::NoteRole);
    }
    if (role == TitleRole || role == NoteRole)
        return QString();
    const int row = line.first + index.column();
    return row < nodes->count() ? nodes->data(nodes->index(row), role) : emptyCell(role);
}

/// Of the type that a tile asks for.
QVariant TileGrid::emptyCell(int role) const
{
    switch (role) {
    case FleetModel::NodeIdRole:
        return 0.0;
    case FleetModel::TemperatureRole:
    case FleetModel::LoadRole:
    case FleetModel::MemoryRole:
    case GroupNodes::HeatPlaceRole:
        return std::numeric_limits<double>::quiet_NaN();
    case FleetModel::MarkRole:
    case FleetModel::BadgeKindRole:
    case GroupNodes::HeatStepRole:
        return 0;
    case FleetModel::LiveRole:
        return false;
    case FleetModel::SparklineRole:
        return QVariant::fromValue(QList<QPointF>());
    case Qt::DecorationRole:
    case Qt::SizeHintRole:
    case Qt::FontRole:
    case Qt::TextAlignmentRole:
    case Qt::BackgroundRole:
    case Qt::ForegroundRole:
    case Qt::CheckStateRole:
        return {};
    default:
        return QString();
    }
}

QHash<int, QByteArray> TileGrid::roleNames() const
{
    QHash<int, QByteArray> names;
    if (m_groups)
        names = m_groups->nodeRoles();
    names.insert(TitleRole, "groupTitle");
    names.insert(NoteRole, "groupNote");
    return names;
}

} // namespace rollcall::desktop
