#include "app/desktop/history.h"

#include <algorithm>
#include <cmath>

namespace rollcall::desktop {

namespace {

struct Reading {
    qint64 start, end;
    qint64 samples;
    HistoryPoint point;
};

QList<Reading> readingsOf(const QList<store::Bucket>& buckets, Metric metric,
                          const HistoryBounds& bounds)
{
    QList<Reading> readings;
    for (const store::Bucket& bucket : buckets) {
        const std::optional<HistoryPoint> point = metricOf(bucket, metric);
        if (point && bucket.start + bucket.span >= bounds.from && bucket.start <= bounds.to)
            readings.append({bucket.start, bucket.start + bucket.span, bucket.samples, *point});
    }
    return readings;
}

qint64 silenceBefore(const QList<Reading>& readings, qsizetype index)
{
    return readings.at(index).start - readings.at(index - 1).end;
}

/// The gap that leaves at most `maxSegments` segments: the given one, or a longer one.
qint64 widenGap(const QList<Reading>& readings, qint64 gap, int maxSegments)
{
    QList<qint64> silences;
    for (qsizetype i = 1; i < readings.size(); ++i) {
        if (silenceBefore(readings, i) > gap)
            silences.append(silenceBefore(readings, i));
    }
    if (silences.size() < maxSegments)
        return gap;
    std::sort(silences.begin(), silences.end(), std::greater<>());
    return silences.at(maxSegments - 1);
}

HistoryPoint meanOf(const Reading* first, const Reading* last)
{
    HistoryPoint point = first->point;
    point.time = (first->point.time + last->point.time) / 2;
    double sum = 0, samples = 0;
    for (const Reading* reading = first; reading <= last; ++reading) {
        point.min = std::min(point.min, reading->point.min);
        point.max = std::max(point.max, reading->point.max);
        sum += reading->point.mean * double(reading->samples);
        samples += double(reading->samples);
    }
    point.mean = sum / samples;
    return point;
}

/// What turns the units of the store into those of the chart.
struct Source {
    store::Metric metric;
    double factor;
};

std::optional<Source> sourceOf(const store::Bucket& bucket, Metric metric)
{
    switch (metric) {
    case Metric::Temperature:
        return Source{store::Metric::Temperature, 1};
    case Metric::Load:
        return Source{store::Metric::Load, 1};
    case Metric::Memory:
        if (bucket.memTotalBytes.value_or(0) <= 0)
            return std::nullopt;
        return Source{store::Metric::Memory, 100.0 / double(*bucket.memTotalBytes)};
    case Metric::Frequency:
        return Source{store::Metric::Frequency, 0.001};
    }
    return std::nullopt;
}

} // namespace

store::Bucket bucketOf(const store::SampleRecord& sample)
{
    store::Bucket bucket;
    bucket.start = sample.time;
    bucket.add(sample);
    return bucket;
}

std::optional<HistoryPoint> metricOf(const store::Bucket& bucket, Metric metric)
{
    const std::optional<Source> source = sourceOf(bucket, metric);
    if (!source || !bucket.mean(source->metric))
        return std::nullopt;
    return HistoryPoint{bucket.start + bucket.span / 2,
                        *bucket.min(source->metric) * source->factor,
                        *bucket.mean(source->metric) * source->factor,
                        *bucket.max(source->metric) * source->factor};
}

qint64 gapOf(const QList<store::Bucket>& buckets)
{
    QList<qint64> intervals;
    for (qsizetype i = 1; i < buckets.size(); ++i)
        intervals.append(buckets.at(i).start - buckets.at(i - 1).start);
    if (intervals.isEmpty())
        return minimumGapMs;
    const auto middle = intervals.begin() + intervals.size() / 2;
    std::nth_element(intervals.begin(), middle, intervals.end());
    return std::max(minimumGapMs, 4 * *middle);
}

QList<HistorySegment> segmentsOf(const QList<store::Bucket>& buckets, Metric metric,
                                 const HistoryBounds& bounds)
{
    const QList<Reading> readings = readingsOf(buckets, metric, bounds);
    const qint64 gap = widenGap(readings, gapOf(buckets), bounds.maxSegments);
    const qint64 slot = std::max<qint64>(1, (bounds.to - bounds.from) / bounds.maxPoints);
    QList<HistorySegment> segments;
    for (qsizetype first = 0; first < readings.size();) {
        qsizetype last = first;
        const auto isNear = [&](qsizetype next) { return silenceBefore(readings, next) <= gap; };
        // Slots are fixed in time, so a point does not change its shape as new readings arrive.
        while (last + 1 < readings.size() && isNear(last + 1) &&
               readings.at(last + 1).start / slot == readings.at(first).start / slot)
            ++last;
        if (first == 0 || !isNear(first))
            segments.append(HistorySegment());
        segments.last().append(meanOf(&readings.at(first), &readings.at(last)));
        first = last + 1;
    }
    return segments;
}

QList<Span> throttledSpans(const QList<store::Bucket>& buckets)
{
    const qint64 gap = gapOf(buckets);
    QList<Span> spans;
    bool open = false;
    qint64 previous = 0;
    for (const store::Bucket& bucket : buckets) {
        const qint64 end = bucket.start + bucket.span;
        if (open && bucket.start - previous > gap)
            open = false;
        const bool throttled = bucket.throttleBits.value_or(0) != 0;
        if (open)
            spans.last().to = throttled ? end : bucket.start;
        else if (throttled)
            spans.append({bucket.start, end});
        open = throttled;
        previous = end;
    }
    return spans;
}

AxisRange roundAxis(double low, double high)
{
    const double span = std::max(high - low, 1e-9);
    const double raw = span / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double ratio = raw / power;
    const double step = power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

} // namespace rollcall::desktop
