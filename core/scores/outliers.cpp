#include "core/scores/outliers.h"

#include "core/scores/scores.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rollcall::scores {

namespace {

/// So that the deviation of normally distributed values is their standard deviation.
constexpr double ofMedian = 1.4826, ofMean = 1.2533;

/// How far the values usually are from the median; 0 when all are equal.
double usualDistance(const std::vector<double>& distances)
{
    if (const double middle = median(distances).value_or(0); middle > 0)
        return middle * ofMedian;
    const double sum = std::accumulate(distances.begin(), distances.end(), 0.0);
    return sum / double(distances.size()) * ofMean;
}

} // namespace

std::vector<Outlier> outliers(const std::vector<Measured>& measured, const OutlierLimits& limits)
{
    std::vector<Measured> known;
    std::copy_if(measured.begin(), measured.end(), std::back_inserter(known),
                 [](const Measured& each) { return std::isfinite(each.value); });
    if (known.size() < std::max<std::size_t>(limits.fewest, 3))
        return {};
    std::vector<double> values;
    for (const Measured& each : known)
        values.push_back(each.value);
    const double middle = median(values).value_or(0);
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(value - middle));
    const double usual = usualDistance(distances);
    if (!(usual > 0))
        return {};
    const double nearest = std::max(limits.nearest, limits.nearestPart * std::abs(middle));
    std::vector<Outlier> found;
    for (const Measured& each : known) {
        const double distance = each.value - middle;
        const double deviations = distance / usual;
        if (std::abs(deviations) > limits.deviations && std::abs(distance) >= nearest)
            found.push_back({each.who, each.value, middle, deviations, known.size() - 1});
    }
    std::stable_sort(found.begin(), found.end(), [](const Outlier& a, const Outlier& b) {
        return std::abs(a.deviations) > std::abs(b.deviations);
    });
    return found;
}

} // namespace rollcall::scores
