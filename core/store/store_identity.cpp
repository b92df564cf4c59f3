// By which marks a node can be known again, and which of its changes somebody has seen.
#include "core/store/database.h"
#include "core/store/sql_values.h"
#include "core/store/store.h"

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

IdentityRecord readIdentity(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toLongLong(), query.value(4).toLongLong()};
}

} // namespace

Result<void> Store::saveIdentity(NodeId node, qint64 time, const QList<IdentityRecord>& marks)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    for (const IdentityRecord& mark : marks) {
        // Our clock may have been set back: neither end moves inwards.
        auto saved = m_database->run(
            u"INSERT INTO node_keys (node, kind, value, first_seen, last_seen) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (node, kind, value) DO UPDATE SET last_seen = "
            "CASE WHEN node_keys.last_seen > excluded.last_seen THEN node_keys.last_seen "
            "ELSE excluded.last_seen END"_s,
            {node, text(mark.kind), text(mark.value), time, time});
        if (!saved)
            return saved.error();
    }
    return transaction->commit();
}

Result<QList<IdentityRecord>> Store::identities(NodeId node)
{
    const QString columns = u"SELECT node, kind, value, first_seen, last_seen FROM node_keys "_s;
    const QString order = u" ORDER BY node, kind, first_seen, value"_s;
    if (node == 0)
        return m_database->select(columns + order, {}, readIdentity);
    return m_database->select(columns + u"WHERE node = ?"_s + order, {node}, readIdentity);
}

Result<int> Store::acknowledge(NodeId node, qint64 version, qint64 time)
{
    const QString update = u"UPDATE inventories SET acknowledged_at = ? "
                           "WHERE node = ? AND acknowledged_at IS NULL"_s;
    return version == 0 ? m_database->run(update, {time, node})
                        : m_database->run(update + u" AND id <= ?"_s, {time, node, version});
}

} // namespace rollcall::store
