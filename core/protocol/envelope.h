#pragma once

#include "core/protocol/json_reader.h"

namespace rollcall::protocol {

/// A document that is an object. Errors: see JsonDocument::parse().
Result<JsonDocument> parseObject(std::string_view text, std::size_t maxBytes);

/// Protocol error when "v" is missing or another version than ours.
Result<void> checkVersion(JsonReader& reader, std::string_view text);

/// The text of a member; empty when there is none.
std::string textField(JsonReader& reader, std::string_view name);

/// "not WHAT: the beginning of the text".
Error notA(std::string_view what, std::string_view text);

} // namespace rollcall::protocol
