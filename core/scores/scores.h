#pragma once

#include "core/hardware/facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Benchmark scores: what each test means, and how far a score can be believed. Pure functions.
namespace rollcall::scores {

/// What a test is called and which way is better.
struct TestDescription {
    std::string test;  ///< "stream-triad"
    std::string title; ///< "Memory bandwidth"; the test's own name when it is not known here
    std::string unit;  ///< "MB/s"; empty when the test is not known here
    bool higherIsBetter = true;
    bool operator==(const TestDescription&) const = default;
};
TestDescription describe(std::string_view test);

/// The tests known here, in the order people should see them.
const std::vector<TestDescription>& knownTests();

/// The middle value, or the mean of the two middle ones; nullopt without values. Values that are
/// no numbers are left out.
std::optional<double> median(std::vector<double> values);

/// (max − min) / median, 0 for perfectly equal runs; nullopt when the score cannot tell (fewer than
/// two runs, or numbers that make no sense).
std::optional<double> relativeSpread(const hardware::Score& score);

inline constexpr double maxSpread = 0.05;        ///< of the median
inline constexpr double maxFrequencyDrop = 0.03; ///< of the frequency before
/// A board that warms by so much is not yet where it settles; the next run will differ.
inline constexpr double maxTemperatureRiseC = 15;

/// Why a score is not to be relied on.
enum class Doubt {
    Unchecked, ///< the kernel's result was not compared with a known answer
    Nonsense,  ///< zero, negative or out of order numbers
    TooFewRuns,
    Spread, ///< `amount`: relative spread, over maxSpread
    Heated, ///< `amount`: °C it rose, over maxTemperatureRiseC
    Slowed, ///< `amount`: part of the frequency it lost, over maxFrequencyDrop
};

struct Finding {
    Doubt doubt = Doubt::Unchecked;
    double amount = 0; ///< 0 where the doubt has none
    bool operator==(const Finding&) const = default;
};

/// "runs differ by 7.4 %", "the clock fell by 12 %": one plain phrase.
std::string describe(const Finding& finding);

struct Verdict {
    std::vector<Finding> findings; ///< empty: steady
    bool steady() const { return findings.empty(); }
    std::string_view word() const { return steady() ? "steady" : "noisy"; }
    bool operator==(const Verdict&) const = default;
};

/// Judges by what the score itself says. What was not measured (temperature, frequency) raises no
/// doubt.
Verdict judge(const hardware::Score& score);

/// How much better `now` is than `before`, as a part of `before`: 0.1 is 10 % better, −0.1 is 10 %
/// worse, whichever direction the test has. nullopt when the two cannot be compared: another test,
/// unit or number of threads, or numbers that make no sense.
std::optional<double> improvement(const hardware::Score& before, const hardware::Score& now);

} // namespace rollcall::scores
