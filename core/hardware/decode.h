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

/// What people call the board, short enough for a tile: "Pi 3 Model B+" rather than "Raspberry Pi 3
/// Model B Plus Rev 1.3", "DragonBoard 410c" rather than "Qualcomm Technologies, Inc. APQ 8016
/// SBC". A virtual machine without a model is named by its hypervisor ("QEMU machine"); empty when
/// neither is known.
std::string shortModel(const Board& board);

} // namespace rollcall::hardware
