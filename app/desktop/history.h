#pragma once

#include "core/store/records.h"

#include <QList>
#include <QPointF>

/// From stored samples to what a chart draws. Pure functions, safe on any thread.
namespace rollcall::desktop {

enum class Metric { Temperature, Load, Memory, Frequency };

/// °C, percent, percent or MHz; absent where the sample has none.
std::optional<double> metricOf(const store::SampleRecord& sample, Metric metric);

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

/// A silence longer than four times the usual interval of these samples (and at least
/// `minimumGapMs`) is a gap.
inline constexpr qint64 minimumGapMs = 30'000;
qint64 gapOf(const QList<store::SampleRecord>& samples);

/// `samples` in time order. Values that are absent neither join nor divide.
QList<HistorySegment> segmentsOf(const QList<store::SampleRecord>& samples, Metric metric,
                                 const HistoryBounds& bounds);
QList<Span> throttledSpans(const QList<store::SampleRecord>& samples);

/// Axis limits at round numbers around [low, high], with a step that gives three to six lines.
struct AxisRange {
    double min = 0, max = 1, step = 1;
    bool operator==(const AxisRange&) const = default;
};
AxisRange roundAxis(double low, double high);

} // namespace rollcall::desktop
