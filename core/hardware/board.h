#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

#include <cstdint>
#include <optional>

namespace rollcall::hardware {

/// Names the board, its maker, family and SoC, from device tree, DMI, soc bus and cpuinfo, in that
/// order of trust. Needs the clusters, since some SoCs are only given away by their cores.
Board decodeBoard(const Inventory& inventory, const Cpu& cpu);

/// Memory soldered on, where the board's own code tells (Raspberry Pi).
std::optional<std::uint64_t> installedMemory(const Inventory& inventory);

} // namespace rollcall::hardware
