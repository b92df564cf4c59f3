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

using fleet::lasts; // a change is a moment

constexpr qint64 aDayMs = 20LL * 3600 * 1000;

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

EventsModel::EventsModel(Backend& backend, Attention& attention, const Formatter& format,
                         QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_attention(attention)
    , m_format(format)
    , m_follower(backend, [this] { reload(); })
{
    // Acknowledged or muted, here or by another program: at once, not with the next reading.
    connect(&attention, &Attention::changed, this, [this] {
        say({MutedRole});
        m_follower.follow();
        Q_EMIT changed();
    });
}

void EventsModel::setNode(fleet::NodeId node)
{
    if (!m_follower.setNode(node))
        return;
    beginResetModel();
    m_events.clear();
    endResetModel();
    chooseNone();
    m_follower.follow();
}

void EventsModel::setActive(bool active)
{
    if (!m_follower.setActive(active))
        return;
    if (!active)
        setProperty("current", -1); // nobody is in a list that is not there
    Q_EMIT activeChanged();
    m_follower.follow();
}

int EventsModel::openCount() const
{
    return int(std::count_if(m_events.begin(), m_events.end(), [](const auto& event) {
        return lasts(event.kind) && !event.closedAt;
    }));
}

int EventsModel::askingCount() const
{
    return int(std::count_if(m_events.begin(), m_events.end(),
                             [this](const auto& event) { return asks(event); }));
}

bool EventsModel::asks(const store::EventRecord& event) const
{
    return lasts(event.kind) && !event.closedAt && !event.acknowledged &&
           !m_attention.state().isMuted(event.node, event.kind);
}

QString EventsModel::nameOf(fleet::NodeId id) const
{
    const fleet::NodeSnapshot* node = m_backend.fleet().node(id);
    return node ? node->record.name : tr("node %1").arg(id);
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
    if (result && *result != m_events)
        update(*result);
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

/// Row by row, so that views keep their place and their current row: nothing here changes places.
void EventsModel::update(const QList<store::EventRecord>& next)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < next.size(); ++i)
        places.insert(next.at(i).id, i);
    for (int row = int(m_events.size()) - 1; row >= 0; --row) {
        if (places.contains(m_events.at(row).id))
            continue;
        m_chosen.remove(m_events.at(row).id);
        beginRemoveRows({}, row, row);
        m_events.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < next.size(); ++row) {
        const store::EventRecord& event = next.at(row);
        if (row < m_events.size() && m_events.at(row).id == event.id) {
            if (!(m_events.at(row) == event)) {
                m_events[row] = event;
                Q_EMIT dataChanged(index(row), index(row));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_events.insert(row, event);
        endInsertRows();
    }
    if (m_events.size() != next.size()) { // some changed places after all
        beginResetModel();
        m_events = next;
        endResetModel();
    }
}

void EventsModel::say(const QList<int>& roles)
{
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
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
    case NodeNameRole:
        return nameOf(event.node);
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
    case SeenRole: {
        if (!event.acknowledged)
            return QString();
        const auto& [time, by] = *event.acknowledged;
        return tr("seen by %1, %2")
            .arg(by, m_format.now() - time < aDayMs ? m_format.clockTime(time)
                                                    : m_format.dateTime(time));
    }
    case MutedRole:
        // What is over was told or not while it held; what is muted now says nothing of that.
        return lasts(event.kind) && event.closedAt ? QString()
                                                   : m_attention.muteText(event.node, event.kind);
    case ChosenRole:
        return m_chosen.contains(event.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> EventsModel::roleNames() const
{
    return {{NodeNameRole, "nodeName"}, {NodeIdRole, "nodeId"}, {TitleRole, "title"},
            {DetailRole, "detail"},     {MarkRole, "mark"},     {TimeRole, "time"},
            {LengthRole, "length"},     {OpenRole, "open"},     {SeenRole, "seen"},
            {MutedRole, "muted"},       {ChosenRole, "chosen"}};
}

} // namespace rollcall::desktop
