#pragma once

#include <cstdint>
#include <optional>
#include <string>

/// What firmware says of processors and memory in its SMBIOS tables; part of facts.h.
namespace rollcall::hardware {

/// One processor socket as firmware lists it: SMBIOS type 4 (DMTF DSP0134, 7.5). Some boards have
/// one record per cluster. Readable by root alone, so usually absent.
struct DmiProcessor {
    std::string socket; ///< "CPU01"
    std::optional<std::string> manufacturer, version, partNumber;
    std::optional<std::uint32_t> status; ///< the byte itself: bit 6 = populated
    std::optional<std::uint32_t> coreCount, coresEnabled, threadCount;
    std::optional<std::uint32_t> maxMhz, currentMhz;
    bool operator==(const DmiProcessor&) const = default;
};

/// One memory slot, empty or not: SMBIOS type 17 (DMTF DSP0134, 7.18). Readable by root alone.
struct DmiMemoryDevice {
    std::string locator;                        ///< "DIMM A1"
    std::optional<std::uint64_t> sizeBytes;     ///< 0 = the slot is empty
    std::optional<std::uint32_t> type;          ///< the enumeration of 7.18.2: 26 = DDR4, 34 = DDR5
    std::optional<std::uint32_t> formFactor;    ///< the enumeration of 7.18.1
    std::optional<std::uint32_t> speedMts;      ///< what the module can, in MT/s
    std::optional<std::uint32_t> configuredMts; ///< what it is run at, in MT/s
    std::optional<std::string> manufacturer, partNumber;
    std::optional<std::uint32_t> rank;
    bool operator==(const DmiMemoryDevice&) const = default;
};

} // namespace rollcall::hardware
