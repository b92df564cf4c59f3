#include "app/desktop/retention_plan.h"

#include <algorithm>
#include <cmath>

namespace rollcall::desktop {

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, yearMs = 365 * 24 * hourMs;
/// How long one bucket is, and one row: samples are rows, buckets are packed (core/store/tiers.h).
constexpr std::array<qint64, retentionTiers> bucketMs{0, minuteMs, 10 * minuteMs, 2 * hourMs};
constexpr std::array<double, retentionTiers> bucketsInRow{1, 120, 144, 192};
/// As tests/bench/store measures it with readings that never rest.
constexpr std::array<double, retentionTiers> bytesOfBucket{65, 50, 50, 50};
/// Under so many bytes a file says more about its empty tables than about its rows.
constexpr double enoughBytes = 4.0 * 1024 * 1024;

/// How much larger or smaller the rows of this file are than they were measured.
double scaleOf(const store::StoreInfo& info)
{
    double expected = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(info.tiers.size(), retentionTiers); ++i) {
        const auto tier = std::size_t(i);
        expected += double(info.tiers.at(i).rows) * bucketsInRow[tier] * bytesOfBucket[tier];
    }
    if (expected < enoughBytes || double(info.usedBytes) < enoughBytes)
        return 1;
    return std::clamp(double(info.usedBytes) / expected, 0.2, 5.0);
}

} // namespace

qint64 ageOf(const store::Retention& retention, std::size_t tier)
{
    return std::array{retention.rawMs, retention.minuteMs, retention.tenMinuteMs,
                      retention.twoHourMs}[tier];
}

void setAge(store::Retention& retention, std::size_t tier, qint64 ms)
{
    *std::array{&retention.rawMs, &retention.minuteMs, &retention.tenMinuteMs,
                &retention.twoHourMs}[tier] = ms;
}

bool RetentionPlan::loses() const
{
    return std::any_of(lostMs.begin(), lostMs.end(), [](qint64 ms) { return ms > 0; });
}

RetentionPlan planOf(const store::Retention& retention, const store::StoreInfo& info,
                     qint64 sampleEveryMs, qint64 now)
{
    RetentionPlan plan;
    const double scale = scaleOf(info);
    double bytes = 0, perYear = 0;
    for (std::size_t tier = 0; tier < retentionTiers; ++tier) {
        const qint64 age = ageOf(retention, tier);
        const double every = double(tier == 0 ? sampleEveryMs : bucketMs[tier]);
        const double rate =
            double(info.nodes) * bytesOfBucket[tier] * scale / every; // bytes per ms
        bytes += rate * double(age == 0 ? yearMs : age);
        if (age == 0)
            perYear += rate * double(yearMs);
        if (age == 0 || qsizetype(tier) >= info.tiers.size())
            continue;
        const store::TierInfo& there = info.tiers.at(qsizetype(tier));
        // A packed row goes when all of it is too old, so a little of it may stay for a while.
        const qint64 row = tier == 0 ? 0 : qint64(double(bucketMs[tier]) * bucketsInRow[tier]);
        if (there.rows > 0 && there.oldest + row < now - age)
            plan.lostMs[tier] = now - age - there.oldest;
    }
    plan.bytes = std::llround(bytes);
    plan.bytesPerYear = std::llround(perYear);
    return plan;
}

} // namespace rollcall::desktop
