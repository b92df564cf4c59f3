#pragma once

#include "core/base/result.h"
#include "core/protocol/messages.h"

#include <string>
#include <string_view>

/// The one JSON codec of agent, collector and simulator. Encoders return one line without its
/// '\n'; absent optionals and empty lists are left out; malformed UTF-8 is replaced by U+FFFD.
/// Decoders treat every byte as hostile: size and depth are bounded before parsing, a field of the
/// wrong type counts as absent, and only a document that is no message at all is an error
/// (Protocol or TooLarge). Pure functions, safe on any thread.
namespace rollcall::protocol {

std::string encode(const Request& request);
std::string encode(const Reply& reply);
std::string encode(const Report& report);

Result<Request> decodeRequest(std::string_view line);
Result<Reply> decodeReply(std::string_view line);

/// Also accepts a bare inventory object and an inventory reply line.
Result<Report> decodeReport(std::string_view document);

/// A bare inventory or sample object, as the store keeps them.
std::string encodeInventory(const hardware::Inventory& inventory);
std::string encodeSample(const hardware::Sample& sample);
Result<hardware::Inventory> decodeInventory(std::string_view document);
Result<hardware::Sample> decodeSample(std::string_view document);

} // namespace rollcall::protocol
