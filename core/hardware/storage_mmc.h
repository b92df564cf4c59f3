#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

namespace rollcall::hardware {

/// Fills in what an SD card or eMMC says of itself: maker, name, month of manufacture, classes,
/// wear, and for cards whether it may be a counterfeit. `storage.kind` and `sizeBytes` are set.
void decodeMmc(Storage& storage, const MmcFacts& mmc);

} // namespace rollcall::hardware
