#pragma once

#include "core/store/retention.h"

#include <array>

/// What a choice of retention means for the file that is there. Pure functions.
namespace rollcall::desktop {

inline constexpr std::size_t retentionTiers = 4; ///< samples, minutes, ten minutes, two hours

/// The age of that tier in `retention`, in ms; 0: for good.
qint64 ageOf(const store::Retention& retention, std::size_t tier);
void setAge(store::Retention& retention, std::size_t tier, qint64 ms);

struct RetentionPlan {
    qint64 bytes = 0;        ///< about, when all ages are reached and every node always answers
    qint64 bytesPerYear = 0; ///< and so much more each year, of what is kept for good
    /// How much time of each tier is older than that, and will be deleted. 0: nothing.
    std::array<qint64, retentionTiers> lostMs{};
    bool loses() const;
};

/// `sampleEveryMs` is what is asked of the nodes. Where the file holds enough to judge by, what a
/// row takes is measured on it; else it is what the store's own measurement found.
RetentionPlan planOf(const store::Retention& retention, const store::StoreInfo& info,
                     qint64 sampleEveryMs, qint64 now);

} // namespace rollcall::desktop
