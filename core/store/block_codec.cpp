// A block, all numbers as in packed_column.h:
//   format (1) · n
//   n × number of the bucket in the block · n × samples
//   n × throttle bits + 1, 0 unknown · n × total memory + 1, 0 unknown
//   then for each metric: length of the rest, so that it can be skipped
//     kind: 0 no readings, 1 every sample had one, 2 followed by n × count
//     g, which divides all that follows
//     for each bucket with readings: min / g · (max − min) / g · sum / g − count × min / g
#include "core/store/block_codec.h"

#include "core/store/packed_column.h"

#include <algorithm>
#include <numeric>

namespace rollcall::store {

namespace {

constexpr std::uint64_t format = 1;
constexpr std::uint64_t maxBuckets = 65'536;
enum Kind : std::uint64_t { None = 0, Whole = 1, Counted = 2 };

std::uint64_t bits(qint64 value)
{
    return static_cast<std::uint64_t>(value);
}

std::uint64_t magnitude(qint64 value)
{
    return value < 0 ? ~bits(value) + 1U : bits(value);
}

/// sum − count × min, modulo 2^64: what is added on the way back gives the same sum again.
qint64 rest(qint64 sum, qint64 count, qint64 min)
{
    return static_cast<qint64>(bits(sum) - bits(count) * bits(min));
}

QByteArray packMetric(const QList<Bucket>& buckets, Metric metric)
{
    Column counts;
    bool none = true, whole = true;
    std::uint64_t divisor = 0;
    for (const Bucket& bucket : buckets) {
        const Stat& stat = bucket.of(metric);
        counts.push_back(stat.count);
        none = none && stat.count == 0;
        whole = whole && stat.count == bucket.samples;
        if (stat.count == 0)
            continue;
        for (const qint64 value : {stat.min, stat.max, stat.sum})
            divisor = std::gcd(divisor, magnitude(value));
    }
    ColumnWriter out;
    if (none) {
        out.number(None);
        return out.result();
    }
    out.number(whole ? Whole : Counted);
    if (!whole)
        out.column(counts);
    const auto g = static_cast<qint64>(std::clamp<std::uint64_t>(divisor, 1, 1ULL << 62U));
    out.number(bits(g));
    Column mins, spreads, sums;
    for (const Bucket& bucket : buckets) {
        const Stat& stat = bucket.of(metric);
        if (stat.count == 0)
            continue;
        mins.push_back(stat.min / g);
        spreads.push_back(static_cast<qint64>(bits(stat.max / g) - bits(stat.min / g)));
        sums.push_back(rest(stat.sum / g, stat.count, stat.min / g));
    }
    out.column(mins);
    out.column(spreads);
    out.column(sums);
    return out.result();
}

void unpackMetric(ColumnReader& in, Metric metric, QList<Bucket>& buckets)
{
    const std::uint64_t kind = in.number();
    if (kind == None)
        return;
    const auto size = std::size_t(buckets.size());
    Column counts;
    if (kind == Counted) {
        counts = in.column(size);
    } else {
        for (const Bucket& bucket : std::as_const(buckets))
            counts.push_back(bucket.samples);
    }
    const std::uint64_t g = in.number();
    const auto read = size - std::size_t(std::count(counts.begin(), counts.end(), 0));
    const Column mins = in.column(read), spreads = in.column(read), sums = in.column(read);
    std::size_t at = 0;
    for (std::size_t i = 0; i < size; ++i) {
        if (counts[i] == 0)
            continue;
        Stat& stat = buckets[qsizetype(i)].stats[static_cast<std::size_t>(metric)];
        stat.count = counts[i];
        stat.min = static_cast<qint64>(bits(mins[at]) * g);
        stat.max = static_cast<qint64>((bits(mins[at]) + bits(spreads[at])) * g);
        stat.sum = static_cast<qint64>((bits(sums[at]) + bits(counts[i]) * bits(mins[at])) * g);
        ++at;
    }
}

Error damaged()
{
    return {ErrorCode::NotAStore,
            "A piece of the history is damaged",
            {},
            "check the store: rollcallctl store check"};
}

} // namespace

QByteArray packBlock(const QList<Bucket>& buckets, qint64 start, qint64 span)
{
    Column numbers, samples, throttles, totals;
    for (const Bucket& bucket : buckets) {
        numbers.push_back((bucket.start - start) / span);
        samples.push_back(bucket.samples);
        throttles.push_back(bucket.throttleBits ? *bucket.throttleBits + 1LL : 0);
        totals.push_back(bucket.memTotalBytes ? *bucket.memTotalBytes + 1 : 0);
    }
    ColumnWriter out;
    out.number(format);
    out.number(std::uint64_t(buckets.size()));
    for (const Column* column : {&numbers, &samples, &throttles, &totals})
        out.column(*column);
    for (const Metric metric : allMetrics) {
        const QByteArray packed = packMetric(buckets, metric);
        out.number(std::uint64_t(packed.size()));
        out.bytes(packed);
    }
    return out.result();
}

Result<QList<Bucket>> unpackBlock(const QByteArray& data, qint64 start, qint64 span,
                                  MetricSet metrics)
{
    ColumnReader in(data);
    const std::uint64_t version = in.number(), count = in.number();
    if (!in.ok() || version != format || count > maxBuckets)
        return damaged();
    const auto size = std::size_t(count);
    const Column numbers = in.column(size), samples = in.column(size);
    const Column throttles = in.column(size), totals = in.column(size);
    QList<Bucket> buckets{qsizetype(size)};
    qint64 before = -1;
    for (std::size_t i = 0; i < size && in.ok(); ++i) {
        if (numbers[i] <= before || numbers[i] >= qint64(maxBuckets) || samples[i] < 0)
            return damaged();
        before = numbers[i];
        Bucket& bucket = buckets[qsizetype(i)];
        bucket.start = start + numbers[i] * span;
        bucket.span = span;
        bucket.samples = samples[i];
        if (throttles[i] > 0)
            bucket.throttleBits = int(throttles[i] - 1);
        if (totals[i] > 0)
            bucket.memTotalBytes = totals[i] - 1;
    }
    for (const Metric metric : allMetrics) {
        const std::uint64_t length = in.number();
        if ((metrics & only(metric)) != 0)
            unpackMetric(in, metric, buckets);
        else
            in.skip(length);
    }
    if (!in.ok() || !in.atEnd())
        return damaged();
    return buckets;
}

} // namespace rollcall::store
