#include "app/desktop/history.h"

#include <algorithm>
#include <cmath>

namespace rollcall::desktop {

namespace {

struct Reading {
    qint64 time;
    double value;
};

QList<Reading> readingsOf(const QList<store::SampleRecord>& samples, Metric metric,
                          const HistoryBounds& bounds)
{
    QList<Reading> readings;
    for (const store::SampleRecord& sample : samples) {
        const std::optional<double> value = metricOf(sample, metric);
        if (value && sample.time >= bounds.from && sample.time <= bounds.to)
            readings.append({sample.time, *value});
    }
    return readings;
}

/// The gap that leaves at most `maxSegments` segments: the given one, or a longer one.
qint64 widenGap(const QList<Reading>& readings, qint64 gap, int maxSegments)
{
    QList<qint64> silences;
    for (qsizetype i = 1; i < readings.size(); ++i) {
        const qint64 silence = readings.at(i).time - readings.at(i - 1).time;
        if (silence > gap)
            silences.append(silence);
    }
    if (silences.size() < maxSegments)
        return gap;
    std::sort(silences.begin(), silences.end(), std::greater<>());
    return silences.at(maxSegments - 1);
}

HistoryPoint meanOf(const Reading* first, const Reading* last)
{
    HistoryPoint point{(first->time + last->time) / 2, first->value, 0, first->value};
    double sum = 0;
    for (const Reading* reading = first; reading <= last; ++reading) {
        point.min = std::min(point.min, reading->value);
        point.max = std::max(point.max, reading->value);
        sum += reading->value;
    }
    point.mean = sum / double(last - first + 1);
    return point;
}

} // namespace

std::optional<double> metricOf(const store::SampleRecord& sample, Metric metric)
{
    switch (metric) {
    case Metric::Temperature:
        return sample.temperatureC;
    case Metric::Load:
        return sample.loadPercent;
    case Metric::Memory:
        if (!sample.memUsedBytes || sample.memTotalBytes.value_or(0) <= 0)
            return std::nullopt;
        return 100.0 * double(*sample.memUsedBytes) / double(*sample.memTotalBytes);
    case Metric::Frequency:
        if (!sample.frequencyKhz)
            return std::nullopt;
        return double(*sample.frequencyKhz) / 1000;
    }
    return std::nullopt;
}

qint64 gapOf(const QList<store::SampleRecord>& samples)
{
    QList<qint64> intervals;
    for (qsizetype i = 1; i < samples.size(); ++i)
        intervals.append(samples.at(i).time - samples.at(i - 1).time);
    if (intervals.isEmpty())
        return minimumGapMs;
    const auto middle = intervals.begin() + intervals.size() / 2;
    std::nth_element(intervals.begin(), middle, intervals.end());
    return std::max(minimumGapMs, 4 * *middle);
}

QList<HistorySegment> segmentsOf(const QList<store::SampleRecord>& samples, Metric metric,
                                 const HistoryBounds& bounds)
{
    const QList<Reading> readings = readingsOf(samples, metric, bounds);
    const qint64 gap = widenGap(readings, gapOf(samples), bounds.maxSegments);
    const qint64 slot = std::max<qint64>(1, (bounds.to - bounds.from) / bounds.maxPoints);
    QList<HistorySegment> segments;
    for (qsizetype first = 0; first < readings.size();) {
        qsizetype last = first;
        const auto isNear = [&](qsizetype next) {
            return readings.at(next).time - readings.at(next - 1).time <= gap;
        };
        // Slots are fixed in time, so a point does not change its shape as new readings arrive.
        while (last + 1 < readings.size() && isNear(last + 1) &&
               readings.at(last + 1).time / slot == readings.at(first).time / slot)
            ++last;
        if (first == 0 || !isNear(first))
            segments.append(HistorySegment());
        segments.last().append(meanOf(&readings.at(first), &readings.at(last)));
        first = last + 1;
    }
    return segments;
}

QList<Span> throttledSpans(const QList<store::SampleRecord>& samples)
{
    const qint64 gap = gapOf(samples);
    QList<Span> spans;
    bool open = false;
    qint64 previous = 0;
    for (const store::SampleRecord& sample : samples) {
        if (open && sample.time - previous > gap)
            open = false;
        const bool throttled = sample.throttleBits.value_or(0) != 0;
        if (open)
            spans.last().to = sample.time;
        else if (throttled)
            spans.append({sample.time, sample.time});
        open = throttled;
        previous = sample.time;
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
