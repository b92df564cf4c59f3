// What nodes reported: versions of their inventory, samples, benchmark scores.
#include "core/store/database.h"
#include "core/store/sql_values.h"
#include "core/store/store.h"

#include <algorithm>
#include <cmath>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

const QString sampleColumns =
    u"s.node, s.time, s.uptime_ms, s.temperature_c, s.load_percent, s.mem_used_bytes, "
    "s.mem_total_bytes, s.frequency_khz, s.throttle_bits"_s;

InventoryRecord readInventory(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(),
            query.value(3).toByteArray()};
}

SampleRecord readSample(const QSqlQuery& query)
{
    SampleRecord sample;
    sample.node = query.value(0).toLongLong();
    sample.time = query.value(1).toLongLong();
    sample.uptimeMs = optionalAt<qint64>(query, 2);
    sample.temperatureC = optionalAt<double>(query, 3);
    sample.loadPercent = optionalAt<double>(query, 4);
    sample.memUsedBytes = optionalAt<qint64>(query, 5);
    sample.memTotalBytes = optionalAt<qint64>(query, 6);
    sample.frequencyKhz = optionalAt<qint64>(query, 7);
    sample.throttleBits = optionalAt<int>(query, 8);
    return sample;
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
    const auto found = m_database->select(
        u"SELECT node, first_seen, last_seen, document FROM inventories WHERE node = ? "
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
    return m_database->select(
        u"SELECT node, first_seen, last_seen, document FROM inventories WHERE node = ? "
        "ORDER BY id DESC"_s,
        {node}, readInventory);
}

Result<void> Store::saveSample(const SampleRecord& sample)
{
    const auto saved = m_database->run(
        u"INSERT INTO samples (node, time, uptime_ms, temperature_c, load_percent, mem_used_bytes, "
        "mem_total_bytes, frequency_khz, throttle_bits) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (node, time) DO UPDATE SET uptime_ms = excluded.uptime_ms, "
        "temperature_c = excluded.temperature_c, load_percent = excluded.load_percent, "
        "mem_used_bytes = excluded.mem_used_bytes, mem_total_bytes = excluded.mem_total_bytes, "
        "frequency_khz = excluded.frequency_khz, throttle_bits = excluded.throttle_bits"_s,
        {sample.node, sample.time, nullable(sample.uptimeMs), nullable(sample.temperatureC),
         nullable(sample.loadPercent), nullable(sample.memUsedBytes),
         nullable(sample.memTotalBytes), nullable(sample.frequencyKhz),
         nullable(sample.throttleBits)});
    if (!saved)
        return saved.error();
    return {};
}

Result<QList<SampleRecord>> Store::latestSamples()
{
    return m_database->select(u"SELECT "_s + sampleColumns +
                                  u" FROM nodes n JOIN samples s ON s.node = n.id AND s.time = "
                                  "(SELECT max(time) FROM samples WHERE node = n.id) "
                                  "ORDER BY n.id"_s,
                              {}, readSample);
}

Result<QList<SampleRecord>> Store::samples(NodeId node, qint64 from, qint64 to, int maxRows)
{
    // A negative LIMIT would mean "all" to SQLite and an error to others.
    auto rows = m_database->select(u"SELECT "_s + sampleColumns +
                                       u" FROM samples s WHERE s.node = ? AND s.time BETWEEN ? "
                                       "AND ? ORDER BY s.time DESC LIMIT ?"_s,
                                   {node, from, to, std::max(maxRows, 0)}, readSample);
    if (rows)
        std::reverse(rows->begin(), rows->end());
    return rows;
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

Result<void> Store::prune(qint64 before)
{
    const auto roster = nodes();
    if (!roster)
        return roster.error();
    // Node by node: each uses the primary key, and the write lock is never held for long.
    for (const NodeRecord& node : *roster) {
        auto pruned = m_database->run(u"DELETE FROM samples WHERE node = ? AND time < ?"_s,
                                      {node.id, before});
        if (!pruned)
            return pruned.error();
    }
    return {};
}

} // namespace rollcall::store
