#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

namespace rollcall::hardware {

/// Cores, clusters, sockets, threads and features. Never fails; see decode.h.
Cpu decodeCpu(const Inventory& inventory);

} // namespace rollcall::hardware
