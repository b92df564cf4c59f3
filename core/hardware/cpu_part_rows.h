#pragma once

#include "core/hardware/cpu_parts.h"

#include <cstdint>
#include <span>

/// The form of the tables behind cpu_parts.h; for that room's own files.
namespace rollcall::hardware::parts {

struct Row {
    std::uint8_t implementer;
    std::uint16_t part;
    std::int8_t variant; ///< or `any`; a line for one variant stands before "any"
    const char* name;
    const char* architecture; ///< "" = not published, or not known for sure
    Aarch32 aarch32;
    std::uint16_t year; ///< 0 = likewise
    Tier tier;
    bool server = false;
};

inline constexpr std::int8_t any = -1;
inline constexpr auto Unknown32 = Aarch32::Unknown, No32 = Aarch32::None,
                      User32 = Aarch32::UserOnly, Full32 = Aarch32::Full;
inline constexpr auto Small = Tier::Efficiency, Plain = Tier::Mainstream, Big = Tier::Performance,
                      Prime = Tier::Prime;

std::span<const Row> ofArm();    ///< implementer 0x41
std::span<const Row> ofOthers(); ///< everybody else

} // namespace rollcall::hardware::parts
