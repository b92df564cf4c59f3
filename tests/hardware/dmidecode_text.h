#pragma once

#include "core/hardware/facts.h"

#include <string_view>

namespace recorded {

/// The facts an agent that may read /sys/firmware/dmi would have reported, from the output of
/// dmidecode: the words of types 0 to 3, the processors (4) and the memory devices (17). Also takes
/// output whose "Handle" lines were cut away.
void readDmidecode(std::string_view text, rollcall::hardware::Inventory& inventory);

} // namespace recorded
