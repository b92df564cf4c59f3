#pragma once

#include "core/hardware/facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace rollcall::hardware {

/// The SoC by the custom of its maker's names, for chips no table lists: "rockchip,rk3566" →
/// "RK3566", "allwinner,sun8i-h3" → "H3". Empty when no entry is a SoC's.
std::string socFromCompatible(const std::vector<std::string>& compatible);

/// From a line such as "Qualcomm Technologies, Inc MSM8953" or "MT6735P"; empty when the last word
/// does not look like a chip.
std::string socFromHardwareLine(std::string_view hardware);

/// From the soc bus where `soc_id` or `machine` carries a name; empty where it is a bare number.
std::string socFromBus(const SocFacts& soc);

} // namespace rollcall::hardware
