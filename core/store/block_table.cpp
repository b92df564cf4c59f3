#include "core/store/block_table.h"

#include "core/store/block_codec.h"
#include "core/store/database.h"

#include <QtDebug>
#include <algorithm>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

struct Block {
    qint64 start = 0;
    QByteArray data;
};

Block readBlock(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toByteArray()};
}

/// What the block that holds `window` has of other windows, and of this one into `own`.
Result<QList<Bucket>> splitBlock(Database& database, NodeId node, const Tier& tier, qint64 window,
                                 QList<Bucket>& own)
{
    const qint64 start = floorTo(window, tier.blockMs);
    const auto blocks = database.select(
        u"SELECT start, data FROM rollups WHERE node = ? AND tier = ? AND start = ?"_s,
        {node, tier.seconds, start}, readBlock);
    if (!blocks)
        return blocks.error();
    QList<Bucket> others;
    for (const Block& block : *blocks) {
        const auto buckets = unpackBlock(block.data, block.start, tier.bucketMs);
        if (!buckets) {
            qWarning("%s: a damaged block of node %lld (tier %d, %lld) is begun anew",
                     qUtf8Printable(database.path()), node, tier.seconds, block.start);
            continue;
        }
        for (const Bucket& bucket : *buckets)
            (floorTo(bucket.start, windowMs) == window ? own : others).append(bucket);
    }
    return others;
}

void insertInOrder(QList<Bucket>& buckets, const Bucket& bucket, bool merge)
{
    const auto at =
        std::lower_bound(buckets.begin(), buckets.end(), bucket.start,
                         [](const Bucket& one, qint64 time) { return one.start < time; });
    if (at != buckets.end() && at->start == bucket.start && merge)
        at->merge(bucket);
    else
        buckets.insert(at, bucket);
}

} // namespace

Result<Marks> readMarks(Database& database, NodeId node)
{
    Marks marks;
    auto read = database.each(
        u"SELECT raw_from, minute_from, ten_minute_from, two_hour_from FROM rollup_marks "
        "WHERE node = ?"_s,
        {node}, [&](const QSqlQuery& row) {
            marks.rawFrom = row.value(0).toLongLong();
            for (std::size_t i = 0; i < tierCount; ++i)
                marks.tierFrom[i] = row.value(int(i) + 1).toLongLong();
        });
    if (!read)
        return std::move(read).error();
    return marks;
}

Result<void> writeMarks(Database& database, NodeId node, const Marks& marks)
{
    const auto written = database.run(
        u"INSERT INTO rollup_marks (node, raw_from, minute_from, ten_minute_from, two_hour_from) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (node) DO UPDATE SET raw_from = excluded.raw_from, "
        "minute_from = excluded.minute_from, ten_minute_from = excluded.ten_minute_from, "
        "two_hour_from = excluded.two_hour_from"_s,
        {node, marks.rawFrom, marks.tierFrom[0], marks.tierFrom[1], marks.tierFrom[2]});
    if (!written)
        return written.error();
    return {};
}

Result<QList<qint64>> pendingWindows(Database& database, NodeId node, qint64 from, qint64 to)
{
    return database.select<qint64>(
        u"SELECT start FROM rollup_pending WHERE node = ? AND start >= ? AND start <= ? "
        "ORDER BY start"_s,
        {node, floorTo(from, windowMs), to},
        [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
}

Result<QList<Bucket>> readBuckets(Database& database, NodeId node, const Tier& tier, qint64 from,
                                  qint64 to, MetricSet metrics)
{
    const auto blocks = database.select(
        u"SELECT start, data FROM rollups WHERE node = ? AND tier = ? AND start >= ? "
        "AND start < ? ORDER BY start"_s,
        {node, tier.seconds, floorTo(from, tier.blockMs), to}, readBlock);
    if (!blocks)
        return blocks.error();
    QList<Bucket> all;
    for (const Block& block : *blocks) {
        auto buckets = unpackBlock(block.data, block.start, tier.bucketMs, metrics);
        if (!buckets) {
            Error error = std::move(buckets).error();
            error.context = database.path().toStdString();
            return error;
        }
        for (const Bucket& bucket : *buckets) {
            if (bucket.start + tier.bucketMs > from && bucket.start < to)
                all.append(bucket);
        }
    }
    return all;
}

Result<void> writeWindow(Database& database, NodeId node, const Tier& tier, qint64 window,
                         const QList<Bucket>& buckets, bool merge)
{
    QList<Bucket> own;
    auto block = splitBlock(database, node, tier, window, own);
    if (!block)
        return std::move(block).error();
    if (!merge)
        own.clear();
    for (const Bucket& bucket : buckets)
        insertInOrder(own, bucket, true);
    for (const Bucket& bucket : std::as_const(own))
        insertInOrder(*block, bucket, false);

    const qint64 start = floorTo(window, tier.blockMs);
    const auto written =
        block->isEmpty()
            ? database.run(u"DELETE FROM rollups WHERE node = ? AND tier = ? AND start = ?"_s,
                           {node, tier.seconds, start})
            : database.run(u"INSERT INTO rollups (node, tier, start, data) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (node, tier, start) DO UPDATE SET data = excluded.data"_s,
                           {node, tier.seconds, start, packBlock(*block, start, tier.bucketMs)});
    if (!written)
        return written.error();
    return {};
}

} // namespace rollcall::store
