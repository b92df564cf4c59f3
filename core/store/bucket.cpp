#include "core/store/bucket.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rollcall::store {

namespace {

constexpr double largestReading = 281'474'976'710'656.0; // 2^48
constexpr std::array words{"temperature", "load",     "memory",    "frequency",
                           "net-receive", "net-send", "disk-read", "disk-write"};
static_assert(words.size() == metricCount);

std::optional<qint64> whole(std::optional<double> value, int units)
{
    if (!value || !std::isfinite(*value) || std::abs(*value) * units > largestReading)
        return std::nullopt;
    return std::llround(*value * units);
}

std::optional<qint64> whole(std::optional<qint64> value)
{
    if (!value || *value > qint64(largestReading) || *value < -qint64(largestReading))
        return std::nullopt;
    return value;
}

/// Sums of 2^15 samples cannot overflow; more in one bucket are held at the end of the range.
qint64 added(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return a > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

} // namespace

QString toString(Metric metric)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(metric)));
}

std::optional<Metric> metricFromString(QStringView word)
{
    for (const Metric metric : allMetrics) {
        if (word == toString(metric))
            return metric;
    }
    return std::nullopt;
}

int unitsOf(Metric metric)
{
    switch (metric) {
    case Metric::Temperature:
        return 1000;
    case Metric::Load:
        return 100;
    default:
        return 1;
    }
}

std::optional<qint64> readingOf(const SampleRecord& sample, Metric metric)
{
    switch (metric) {
    case Metric::Temperature:
        return whole(sample.temperatureC, unitsOf(metric));
    case Metric::Load:
        return whole(sample.loadPercent, unitsOf(metric));
    case Metric::Memory:
        return whole(sample.memUsedBytes);
    case Metric::Frequency:
        return whole(sample.frequencyKhz);
    case Metric::NetReceive:
        return whole(sample.rxBytesPerS, 1);
    case Metric::NetSend:
        return whole(sample.txBytesPerS, 1);
    case Metric::DiskRead:
        return whole(sample.readBytesPerS, 1);
    case Metric::DiskWrite:
        return whole(sample.writeBytesPerS, 1);
    }
    return std::nullopt;
}

void Stat::add(qint64 value)
{
    merge({1, value, value, value});
}

void Stat::merge(const Stat& other)
{
    if (other.count == 0)
        return;
    min = count == 0 ? other.min : std::min(min, other.min);
    max = count == 0 ? other.max : std::max(max, other.max);
    sum = added(sum, other.sum);
    count += other.count;
}

void Bucket::add(const SampleRecord& sample)
{
    ++samples;
    for (const Metric metric : allMetrics) {
        if (const auto reading = readingOf(sample, metric))
            stats[static_cast<std::size_t>(metric)].add(*reading);
    }
    if (const auto total = whole(sample.memTotalBytes))
        memTotalBytes = std::max(memTotalBytes.value_or(*total), *total);
    if (sample.throttleBits)
        throttleBits = throttleBits.value_or(0) | *sample.throttleBits;
}

void Bucket::merge(const Bucket& other)
{
    samples += other.samples;
    for (std::size_t i = 0; i < metricCount; ++i)
        stats[i].merge(other.stats[i]);
    if (other.memTotalBytes)
        memTotalBytes =
            std::max(memTotalBytes.value_or(*other.memTotalBytes), *other.memTotalBytes);
    if (other.throttleBits)
        throttleBits = throttleBits.value_or(0) | *other.throttleBits;
}

std::optional<double> Bucket::min(Metric metric) const
{
    const Stat& stat = of(metric);
    return stat.count > 0 ? std::optional(double(stat.min) / unitsOf(metric)) : std::nullopt;
}

std::optional<double> Bucket::mean(Metric metric) const
{
    const Stat& stat = of(metric);
    return stat.count > 0 ? std::optional(double(stat.sum) / double(stat.count) / unitsOf(metric))
                          : std::nullopt;
}

std::optional<double> Bucket::max(Metric metric) const
{
    const Stat& stat = of(metric);
    return stat.count > 0 ? std::optional(double(stat.max) / unitsOf(metric)) : std::nullopt;
}

QList<Bucket> bucketsOf(const QList<SampleRecord>& samples, qint64 span)
{
    std::map<qint64, Bucket> buckets;
    for (const SampleRecord& sample : samples) {
        Bucket& bucket = buckets[floorTo(sample.time, span)];
        bucket.add(sample);
    }
    QList<Bucket> result;
    result.reserve(qsizetype(buckets.size()));
    for (auto& [start, bucket] : buckets) {
        bucket.start = start;
        bucket.span = span;
        result.append(bucket);
    }
    return result;
}

QList<Bucket> widen(const QList<Bucket>& buckets, qint64 span)
{
    QList<Bucket> result;
    for (const Bucket& bucket : buckets) {
        const qint64 start = floorTo(bucket.start, span);
        if (result.isEmpty() || result.last().start != start) {
            result.append(Bucket());
            result.last().start = start;
            result.last().span = span;
        }
        result.last().merge(bucket);
    }
    return result;
}

} // namespace rollcall::store
