#pragma once

#include "core/hardware/facts.h"

#include <optional>
#include <string>
#include <string_view>

namespace rollcall::hardware {

/// A DMI string worth showing: trimmed, valid UTF-8, and not one of the fillers that firmware ships
/// with ("To be filled by O.E.M.", "Default string", dots).
std::optional<std::string> dmiWord(std::string_view text);

/// The same of a name below /sys/class/dmi/id, e.g. "sys_vendor".
std::optional<std::string> dmiText(const BoardFacts& board, const char* name);

} // namespace rollcall::hardware
