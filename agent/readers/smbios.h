#pragma once

#include "core/hardware/dmi_facts.h"

#include <string_view>
#include <vector>

namespace rollcall::agent {

struct SmbiosFacts {
    std::vector<hardware::DmiProcessor> processors;
    std::vector<hardware::DmiMemoryDevice> memory;
};

/// The processors and memory slots in the structure table of /sys/firmware/dmi/tables/DMI, in their
/// order (DMTF DSP0134, 6.1.2 for the form, 7.5 and 7.18 for the contents). Firmware writes it, so
/// anything may be in it: what is cut off or malformed ends the table, unknown values are absent.
SmbiosFacts parseSmbios(std::string_view table);

} // namespace rollcall::agent
