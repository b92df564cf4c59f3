#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

/// Which of many alike boards is not like the others. Pure functions.
namespace rollcall::scores {

struct Measured {
    std::int64_t who = 0;
    double value = 0; ///< any unit; what is no number is left out
};

struct Outlier {
    std::int64_t who = 0;
    double value = 0;
    double median = 0;      ///< of all, this one with them
    double deviations = 0;  ///< modified z-score: negative below the median, never 0
    std::size_t others = 0; ///< how many it was compared with
    bool operator==(const Outlier&) const = default;
};

struct OutlierLimits {
    /// With fewer nobody can say what is usual.
    std::size_t fewest = 5;
    /// Iglewicz and Hoaglin, "How to Detect and Handle Outliers" (1993), advise 3.5.
    double deviations = 3.5;
    /// Boards that are nearly equal make any difference look great. What is nearer to the median
    /// than this, in the unit of the values, or than this part of the median, is no outlier.
    double nearest = 0, nearestPart = 0;
};

/// Furthest first. Uses the median and the median absolute deviation, which a few bad boards cannot
/// move; where more than half of the values are equal, the mean absolute deviation instead.
std::vector<Outlier> outliers(const std::vector<Measured>& measured, const OutlierLimits& limits);

} // namespace rollcall::scores
