// Events: what began, and when it ended.
#include "core/store/database.h"
#include "core/store/sql_values.h"
#include "core/store/store.h"

#include <algorithm>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

qint64 readId(const QSqlQuery& query)
{
    return query.value(0).toLongLong();
}

/// nullopt for a kind this version does not know: an event of a newer Rollcall with the same
/// schema is left out rather than shown as something else.
std::optional<EventRecord> readEvent(const QSqlQuery& query)
{
    const auto kind = eventKindFromString(query.value(2).toString());
    if (!kind)
        return std::nullopt;
    EventRecord event;
    event.id = query.value(0).toLongLong();
    event.node = query.value(1).toLongLong();
    event.kind = *kind;
    event.openedAt = query.value(3).toLongLong();
    event.closedAt = optionalAt<qint64>(query, 4);
    event.detail = query.value(5).toString();
    if (const auto time = optionalAt<qint64>(query, 6))
        event.acknowledged = Acknowledgement{*time, query.value(7).toString()};
    return event;
}

const QString selectEvents =
    u"SELECT id, node, kind, opened_at, closed_at, detail, acknowledged_at, acknowledged_by "
    "FROM events "_s;

/// The event that is there already: an open one of this kind or, for an event that was over when
/// it was noticed, the very same.
Result<QList<qint64>> existing(Database& database, const EventRecord& event)
{
    const QVariantList key{event.node, toString(event.kind)};
    if (!event.closedAt) {
        return database.select(
            u"SELECT id FROM events WHERE node = ? AND kind = ? AND closed_at IS NULL"_s, key,
            readId);
    }
    return database.select(
        u"SELECT id FROM events WHERE node = ? AND kind = ? AND opened_at = ? AND detail = ? "
        "AND closed_at IS NOT NULL"_s,
        key + QVariantList{event.openedAt, text(event.detail)}, readId);
}

Result<QList<EventRecord>> readEvents(Database& database, const QString& sql,
                                      const QVariantList& values)
{
    QList<EventRecord> events;
    const auto read = database.each(sql, values, [&events](const QSqlQuery& query) {
        if (auto event = readEvent(query))
            events.append(*std::move(event));
    });
    if (!read)
        return read.error();
    return events;
}

} // namespace

Result<qint64> Store::openEvent(const EventRecord& event)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto known = existing(*m_database, event);
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return known->first();
    const QVariant closedAt =
        event.closedAt ? QVariant(std::max(*event.closedAt, event.openedAt)) : QVariant();
    const auto id = m_database->insert(
        u"INSERT INTO events (node, kind, opened_at, closed_at, detail) VALUES (?, ?, ?, ?, ?)"_s,
        {event.node, toString(event.kind), event.openedAt, closedAt, text(event.detail)});
    if (!id)
        return id;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<void> Store::closeEvent(NodeId node, EventKind kind, qint64 time)
{
    // Never before it began, even when our clock was set back meanwhile.
    const auto closed = m_database->run(
        u"UPDATE events SET closed_at = CASE WHEN opened_at > ? THEN opened_at ELSE ? END "
        "WHERE node = ? AND kind = ? AND closed_at IS NULL"_s,
        {time, time, node, toString(kind)});
    if (!closed)
        return closed.error();
    return {};
}

Result<QList<EventRecord>> Store::events(NodeId node, int limit)
{
    const QString order = u" ORDER BY opened_at DESC, id DESC LIMIT ?"_s;
    const int atMost = std::max(limit, 0);
    return node == 0 ? readEvents(*m_database, selectEvents + order, {atMost})
                     : readEvents(*m_database, selectEvents + u"WHERE node = ?"_s + order,
                                  {node, atMost});
}

Result<QList<EventRecord>> Store::eventsAfter(qint64 id, int limit)
{
    return readEvents(*m_database, selectEvents + u"WHERE id > ? ORDER BY id LIMIT ?"_s,
                      {id, std::max(limit, 0)});
}

Result<qint64> Store::newestEvent()
{
    const auto newest = m_database->scalar(u"SELECT max(id) FROM events"_s);
    if (!newest)
        return newest.error();
    return newest->toLongLong(); // NULL, as there is none: 0
}

Result<QList<EventRecord>> Store::openEvents()
{
    return readEvents(*m_database, selectEvents + u"WHERE closed_at IS NULL ORDER BY id"_s, {});
}

} // namespace rollcall::store
