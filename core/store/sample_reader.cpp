#include "core/store/sample_reader.h"

#include "core/store/database.h"
#include "core/store/sql_values.h"

#include <algorithm>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

const QString selectSamples =
    u"SELECT s.node, s.time, s.uptime_ms, s.temperature_mc, s.load_cpercent, s.mem_used_bytes, "
    "s.mem_total_bytes, s.frequency_khz, s.throttle_bits, s.net_rx_bps, s.net_tx_bps, "
    "s.disk_read_bps, s.disk_write_bps, b.boot_id, s.clock_skew_ms, "
    "s.answer_ms "_s;
const QString joinBoots = u" LEFT JOIN boots b ON b.id = s.boot "_s;

/// In the order of Metric.
constexpr std::array columns{"temperature_mc", "load_cpercent", "mem_used_bytes", "frequency_khz",
                             "net_rx_bps",     "net_tx_bps",    "disk_read_bps",  "disk_write_bps"};
static_assert(columns.size() == metricCount);

QString columnOf(Metric metric)
{
    return QString::fromLatin1(columns.at(static_cast<std::size_t>(metric)));
}

std::optional<double> scaledAt(const QSqlQuery& query, int column, Metric metric)
{
    const auto units = optionalAt<qint64>(query, column);
    return units ? std::optional(double(*units) / unitsOf(metric)) : std::nullopt;
}

SampleRecord readSample(const QSqlQuery& query)
{
    SampleRecord sample;
    sample.node = query.value(0).toLongLong();
    sample.time = query.value(1).toLongLong();
    sample.uptimeMs = optionalAt<qint64>(query, 2);
    sample.temperatureC = scaledAt(query, 3, Metric::Temperature);
    sample.loadPercent = scaledAt(query, 4, Metric::Load);
    sample.memUsedBytes = optionalAt<qint64>(query, 5);
    sample.memTotalBytes = optionalAt<qint64>(query, 6);
    sample.frequencyKhz = optionalAt<qint64>(query, 7);
    sample.throttleBits = optionalAt<int>(query, 8);
    sample.rxBytesPerS = scaledAt(query, 9, Metric::NetReceive);
    sample.txBytesPerS = scaledAt(query, 10, Metric::NetSend);
    sample.readBytesPerS = scaledAt(query, 11, Metric::DiskRead);
    sample.writeBytesPerS = scaledAt(query, 12, Metric::DiskWrite);
    sample.bootId = query.value(13).toString();
    sample.clockSkewMs = optionalAt<qint64>(query, 14);
    sample.answerMs = optionalAt<qint64>(query, 15);
    return sample;
}

QString bucketQuery(MetricSet metrics)
{
    QString sql = u"SELECT time, throttle_bits, mem_total_bytes"_s;
    for (const Metric metric : allMetrics) {
        if ((metrics & only(metric)) != 0)
            sql += u", "_s + columnOf(metric);
    }
    return sql + u" FROM samples WHERE node = ? AND time >= ? AND time < ? ORDER BY time"_s;
}

} // namespace

Result<QList<SampleRecord>> readSamples(Database& database, NodeId node, qint64 from, qint64 to)
{
    return database.select(selectSamples + u"FROM samples s"_s + joinBoots +
                               u"WHERE s.node = ? AND s.time >= ? AND s.time < ? ORDER BY s.time"_s,
                           {node, from, to}, readSample);
}

Result<QList<SampleRecord>> newestSamples(Database& database, NodeId node, qint64 from, qint64 to,
                                          int maxRows)
{
    // A negative LIMIT would mean "all" to SQLite and an error to others.
    auto rows = database.select(selectSamples + u"FROM samples s"_s + joinBoots +
                                    u"WHERE s.node = ? AND s.time BETWEEN ? AND ? "
                                    "ORDER BY s.time DESC LIMIT ?"_s,
                                {node, from, to, std::max(maxRows, 0)}, readSample);
    if (rows)
        std::reverse(rows->begin(), rows->end());
    return rows;
}

Result<QList<SampleRecord>> latestSamples(Database& database, qint64 asOf)
{
    return database.select(selectSamples +
                               u"FROM nodes n JOIN samples s ON s.node = n.id AND s.time = "
                               "(SELECT max(time) FROM samples WHERE node = n.id AND time <= ?)"_s +
                               joinBoots + u"ORDER BY n.id"_s,
                           {asOf}, readSample);
}

Result<QList<Bucket>> readSampleBuckets(Database& database, NodeId node, qint64 from, qint64 to,
                                        qint64 span, MetricSet metrics)
{
    QList<Bucket> buckets;
    const auto read = [&](const QSqlQuery& row) {
        const qint64 start = floorTo(row.value(0).toLongLong(), span);
        if (buckets.isEmpty() || buckets.last().start != start) {
            buckets.append(Bucket());
            buckets.last().start = start;
            buckets.last().span = span;
        }
        Bucket& bucket = buckets.last();
        ++bucket.samples;
        if (!row.isNull(1))
            bucket.throttleBits = bucket.throttleBits.value_or(0) | row.value(1).toInt();
        if (!row.isNull(2)) {
            const qint64 total = row.value(2).toLongLong();
            bucket.memTotalBytes = std::max(bucket.memTotalBytes.value_or(total), total);
        }
        int column = 3;
        for (const Metric metric : allMetrics) {
            if ((metrics & only(metric)) == 0)
                continue;
            if (!row.isNull(column))
                bucket.stats[std::size_t(metric)].add(row.value(column).toLongLong());
            ++column;
        }
    };
    auto done = database.each(bucketQuery(metrics), {node, from, to}, read);
    if (!done)
        return std::move(done).error();
    return buckets;
}

Result<Stat> sumSamples(Database& database, NodeId node, qint64 from, qint64 to, Metric metric)
{
    const QString name = columnOf(metric);
    Stat stat;
    auto read = database.each(u"SELECT count(%1), min(%1), max(%1), sum(%1) FROM samples "
                              "WHERE node = ? AND time >= ? AND time < ?"_s.arg(name),
                              {node, from, to}, [&](const QSqlQuery& row) {
                                  stat = {row.value(0).toLongLong(), row.value(1).toLongLong(),
                                          row.value(2).toLongLong(), row.value(3).toLongLong()};
                              });
    if (!read)
        return std::move(read).error();
    return stat;
}

} // namespace rollcall::store
