#include "app/desktop/fleet_summary.h"

#include "app/desktop/node_words.h"
#include "core/fleet/fleet.h"

namespace rollcall::desktop {

namespace {

constexpr std::array<mark::Kind, mark::kinds> shownOrder{
    mark::Online,   mark::Late,    mark::Offline,   mark::Hot,
    mark::NeedsYou, mark::Refused, mark::Connecting};

} // namespace

FleetSummary::FleetSummary(fleet::Fleet& fleet, QObject* parent)
    : QAbstractListModel(parent)
    , m_fleet(fleet)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &FleetSummary::count);
    const auto later = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&fleet, &fleet::Fleet::nodeAdded, this, later);
    connect(&fleet, &fleet::Fleet::nodeChanged, this, later);
    connect(&fleet, &fleet::Fleet::nodeRemoved, this, later);
    count();
}

int FleetSummary::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shownOrder.size());
}

QVariant FleetSummary::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const mark::Kind kind = shownOrder[size_t(index.row())];
    switch (role) {
    case KindRole:
        return kind;
    case Qt::DisplayRole:
    case WordRole:
        return markWord(kind);
    case CountRole:
        return m_counts[kind];
    default:
        return {};
    }
}

QHash<int, QByteArray> FleetSummary::roleNames() const
{
    return {{KindRole, "kind"}, {WordRole, "word"}, {CountRole, "count"}};
}

void FleetSummary::count()
{
    std::array<int, mark::kinds> counts{};
    const QList<fleet::NodeId> ids = m_fleet.ids();
    for (const fleet::NodeId id : ids)
        ++counts[markOf(*m_fleet.node(id))];
    if (counts == m_counts && m_total == ids.size())
        return;
    m_counts = counts;
    m_total = int(ids.size());
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole});
    Q_EMIT counted();
}

} // namespace rollcall::desktop
