#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

namespace rollcall::hardware {

/// Memory: what the kernel has, what is plugged in or soldered on, and its modules. Installed is
/// the sum of the modules firmware lists, or else what the revision code of a Raspberry Pi says; a
/// sum below what the kernel has is of other hardware and not believed.
Memory decodeMemory(const Inventory& inventory);

} // namespace rollcall::hardware
