#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

namespace rollcall::hardware {

/// What a block device is, who made it and how worn it is; see Storage for units.
Storage decodeStorage(const BlockDevice& device);

} // namespace rollcall::hardware
