#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

namespace rollcall::hardware {

/// Turns raw facts into what a board is. Pure, never fails, never throws: a fact that is missing,
/// malformed or lying leaves its decoded value absent and spoils no other.
Hardware decode(const Inventory& inventory);

/// "2× Cortex-A72 + 4× Cortex-A53", fastest cluster first as people say it; identical parts of
/// several clusters are added up. Unknown parts by number; empty when nothing is known.
std::string partSummary(const Cpu& cpu);

/// The same in the short form of a tile: "2× A72 + 4× A53", "96× ThunderX".
std::string shortPartSummary(const Cpu& cpu);

/// The board's model without what a tile has no room for: "Pi 4 Model B" rather than
/// "Raspberry Pi 4 Model B Rev 1.4". Empty when the model is unknown.
std::string shortModel(const Board& board);

} // namespace rollcall::hardware
