#pragma once

#include "core/store/bucket.h"

#include <QList>
#include <QPointF>

/// From stored readings to what a chart draws. Pure functions, safe on any thread.
namespace rollcall::desktop {

enum class Metric { Temperature, Load, Memory, Frequency };

/// One drawn point: the mean of some readings next to each other, with their extremes, so that a
/// peak survives however far the chart is zoomed out.
struct HistoryPoint {
    qint64 time = 0; ///< ms since 1970, middle of the readings
    double min = 0, mean = 0, max = 0;
    bool operator==(const HistoryPoint&) const = default;
};

/// Points without a gap between them, oldest first.
using HistorySegment = QList<HistoryPoint>;

/// Time during which a sample said "throttled", [from, to] in ms.
struct Span {
    qint64 from = 0, to = 0;
    bool operator==(const Span&) const = default;
};

struct HistoryBounds {
    qint64 from = 0, to = 0; ///< ms since 1970
    int maxPoints = 600;     ///< about as many as the chart has pixels to spare
    int maxSegments = 24;    ///< more gaps than this are closed, shortest first
};

/// A silence longer than four times the usual interval of these buckets (and at least
/// `minimumGapMs`) is a gap.
inline constexpr qint64 minimumGapMs = 30'000;
qint64 gapOf(const QList<store::Bucket>& buckets);

/// One sample as the store would return it at the finest.
store::Bucket bucketOf(const store::SampleRecord& sample);

/// °C, percent, percent or MHz, at the middle of the bucket; absent where it has no readings.
std::optional<HistoryPoint> metricOf(const store::Bucket& bucket, Metric metric);

/// `buckets` in time order. Values that are absent neither join nor divide.
QList<HistorySegment> segmentsOf(const QList<store::Bucket>& buckets, Metric metric,
                                 const HistoryBounds& bounds);
QList<Span> throttledSpans(const QList<store::Bucket>& buckets);

/// Axis limits at round numbers around [low, high], with a step that gives three to six lines.
struct AxisRange {
    double min = 0, max = 1, step = 1;
    bool operator==(const AxisRange&) const = default;
};
AxisRange roundAxis(double low, double high);

} // namespace rollcall::desktop
