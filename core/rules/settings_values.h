#pragma once

#include "core/rules/limits.h"

#include <optional>
#include <string>
#include <string_view>

/// Private to core/rules: values of the settings file, as people write them. All nullopt on
/// anything else, and outside of their range.
namespace rollcall::rules {

std::optional<bool> parseSwitch(std::string_view text); ///< on, off, yes, no, true, false

/// "90 s", "2 min", "1.5 h", "1 day"; a bare number is in seconds. In ms, 0 to `maxMs`.
std::optional<std::int64_t> parseDuration(std::string_view text, std::int64_t maxMs);

/// A number with one of the units, or with none.
std::optional<double> parseNumber(std::string_view text, std::initializer_list<const char*> units,
                                  double min, double max);

/// "22:00-06:30"; from and to must differ.
std::optional<QuietHours> parseQuietHours(std::string_view text);

std::string durationText(std::int64_t ms); ///< "2 min", "0 s"
std::string numberText(double value);      ///< "3", "2.5"

} // namespace rollcall::rules
