#include "app/desktop/fleet_model.h"

#include "app/desktop/formatter.h"
#include "app/desktop/node_words.h"
#include "core/fleet/fleet.h"

#include <QPointF>
#include <algorithm>
#include <limits>
#include <utility>

namespace rollcall::desktop {

namespace {

constexpr int flushEveryMs = 250;
/// "offline 12 min" grows older although the node says nothing.
constexpr int agesEveryMs = 5000;
constexpr double absent = std::numeric_limits<double>::quiet_NaN();

double fraction(std::optional<double> percent)
{
    return percent ? std::clamp(*percent / 100, 0.0, 1.0) : absent;
}

/// Whether the words of an age, "12 min", are others than at the last look; see
/// Formatter::duration().
bool hasAged(qint64 ageMs)
{
    constexpr qint64 minute = 60'000, hour = 60 * minute;
    const qint64 unit = ageMs < minute ? 1000 : ageMs < 10 * hour ? minute : hour;
    return ageMs / unit != (ageMs - agesEveryMs) / unit;
}

bool isAgeShown(fleet::NodeState state)
{
    return state == fleet::NodeState::Late || state == fleet::NodeState::Offline;
}

bool isLive(const fleet::NodeSnapshot& node)
{
    return node.state == fleet::NodeState::Online || node.state == fleet::NodeState::Late;
}

} // namespace

FleetModel::FleetModel(fleet::Fleet& fleet, const Formatter& format, QObject* parent)
    : QAbstractListModel(parent)
    , m_fleet(fleet)
    , m_format(format)
    , m_ids(fleet.ids())
{
    for (int row = 0; row < m_ids.size(); ++row)
        m_rows.insert(m_ids.at(row), row);
    m_insert.setSingleShot(true);
    connect(&m_insert, &QTimer::timeout, this, &FleetModel::insert);
    m_flush.setSingleShot(true);
    m_flush.setInterval(flushEveryMs);
    connect(&m_flush, &QTimer::timeout, this, &FleetModel::flush);
    m_ages.setInterval(agesEveryMs);
    connect(&m_ages, &QTimer::timeout, this, &FleetModel::refreshAges);
    m_ages.start();
    connect(&fleet, &fleet::Fleet::nodeAdded, this, &FleetModel::onAdded);
    connect(&fleet, &fleet::Fleet::nodeChanged, this, &FleetModel::onChanged);
    connect(&fleet, &fleet::Fleet::nodeRemoved, this, &FleetModel::onRemoved);
    connect(&format, &Formatter::changed, this, &FleetModel::refreshAll);
}

int FleetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QHash<int, QByteArray> FleetModel::roleNames() const
{
    return {{NodeIdRole, "nodeId"},
            {NameRole, "name"},
            {MarkRole, "mark"},
            {StateWordRole, "stateWord"},
            {ReasonRole, "reason"},
            {BadgeRole, "badge"},
            {BadgeKindRole, "badgeKind"},
            {SummaryRole, "summary"},
            {TemperatureRole, "temperature"},
            {TemperatureTextRole, "temperatureText"},
            {LoadRole, "load"},
            {LoadTextRole, "loadText"},
            {MemoryRole, "memory"},
            {MemoryTextRole, "memoryText"},
            {SparklineRole, "sparkline"},
            {LiveRole, "live"},
            {LastSeenRole, "lastSeen"},
            {TagsRole, "tags"},
            {DescriptionRole, "description"},
            {SearchTextRole, "searchText"}};
}

const fleet::NodeSnapshot* FleetModel::snapshot(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_fleet.node(m_ids.at(row)) : nullptr;
}

const fleet::NodeSnapshot* FleetModel::snapshotOf(fleet::NodeId id) const
{
    return m_fleet.node(id);
}

fleet::NodeId FleetModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int FleetModel::rowOf(fleet::NodeId id) const
{
    return m_rows.value(id, -1);
}

QList<const fleet::NodeSnapshot*> FleetModel::snapshots() const
{
    QList<const fleet::NodeSnapshot*> nodes;
    for (int row = 0; row < m_ids.size(); ++row) {
        if (const fleet::NodeSnapshot* node = snapshot(row))
            nodes.append(node);
    }
    return nodes;
}

QVariant FleetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return dataOf(m_ids.at(index.row()), role);
}

QVariant FleetModel::dataOf(fleet::NodeId id, int role) const
{
    const fleet::NodeSnapshot* node = m_fleet.node(id);
    if (!node)
        return {};
    switch (role) {
    case NodeIdRole:
        return double(id);
    case Qt::DisplayRole:
    case NameRole:
        return node->record.name;
    case MarkRole:
        return markOf(*node);
    case StateWordRole:
        return markWord(markOf(*node));
    case ReasonRole:
        return reason(*node, m_format);
    case BadgeRole:
        return badge(*node, m_format).text;
    case BadgeKindRole:
        return badge(*node, m_format).kind;
    case SummaryRole:
        return summary(*node);
    case SparklineRole:
        return QVariant::fromValue(m_fleet.recentTemperatures(id));
    case LiveRole:
        return isLive(*node);
    case LastSeenRole:
        return lastSeen(*node, m_format);
    case TagsRole:
        return node->record.tags.join(QStringLiteral(", "));
    case DescriptionRole:
        return description(*node);
    case SearchTextRole:
        return searchText(*node, m_format);
    default:
        return vitalsData(*node, role);
    }
}

QVariant FleetModel::vitalsData(const fleet::NodeSnapshot& node, int role) const
{
    static const hardware::Vitals none;
    const hardware::Vitals& vitals = node.vitals && isLive(node) ? *node.vitals : none;
    switch (role) {
    case TemperatureRole:
        return vitals.cpuTemperatureC.value_or(absent);
    case TemperatureTextRole:
        return m_format.temperatureNumber(vitals.cpuTemperatureC);
    case LoadRole:
        return fraction(vitals.loadPercent);
    case LoadTextRole:
        return m_format.percent(vitals.loadPercent);
    case MemoryRole:
        return fraction(vitals.memPercent);
    case MemoryTextRole:
        return m_format.percent(vitals.memPercent);
    default:
        return {};
    }
}

QString FleetModel::description(const fleet::NodeSnapshot& node) const
{
    QStringList parts{node.record.name, markWord(markOf(node)), summary(node)};
    if (isLive(node) && node.vitals && node.vitals->cpuTemperatureC)
        parts << m_format.temperature(node.vitals->cpuTemperatureC);
    parts << badge(node, m_format).text << reason(node, m_format);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void FleetModel::onAdded(fleet::NodeId id)
{
    m_fresh.append(id);
    if (!m_insert.isActive())
        m_insert.start(0);
}

void FleetModel::insert()
{
    m_insert.stop();
    if (m_fresh.isEmpty())
        return;
    const auto first = int(m_ids.size());
    beginInsertRows({}, first, first + int(m_fresh.size()) - 1);
    m_ids += std::exchange(m_fresh, {});
    for (int row = first; row < m_ids.size(); ++row)
        m_rows.insert(m_ids.at(row), row);
    endInsertRows();
}

void FleetModel::onChanged(fleet::NodeId id)
{
    m_dirty.insert(id);
    if (!m_flush.isActive())
        m_flush.start();
}

void FleetModel::onRemoved(fleet::NodeId id)
{
    if (m_fresh.removeOne(id))
        return;
    const int row = m_rows.value(id, -1);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_ids.removeAt(row);
    m_rows.remove(id);
    for (int i = row; i < m_ids.size(); ++i)
        m_rows[m_ids.at(i)] = i;
    m_dirty.remove(id);
    endRemoveRows();
}

void FleetModel::flush()
{
    insert();
    m_flush.stop();
    QList<int> rows;
    rows.reserve(m_dirty.size());
    for (const fleet::NodeId id : std::as_const(m_dirty))
        rows << m_rows.value(id, -1);
    m_dirty.clear();
    std::sort(rows.begin(), rows.end());
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        if (rows.at(first) >= 0)
            Q_EMIT dataChanged(index(rows.at(first)), index(rows.at(last)));
        first = last + 1;
    }
}

void FleetModel::refreshAges()
{
    for (const fleet::NodeId id : std::as_const(m_ids)) {
        const fleet::NodeSnapshot* node = m_fleet.node(id);
        if (node && isAgeShown(node->state) && hasAged(fleet::stateAgeMs(*node, m_format.now())))
            onChanged(id);
    }
}

void FleetModel::refreshAll()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

} // namespace rollcall::desktop
