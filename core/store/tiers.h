#pragma once

#include <QtGlobal>
#include <array>
#include <cstddef>

/// Private to core/store: how samples are rolled up. See README.md for why it is so.
namespace rollcall::store {

/// Samples are rolled up in windows of this length, each into all tiers in one transaction, once
/// the window is over. A multiple of every bucket.
inline constexpr qint64 windowMs = 7'200'000;

struct Tier {
    int seconds;     ///< of one bucket; the number of the tier in the table
    qint64 bucketMs; ///< the same in ms
    qint64 blockMs;  ///< so much time is packed into one row
};
inline constexpr std::size_t tierCount = 3;
inline constexpr std::array<Tier, tierCount> tiers{{
    {60, 60'000, windowMs},
    {600, 600'000, 12 * windowMs},
    {7200, windowMs, 16 * 12 * windowMs},
}};

/// The coarsest tier whose buckets are not longer than `span`; -1: raw samples.
constexpr int tierFor(qint64 span)
{
    int tier = -1;
    for (std::size_t i = 0; i < tierCount && tiers[i].bucketMs <= span; ++i)
        tier = int(i);
    return tier;
}

/// From when on a node's raw rows and tiers are whole. Older pieces were given up to retention, or
/// a late row has begun them anew in a coarser tier only. Raw is a multiple of windowMs, a tier of
/// its block.
struct Marks {
    qint64 rawFrom = 0;
    std::array<qint64, tierCount> tierFrom{};
    bool operator==(const Marks&) const = default;
};

} // namespace rollcall::store
