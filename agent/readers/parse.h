#pragma once

#include "agent/file_system.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small steps that several readers share.
namespace rollcall::agent {

/// The number when it fits into T, so that a lying file cannot wrap around.
template <class T>
std::optional<T> narrowed(std::optional<std::int64_t> number)
{
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<T>::max());
    if (!number || (*number < 0 && !std::numeric_limits<T>::is_signed))
        return std::nullopt;
    if (*number >= 0 && static_cast<std::uint64_t>(*number) > largest)
        return std::nullopt;
    if (*number < 0 && *number < static_cast<std::int64_t>(std::numeric_limits<T>::min()))
        return std::nullopt;
    return static_cast<T>(*number);
}

/// Decimal or 0x-hexadecimal file, e.g. midr_el1.
std::optional<std::uint64_t> readUnsigned(const Directory& directory, std::string_view name);

/// "0" or "1".
std::optional<bool> readFlag(const Directory& directory, std::string_view name);

/// A cpulist file in its shortest form; nullopt when it is absent or lies.
std::optional<std::string> readCpuList(const Directory& directory, std::string_view name);

/// A device-tree property that is a list of strings, each ended by a NUL; 32 of them at most.
std::vector<std::string> readStringList(const Directory& node, std::string_view name);

/// `count` × `unit`; nullopt on overflow or a negative count.
std::optional<std::uint64_t> scaled(std::optional<std::int64_t> count, std::uint64_t unit);

/// The bytes of the line "Key:   123 kB" in the manner of /proc/meminfo.
std::optional<std::uint64_t> kilobytesOf(std::string_view meminfo, std::string_view key);

/// Takes the first line off `text`, without its line end.
std::string_view takeLine(std::string_view& text);

} // namespace rollcall::agent
