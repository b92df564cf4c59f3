#pragma once

#include "core/hardware/facts.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace rollcall::hardware {

/// What a core says it is: the fields of MIDR_EL1 (Arm ARM DDI 0487, "Main ID Register"), or the
/// vendor and model name of a CPU that is not Arm. All absent when nothing is known.
struct CoreId {
    std::optional<std::uint32_t> implementer, part;
    std::optional<int> variant, revision;
    std::string foreignVendor; ///< x86: "Intel"
    std::string foreignModel;  ///< x86: "Xeon E5-2680 v4"

    bool known() const { return part.has_value() || !foreignModel.empty(); }
    bool foreign() const { return !foreignModel.empty(); }
    auto operator<=>(const CoreId&) const = default;
};

/// MIDR = implementer[31:24] variant[23:20] architecture[19:16] part[15:4] revision[3:0]. 0x000 is
/// a valid part, but a register that is all zero was never read.
std::optional<CoreId> coreIdFromMidr(std::uint64_t midr);

/// From the "CPU implementer" … "CPU revision" lines of Arm, or "vendor_id" and "model name" of
/// x86. nullopt when the block names no part.
std::optional<CoreId> coreIdFromCpuinfo(const CpuinfoBlock& block);

} // namespace rollcall::hardware
