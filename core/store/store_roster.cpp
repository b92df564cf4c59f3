// The roster: which nodes there are and how to reach them.
#include "core/store/database.h"
#include "core/store/sql_values.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QHash>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTextLength = 255; // of a name, host, user or tag; DNS allows 253

Error invalid(const char* message, const NodeRecord& node)
{
    return {ErrorCode::InvalidInput, message, node.name.toStdString(), {}};
}

Result<void> validate(const NodeRecord& node)
{
    if (node.name.trimmed().isEmpty())
        return invalid("A node needs a name", node);
    if (node.port == 0)
        return invalid("A port is a number from 1 to 65535", node);
    QStringList texts{node.name, node.host, node.user};
    texts << node.tags;
    for (const QString& text : texts) {
        if (text.size() > maxTextLength)
            return invalid("A name, host, user or tag has at most 255 characters", node);
    }
    return {};
}

NodeRecord readNode(const QSqlQuery& query)
{
    NodeRecord node;
    node.id = query.value(0).toLongLong();
    node.name = query.value(1).toString();
    node.host = query.value(2).toString();
    node.port = static_cast<quint16>(query.value(3).toUInt());
    node.user = query.value(4).toString();
    node.addedAt = query.value(5).toLongLong();
    node.archivedAt = optionalAt<qint64>(query, 6);
    return node;
}

QString addressOf(const NodeRecord& node)
{
    if (node.host.isEmpty())
        return u"this computer"_s;
    const bool literalV6 = node.host.contains(u':');
    return (literalV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(node.host).arg(node.port);
}

/// AlreadyExists, naming the node that has the name or the address already.
Result<void> refuseDuplicate(Database& database, const NodeRecord& node)
{
    // One question for each of the three unique indexes: joined by OR they would read all rows,
    // which for ten thousand boards at once is a long time.
    const QString columns =
        u"SELECT id, name, host, port, user_name, added_at, archived_at FROM nodes WHERE id <> ? "
        "AND "_s;
    const auto found = database.select(
        columns + u"name = ? UNION ALL "_s + columns +
            u"archived_at IS NULL AND host <> '' AND lower(host) = lower(?) AND port = ? "
            "UNION ALL "_s +
            columns + u"archived_at IS NULL AND host = '' AND ? = ''"_s,
        {node.id, text(node.name), node.id, text(node.host), node.port, node.id, text(node.host)},
        readNode);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return {};
    const NodeRecord& other = found->first();
    const QString message =
        other.name == node.name
            ? u"There is a node of this name already, at %1"_s.arg(addressOf(other))
            : u"%1 is in the roster already, as %2"_s.arg(addressOf(other), other.name);
    return Error{ErrorCode::AlreadyExists, message.toStdString(), node.name.toStdString(),
                 "choose another name or address, or change that node"};
}

Result<void> replaceTags(Database& database, const NodeRecord& node)
{
    if (auto gone = database.run(u"DELETE FROM node_tags WHERE node = ?"_s, {node.id}); !gone)
        return gone.error();
    for (int i = 0; i < node.tags.size(); ++i) {
        auto added = database.run(u"INSERT INTO node_tags (node, position, tag) VALUES (?, ?, ?)"_s,
                                  {node.id, i, text(node.tags[i])});
        if (!added)
            return added.error();
    }
    return {};
}

Error noSuchNode(NodeId node, const Database& database)
{
    return {ErrorCode::NotFound,
            "There is no node number " + std::to_string(node),
            database.path().toStdString(),
            {}};
}

} // namespace

Result<NodeRecord> Store::addNode(NodeRecord node)
{
    node.id = 0;
    if (auto valid = validate(node); !valid)
        return valid.error();
    if (node.addedAt == 0)
        node.addedAt = QDateTime::currentMSecsSinceEpoch();
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto unique = refuseDuplicate(*m_database, node); !unique)
        return unique.error();
    const auto id = m_database->insert(
        u"INSERT INTO nodes (name, host, port, user_name, added_at) VALUES (?, ?, ?, ?, ?)"_s,
        {text(node.name), text(node.host), node.port, text(node.user), node.addedAt});
    if (!id)
        return id.error();
    node.id = *id;
    if (auto tagged = replaceTags(*m_database, node); !tagged)
        return tagged.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return node;
}

/// A node that is only remembered: its address may be in use by another.
Result<NodeRecord> Store::addArchived(NodeRecord node)
{
    node.id = 0;
    if (auto valid = validate(node); !valid)
        return valid.error();
    const auto id = m_database->insert(
        u"INSERT INTO nodes (name, host, port, user_name, added_at, archived_at) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {text(node.name), text(node.host), node.port, text(node.user), node.addedAt,
         nullable(node.archivedAt)});
    if (!id && id.error().code == ErrorCode::AlreadyExists)
        return Error{ErrorCode::AlreadyExists, "There is a node of this name already",
                     node.name.toStdString(), "choose another name"};
    if (!id)
        return id.error();
    node.id = *id;
    if (auto tagged = replaceTags(*m_database, node); !tagged)
        return tagged.error();
    return node;
}

Result<void> Store::updateNode(const NodeRecord& node)
{
    if (auto valid = validate(node); !valid)
        return valid;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto unique = refuseDuplicate(*m_database, node); !unique)
        return unique;
    const auto changed = m_database->run(
        u"UPDATE nodes SET name = ?, host = ?, port = ?, user_name = ? WHERE id = ?"_s,
        {text(node.name), text(node.host), node.port, text(node.user), node.id});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return noSuchNode(node.id, *m_database);
    if (auto tagged = replaceTags(*m_database, node); !tagged)
        return tagged;
    return transaction->commit();
}

Result<void> Store::removeNode(NodeId node)
{
    // Tags, inventories, samples, scores and events go with it by ON DELETE CASCADE.
    const auto removed = m_database->run(u"DELETE FROM nodes WHERE id = ?"_s, {node});
    if (!removed)
        return removed.error();
    if (*removed == 0)
        return noSuchNode(node, *m_database);
    return {};
}

Result<QList<NodeRecord>> Store::nodes(Roster which)
{
    const QString columns =
        u"SELECT id, name, host, port, user_name, added_at, archived_at FROM nodes WHERE "_s;
    auto nodes = m_database->select(columns + (which == Roster::Watched
                                                   ? u"archived_at IS NULL ORDER BY name"_s
                                                   : u"archived_at IS NOT NULL ORDER BY name"_s),
                                    {}, readNode);
    if (!nodes)
        return nodes;
    QHash<NodeId, QStringList> tags;
    auto read = m_database->each(u"SELECT node, tag FROM node_tags ORDER BY node, position"_s, {},
                                 [&tags](const QSqlQuery& query) {
                                     tags[query.value(0).toLongLong()] << query.value(1).toString();
                                 });
    if (!read)
        return read.error();
    for (NodeRecord& node : nodes.value())
        node.tags = tags.value(node.id);
    return nodes;
}

} // namespace rollcall::store
