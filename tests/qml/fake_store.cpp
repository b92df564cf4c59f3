// What the fake fleet's store holds beside samples: marks, retention.
#include "core/fleet/attention.h"
#include "tests/qml/fake_fleet.h"
#include "tests/qml/ready.h"

namespace rollcall::tests {

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;

std::string hex(qint64 value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, QLatin1Char('0')).toStdString();
}

} // namespace

QFuture<Result<desktop::NodeIdentity>> FakeFleet::identity(fleet::NodeId id)
{
    using Identity = Result<desktop::NodeIdentity>;
    using Kind = rules::KeyKind;
    if (m_failHistory)
        return ready<Identity>(*m_failHistory);
    desktop::NodeIdentity identity;
    if (!m_hasHistory || !m_fleet.node(id))
        return ready<Identity>(identity);
    const qint64 since = m_clock - 41 * day, changed = m_clock - 3 * day;
    const bool cloned = id % 5 == 1, swapped = id % 4 == 0;
    const auto mark = [&](Kind kind, const std::string& value, qint64 from, qint64 to) {
        identity.marks.push_back({{kind, value}, from, to});
        if (to == m_clock)
            identity.current.push_back({kind, value});
    };
    if (swapped)
        mark(Kind::BoardSerial, "10000000" + hex(id * 7919, 8), since, changed);
    mark(Kind::BoardSerial, "10000000" + hex(id * 104'729, 8), swapped ? changed : since, m_clock);
    mark(Kind::Mac, "dc:a6:32:" + hex(id / 256, 2) + ':' + hex(id % 256, 2) + ":1f",
         swapped ? changed : since, m_clock);
    mark(Kind::CardId, "27504853443332476" + hex(id * 31, 15), since, m_clock);
    mark(Kind::MachineId, hex(cloned ? 1 : id * 7'368'787, 32), since, m_clock);
    mark(Kind::HostKey, "SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDUJc1AUOldKYrRAoo", since, m_clock);
    if (cloned)
        identity.findings.push_back(
            {rules::Finding::ClonedImage, {id + 5}, "runs a copy of the same system as 4 others"});
    if (swapped) {
        store::EventRecord event;
        event.node = id;
        event.kind = store::EventKind::IdentityChanged;
        event.openedAt = changed;
        event.detail = QStringLiteral("another board with the same card: serial number changed");
        identity.events = {event};
        if (!m_joined.contains(9000 + id)) {
            store::NodeRecord old;
            old.id = 9000 + id;
            old.name = QStringLiteral("%1 until 2026-04-02").arg(m_fleet.node(id)->record.name);
            old.archivedAt = m_clock - 40 * day;
            identity.others.append({old, 3});
        }
    }
    const QList<fleet::NodeId> ids = m_fleet.ids();
    for (const fleet::NodeId other : ids) {
        if (other != id)
            identity.others.append({m_fleet.node(other)->record, 0});
    }
    return ready<Identity>(identity);
}

QFuture<Result<void>> FakeFleet::joinNodes(fleet::NodeId from, fleet::NodeId into)
{
    m_calls << QStringLiteral("join %1 %2").arg(from).arg(into);
    const Result<void> result = outcome();
    if (result) {
        m_joined.insert(from);
        m_fleet.remove(from);
    }
    return ready<Result<void>>(result);
}

QFuture<Result<store::NodeRecord>> FakeFleet::splitNode(fleet::NodeId node, qint64 time,
                                                        QString name)
{
    m_calls << QStringLiteral("split %1 %2 %3").arg(node).arg(now() - time).arg(name);
    if (const Result<void> result = outcome(); !result)
        return ready<Result<store::NodeRecord>>(result.error());
    store::NodeRecord old = m_fleet.node(node)->record;
    old.name = name;
    old.archivedAt = m_clock;
    return ready<Result<store::NodeRecord>>(old);
}

/// Those that events() tells, and those that a test opened and events() does not know of.
QList<store::EventRecord> FakeFleet::openEvents()
{
    QList<store::EventRecord> open;
    const Result<QList<store::EventRecord>> all = events(0, 1000).result();
    for (const store::EventRecord& event : all ? *all : QList<store::EventRecord>()) {
        if (fleet::lasts(event.kind) && !event.closedAt)
            open.append(event);
    }
    return open;
}

void FakeFleet::comeBack(fleet::NodeId id, bool same)
{
    fleet::NodeSnapshot node = snapshot(id);
    node.state = fleet::NodeState::Online;
    node.stateSince = m_clock;
    node.problem.reset();
    node.question.reset();
    auto inventory = std::make_shared<hardware::Inventory>(*node.inventory);
    inventory->identity.dtSerial = "10000000" + hex((same ? id : id + 7) * 104'729, 8);
    node.inventory = inventory;
    m_fleet.apply(node);
}

QFuture<Result<desktop::AttentionNews>> FakeFleet::attention(std::optional<qint64> since)
{
    using News = Result<desktop::AttentionNews>;
    if (m_failHistory)
        return ready<News>(*m_failHistory);
    desktop::AttentionNews news;
    news.open = openEvents();
    news.mutes = m_mutes;
    for (const store::EventRecord& event : std::as_const(m_happened)) {
        if (since && event.id > *since)
            news.since.append(event);
        news.newest = event.id;
    }
    return ready<News>(news);
}

void FakeFleet::happen(fleet::NodeId id, store::EventKind kind, const QString& detail)
{
    store::EventRecord event;
    event.id = 1'000'000 + m_happened.size();
    event.node = id;
    event.kind = kind;
    event.openedAt = m_clock;
    event.closedAt = m_clock;
    event.detail = detail;
    m_happened.append(event);
    Q_EMIT storeChanged();
}

void FakeFleet::acknowledgeAs(const QString& user, fleet::NodeId id, store::EventKind kind)
{
    for (const store::EventRecord& event : openEvents()) {
        if (event.node == id && event.kind == kind)
            m_acknowledged.insert(event.id, {m_clock - 5 * minute, user});
    }
    Q_EMIT storeChanged();
}

QFuture<Result<int>> FakeFleet::acknowledgeEvents(QList<qint64> events, bool seen)
{
    QStringList ids;
    for (const qint64 id : std::as_const(events))
        ids << QString::number(id);
    m_calls << QStringLiteral("%1 %2").arg(seen ? QStringLiteral("seen") : QStringLiteral("unseen"),
                                           ids.join(u' '));
    if (const Result<void> result = outcome(); !result)
        return ready<Result<int>>(result.error());
    for (const qint64 id : std::as_const(events)) {
        if (seen)
            m_acknowledged.insert(id, {m_clock, QStringLiteral("ana")});
        else
            m_acknowledged.remove(id);
    }
    return ready<Result<int>>(int(events.size()));
}

QFuture<Result<void>> FakeFleet::mute(QList<store::MuteRecord> wanted, qint64 forMs)
{
    for (store::MuteRecord& mute : wanted) {
        m_calls << QStringLiteral("mute %1 %2 %3 %4")
                       .arg(mute.node)
                       .arg(mute.kind ? store::toString(*mute.kind) : QStringLiteral("all"))
                       .arg(forMs)
                       .arg(mute.reason)
                       .trimmed();
        mute.id = m_nextMute++;
        mute.since = m_clock;
        if (forMs > 0)
            mute.until = m_clock + forMs;
        mute.by = QStringLiteral("ana");
    }
    const Result<void> result = outcome();
    if (result)
        m_mutes += wanted;
    return ready<Result<void>>(result);
}

QFuture<Result<void>> FakeFleet::unmute(QList<qint64> mutes)
{
    m_calls << QStringLiteral("unmute %1").arg(mutes.value(0));
    const Result<void> result = outcome();
    if (result)
        m_mutes.removeIf([&](const store::MuteRecord& mute) { return mutes.contains(mute.id); });
    return ready<Result<void>>(result);
}

QFuture<Result<desktop::StoreUse>> FakeFleet::storeUse()
{
    using Use = Result<desktop::StoreUse>;
    if (m_failHistory)
        return ready<Use>(*m_failHistory);
    desktop::StoreUse use;
    use.retention = m_retention;
    use.info.nodes = m_fleet.count();
    const auto tier = [&](const char* name, qint64 everyMs, qint64 ageMs) {
        const qint64 rows = use.info.nodes * (ageMs / everyMs);
        use.info.tiers.append({QString::fromLatin1(name), rows, m_clock - ageMs, m_clock});
    };
    tier("raw", 10'000, 26 * hour);
    tier("1 minute", 2 * hour, 29 * day);
    tier("10 minutes", day, 200 * day);
    tier("2 hours", 16 * day, 200 * day);
    use.info.fileBytes = use.info.nodes * 4'200'000;
    use.info.usedBytes = use.info.nodes * 4'100'000;
    return ready<Use>(use);
}

QFuture<Result<void>> FakeFleet::setRetention(store::Retention retention)
{
    m_calls << QStringLiteral("retention %1 %2 %3 %4 %5")
                   .arg(retention.rawMs)
                   .arg(retention.minuteMs)
                   .arg(retention.tenMinuteMs)
                   .arg(retention.twoHourMs)
                   .arg(retention.maxBytes);
    const Result<void> result = outcome();
    if (result)
        m_retention = retention;
    return ready<Result<void>>(result);
}

} // namespace rollcall::tests
