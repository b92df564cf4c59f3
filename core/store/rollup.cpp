#include "core/store/rollup.h"

#include "core/store/block_table.h"
#include "core/store/counters.h"
#include "core/store/database.h"
#include "core/store/sample_reader.h"

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

/// What was collected in the last moments of a window may still wait to be committed.
constexpr qint64 graceMs = 60'000;

Result<void> runOnWindow(Database& database, const QString& sql, const QVariantList& values)
{
    const auto done = database.run(sql, values);
    if (!done)
        return done.error();
    return {};
}

} // namespace

Result<QList<Window>> finishedWindows(Database& database, qint64 now, int limit)
{
    return database.select<Window>(
        u"SELECT node, start FROM rollup_pending WHERE start <= ? OR start > ? "
        "ORDER BY start, node LIMIT ?"_s,
        {now - windowMs - graceMs, now + windowMs, limit}, [](const QSqlQuery& row) {
            return Window{row.value(0).toLongLong(), row.value(1).toLongLong()};
        });
}

Result<void> rollUp(Database& database, const Window& window)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const qint64 end = window.start + windowMs;
    const auto marks = readMarks(database, window.node);
    if (!marks)
        return marks.error();
    auto buckets = readSampleBuckets(database, window.node, window.start, end,
                                     tiers.front().bucketMs, everyMetric);
    if (!buckets)
        return std::move(buckets).error();

    const bool late = window.start < marks->rawFrom;
    for (std::size_t i = 0; i < tierCount; ++i) {
        *buckets = widen(*buckets, tiers[i].bucketMs);
        if (floorTo(window.start, tiers[i].blockMs) < marks->tierFrom[i])
            continue;
        auto written = writeWindow(database, window.node, tiers[i], window.start, *buckets, late);
        if (!written)
            return written;
    }
    if (late) {
        auto consumed = runOnWindow(
            database, u"DELETE FROM samples WHERE node = ? AND time >= ? AND time < ?"_s,
            {window.node, window.start, end});
        if (!consumed)
            return consumed;
    }
    auto done = runOnWindow(database, u"DELETE FROM rollup_pending WHERE node = ? AND start = ?"_s,
                            {window.node, window.start});
    if (!done)
        return done;
    if (auto told = addToCounter(database, rollupGeneration, 1); !told)
        return told;
    return transaction->commit();
}

} // namespace rollcall::store
