#include "core/scores/scores.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace rollcall::scores {

namespace {

bool makesSense(const hardware::Score& score)
{
    return std::isfinite(score.median) && std::isfinite(score.min) && std::isfinite(score.max) &&
           score.min > 0 && score.min <= score.median && score.median <= score.max;
}

std::optional<double> temperatureRise(const hardware::Score& score)
{
    if (!score.temperatureBeforeMc || !score.temperatureAfterMc)
        return std::nullopt;
    // As floating point: a hostile board may send the ends of the integer range.
    return (static_cast<double>(*score.temperatureAfterMc) -
            static_cast<double>(*score.temperatureBeforeMc)) /
           1000;
}

std::optional<double> frequencyDrop(const hardware::Score& score)
{
    if (!score.frequencyBeforeKhz || !score.frequencyAfterKhz || *score.frequencyBeforeKhz <= 0 ||
        *score.frequencyAfterKhz < 0)
        return std::nullopt;
    const auto before = static_cast<double>(*score.frequencyBeforeKhz);
    return (before - static_cast<double>(*score.frequencyAfterKhz)) / before;
}

std::string percent(double part)
{
    char text[48];
    std::snprintf(text, sizeof text, "%.1f %%", part * 100);
    return text;
}

std::string degrees(double celsius)
{
    char text[48];
    std::snprintf(text, sizeof text, "%.1f °C", celsius);
    return text;
}

} // namespace

std::optional<double> median(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2; // does not overflow as a sum would
}

std::optional<double> relativeSpread(const hardware::Score& score)
{
    if (score.runs < 2 || !makesSense(score))
        return std::nullopt;
    return (score.max - score.min) / score.median;
}

std::string describe(const Finding& finding)
{
    switch (finding.doubt) {
    case Doubt::Unchecked:
        return "the result was not checked";
    case Doubt::Nonsense:
        return "the numbers make no sense";
    case Doubt::TooFewRuns:
        return "fewer than two runs";
    case Doubt::Spread:
        return "runs differ by " + percent(finding.amount);
    case Doubt::Heated:
        return "the board warmed by " + degrees(finding.amount);
    case Doubt::Slowed:
        return "the clock fell by " + percent(finding.amount);
    }
    return {};
}

Verdict judge(const hardware::Score& score)
{
    Verdict verdict;
    const auto doubt = [&verdict](Doubt kind, double amount = 0) {
        verdict.findings.push_back({kind, amount});
    };
    if (!score.checked)
        doubt(Doubt::Unchecked);
    if (!makesSense(score))
        doubt(Doubt::Nonsense);
    if (score.runs < 2)
        doubt(Doubt::TooFewRuns);
    if (const auto spread = relativeSpread(score); spread && *spread > maxSpread)
        doubt(Doubt::Spread, *spread);
    if (const auto rise = temperatureRise(score); rise && *rise > maxTemperatureRiseC)
        doubt(Doubt::Heated, *rise);
    if (const auto drop = frequencyDrop(score); drop && *drop > maxFrequencyDrop)
        doubt(Doubt::Slowed, *drop);
    return verdict;
}

std::optional<double> improvement(const hardware::Score& before, const hardware::Score& now)
{
    if (before.test != now.test || before.unit != now.unit || before.threads != now.threads ||
        !makesSense(before) || !makesSense(now))
        return std::nullopt;
    if (describe(now.test).higherIsBetter)
        return now.median / before.median - 1;
    return before.median / now.median - 1;
}

} // namespace rollcall::scores
