#include "app/desktop/attention.h"

#include "app/desktop/core_words.h"
#include "app/desktop/events_model.h"
#include "app/desktop/formatter.h"
#include "core/fleet/fleet.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

constexpr int lookEveryMs = 4000;
constexpr qint64 hourMs = 3'600'000;
/// Since then the time of day says which day.
constexpr qint64 aDayMs = 20 * hourMs;

qint64 lengthOf(Attention::Span span)
{
    return span == Attention::OneHour ? hourMs : span == Attention::EightHours ? 8 * hourMs : 0;
}

} // namespace

Attention::Attention(Backend& backend, const Formatter& format, QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_format(format)
    , m_follower(backend, [this] { read(); })
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, &m_follower, &StoreFollower::follow);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &Attention::apply);
    connect(&format, &Formatter::changed, this, [this] {
        apply();
        if (!m_state.mutes.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        ++m_revision;
        Q_EMIT changed();
    });
}

void Attention::start()
{
    if (!m_follower.setActive(true))
        return;
    m_follower.follow();
    m_look.start();
}

void Attention::read()
{
    m_follower.ask(m_backend.attention(m_newest), [this](const Result<AttentionNews>& news) {
        // A store that fails says so elsewhere; what was known holds on.
        if (news)
            take(*news);
    });
}

void Attention::take(const AttentionNews& news)
{
    const bool first = !m_newest;
    m_newest = news.newest;
    AttentionState next;
    for (const store::EventRecord& event : news.open) {
        next.open.insert({event.node, int(event.kind)},
                         {event.id, event.openedAt, event.acknowledged});
    }
    m_mutes = news.mutes;
    if (next.open != m_state.open) {
        m_state.open = next.open;
        ++m_revision;
        Q_EMIT changed();
    }
    apply();
    if (first)
        return;
    for (const store::EventRecord& event : news.since) {
        if (!fleet::lasts(event.kind) && event.kind != store::EventKind::Online)
            Q_EMIT happened(event);
    }
}

void Attention::apply()
{
    const qint64 now = m_format.now();
    QList<store::MuteRecord> mutes = fleet::inForce(m_mutes, now);
    std::reverse(mutes.begin(), mutes.end());
    std::optional<qint64> ends;
    for (const store::MuteRecord& mute : std::as_const(mutes)) {
        if (mute.until)
            ends = std::min(ends.value_or(*mute.until), *mute.until);
    }
    if (ends)
        m_expiry.start(int(std::clamp<qint64>(*ends - now, 50, hourMs)));
    else
        m_expiry.stop();
    if (mutes == m_state.mutes)
        return;
    beginResetModel();
    m_state.mutes = mutes;
    endResetModel();
    ++m_revision;
    Q_EMIT changed();
}

void Attention::acknowledge(const QList<qint64>& events, bool seen)
{
    if (events.isEmpty())
        return;
    m_backend.acknowledgeEvents(events, seen).then(this, [this, seen](const Result<int>& number) {
        m_follower.follow();
        if (!number) {
            Q_EMIT failed(errorText(number.error()));
            return;
        }
        // Also of what is over, which the state here does not know.
        ++m_revision;
        Q_EMIT changed();
        if (*number > 0)
            Q_EMIT done(seen ? tr("%n event(s) acknowledged.", nullptr, *number)
                             : tr("%n event(s) ask again.", nullptr, *number));
    });
}

void Attention::mute(const QList<store::MuteRecord>& wanted, Span span)
{
    if (wanted.isEmpty())
        return;
    m_backend.mute(wanted, lengthOf(span)).then(this, [this](const Result<void>& made) {
        m_follower.follow();
        if (made)
            Q_EMIT done(tr("Muted. It is recorded all the same."));
        else
            Q_EMIT failed(errorText(made.error()));
    });
}

void Attention::muteNode(double nodeId, int span, const QString& reason)
{
    store::MuteRecord mute;
    mute.node = store::NodeId(nodeId);
    mute.reason = reason.trimmed();
    this->mute({mute}, Span(span));
}

void Attention::unmute(double muteId)
{
    m_backend.unmute({qint64(muteId)}).then(this, [this](const Result<void>& gone) {
        m_follower.follow();
        if (!gone)
            Q_EMIT failed(errorText(gone.error()));
    });
}

void Attention::unmuteNode(double nodeId)
{
    QList<qint64> ids;
    for (const store::MuteRecord& mute : std::as_const(m_state.mutes)) {
        if (mute.node == store::NodeId(nodeId))
            ids.append(mute.id);
    }
    m_backend.unmute(ids).then(this, [this](const Result<void>& gone) {
        m_follower.follow();
        if (!gone)
            Q_EMIT failed(errorText(gone.error()));
    });
}

QString Attention::timeText(qint64 time) const
{
    return time - m_format.now() < aDayMs ? m_format.clockTime(time) : m_format.dateTime(time);
}

QString Attention::untilText(const store::MuteRecord& mute) const
{
    return mute.until ? tr("until %1").arg(timeText(*mute.until)) : tr("until you unmute it");
}

QString Attention::muteText(store::NodeId node, store::EventKind kind) const
{
    const store::MuteRecord* mute = fleet::muteOf(m_state.mutes, node, kind, m_format.now());
    if (!mute)
        return {};
    return mute->until ? tr("muted until %1").arg(timeText(*mute->until))
                       : tr("muted until you unmute it");
}

QString Attention::nodeMute(double nodeId, int) const
{
    for (const store::MuteRecord& mute : m_state.mutes) {
        if (!fleet::coversNode(mute, store::NodeId(nodeId)))
            continue;
        const QString words = mute.until
                                  ? tr("Muted until %1, by %2").arg(timeText(*mute.until), mute.by)
                                  : tr("Muted until you unmute it, by %1").arg(mute.by);
        return mute.reason.isEmpty() ? words : words + QStringLiteral(": ") + mute.reason;
    }
    return {};
}

bool Attention::isMutedNode(double nodeId, int) const
{
    return std::any_of(
        m_state.mutes.begin(), m_state.mutes.end(),
        [id = store::NodeId(nodeId)](const store::MuteRecord& mute) { return mute.node == id; });
}

QString Attention::subjectOf(const store::MuteRecord& mute) const
{
    if (mute.node == 0)
        return tr("every node");
    const fleet::NodeSnapshot* node = m_backend.fleet().node(mute.node);
    return node ? node->record.name : tr("node %1").arg(mute.node);
}

int Attention::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_state.mutes.size());
}

QVariant Attention::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::MuteRecord& mute = m_state.mutes.at(index.row());
    switch (role) {
    case MuteIdRole:
        return double(mute.id);
    case Qt::DisplayRole:
    case SubjectRole:
        return subjectOf(mute);
    case WhatRole:
        return mute.kind ? titleOf(*mute.kind) : tr("everything");
    case UntilRole:
        return untilText(mute);
    case ByRole:
        return tr("by %1").arg(mute.by);
    case ReasonRole:
        return mute.reason;
    case DescriptionRole: {
        QStringList parts;
        for (const int part :
             {int(SubjectRole), int(WhatRole), int(UntilRole), int(ByRole), int(ReasonRole)})
            parts << data(index, part).toString();
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> Attention::roleNames() const
{
    return {{MuteIdRole, "muteId"},
            {SubjectRole, "subject"},
            {WhatRole, "what"},
            {UntilRole, "until"},
            {ByRole, "by"},
            {ReasonRole, "reason"},
            {DescriptionRole, "description"}};
}

} // namespace rollcall::desktop
