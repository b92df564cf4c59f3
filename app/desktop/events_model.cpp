#include "app/desktop/events_model.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"
#include "core/fleet/fleet.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

mark::Kind markOfEvent(store::EventKind kind)
{
    switch (kind) {
    case store::EventKind::Online:
        return mark::Online;
    case store::EventKind::Offline:
        return mark::Offline;
    case store::EventKind::Throttled:
    case store::EventKind::Hot:
    case store::EventKind::UnderVoltage:
    case store::EventKind::Memory:
    case store::EventKind::Disk:
        return mark::Hot;
    case store::EventKind::HostKeyChanged:
    case store::EventKind::IdentityChanged:
        return mark::NeedsYou;
    case store::EventKind::Wear:
    case store::EventKind::ClockSkew:
    case store::EventKind::InventoryChanged:
        break;
    }
    return mark::Late;
}

/// A change is a moment; a state lasts.
bool lasts(store::EventKind kind)
{
    return kind != store::EventKind::Online && kind != store::EventKind::InventoryChanged &&
           kind != store::EventKind::IdentityChanged;
}

} // namespace

QString titleOf(store::EventKind kind)
{
    switch (kind) {
    case store::EventKind::Online:
        return EventsModel::tr("Online");
    case store::EventKind::Offline:
        return EventsModel::tr("Offline");
    case store::EventKind::Throttled:
        return EventsModel::tr("Throttled");
    case store::EventKind::Hot:
        return EventsModel::tr("Hot");
    case store::EventKind::UnderVoltage:
        return EventsModel::tr("Under-voltage");
    case store::EventKind::InventoryChanged:
        return EventsModel::tr("Hardware changed");
    case store::EventKind::IdentityChanged:
        return EventsModel::tr("Another board or card");
    case store::EventKind::Memory:
        return EventsModel::tr("Memory runs out");
    case store::EventKind::Disk:
        return EventsModel::tr("Disk fills up");
    case store::EventKind::Wear:
        return EventsModel::tr("Card is worn out");
    case store::EventKind::ClockSkew:
        return EventsModel::tr("Clock is wrong");
    case store::EventKind::HostKeyChanged:
        break;
    }
    return EventsModel::tr("Host key changed");
}

EventsModel::EventsModel(Backend& backend, const Formatter& format, QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_format(format)
    , m_follower(backend, [this] { reload(); })
{}

void EventsModel::setNode(fleet::NodeId node)
{
    if (!m_follower.setNode(node))
        return;
    beginResetModel();
    m_events.clear();
    endResetModel();
    m_follower.follow();
}

void EventsModel::setActive(bool active)
{
    if (!m_follower.setActive(active))
        return;
    Q_EMIT activeChanged();
    m_follower.follow();
}

int EventsModel::openCount() const
{
    return int(std::count_if(m_events.begin(), m_events.end(), [](const auto& event) {
        return lasts(event.kind) && !event.closedAt;
    }));
}

void EventsModel::reload()
{
    m_loading = m_events.isEmpty();
    m_follower.ask(m_backend.events(m_follower.node(), limit),
                   [this](const Result<QList<store::EventRecord>>& result) { take(result); });
    Q_EMIT changed();
}

void EventsModel::take(const Result<QList<store::EventRecord>>& result)
{
    m_loading = false;
    m_problem = result ? QString() : errorText(result.error());
    if (result && *result != m_events) {
        beginResetModel();
        m_events = *result;
        endResetModel();
    }
    Q_EMIT changed();
}

int EventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant EventsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::EventRecord& event = m_events.at(index.row());
    switch (role) {
    case NodeNameRole: {
        const fleet::NodeSnapshot* node = m_backend.fleet().node(event.node);
        return node ? node->record.name : tr("node %1").arg(event.node);
    }
    case NodeIdRole:
        return double(event.node);
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(event.kind);
    case DetailRole:
        return fromCore(event.detail);
    case MarkRole:
        return markOfEvent(event.kind);
    case TimeRole:
        return m_format.dateTime(event.openedAt);
    case LengthRole:
        if (!lasts(event.kind))
            return QString();
        return m_format.duration(event.closedAt.value_or(m_format.now()) - event.openedAt);
    case OpenRole:
        return lasts(event.kind) && !event.closedAt;
    default:
        return {};
    }
}

QHash<int, QByteArray> EventsModel::roleNames() const
{
    return {{NodeNameRole, "nodeName"}, {NodeIdRole, "nodeId"}, {TitleRole, "title"},
            {DetailRole, "detail"},     {MarkRole, "mark"},     {TimeRole, "time"},
            {LengthRole, "length"},     {OpenRole, "open"}};
}

} // namespace rollcall::desktop
