#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

namespace rollcall::hardware {

/// What an interface is and how it is connected. A speed the driver does not know is absent,
/// whichever of the kernel's numbers for it was read.
Network decodeNetwork(const NetworkInterface& facts);

} // namespace rollcall::hardware
