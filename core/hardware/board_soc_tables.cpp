#include "core/hardware/board_tables.h"

// Sources: arch/arm64/include/asm/cputype.h of Linux for what has a core of its own; GCC's
// aarch64-cores.def for the eMAG, which is told from X-Gene by its variant alone. Soc bus:
// drivers/firmware/smccc/soc_id.c writes "jep106:", the maker's bank and id in JEDEC JEP106, and
// the number it gave the chip; 036b is NVIDIA (drivers/irqchip/irq-gic-v3.c knows T241 by it), 0a16
// is Ampere (as kernel logs of Altra machines show).

namespace rollcall::hardware {

namespace {

struct PartSoc {
    std::uint8_t implementer;
    std::uint16_t part;
    std::int8_t variant; ///< -1 matches any
    const char* soc;
};

constexpr PartSoc partSocs[] = {
    {0x42, 0x516, -1, "ThunderX2 CN99xx"},
    {0x43, 0x0a1, -1, "ThunderX CN88xx"},
    {0x43, 0x0a2, -1, "OCTEON TX CN81xx"},
    {0x43, 0x0a3, -1, "OCTEON TX CN83xx"},
    {0x43, 0x0af, -1, "ThunderX2 CN99xx"},
    {0x46, 0x001, -1, "A64FX"},
    {0x48, 0xd01, -1, "Kunpeng 920"},
    {0x4e, 0x003, -1, "Tegra X2 (T186)"},
    {0x4e, 0x004, -1, "Xavier (T194)"},
    {0x50, 0x000, 0, "X-Gene 1"},
    {0x50, 0x000, 3, "eMAG"},
    {0x51, 0xc00, -1, "Centriq 2400"},
    {0x61, 0x022, -1, "M1 (T8103)"},
    {0x61, 0x023, -1, "M1 (T8103)"},
    {0x61, 0x024, -1, "M1 Pro (T6000)"},
    {0x61, 0x025, -1, "M1 Pro (T6000)"},
    {0x61, 0x028, -1, "M1 Max (T6001)"},
    {0x61, 0x029, -1, "M1 Max (T6001)"},
    {0x61, 0x032, -1, "M2 (T8112)"},
    {0x61, 0x033, -1, "M2 (T8112)"},
    {0x61, 0x034, -1, "M2 Pro (T6020)"},
    {0x61, 0x035, -1, "M2 Pro (T6020)"},
    {0x61, 0x038, -1, "M2 Max (T6021)"},
    {0x61, 0x039, -1, "M2 Max (T6021)"},
    {0x6d, 0xd49, -1, "Azure Cobalt 100"},
    {0xc0, 0xac3, -1, "AmpereOne"},
    {0xc0, 0xac4, -1, "AmpereOne"},
};

struct SocIdLine {
    const char* id;
    const char* soc;
};

constexpr SocIdLine socIds[] = {
    {"jep106:036b:0194", "Xavier (T194)"},
    {"jep106:036b:0234", "Orin (T234)"},
    {"jep106:036b:0241", "Grace (T241)"},
    {"jep106:0a16:0001", "Ampere Altra"},
};

} // namespace

std::string_view socOfPart(std::uint32_t implementer, std::uint32_t part,
                           std::optional<int> variant)
{
    for (const PartSoc& line : partSocs) {
        if (line.implementer == implementer && line.part == part &&
            (line.variant < 0 || line.variant == variant))
            return line.soc;
    }
    return {};
}

std::string_view socOfId(std::string_view id)
{
    for (const SocIdLine& line : socIds) {
        if (id == line.id)
            return line.soc;
    }
    return {};
}

} // namespace rollcall::hardware
