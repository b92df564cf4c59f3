#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

/// Without leading and trailing blanks, tabs, line ends and NULs (sysfs and device tree add them).
std::string_view trimmed(std::string_view text);

/// Pieces between separators; empty pieces are kept.
std::vector<std::string_view> split(std::string_view text, char separator);

/// Words between runs of blanks and tabs; never empty words.
std::vector<std::string_view> splitWords(std::string_view text);

/// A whole decimal number, with sign; nullopt when anything else is there or it overflows.
std::optional<std::int64_t> parseInt(std::string_view text);

/// A whole number written in hexadecimal, with or without 0x; nullopt on anything else.
std::optional<std::uint64_t> parseHex(std::string_view text);

/// Decimal, or hexadecimal when it begins with 0x.
std::optional<std::uint64_t> parseUnsigned(std::string_view text);

/// A decimal fraction such as "0.52"; nullopt on anything else, and on inf and nan.
std::optional<double> parseDouble(std::string_view text);

/// ASCII only: device-tree and cpuinfo words are ASCII, whatever the locale.
std::string toLower(std::string_view text);
bool containsIgnoringCase(std::string_view text, std::string_view part);

/// Bytes of the well-formed UTF-8 character a text begins with (RFC 3629, section 4); 0 when it
/// begins with none or is empty.
std::size_t utf8Length(std::string_view text);

/// The same text with every malformed UTF-8 sequence and control character replaced by U+FFFD, so
/// that what a board sends can be shown and stored.
std::string toValidUtf8(std::string_view bytes);

} // namespace rollcall
