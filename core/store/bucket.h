#pragma once

#include "core/store/records.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <array>
#include <cstdint>
#include <optional>

/// What many samples come to: the rows of the roll-ups and of every series. Plain values.
namespace rollcall::store {

/// What is kept of a sample's readings, each in whole units, so that sums are exact in any order.
enum class Metric {
    Temperature, ///< °C, kept in thousandths
    Load,        ///< percent of all CPUs, kept in hundredths
    Memory,      ///< bytes used
    Frequency,   ///< kHz, of the fastest policy
    NetReceive,  ///< bytes a second, physical interfaces together
    NetSend,
    DiskRead, ///< bytes a second, disks together
    DiskWrite,
};
inline constexpr std::size_t metricCount = 8;
inline constexpr std::array<Metric, metricCount> allMetrics{
    Metric::Temperature, Metric::Load,    Metric::Memory,   Metric::Frequency,
    Metric::NetReceive,  Metric::NetSend, Metric::DiskRead, Metric::DiskWrite};

QString toString(Metric metric); ///< "temperature", "net-receive", …
std::optional<Metric> metricFromString(QStringView word);

/// Which metrics a query reads; bit n is Metric n.
using MetricSet = std::uint32_t;
constexpr MetricSet only(Metric metric)
{
    return 1U << static_cast<unsigned>(metric);
}
inline constexpr MetricSet everyMetric = (1U << metricCount) - 1;

/// Whole units in one natural unit: 1000 for °C, 1 for bytes.
int unitsOf(Metric metric);

/// The reading of one metric in whole units; absent when unknown, no number, or beyond ±2^48,
/// which no board has: sums of a bucket then stay far within 64 bits.
std::optional<qint64> readingOf(const SampleRecord& sample, Metric metric);

/// Count, extremes and sum of readings in whole units. Merging in any order gives the same.
struct Stat {
    qint64 count = 0, min = 0, max = 0, sum = 0;
    void add(qint64 value);
    void merge(const Stat& other);
    bool operator==(const Stat&) const = default;
};

/// All samples of one node in [start, start + span).
struct Bucket {
    qint64 start = 0, span = 0; ///< ms
    qint64 samples = 0;         ///< how many there were, with readings or without
    std::array<Stat, metricCount> stats;
    std::optional<qint64> memTotalBytes; ///< the greatest
    std::optional<int> throttleBits;     ///< all that were set at any time; absent when unknown

    void add(const SampleRecord& sample);
    void merge(const Bucket& other); ///< all but start and span

    const Stat& of(Metric metric) const { return stats[static_cast<std::size_t>(metric)]; }
    /// In natural units; absent when no sample had a reading.
    std::optional<double> min(Metric metric) const;
    std::optional<double> mean(Metric metric) const;
    std::optional<double> max(Metric metric) const;
    bool operator==(const Bucket&) const = default;
};

/// Adds `samples`, in any order, to the buckets of `span` ms they fall into, oldest first.
QList<Bucket> bucketsOf(const QList<SampleRecord>& samples, qint64 span);
/// The same from finer buckets, in time order, whose span divides `span`.
QList<Bucket> widen(const QList<Bucket>& buckets, qint64 span);

/// The start of the piece of `span` ms that `time` lies in; times before 1970 as well.
constexpr qint64 floorTo(qint64 time, qint64 span)
{
    const qint64 rest = time % span;
    return time - (rest < 0 ? rest + span : rest);
}

} // namespace rollcall::store
