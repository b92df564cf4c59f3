#include "core/rules/settings_keys.h"

#include "core/rules/settings_values.h"

#include <algorithm>
#include <numeric>

namespace rollcall::rules {

namespace {

constexpr std::int64_t week = 7 * 86'400'000LL;

Key switchKey(std::string name, bool standard, std::string meaning,
              std::function<void(Limits&, bool)> assign)
{
    return {std::move(name), "on or off", standard ? "on" : "off", std::move(meaning),
            [assign = std::move(assign)](std::string_view text) -> std::optional<Assignment> {
                const auto value = parseSwitch(text);
                if (!value)
                    return std::nullopt;
                return [assign, on = *value](Limits& limits) { assign(limits, on); };
            }};
}

Key durationKey(std::string name, std::int64_t standard, std::string meaning,
                std::function<void(Limits&, std::int64_t)> assign)
{
    return {std::move(name), "a time from 0 s to 7 days, such as 90 s, 5 min or 1 h",
            durationText(standard), std::move(meaning),
            [assign = std::move(assign)](std::string_view text) -> std::optional<Assignment> {
                const auto value = parseDuration(text, week);
                if (!value)
                    return std::nullopt;
                return [assign, ms = *value](Limits& limits) { assign(limits, ms); };
            }};
}

struct Range {
    const char* unit;
    double min, max;
};

Key numberKey(std::string name, const Range& range, double standard, std::string meaning,
              std::function<void(Limits&, double)> assign)
{
    const std::string unit = range.unit;
    return {
        std::move(name),
        "a number from " + numberText(range.min) + " to " + numberText(range.max) + " " + unit,
        numberText(standard) + " " + unit, std::move(meaning),
        [assign = std::move(assign), range](std::string_view text) -> std::optional<Assignment> {
            // "C" as well: not every keyboard has a degree sign.
            const bool degrees = std::string_view(range.unit) == "°C";
            const auto value =
                parseNumber(text, {range.unit, degrees ? "C" : range.unit}, range.min, range.max);
            if (!value)
                return std::nullopt;
            return [assign, number = *value](Limits& limits) { assign(limits, number); };
        }};
}

/// "trip" beside a temperature.
Key hotLimitKey()
{
    Key key = numberKey("hot.limit", {"°C", 20, 150}, 0,
                        "too hot from here on; trip: where the board begins to slow down, 80 °C "
                        "when it does not tell",
                        [](Limits& limits, double value) { limits.of(Kind::Hot).limit = value; });
    key.accepts += ", or trip";
    key.standard = "trip";
    key.parse = [number = key.parse](std::string_view text) -> std::optional<Assignment> {
        if (text == "trip")
            return [](Limits& limits) { limits.of(Kind::Hot).limit.reset(); };
        return number(text);
    };
    return key;
}

Key quietHoursKey()
{
    return {"quiet-hours", "two times of day such as 22:00-06:30, or off", "off",
            "between these nothing begins, unless it is marked quiet = off; what still holds "
            "afterwards begins then",
            [](std::string_view text) -> std::optional<Assignment> {
                if (parseSwitch(text) == false)
                    return [](Limits& limits) { limits.quietHours.reset(); };
                const auto hours = parseQuietHours(text);
                if (!hours)
                    return std::nullopt;
                return [hours = *hours](Limits& limits) { limits.quietHours = hours; };
            }};
}

struct Measured {
    Kind kind;
    Range range;
    double maxHysteresis;
    const char* meaning;
};
constexpr Measured measured[] = {
    {Kind::Memory, {"%", 1, 100}, 50, "share of memory in use"},
    {Kind::Disk, {"%", 1, 100}, 50, "fill level of any file system of the board"},
    {Kind::Wear, {"%", 1, 100}, 50, "share of its life that a card or disk has used up"},
    {Kind::ClockSkew, {"s", 1, 1e9}, 1e9, "difference between the board's clock and ours"},
};

std::string word(Kind kind, const char* key)
{
    return std::string(toString(kind)) + key;
}

const char* meaningOf(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
        return "the board cannot be reached";
    case Kind::Throttled:
        return "the board says it runs slower than it could";
    case Kind::UnderVoltage:
        return "the board says its supply voltage is too low";
    case Kind::Hot:
        return "the CPU is too hot";
    case Kind::Memory:
        return "memory runs out";
    case Kind::Disk:
        return "a file system of the board fills up";
    case Kind::Wear:
        return "a card or disk is worn out, or says it will be soon";
    case Kind::ClockSkew:
        return "the board's clock is wrong";
    case Kind::InventoryChanged:
        return "hardware changed";
    case Kind::IdentityChanged:
        return "another board or card answers, or two boards look like one";
    }
    return "";
}

bool lasts(Kind kind)
{
    return kind != Kind::InventoryChanged && kind != Kind::IdentityChanged;
}

void addRule(std::vector<Key>& keys, const Limits& standard, Kind kind)
{
    const Rule& rule = standard.of(kind);
    keys.push_back(switchKey(word(kind, ""), rule.on, meaningOf(kind),
                             [kind](Limits& limits, bool on) { limits.of(kind).on = on; }));
    for (const Measured& one : measured) {
        if (one.kind != kind)
            continue;
        keys.push_back(
            numberKey(word(kind, ".limit"), one.range, *rule.limit, one.meaning,
                      [kind](Limits& limits, double value) { limits.of(kind).limit = value; }));
        keys.push_back(numberKey(
            word(kind, ".hysteresis"), {one.range.unit, 0, one.maxHysteresis}, rule.hysteresis,
            "ends so far below the limit",
            [kind](Limits& limits, double value) { limits.of(kind).hysteresis = value; }));
    }
    if (!lasts(kind))
        return;
    keys.push_back(
        durationKey(word(kind, ".for"), rule.forMs, "begins after so long",
                    [kind](Limits& limits, std::int64_t ms) { limits.of(kind).forMs = ms; }));
    keys.push_back(switchKey(word(kind, ".quiet"), rule.quiet, "keeps the quiet hours",
                             [kind](Limits& limits, bool on) { limits.of(kind).quiet = on; }));
}

void addHot(std::vector<Key>& keys, const Limits& standard)
{
    keys.push_back(hotLimitKey());
    keys.push_back(numberKey("hot.below-trip", {"°C", 0, 60}, standard.belowTripC,
                             "begins so many degrees before the board slows down",
                             [](Limits& limits, double value) { limits.belowTripC = value; }));
    keys.push_back(numberKey(
        "hot.hysteresis", {"°C", 0, 50}, standard.of(Kind::Hot).hysteresis, "ends so far below",
        [](Limits& limits, double value) { limits.of(Kind::Hot).hysteresis = value; }));
}

std::vector<Key> makeKeys()
{
    const Limits standard;
    std::vector<Key> keys;
    for (const Kind kind : allKinds) {
        addRule(keys, standard, kind);
        if (kind == Kind::Hot)
            addHot(keys, standard);
    }
    keys.push_back(switchKey("inventory-changed.software", standard.softwareChanges,
                             "a new kernel or system is an event, too",
                             [](Limits& limits, bool on) { limits.softwareChanges = on; }));
    keys.push_back(switchKey("inventory-changed.addresses", standard.addressChanges,
                             "a new IPv4 address is a change; off where DHCP gives them out",
                             [](Limits& limits, bool on) { limits.addressChanges = on; }));
    keys.push_back(quietHoursKey());
    keys.push_back(durationKey("forget-after", standard.forgetMs,
                               "an event ends when nobody could tell for so long whether it holds",
                               [](Limits& limits, std::int64_t ms) { limits.forgetMs = ms; }));
    return keys;
}

/// Levenshtein's distance between two words of at most some twenty letters.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

const std::vector<Key>& settingsKeys()
{
    static const std::vector<Key> keys = makeKeys();
    return keys;
}

const Key* similarKey(std::string_view word)
{
    constexpr std::size_t longest = 40, near = 4;
    if (word.size() > longest)
        return nullptr;
    const Key* best = nullptr;
    std::size_t bestDistance = near;
    for (const Key& key : settingsKeys()) {
        const std::size_t far = distance(word, key.name);
        if (far < bestDistance) {
            bestDistance = far;
            best = &key;
        }
    }
    return best;
}

} // namespace rollcall::rules
