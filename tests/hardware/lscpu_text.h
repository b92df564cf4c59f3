#pragma once

#include "core/hardware/facts.h"

#include <string_view>

namespace recorded {

/// What the kernel must have told an lscpu that printed this: the CPUs, those online, the package
/// of each (which lscpu calls a socket), the NUMA nodes, the feature words, and the identification
/// of the first CPU, which is the only one lscpu looked at before version 2.37.
rollcall::hardware::Inventory readLscpu(std::string_view text);

} // namespace recorded
