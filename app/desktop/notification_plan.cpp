#include "app/desktop/notification_plan.h"

#include "app/desktop/words.h"

#include <QMap>
#include <algorithm>
#include <tuple>

namespace rollcall::desktop {

namespace {

/// Of one board, "%1" its name; of several, "%n board(s)".
QString beganTitle(store::EventKind kind, const QString& name, int count)
{
    const bool one = count == 1;
    switch (kind) {
    case store::EventKind::Offline:
        return one ? tr("%1 is offline").arg(name) : tr("%n board(s) are offline", nullptr, count);
    case store::EventKind::UnderVoltage:
        return one ? tr("%1 has too little voltage").arg(name)
                   : tr("%n board(s) have too little voltage", nullptr, count);
    case store::EventKind::HostKeyChanged:
        return one ? tr("The host key of %1 changed").arg(name)
                   : tr("The host keys of %n board(s) changed", nullptr, count);
    case store::EventKind::Throttled:
        return one ? tr("%1 is throttled").arg(name)
                   : tr("%n board(s) are throttled", nullptr, count);
    case store::EventKind::Hot:
        return one ? tr("%1 is hot").arg(name) : tr("%n board(s) are hot", nullptr, count);
    case store::EventKind::Memory:
        return one ? tr("%1 runs out of memory").arg(name)
                   : tr("%n board(s) run out of memory", nullptr, count);
    case store::EventKind::Disk:
        return one ? tr("A disk of %1 fills up").arg(name)
                   : tr("Disks of %n board(s) fill up", nullptr, count);
    case store::EventKind::Wear:
        return one ? tr("The card of %1 is worn out").arg(name)
                   : tr("The cards of %n board(s) are worn out", nullptr, count);
    case store::EventKind::ClockSkew:
        return one ? tr("The clock of %1 is wrong").arg(name)
                   : tr("The clocks of %n board(s) are wrong", nullptr, count);
    case store::EventKind::InventoryChanged:
        return one ? tr("Something changed on %1").arg(name)
                   : tr("Something changed on %n board(s)", nullptr, count);
    case store::EventKind::IdentityChanged:
        return one ? tr("Another board or card answers as %1").arg(name)
                   : tr("Other boards or cards answer as %n node(s)", nullptr, count);
    case store::EventKind::Online:
        return one ? tr("%1 needs a look").arg(name)
                   : tr("%n board(s) need a look", nullptr, count);
    }
    return {};
}

QString endedTitle(const QString& name, int count)
{
    return count == 1 ? tr("%1 is well again").arg(name)
                      : tr("%n board(s) are well again", nullptr, count);
}

QString namesOf(const QList<News>& group)
{
    QStringList names;
    for (const News& news : group)
        names << news.name;
    names.removeDuplicates();
    constexpr int shown = 6;
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    return tr("%1 and %n more", nullptr, int(names.size()) - shown)
        .arg(names.mid(0, shown).join(QStringLiteral(", ")));
}

Note noteOf(const QList<News>& group)
{
    Note note;
    const News& first = group.first();
    note.severity = first.ended ? Severity::Recovered : severityOf(first.kind);
    QSet<fleet::NodeId> nodes;
    for (const News& news : group) {
        note.nodes << news.node;
        note.kinds << news.kind;
        nodes.insert(news.node);
    }
    const int count = int(nodes.size());
    note.title =
        first.ended ? endedTitle(first.name, count) : beganTitle(first.kind, first.name, count);
    QStringList lines;
    if (!first.where.isEmpty())
        lines << first.where;
    if (count > 1)
        lines << namesOf(group);
    else if (!first.detail.isEmpty())
        lines << first.detail;
    note.body = lines.join(QStringLiteral(": "));
    return note;
}

/// Everything in one: the titles become its lines.
Note together(const QList<Note>& notes)
{
    Note all;
    all.severity = Severity::Recovered;
    QStringList lines;
    QSet<fleet::NodeId> nodes;
    for (const Note& note : notes) {
        all.severity = std::min(all.severity, note.severity);
        all.nodes += note.nodes;
        all.kinds += note.kinds;
        lines << note.title;
        nodes += QSet<fleet::NodeId>(note.nodes.cbegin(), note.nodes.cend());
    }
    constexpr int shown = 5;
    const int more = int(lines.size()) - shown;
    if (more > 0)
        lines = lines.mid(0, shown) << tr("and %n more", nullptr, more);
    all.title = tr("News of %n board(s)", nullptr, int(nodes.size()));
    all.body = lines.join(u'\n');
    return all;
}

} // namespace

Severity severityOf(store::EventKind kind)
{
    switch (kind) {
    case store::EventKind::Hot:
    case store::EventKind::Throttled:
    case store::EventKind::Memory:
    case store::EventKind::Disk:
        return Severity::Warning;
    case store::EventKind::Wear:
    case store::EventKind::ClockSkew:
    case store::EventKind::InventoryChanged:
    case store::EventKind::Online:
        return Severity::Notice;
    case store::EventKind::Offline:
    case store::EventKind::UnderVoltage:
    case store::EventKind::HostKeyChanged:
    case store::EventKind::IdentityChanged:
        break;
    }
    return Severity::Urgent;
}

void NotificationPlan::add(const News& news, qint64 now)
{
    const Key key{news.node, int(news.kind)};
    const auto same = [&](const News& other) {
        return other.node == news.node && other.kind == news.kind;
    };
    if (news.ended) {
        // What began and ended before anybody was told is no news at all.
        if (m_waiting.removeIf(same) > 0) {
            if (m_waiting.isEmpty())
                m_since.reset();
            return;
        }
        if (!m_told.remove(key) || !isWanted(Severity::Recovered))
            return;
    } else {
        // It ended and began again before its end was told: as far as anybody knows, it goes on.
        if (!news.moment && m_waiting.removeIf(same) > 0) {
            m_told.insert(key);
            if (m_waiting.isEmpty())
                m_since.reset();
            return;
        }
        if ((m_told.contains(key) && !news.moment) || !isWanted(severityOf(news.kind)))
            return;
    }
    m_waiting.append(news);
    if (!m_since)
        m_since = now;
}

void NotificationPlan::forget(fleet::NodeId node)
{
    m_waiting.removeIf([=](const News& news) { return news.node == node; });
    m_told.removeIf([=](const Key& key) { return key.first == node; });
    if (m_waiting.isEmpty())
        m_since.reset();
}

void NotificationPlan::forget(fleet::NodeId node, store::EventKind kind)
{
    m_waiting.removeIf([=](const News& news) { return news.node == node && news.kind == kind; });
    m_told.remove({node, int(kind)});
    if (m_waiting.isEmpty())
        m_since.reset();
}

void NotificationPlan::hush(fleet::NodeId node, store::EventKind kind)
{
    const qsizetype waited = m_waiting.removeIf([=](const News& news) {
        return news.node == node && news.kind == kind && !news.ended && !news.moment;
    });
    if (waited > 0)
        m_told.insert({node, int(kind)});
    if (m_waiting.isEmpty())
        m_since.reset();
}

QList<Note> NotificationPlan::notes() const
{
    // By what, and where; the order of severity is that of the enum.
    QMap<std::tuple<int, int, bool, QString>, QList<News>> alike;
    for (const News& news : m_waiting) {
        const int kind = news.ended ? 0 : int(news.kind);
        const int severity = int(news.ended ? Severity::Recovered : severityOf(news.kind));
        alike[{severity, kind, news.ended, news.where}].append(news);
    }
    QList<Note> result;
    for (const QList<News>& group : std::as_const(alike)) {
        if (group.size() >= together) {
            result.append(noteOf(group));
            continue;
        }
        for (const News& news : group)
            result.append(noteOf({news}));
    }
    return result;
}

QList<Note> NotificationPlan::take(qint64 now)
{
    const std::optional<qint64> wait = waitMs(now);
    if (!wait || *wait > 0)
        return {};
    m_shown.removeIf([=](qint64 time) { return now - time >= spanMs; });
    QList<Note> result = notes();
    const qsizetype room = most - m_shown.size();
    if (result.size() > std::min<qsizetype>(together, room))
        result = {desktop::together(result)};
    for (const News& news : std::as_const(m_waiting)) {
        if (!news.ended && !news.moment)
            m_told.insert({news.node, int(news.kind)});
    }
    m_waiting.clear();
    m_since.reset();
    for (qsizetype i = 0; i < result.size(); ++i)
        m_shown.append(now);
    return result;
}

std::optional<qint64> NotificationPlan::waitMs(qint64 now) const
{
    if (!m_since)
        return std::nullopt;
    qint64 at = *m_since + gatherMs;
    QList<qint64> shown = m_shown;
    shown.removeIf([=](qint64 time) { return now - time >= spanMs; });
    if (shown.size() >= most)
        at = std::max(at, shown.at(shown.size() - most) + spanMs);
    return std::max<qint64>(0, at - now);
}

} // namespace rollcall::desktop
