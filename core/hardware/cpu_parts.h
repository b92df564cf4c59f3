#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// Who made a core and what it is called: the tables behind the MIDR register. Sources are cited
/// on top of cpu_parts_arm.cpp and cpu_parts_others.cpp. Everything returned points into constant
/// data; safe on any thread.
namespace rollcall::hardware {

/// Where a core stands among those it is built to share a chip with. It orders clusters when the
/// kernel gives no capacity: the clock alone misleads (an ODROID-N2 clocks its Cortex-A53 higher
/// than its Cortex-A73).
enum class Tier : std::uint8_t {
    Efficiency,  ///< the small cores: Cortex-A53, Icestorm
    Mainstream,  ///< everything that nobody calls small or big
    Performance, ///< the big cores: Cortex-A72, Firestorm
    Prime        ///< the single fastest one or two: Cortex-X1
};

/// Whether a core can run 32-bit programs.
enum class Aarch32 : std::uint8_t {
    Unknown,
    None,     ///< 64-bit only
    UserOnly, ///< 32-bit programs on a 64-bit kernel; no 32-bit kernel is known to run
    Full      ///< a 32-bit kernel as well, or nothing but 32-bit
};

struct PartInfo {
    std::string_view vendor;       ///< who designed the core: "Arm"
    std::string_view name;         ///< "Cortex-A72"
    std::string_view architecture; ///< "Armv8.0-A"; empty when not published
    Aarch32 aarch32 = Aarch32::Unknown;
    std::optional<int> year; ///< of the announcement; absent when not published
    Tier tier = Tier::Mainstream;
    bool server = false; ///< only ever built into servers
};

/// The company behind a MIDR implementer code; empty when unknown.
std::string_view implementerName(std::uint32_t implementer);

/// The part of that number, or nullopt: never a neighbour. `variant` matters where a company used
/// one part number for several cores (X-Gene and eMAG, Falkor V1 and Kryo 2xx).
std::optional<PartInfo> findPart(std::uint32_t implementer, std::uint32_t part,
                                 std::optional<int> variant);

/// The numbers of a part: the fields of MIDR_EL1 without variant and revision.
struct PartNumber {
    std::uint32_t implementer = 0, part = 0;
    bool operator==(const PartNumber&) const = default;
};

/// The part that a cpu node of the device tree names: "arm,cortex-a53". nullopt for names that
/// stand for several parts or for none ("qcom,kryo", "arm,armv8"), and for unknown ones.
std::optional<PartNumber> findPartByCompatible(std::string_view compatible);

} // namespace rollcall::hardware
