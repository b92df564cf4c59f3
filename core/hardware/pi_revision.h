#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rollcall::hardware {

/// What the revision code of a Raspberry Pi stands for.
struct PiRevision {
    std::string model;         ///< "Raspberry Pi 3 Model B"
    std::string boardRevision; ///< "1.2"
    std::string_view soc;      ///< "BCM2837"
    std::string_view maker;    ///< who built it: "Sony UK"
    /// What is soldered on; absent where a code leaves it open: A+ 0015 came with 256 and 512 MiB,
    /// and a new-style code may say "other".
    std::optional<std::uint64_t> memoryBytes;

    /// As the device tree spells it: "Raspberry Pi 3 Model B Rev 1.2".
    std::string fullModel() const { return model + " Rev " + boardRevision; }
};

/// Decodes the "Revision" line of a Pi's /proc/cpuinfo, hexadecimal without 0x. nullopt for a code
/// that is malformed or whose board or memory field has no published meaning.
std::optional<PiRevision> decodePiRevision(std::string_view code);

/// The same of the number itself, as the device tree has it in /system/linux,revision.
std::optional<PiRevision> decodePiRevision(std::uint32_t code);

/// Whether a revision code could name this company as the one that built the board.
bool isPiMaker(std::string_view company);

} // namespace rollcall::hardware
