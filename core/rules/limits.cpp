#include "core/rules/limits.h"

#include <utility>

namespace rollcall::rules {

namespace {

constexpr std::int64_t second = 1000, minute = 60 * second;

// The words are kept in stores and settings files: add to them, never rename one.
constexpr std::array<std::pair<Kind, std::string_view>, allKinds.size()> words{{
    {Kind::Offline, "offline"},
    {Kind::Throttled, "throttled"},
    {Kind::UnderVoltage, "under-voltage"},
    {Kind::Hot, "hot"},
    {Kind::Memory, "memory"},
    {Kind::Disk, "disk"},
    {Kind::Wear, "wear"},
    {Kind::ClockSkew, "clock-skew"},
    {Kind::InventoryChanged, "inventory-changed"},
    {Kind::IdentityChanged, "identity-changed"},
}};

} // namespace

std::string_view toString(Kind kind)
{
    return words[indexOf(kind)].second;
}

std::optional<Kind> kindFromString(std::string_view word)
{
    for (const auto& [kind, known] : words) {
        if (known == word)
            return kind;
    }
    return std::nullopt;
}

std::array<Rule, allKinds.size()> Limits::defaultRules()
{
    std::array<Rule, allKinds.size()> rules;
    const auto rule = [&rules](Kind kind) -> Rule& { return rules[indexOf(kind)]; };
    // Longer than a reboot of most boards takes.
    rule(Kind::Offline).forMs = 2 * minute;
    // A compiler run touches the limit for a moment; half a minute costs work.
    rule(Kind::Throttled).forMs = 30 * second;
    // A dip of one sample is already the supply's fault, and corrupts cards.
    rule(Kind::UnderVoltage).quiet = false;
    rule(Kind::Hot).hysteresis = 3;
    rule(Kind::Hot).forMs = 30 * second;
    rule(Kind::Hot).quiet = false;
    rule(Kind::Memory).limit = 95;
    rule(Kind::Memory).hysteresis = 5;
    rule(Kind::Memory).forMs = 10 * minute;
    rule(Kind::Disk).limit = 90;
    rule(Kind::Disk).hysteresis = 2;
    rule(Kind::Disk).forMs = 5 * minute;
    rule(Kind::Wear).limit = 90; // eMMC tells in steps of ten
    // Kerberos gives up at five minutes, make and TLS stumble much later; NTP holds milliseconds.
    rule(Kind::ClockSkew).limit = 60;
    rule(Kind::ClockSkew).hysteresis = 30;
    rule(Kind::ClockSkew).forMs = 5 * minute;
    return rules;
}

} // namespace rollcall::rules
