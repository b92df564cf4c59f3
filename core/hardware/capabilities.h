#pragma once

#include "core/hardware/hardware.h"

#include <string>
#include <vector>

namespace rollcall::hardware {

/// A thing the CPU can or cannot do that a person may ask about.
struct Capability {
    std::string name; ///< "AES", "LSE atomics"
    bool present = false;
    bool usable = false; ///< present, and the userland is of the word size that can use it
    std::string detail;  ///< more about it, or empty: "256-bit vectors"
    bool operator==(const Capability&) const = default;
};

struct Capabilities {
    std::vector<Capability> crypto;  ///< AES, SHA-1, SHA-2 and so on
    std::vector<Capability> compute; ///< CRC32, atomics, vectors, branch protection
    bool operator==(const Capabilities&) const = default;
};

/// Reads them off the words of Cpu::features. Both lists are empty when the kernel printed no such
/// words or they are of no architecture we know. What the words cannot tell is left out rather than
/// called absent: a 32-bit text has no word for most of what a 64-bit core may have.
Capabilities describeCapabilities(const Cpu& cpu, const Os& os);

/// The same in whole lines for people:
/// "hardware AES and SHA-2: yes", "hardware SHA-3: no", "also CRC32 and SVE (256-bit vectors)",
/// "not for this 32-bit userland: SHA-512 and LSE atomics".
std::vector<std::string> describeInWords(const Capabilities& capabilities);

} // namespace rollcall::hardware
