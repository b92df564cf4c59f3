#include "core/store/salvage.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/table_copy.h"

#include <algorithm>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(Database& database, const QString& sql, Result<void>& result)
{
    QStringList list;
    result = database.each(sql, {},
                           [&list](const QSqlQuery& query) { list << query.value(0).toString(); });
    return list;
}

/// The tables both files have, with the columns both have.
Result<QList<Table>> tablesOf(Database& damaged, Database& fresh)
{
    Result<void> result;
    QStringList names = texts(fresh, dialect::tableNames(), result);
    // All others refer to it.
    if (const auto nodes = names.indexOf(u"nodes"_s); nodes > 0)
        names.move(nodes, 0);
    QList<Table> tables;
    for (const QString& name : names) {
        const QString info = dialect::columnNames(name);
        Table table{name, {}, {}};
        const QStringList theirs = texts(damaged, info, result);
        for (const QString& column : result.ok() ? texts(fresh, info, result) : QStringList()) {
            if (theirs.contains(column))
                table.columns << column;
        }
        if (result)
            table.key = texts(fresh, dialect::keyColumns(name), result);
        if (!result)
            return result.error();
        if (!table.columns.isEmpty())
            tables << table;
    }
    return tables;
}

/// Every node number that some readable row speaks of, within what roster numbers can be.
QList<qint64> nodesOf(Database& damaged)
{
    QList<qint64> nodes;
    const auto add = [&nodes](const QSqlQuery& query) {
        const qint64 node = query.value(0).toLongLong();
        if (node > 0 && !nodes.contains(node))
            nodes << node;
    };
    // Each as far as it can be read: what fails here is read otherwise below.
    for (const QString& order : {u"id"_s, u"id DESC"_s})
        (void)damaged.each(u"SELECT id FROM nodes"_s + dialect::withoutIndexes() + u" ORDER BY "_s +
                               order,
                           {}, add);
    for (const QString& table : {u"inventories"_s, u"events"_s, u"scores"_s}) {
        for (const QString& order : {u"id"_s, u"id DESC"_s})
            (void)damaged.each(
                u"SELECT node FROM %1%2 ORDER BY %3"_s.arg(table, dialect::withoutIndexes(), order),
                {}, add);
    }
    // Numbers are given out one after the other; a damaged roster hides some of them.
    const qint64 highest = nodes.isEmpty() ? 0 : *std::max_element(nodes.begin(), nodes.end());
    constexpr qint64 atMost = 100'000;
    for (qint64 node = 1; node <= std::min(highest + 16, atMost); ++node) {
        if (!nodes.contains(node))
            nodes << node;
    }
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

/// History of a node whose own row is lost gets a node to belong to.
Result<void> giveNodesBack(Database& fresh, const QList<Table>& tables)
{
    QSet<qint64> orphans;
    for (const Table& table : tables) {
        if (!table.columns.contains(u"node"_s))
            continue;
        auto read = fresh.each(
            u"SELECT DISTINCT node FROM %1 WHERE node NOT IN (SELECT id FROM nodes)"_s.arg(
                table.name),
            {}, [&](const QSqlQuery& query) { orphans << query.value(0).toLongLong(); });
        if (!read)
            return read;
    }
    for (const qint64 node : std::as_const(orphans)) {
        auto added = fresh.run(u"INSERT INTO nodes (id, name, host, port, user_name, added_at, "
                               "archived_at) VALUES (?, ?, '', 22, '', 0, 0)"_s,
                               {node, u"recovered-%1"_s.arg(node)});
        if (!added)
            return added.error();
    }
    return {};
}

} // namespace

Result<QList<RecoveredTable>> salvage(Database& damaged, Database& fresh)
{
    const auto tables = tablesOf(damaged, fresh);
    if (!tables)
        return tables.error();
    const QList<qint64> nodes = nodesOf(damaged);
    // Rows may come before the node they belong to.
    if (auto off = fresh.execute(dialect::checkForeignKeys(false)); !off)
        return off.error();
    auto transaction = Transaction::begin(fresh);
    if (!transaction)
        return transaction.error();
    QList<RecoveredTable> recovered;
    for (const Table& table : *tables) {
        auto copied = TableCopy(damaged, fresh, table).run(nodes);
        if (!copied)
            return copied.error();
        recovered << *copied;
    }
    if (auto given = giveNodesBack(fresh, *tables); !given)
        return given.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    if (auto on = fresh.execute(dialect::checkForeignKeys(true)); !on)
        return on.error();
    return recovered;
}

} // namespace rollcall::store
