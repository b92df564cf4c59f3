// What nodes reported: versions of their inventory, benchmark scores.
#include "core/store/database.h"
#include "core/store/sql_values.h"
#include "core/store/store.h"

#include <algorithm>
#include <cmath>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

InventoryRecord readInventory(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toLongLong(),
            query.value(2).toLongLong(), query.value(3).toByteArray(),
            query.value(4).toLongLong(), optionalAt<qint64>(query, 5)};
}

std::optional<std::int64_t> wideAt(const QSqlQuery& query, int column)
{
    const auto value = optionalAt<qint64>(query, column);
    return value ? std::optional<std::int64_t>(*value) : std::nullopt;
}

ScoreRecord readScore(const QSqlQuery& query)
{
    ScoreRecord record;
    record.node = query.value(0).toLongLong();
    record.time = query.value(1).toLongLong();
    hardware::Score& score = record.score;
    score.test = query.value(2).toString().toStdString();
    score.unit = query.value(3).toString().toStdString();
    score.cpus = query.value(4).toString().toStdString();
    score.threads = query.value(5).toInt();
    score.median = query.value(6).toDouble();
    score.min = query.value(7).toDouble();
    score.max = query.value(8).toDouble();
    score.runs = query.value(9).toInt();
    score.checked = query.value(10).toInt() != 0;
    score.temperatureBeforeMc = wideAt(query, 11);
    score.temperatureAfterMc = wideAt(query, 12);
    score.frequencyBeforeKhz = wideAt(query, 13);
    score.frequencyAfterKhz = wideAt(query, 14);
    return record;
}

QVariant wide(const std::optional<std::int64_t>& value)
{
    return value ? QVariant::fromValue(static_cast<qint64>(*value)) : QVariant();
}

} // namespace

Result<bool> Store::saveInventory(NodeId node, qint64 time, const QByteArray& document)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto newest = latestInventory(node);
    if (!newest)
        return newest.error();
    const bool changed = !newest->has_value() || (*newest)->document != document;
    // The number of a version, not its time, says which is newest: our clock may be set back.
    const auto written =
        changed
            ? m_database->run(u"INSERT INTO inventories (node, first_seen, last_seen, document) "
                              "VALUES (?, ?, ?, ?)"_s,
                              {node, time, time, document})
            : m_database->run(u"UPDATE inventories SET last_seen = ? WHERE id = "
                              "(SELECT max(id) FROM inventories WHERE node = ?)"_s,
                              {std::max(time, (*newest)->lastSeen), node});
    if (!written)
        return written.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

Result<std::optional<InventoryRecord>> Store::latestInventory(NodeId node)
{
    const auto found = m_database->select(u"SELECT node, first_seen, last_seen, document, id, "
                                          u"acknowledged_at FROM inventories WHERE node = ? "
                                          "ORDER BY id DESC LIMIT 1"_s,
                                          {node}, readInventory);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<InventoryRecord>();
    return std::optional(found->first());
}

Result<QList<InventoryRecord>> Store::inventories(NodeId node)
{
    return m_database->select(u"SELECT node, first_seen, last_seen, document, id, acknowledged_at "
                              u"FROM inventories WHERE node = ? "
                              "ORDER BY id DESC"_s,
                              {node}, readInventory);
}

Result<QHash<NodeId, qint64>> Store::newestVersions()
{
    QHash<NodeId, qint64> versions;
    const auto read = m_database->each(
        u"SELECT node, max(id) FROM inventories GROUP BY node"_s, {}, [&](const QSqlQuery& query) {
            versions.insert(query.value(0).toLongLong(), query.value(1).toLongLong());
        });
    if (!read)
        return read.error();
    return versions;
}

Result<void> Store::saveScore(const ScoreRecord& record)
{
    const hardware::Score& score = record.score;
    if (!std::isfinite(score.median) || !std::isfinite(score.min) || !std::isfinite(score.max)) {
        return Error{
            ErrorCode::InvalidInput, "A score that is no number cannot be stored", score.test, {}};
    }
    const auto saved = m_database->run(
        u"INSERT INTO scores (node, time, test, unit, cpus, threads, median, lowest, highest, "
        "runs, checked, temperature_before_mc, temperature_after_mc, frequency_before_khz, "
        "frequency_after_khz) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {record.node, record.time, text(score.test), text(score.unit), text(score.cpus),
         score.threads, score.median, score.min, score.max, score.runs, score.checked ? 1 : 0,
         wide(score.temperatureBeforeMc), wide(score.temperatureAfterMc),
         wide(score.frequencyBeforeKhz), wide(score.frequencyAfterKhz)});
    if (!saved)
        return saved.error();
    return {};
}

Result<QList<ScoreRecord>> Store::scores(NodeId node)
{
    const QString columns =
        u"SELECT node, time, test, unit, cpus, threads, median, lowest, highest, runs, checked, "
        "temperature_before_mc, temperature_after_mc, frequency_before_khz, frequency_after_khz "
        "FROM scores "_s;
    const QString order = u" ORDER BY time DESC, id DESC"_s;
    if (node == 0)
        return m_database->select(columns + order, {}, readScore);
    return m_database->select(columns + u"WHERE node = ?"_s + order, {node}, readScore);
}

} // namespace rollcall::store
