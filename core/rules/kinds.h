#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace rollcall::rules {

/// What can be worth telling. All but the last two last: they open, and they close.
enum class Kind {
    Offline,
    Throttled,
    UnderVoltage,
    Hot,
    Memory,
    Disk,
    Wear,
    ClockSkew,
    InventoryChanged,
    IdentityChanged,
};
inline constexpr std::array allKinds{
    Kind::Offline,          Kind::Throttled,      Kind::UnderVoltage, Kind::Hot,
    Kind::Memory,           Kind::Disk,           Kind::Wear,         Kind::ClockSkew,
    Kind::InventoryChanged, Kind::IdentityChanged};

/// "offline", "under-voltage", "inventory-changed": the words the store uses for its events, and
/// the settings file for its keys.
std::string_view toString(Kind kind);
std::optional<Kind> kindFromString(std::string_view word);

inline constexpr std::size_t indexOf(Kind kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace rollcall::rules
