#pragma once

#include "core/hardware/facts.h"

#include <optional>
#include <string>

namespace rollcall::hardware {

/// A DMI string worth showing: trimmed, valid UTF-8, and not one of the fillers that firmware ships
/// with ("To be filled by O.E.M.", "Default string", dots). Names as below /sys/class/dmi/id.
std::optional<std::string> dmiText(const BoardFacts& board, const char* name);

} // namespace rollcall::hardware
