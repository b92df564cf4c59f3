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
    bool operator==(const Capability&) const = default;
};

struct Capabilities {
    std::vector<Capability> crypto;  ///< AES, SHA-1, SHA-2 and so on
    std::vector<Capability> compute; ///< CRC32, atomics, vectors, branch protection
    bool operator==(const Capabilities&) const = default;
};

/// Reads them off the words of cpuinfo. Both lists are empty when the kernel printed no such words
/// or they are of no architecture we know.
Capabilities describeCapabilities(const Cpu& cpu, const Os& os);

} // namespace rollcall::hardware
