#include "core/hardware/cache_tables.h"

#include <algorithm>
#include <iterator>

// Sources:
//  - Arm's Technical Reference Manual of each core, chapter on its L1 memory system, for sizes that
//    no licensee can change: Cortex-A15 (DDI 0438), A57 (DDI 0488), A72 (100095), A73 (100048:
//    the instruction side alone), A75 (100403), A76 (100798), A77 (101111), X1 (101433), Neoverse
//    N1 (100616), V1 (101427), N2 (102099), V2 (102375). Sizes that are chosen when the chip is
//    designed (all of Cortex-A5, A7, A9, A53, A55, A78, and every L2) are not in it.
//  - Fujitsu, A64FX Microarchitecture Manual; NVIDIA's device trees for Denver 2 and Carmel.
//  - For chips: the cpus node of their device tree in Linux (arch/arm/boot/dts and
//    arch/arm64/boot/dts), which their makers wrote from the data sheets: bcm2711.dtsi and so on.
//
// To add a chip, add a line for each of its cores. `soc` is one word of Board::soc.

namespace rollcall::hardware {

namespace {

constexpr std::int8_t any = -1;
constexpr int all = 0; ///< shared by the whole cluster

/// In KiB; 0 means not known, or not there.
struct Row {
    const char* soc; ///< "" = every chip with this part
    std::uint8_t implementer;
    std::uint16_t part;
    std::int8_t variant;
    std::uint16_t data, instruction;
    std::uint16_t level2;
    int level2SharedBy;
    std::uint16_t level3 = 0;
    int level3SharedBy = all;
};

// clang-format off
constexpr Row rows[] = {
    // Chips.
    {"BCM2835",  0x41, 0xb76, any, 16, 16,    0, all},
    {"BCM2836",  0x41, 0xc07, any, 32, 32,  512, all},
    {"BCM2837",  0x41, 0xd03, any, 32, 32,  512, all},
    {"BCM2711",  0x41, 0xd08, any, 32, 48, 1024, all},
    {"BCM2712",  0x41, 0xd0b, any, 64, 64,  512, 1, 2048},
    {"RK3328",   0x41, 0xd03, any, 32, 32,  256, all},
    {"RK3399",   0x41, 0xd03, any, 32, 32,  512, all},
    {"RK3399",   0x41, 0xd08, any, 32, 48, 1024, all},
    {"RK3399Pro", 0x41, 0xd03, any, 32, 32, 512, all},
    {"RK3399Pro", 0x41, 0xd08, any, 32, 48, 1024, all},
    {"RK3566",   0x41, 0xd05, any, 32, 32,    0, all, 512},
    {"RK3568",   0x41, 0xd05, any, 32, 32,    0, all, 512},
    {"RK3588",   0x41, 0xd05, any, 32, 32,  128, 1, 3072},
    {"RK3588",   0x41, 0xd0b, any, 64, 64,  512, 1, 3072},
    {"RK3588S",  0x41, 0xd05, any, 32, 32,  128, 1, 3072},
    {"RK3588S",  0x41, 0xd0b, any, 64, 64,  512, 1, 3072},
    {"A64",      0x41, 0xd03, any, 32, 32,  512, all},
    {"H6",       0x41, 0xd03, any, 32, 32,  512, all},
    {"H616",     0x41, 0xd03, any, 32, 32,  256, all},
    {"S905",     0x41, 0xd03, any, 32, 32,  512, all},
    {"S905X",    0x41, 0xd03, any, 32, 32,  512, all},
    {"S905D",    0x41, 0xd03, any, 32, 32,  512, all},
    {"S905W",    0x41, 0xd03, any, 32, 32,  512, all},
    {"S905X2",   0x41, 0xd03, any, 32, 32,  512, all},
    {"S905X3",   0x41, 0xd05, any, 32, 32,  256, all},
    {"S922X",    0x41, 0xd03, any, 32, 32,  256, all},
    {"S922X",    0x41, 0xd09, any,  0, 64, 1024, all},
    {"A311D",    0x41, 0xd03, any, 32, 32,  256, all},
    {"A311D",    0x41, 0xd09, any,  0, 64, 1024, all},
    {"T186",     0x41, 0xd07, any, 32, 48, 2048, all},
    {"T186",     0x4e, 0x003, any, 64, 128, 2048, all},
    {"T194",     0x4e, 0x004, any, 64, 128, 2048, 2, 4096},
    {"T234",     0x41, 0xd42, any, 64, 64,  256, 1, 2048},
    {"LX2160A",  0x41, 0xd08, any, 32, 48, 1024, 2},
    // Parts.
    {"", 0x41, 0xc0f, any, 32, 32, 0, all},
    {"", 0x41, 0xd07, any, 32, 48, 0, all},
    {"", 0x41, 0xd08, any, 32, 48, 0, all},
    {"", 0x41, 0xd09, any,  0, 64, 0, all},
    {"", 0x41, 0xd0a, any, 64, 64, 0, all},
    {"", 0x41, 0xd0b, any, 64, 64, 0, all},
    {"", 0x41, 0xd0c, any, 64, 64, 0, all},
    {"", 0x41, 0xd0d, any, 64, 64, 0, all},
    {"", 0x41, 0xd0e, any, 64, 64, 0, all},
    {"", 0x41, 0xd40, any, 64, 64, 0, all},
    {"", 0x41, 0xd44, any, 64, 64, 0, all},
    {"", 0x41, 0xd49, any, 64, 64, 0, all},
    {"", 0x41, 0xd4c, any, 64, 64, 0, all},
    {"", 0x41, 0xd4f, any, 64, 64, 0, all},
    {"", 0x46, 0x001, any, 64, 64, 0, all},
    {"", 0x4e, 0x003, any, 64, 128, 0, all},
    {"", 0x4e, 0x004, any, 64, 128, 0, all},
};
// clang-format on

/// Whether `word` is one of the words of `text`: "S905" of "Amlogic S905", "T186" of
/// "Tegra X2 (T186)".
bool hasWord(std::string_view text, std::string_view word)
{
    constexpr std::string_view between = " ()/,";
    while (!text.empty()) {
        const auto start = text.find_first_not_of(between);
        if (start == text.npos)
            return false;
        text.remove_prefix(start);
        const auto end = std::min(text.find_first_of(between), text.size());
        if (text.substr(0, end) == word)
            return true;
        text.remove_prefix(end);
    }
    return false;
}

std::vector<KnownCache> toCaches(const Row& row)
{
    std::vector<KnownCache> caches;
    const auto add = [&](int level, std::string_view type, std::uint16_t kib, int sharedBy) {
        if (kib != 0)
            caches.push_back({level, type, std::uint64_t(kib) * 1024, sharedBy});
    };
    add(1, "Data", row.data, 1);
    add(1, "Instruction", row.instruction, 1);
    add(2, "Unified", row.level2, row.level2SharedBy);
    add(3, "Unified", row.level3, row.level3SharedBy);
    return caches;
}

} // namespace

std::vector<KnownCache> knownCaches(std::string_view soc, std::uint32_t implementer,
                                    std::uint32_t part, std::optional<int> variant)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Row& line) {
        return line.implementer == implementer && line.part == part &&
               (line.variant == any || line.variant == variant) &&
               (line.soc[0] == '\0' || hasWord(soc, line.soc));
    });
    return row == std::end(rows) ? std::vector<KnownCache>{} : toCaches(*row);
}

} // namespace rollcall::hardware
