#include "app/desktop/fleet_groups.h"

#include "app/desktop/fleet_filter_model.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/group_notes.h"
#include "app/desktop/heat_metric.h"

#include <QVariantMap>
#include <algorithm>

namespace rollcall::desktop {

namespace {

constexpr int notesEveryMs = 1000;

} // namespace

FleetGroups::FleetGroups(FleetModel& fleet, FleetFilterModel& nodes, const Formatter& format,
                         QObject* parent)
    : QAbstractListModel(parent)
    , m_fleet(fleet)
    , m_nodes(nodes)
    , m_format(format)
{
    m_regroup.setSingleShot(true);
    m_regroup.setInterval(0);
    connect(&m_regroup, &QTimer::timeout, this, &FleetGroups::regroup);
    m_notes.setSingleShot(true);
    m_notes.setInterval(notesEveryMs);
    connect(&m_notes, &QTimer::timeout, this, &FleetGroups::tally);
    follow();
}

void FleetGroups::follow()
{
    using Model = QAbstractItemModel;
    connect(&m_nodes, &Model::rowsInserted, this, &FleetGroups::later);
    connect(&m_nodes, &Model::rowsRemoved, this, &FleetGroups::later);
    connect(&m_nodes, &Model::layoutChanged, this, &FleetGroups::later);
    connect(&m_nodes, &Model::modelReset, this, &FleetGroups::later);
    connect(&m_nodes, &Model::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                if (!m_active)
                    return;
                for (int row = from.row(); row <= to.row(); ++row)
                    lookAt(m_nodes.idAt(row));
                if (!m_notes.isActive())
                    m_notes.start();
            });
}

void FleetGroups::lookAt(fleet::NodeId id)
{
    const Place place = placeOf(id);
    const fleet::NodeSnapshot* node = m_fleet.snapshotOf(id);
    // Retagged, or its board has just been told.
    if (place.group < 0 || !node || keyOf(*node) != m_groups[std::size_t(place.group)].key)
        later();
    else
        Q_EMIT nodeChanged(place.group, place.row);
}

void FleetGroups::later()
{
    if (m_active && !m_regroup.isActive())
        m_regroup.start();
}

const QList<fleet::NodeId>& FleetGroups::nodesOf(int group) const
{
    static const QList<fleet::NodeId> none;
    return group >= 0 && group < rowCount() ? m_groups[std::size_t(group)].nodes : none;
}

bool FleetGroups::hasTitle(int group) const
{
    return group >= 0 && group < rowCount() && !m_groups[std::size_t(group)].title.isEmpty();
}

QString FleetGroups::keyAt(int group) const
{
    return group >= 0 && group < rowCount() ? m_groups[std::size_t(group)].key : QString();
}

const HeatMetric& FleetGroups::heat() const
{
    return heatMetrics()[std::size_t(m_metric)];
}

void FleetGroups::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        regroup();
    Q_EMIT activeChanged();
}

void FleetGroups::setGroupBy(GroupBy by)
{
    if (by == m_groupBy || by < None || by > State)
        return;
    m_groupBy = by;
    if (m_active)
        regroup();
    Q_EMIT groupByChanged();
}

void FleetGroups::setMetric(int metric)
{
    if (metric == m_metric || metric < 0 || metric >= int(heatMetrics().size()))
        return;
    m_metric = metric;
    tally();
    Q_EMIT metricChanged();
}

QStringList FleetGroups::groupChoices() const
{
    return {tr("nothing"), tr("tag"), tr("board"), tr("part"), tr("state")};
}

QStringList FleetGroups::metricChoices() const
{
    QStringList titles;
    for (const HeatMetric& metric : heatMetrics())
        titles << titleOf(metric);
    return titles;
}

QString FleetGroups::keyOf(const fleet::NodeSnapshot& node, GroupBy by)
{
    return groupKeyOf(node, GroupKey(by));
}

void FleetGroups::regroup()
{
    m_regroup.stop();
    QHash<QString, QList<fleet::NodeId>> found;
    for (int row = 0; row < m_nodes.rowCount(); ++row) {
        const fleet::NodeId id = m_nodes.idAt(row);
        if (const fleet::NodeSnapshot* node = m_fleet.snapshotOf(id))
            found[keyOf(*node)].append(id);
    }
    QStringList keys = found.keys();
    std::sort(keys.begin(), keys.end(), groupComesBefore);
    const bool same =
        std::equal(m_groups.begin(), m_groups.end(), keys.begin(), keys.end(),
                   [](const Group& group, const QString& key) { return group.key == key; });
    if (!same) {
        beginResetModel();
        m_groups.clear();
    }
    m_places.clear();
    for (int group = 0; group < keys.size(); ++group) {
        const QString& key = keys.at(group);
        const QList<fleet::NodeId> nodes = found.value(key);
        for (int row = 0; row < nodes.size(); ++row)
            m_places.insert(nodes.at(row), {group, row});
        const fleet::NodeSnapshot& first = *m_fleet.snapshotOf(nodes.first());
        if (same)
            m_groups[std::size_t(group)].nodes = nodes;
        else
            m_groups.push_back({key, groupTitleOf(key, GroupKey(m_groupBy), first), nodes});
    }
    if (!same)
        endResetModel();
    Q_EMIT arranged();
    tally();
}

void FleetGroups::tally()
{
    m_notes.stop();
    const HeatMetric& metric = heat();
    std::vector<int> counts(metric.bounds.size() + 1);
    int unknown = 0;
    for (const Group& group : m_groups) {
        for (const fleet::NodeId id : group.nodes) {
            const fleet::NodeSnapshot* node = m_fleet.snapshotOf(id);
            const auto value = node ? metric.value(*node) : std::nullopt;
            if (value)
                ++counts[std::size_t(stepOf(metric, *value))];
            else
                ++unknown;
        }
    }
    m_counts = std::move(counts);
    m_unknown = unknown;
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NoteRole});
    Q_EMIT legendChanged();
}

QVariantList FleetGroups::legend() const
{
    const HeatMetric& metric = heat();
    const std::vector<HeatStep> steps = stepsOf(metric);
    QVariantList list;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const HeatStep& step = steps[i];
        const QString label = !step.from ? tr("under %1").arg(metric.bound(*step.to, m_format))
                              : !step.to ? tr("%1 and more").arg(metric.bound(*step.from, m_format))
                                         : tr("%1 to %2")
                                               .arg(metric.bound(*step.from, m_format),
                                                    metric.bound(*step.to, m_format));
        list << QVariantMap{
            {QStringLiteral("label"), label},
            {QStringLiteral("search"), step.search},
            {QStringLiteral("count"), i < m_counts.size() ? m_counts[i] : 0},
            {QStringLiteral("rank"), metric.coldIsBad ? int(steps.size() - 1 - i) : int(i)}};
    }
    return list;
}

int FleetGroups::groupOf(double id) const
{
    return placeOf(fleet::NodeId(id)).group;
}

double FleetGroups::step(double id, int across, int down, int columns) const
{
    if (m_groups.empty())
        return 0;
    const Place from = placeOf(fleet::NodeId(id));
    if (from.group < 0)
        return double(m_groups.front().nodes.value(0));
    auto group = std::size_t(from.group);
    int row = from.row;
    const auto countOf = [this](std::size_t which) { return int(m_groups[which].nodes.size()); };
    columns = std::max(1, columns);
    if (across != 0) {
        row += across;
        if (row < 0 && group > 0)
            row = countOf(--group) - 1;
        else if (row >= countOf(group) && group + 1 < m_groups.size()) {
            ++group;
            row = 0;
        }
    } else if (down != 0) {
        const int column = row % columns;
        const int next = row + down * columns;
        const int count = countOf(group);
        if (next >= 0 && next < count) {
            row = next;
        } else if (down > 0 && row / columns < (count - 1) / columns) {
            row = count - 1; // the last line is shorter
        } else if (down > 0 && group + 1 < m_groups.size()) {
            row = std::min(column, countOf(++group) - 1);
        } else if (down < 0 && group > 0) {
            const int above = countOf(--group);
            row = std::min((above - 1) / columns * columns + column, above - 1);
        }
    }
    row = std::clamp(row, 0, std::max(0, countOf(group) - 1));
    return double(m_groups[group].nodes.value(row));
}

int FleetGroups::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant FleetGroups::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Group& group = m_groups[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return group.title;
    case NoteRole:
        return groupNoteOf(m_fleet, group.nodes, m_format);
    default:
        return {};
    }
}

QHash<int, QByteArray> FleetGroups::roleNames() const
{
    return {{TitleRole, "title"}, {NoteRole, "note"}};
}

} // namespace rollcall::desktop
