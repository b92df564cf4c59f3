#pragma once

#include "core/hardware/facts.h"

#include <string_view>

namespace recorded {

/// The facts behind a report of sbc-bench (github.com/ThomasKaiser/sbc-bench): its board line, the
/// table of clusters, policies and speeds, the compatible strings, what dmidecode and lscpu said on
/// the machine. Reports of older versions have less of it, and give fewer facts.
rollcall::hardware::Inventory readSbcBench(std::string_view report);

} // namespace recorded
