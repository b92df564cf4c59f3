#include "core/store/salvage.h"

#include "core/store/database.h"
#include "core/store/dialect.h"

#include <algorithm>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int chunk = 500;
constexpr qint64 farthest = 1LL << 62;

struct Table {
    QString name;
    QStringList columns;
    QStringList key; ///< columns of the primary key, in its order
};

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

/// Copies one table. Tables whose key begins with a number are read from both ends of each damaged
/// stretch; of the few others (settings) what comes before the damage is kept.
class Copy
{
public:
    Copy(Database& damaged, Database& fresh, const Table& table)
        : m_damaged(damaged)
        , m_fresh(fresh)
        , m_table(table)
    {}

    Result<RecoveredTable> run(const QList<qint64>& nodes)
    {
        if (m_table.key.size() == 1) {
            stretch({}, m_table.key.first());
        } else if (m_table.key.value(0) == u"node" && m_table.key.size() == 2) {
            for (const qint64 node : nodes)
                stretch({{u"node"_s, node}}, m_table.key.at(1));
        } else if (m_table.key.value(0) == u"node") {
            for (const qint64 node : nodes)
                wholePiece(node);
        } else {
            wholePiece(std::nullopt);
        }
        if (m_failure)
            return *m_failure;
        return RecoveredTable{m_table.name, m_rows, m_whole};
    }

private:
    struct Where {
        QString column;
        QVariant value;
    };

    QString select(const QString& condition, const QString& order, int limit) const
    {
        return u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5"_s.arg(
            m_table.columns.join(u", "), m_table.name, condition, order, QString::number(limit));
    }

    bool copyRow(const QSqlQuery& row)
    {
        QVariantList values;
        QStringList marks;
        for (int i = 0; i < m_table.columns.size(); ++i) {
            values << row.value(i);
            marks << u"?"_s;
        }
        const auto done =
            m_fresh.run(u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING"_s.arg(
                            m_table.name, m_table.columns.join(u", "), marks.join(u", ")),
                        values);
        if (done) {
            m_rows += *done;
            return true;
        }
        const ErrorCode code = done.error().code;
        if (code != ErrorCode::InvalidInput && code != ErrorCode::NotFound &&
            code != ErrorCode::AlreadyExists) {
            m_failure = done.error(); // the new file: its disk may be full
            return false;
        }
        m_whole = false;
        return true;
    }

    /// Reads rows of one order until the end (true) or a damaged page.
    bool read(const QString& sql, const QVariantList& values, const QString& keyColumn, int& count,
              QVariant& last)
    {
        const int keyAt = int(m_table.columns.indexOf(keyColumn));
        count = 0;
        const auto done = m_damaged.each(sql, values, [&](const QSqlQuery& row) {
            if (m_failure)
                return;
            ++count;
            if (keyAt >= 0)
                last = row.value(keyAt);
            copyRow(row);
        });
        return done.ok();
    }

    /// All rows with key within (low, high), from below, chunk by chunk.
    bool forward(const QString& fixed, const QVariantList& values, const QString& key, qint64& low,
                 qint64 high)
    {
        for (int limit = chunk;;) {
            int count = 0;
            QVariant last;
            const bool good =
                read(select(fixed + key + u" > ? AND "_s + key + u" < ?"_s, key, limit),
                     values + QVariantList{low, high}, key, count, last);
            if (m_failure)
                return true;
            if (count > 0)
                low = last.toLongLong();
            if (!good)
                return false;
            if (count < limit)
                return true;
        }
    }

    bool backward(const QString& fixed, const QVariantList& values, const QString& key, qint64 low,
                  qint64& high)
    {
        for (;;) {
            int count = 0;
            QVariant last;
            const bool good = read(
                select(fixed + key + u" > ? AND "_s + key + u" < ?"_s, key + u" DESC"_s, chunk),
                values + QVariantList{low, high}, key, count, last);
            if (m_failure)
                return true;
            if (count > 0)
                high = last.toLongLong();
            if (!good)
                return false;
            if (count < chunk)
                return true;
        }
    }

    bool readable(const QString& fixed, const QVariantList& values, const QString& key, qint64 low,
                  qint64 high)
    {
        int count = 0;
        const auto done = m_damaged.each(
            u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT 1"_s.arg(
                key, m_table.name, fixed + key + u" > ? AND "_s + key + u" < ?"_s, key),
            values + QVariantList{low, high}, [&count](const QSqlQuery&) { ++count; });
        return done.ok() && count > 0;
    }

    /// From both ends towards the damage, and then over it: there may be whole pages between two
    /// damaged ones. The step over doubles until something can be read, and is then narrowed, so
    /// that few good rows are passed over.
    void stretch(const QList<Where>& fixedTo, const QString& key)
    {
        QString fixed;
        QVariantList values;
        for (const Where& where : fixedTo) {
            fixed += where.column + u" = ? AND "_s;
            values << where.value;
        }
        qint64 low = -farthest, high = farthest;
        if (forward(fixed, values, key, low, high))
            return;
        m_whole = false;
        if (backward(fixed, values, key, low, high))
            return;
        constexpr int maxJumps = 1000;
        for (int jump = 0; jump < maxJumps && !m_failure; ++jump) {
            qint64 step = 1;
            while (low + step < high && !readable(fixed, values, key, low + step, high))
                step *= 2;
            if (low + step >= high)
                return;
            qint64 bad = step / 2;
            while (step - bad > 1) {
                const qint64 middle = bad + (step - bad) / 2;
                (readable(fixed, values, key, low + middle, high) ? step : bad) = middle;
            }
            low += step;
            if (forward(fixed, values, key, low, high))
                return;
        }
    }

    void wholePiece(std::optional<qint64> node)
    {
        const QString condition = node ? u"node = ?"_s : u"1 = 1"_s;
        const QVariantList values = node ? QVariantList{*node} : QVariantList();
        const QString keys = m_table.key.join(u", "),
                      last = m_table.key.join(u" DESC, ") + u" DESC"_s;
        int count = 0;
        QVariant ignored;
        constexpr int all = 100'000'000;
        if (read(select(condition, keys, all), values, {}, count, ignored))
            return;
        m_whole = false;
        read(select(condition, last, all), values, {}, count, ignored);
    }

    Database& m_damaged;
    Database& m_fresh;
    const Table& m_table;
    qint64 m_rows = 0;
    bool m_whole = true;
    std::optional<Error> m_failure;
};

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
        auto copied = Copy(damaged, fresh, table).run(nodes);
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
