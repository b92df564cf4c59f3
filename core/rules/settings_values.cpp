#include "core/rules/settings_values.h"

#include "core/base/text.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

namespace rollcall::rules {

namespace {

constexpr std::array<std::pair<std::string_view, double>, 14> timeUnits{{
    {"", 1000},
    {"ms", 1},
    {"s", 1000},
    {"sec", 1000},
    {"second", 1000},
    {"seconds", 1000},
    {"min", 60'000},
    {"minute", 60'000},
    {"minutes", 60'000},
    {"h", 3'600'000},
    {"hour", 3'600'000},
    {"hours", 3'600'000},
    {"day", 86'400'000},
    {"days", 86'400'000},
}};

/// "1.5 h" → 1.5 and "h".
std::optional<std::pair<double, std::string>> numberAndUnit(std::string_view text)
{
    text = trimmed(text);
    const auto end = text.find_first_not_of("+-.0123456789");
    const auto number = parseDouble(text.substr(0, end));
    if (!number)
        return std::nullopt;
    const auto unit = end == std::string_view::npos ? std::string_view() : text.substr(end);
    return std::pair(*number, std::string(trimmed(unit)));
}

/// "06:30" → 390.
std::optional<int> minuteOfDay(std::string_view text)
{
    const auto parts = split(trimmed(text), ':');
    if (parts.size() != 2 || parts[1].size() != 2 || parts[0].empty() || parts[0].size() > 2)
        return std::nullopt;
    const auto hour = parseInt(parts[0]), minute = parseInt(parts[1]);
    if (!hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59)
        return std::nullopt;
    return static_cast<int>(*hour * 60 + *minute);
}

} // namespace

std::optional<bool> parseSwitch(std::string_view text)
{
    const std::string word = toLower(trimmed(text));
    if (word == "on" || word == "yes" || word == "true")
        return true;
    if (word == "off" || word == "no" || word == "false")
        return false;
    return std::nullopt;
}

std::optional<std::int64_t> parseDuration(std::string_view text, std::int64_t maxMs)
{
    const auto value = numberAndUnit(text);
    if (!value)
        return std::nullopt;
    for (const auto& [unit, factor] : timeUnits) {
        if (unit != value->second)
            continue;
        const double ms = value->first * factor;
        if (!(ms >= 0) || ms > static_cast<double>(maxMs))
            return std::nullopt;
        return std::llround(ms);
    }
    return std::nullopt;
}

std::optional<double> parseNumber(std::string_view text, std::initializer_list<const char*> units,
                                  double min, double max)
{
    const auto value = numberAndUnit(text);
    if (!value || value->first < min || value->first > max)
        return std::nullopt;
    if (value->second.empty())
        return value->first;
    for (const char* unit : units) {
        if (value->second == unit)
            return value->first;
    }
    return std::nullopt;
}

std::optional<QuietHours> parseQuietHours(std::string_view text)
{
    const auto parts = split(text, '-');
    if (parts.size() != 2)
        return std::nullopt;
    const auto from = minuteOfDay(parts[0]), to = minuteOfDay(parts[1]);
    if (!from || !to || *from == *to)
        return std::nullopt;
    return QuietHours{*from, *to};
}

std::string durationText(std::int64_t ms)
{
    constexpr std::array<std::pair<std::int64_t, const char*>, 4> units{
        {{86'400'000, "day"}, {3'600'000, "h"}, {60'000, "min"}, {1000, "s"}}};
    for (const auto& [length, unit] : units) {
        if (ms >= length && ms % length == 0)
            return std::to_string(ms / length) + " " + unit;
    }
    return ms == 0 ? "0 s" : std::to_string(ms) + " ms";
}

std::string numberText(double value)
{
    char text[48];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

} // namespace rollcall::rules
