#pragma once

#include "core/base/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace rollcall::hardware {

/// Text of a board as it may be shown and stored: trimmed and valid UTF-8; absent when nothing is
/// left.
inline std::optional<std::string> shown(std::string_view text)
{
    std::string value = toValidUtf8(trimmed(text));
    return value.empty() ? std::nullopt : std::optional(std::move(value));
}

inline std::optional<std::string> shown(const std::string& text)
{
    return shown(std::string_view(text));
}

inline std::optional<std::string> shown(const std::optional<std::string>& text)
{
    return text ? shown(*text) : std::nullopt;
}

} // namespace rollcall::hardware
