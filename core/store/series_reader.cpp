#include "core/store/series_reader.h"

#include "core/store/block_table.h"
#include "core/store/database.h"
#include "core/store/sample_reader.h"

#include <algorithm>
#include <map>
#include <optional>

namespace rollcall::store {

namespace {

/// A summary reads pieces of about this share of its range: fine enough at both ends.
constexpr int summaryPieces = 48;

/// A piece of time of a node, and where its readings are to be taken from.
struct Piece {
    int tier = -1; ///< -1: raw
    qint64 from = 0, to = 0;
};

/// Cuts [from, to) into pieces, newest first: the wanted tier as far back as it is kept, then the
/// next coarser one.
QList<Piece> piecesOf(const Marks& marks, int wanted, qint64 from, qint64 to)
{
    QList<Piece> pieces;
    for (int tier = wanted; tier < int(tierCount) && to > from; ++tier) {
        const qint64 kept = tier < 0 ? marks.rawFrom : marks.tierFrom[std::size_t(tier)];
        const qint64 begin = std::max(from, kept);
        if (begin < to)
            pieces.append({tier, begin, to});
        to = std::min(to, begin);
    }
    return pieces;
}

/// The pending windows that hold raw rows which a piece of a tier does not know of. Where the raw
/// rows of such a window are complete they stand for it alone.
struct Pending {
    QList<qint64> windows;
    qint64 rawFrom = 0;

    bool replaces(qint64 time) const
    {
        const qint64 window = floorTo(time, windowMs);
        return window >= rawFrom && std::binary_search(windows.begin(), windows.end(), window);
    }
};

class Reader
{
public:
    Reader(Database& database, NodeId node)
        : m_database(database)
        , m_node(node)
    {}

    Result<void> prepare(qint64 from, qint64 to)
    {
        // One picture of the file for all that follows, however it goes on being written.
        auto snapshot = Snapshot::begin(m_database);
        if (!snapshot)
            return std::move(snapshot).error();
        m_snapshot.emplace(std::move(*snapshot));
        auto marks = readMarks(m_database, m_node);
        if (!marks)
            return std::move(marks).error();
        auto windows = pendingWindows(m_database, m_node, from, to - 1);
        if (!windows)
            return std::move(windows).error();
        m_marks = *marks;
        m_pending = {*windows, marks->rawFrom};
        return {};
    }

    const Marks& marks() const { return m_marks; }
    const Pending& pending() const { return m_pending; }

    /// Buckets of a piece of a tier without those that raw rows stand for.
    template <class Take>
    Result<void> blocks(const Piece& piece, MetricSet metrics, Take take)
    {
        const auto buckets = readBuckets(m_database, m_node, tiers[std::size_t(piece.tier)],
                                         piece.from, piece.to, metrics);
        if (!buckets)
            return buckets.error();
        for (const Bucket& bucket : *buckets) {
            if (!m_pending.replaces(bucket.start))
                take(bucket);
        }
        return {};
    }

    /// The stretches of raw rows in a piece that its tier does not hold.
    QList<Piece> rawStretches(const Piece& piece) const
    {
        if (piece.tier < 0)
            return {piece};
        QList<Piece> stretches;
        for (const qint64 window : m_pending.windows) {
            const qint64 from = std::max(piece.from, window);
            const qint64 to = std::min(piece.to, window + windowMs);
            if (from < to)
                stretches.append({-1, from, to});
        }
        return stretches;
    }

private:
    Database& m_database;
    NodeId m_node;
    std::optional<Snapshot> m_snapshot;
    Marks m_marks;
    Pending m_pending;
};

} // namespace

Result<QList<Bucket>> readSeries(Database& database, NodeId node, const SeriesRequest& request)
{
    if (request.to < request.from)
        return QList<Bucket>();
    const qint64 end = request.to + 1, slot = slotOf(request);
    Reader reader(database, node);
    if (auto prepared = reader.prepare(request.from, end); !prepared)
        return std::move(prepared).error();

    std::map<qint64, Bucket> points;
    const auto take = [&](const Bucket& bucket) {
        // Where only a coarser tier is left a point is as wide as its bucket.
        const bool wide = bucket.span > slot;
        Bucket& point = points[wide ? bucket.start : floorTo(bucket.start, slot)];
        point.span = std::max(point.span, wide ? bucket.span : slot);
        point.merge(bucket);
    };
    const QList<Piece> pieces = piecesOf(reader.marks(), tierFor(slot), request.from, end);
    for (const Piece& piece : pieces) {
        if (piece.tier >= 0) {
            if (auto read = reader.blocks(piece, request.metrics, take); !read)
                return std::move(read).error();
        }
        for (const Piece& raw : reader.rawStretches(piece)) {
            const auto buckets =
                readSampleBuckets(database, node, raw.from, raw.to, slot, request.metrics);
            if (!buckets)
                return buckets.error();
            std::for_each(buckets->begin(), buckets->end(), take);
        }
    }
    QList<Bucket> result;
    result.reserve(qsizetype(points.size()));
    for (auto& [start, point] : points) {
        point.start = start;
        result.append(point);
    }
    return result;
}

Result<Stat> summarize(Database& database, NodeId node, Metric metric, qint64 from, qint64 to)
{
    Stat stat;
    if (to < from)
        return stat;
    Reader reader(database, node);
    if (auto prepared = reader.prepare(from, to + 1); !prepared)
        return std::move(prepared).error();
    const int tier = tierFor((to - from) / summaryPieces);
    for (const Piece& piece : piecesOf(reader.marks(), tier, from, to + 1)) {
        if (piece.tier >= 0) {
            auto read = reader.blocks(piece, only(metric),
                                      [&](const Bucket& bucket) { stat.merge(bucket.of(metric)); });
            if (!read)
                return std::move(read).error();
        }
        for (const Piece& raw : reader.rawStretches(piece)) {
            const auto sum = sumSamples(database, node, raw.from, raw.to, metric);
            if (!sum)
                return sum.error();
            stat.merge(*sum);
        }
    }
    return stat;
}

} // namespace rollcall::store
