#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rollcall::hardware {

/// A cache that a part, or a part within a chip, is known to have.
struct KnownCache {
    int level = 0;
    std::string_view type;       ///< "Data", "Instruction", "Unified"
    std::uint64_t sizeBytes = 0; ///< of each
    int sharedBy = 1;            ///< cores that share one; 0 = all of the cluster
};

/// What the tables know of a core, by level. `soc` is Board::soc, or empty: what Arm's manual fixes
/// for the part is known of every chip, what the maker of the chip chose only of that chip. Types
/// point into constant data; safe on any thread.
std::vector<KnownCache> knownCaches(std::string_view soc, std::uint32_t implementer,
                                    std::uint32_t part, std::optional<int> variant);

} // namespace rollcall::hardware
