#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tables that turn device-tree compatibles, DMI strings and /proc/cpuinfo "Hardware" lines into
/// names. All results point into constant data. Sources are cited on top of each file of tables:
/// board_tree_tables.cpp, board_dmi_tables.cpp, board_name_tables.cpp, board_soc_tables.cpp.
namespace rollcall::hardware {

/// What a line of a table knows; empty where it does not.
struct BoardName {
    std::string_view family;
    std::string_view soc;
    std::string_view vendor;
};

/// By compatible, most specific first. Merges what its lines know: the board's own entry may give
/// the family, that of the SoC its name.
BoardName findByCompatible(const std::vector<std::string>& compatible);

/// By sys_vendor and product_name or board_name.
BoardName findByDmi(std::string_view vendor, std::string_view product, std::string_view board);

/// By what firmware calls the processor (SMBIOS type 4, "version"); empty where it calls it
/// nothing.
std::string_view socOfDmiProcessor(std::string_view version);

/// By `soc_id` of the soc bus where firmware gives a JEP106 number: "jep106:036b:0241".
std::string_view socOfId(std::string_view id);

/// By what the model itself says; for trees and firmware that give no compatible.
BoardName findByModel(std::string_view model);

/// By the "Hardware" line of an Arm kernel's cpuinfo.
BoardName findByHardwareLine(std::string_view hardware);

/// The company behind a vendor prefix of Documentation/devicetree/bindings/vendor-prefixes.yaml.
std::string_view vendorOfPrefix(std::string_view prefix);

/// The SoC of a core that one chip only was built with (A64FX, ThunderX2); empty otherwise.
std::string_view socOfPart(std::uint32_t implementer, std::uint32_t part,
                           std::optional<int> variant);

} // namespace rollcall::hardware
