#include "core/hardware/capabilities.h"

#include <algorithm>
#include <string_view>

// Sources: Documentation/arch/arm64/elf_hwcaps.rst and arch/arm/include/uapi/asm/hwcap.h for the
// words of Arm, arch/x86/include/asm/cpufeatures.h for those of x86.

namespace rollcall::hardware {

namespace {

struct Line {
    const char* word;
    const char* name;
    bool crypto;
    bool only64; ///< has no 32-bit form
};

constexpr Line armLines[] = {
    {"aes", "AES", true, false},
    {"sha1", "SHA-1", true, false},
    {"sha2", "SHA-2", true, false},
    {"sha512", "SHA-512", true, true},
    {"sha3", "SHA-3", true, true},
    {"sm4", "SM4", true, true},
    {"crc32", "CRC32", false, false},
    {"atomics", "LSE atomics", false, true},
    {"asimdhp", "half precision", false, false},
    {"asimddp", "dot product", false, false},
    {"i8mm", "int8 matrices", false, false},
    {"bf16", "bfloat16", false, false},
    {"sve", "SVE", false, true},
    {"sve2", "SVE2", false, true},
    {"paca", "pointer authentication", false, true},
    {"bti", "branch targets", false, true},
};

constexpr Line x86Lines[] = {
    {"aes", "AES", true, false},         {"sha_ni", "SHA-1 and SHA-2", true, false},
    {"vaes", "vector AES", true, false}, {"sse4_2", "CRC32", false, false},
    {"avx2", "AVX2", false, false},      {"avx512f", "AVX-512", false, false},
};

bool has(const std::vector<std::string>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

template <std::size_t N>
void addLines(Capabilities& result, const Line (&lines)[N], const Cpu& cpu, const Os& os)
{
    for (const Line& line : lines) {
        const bool present = has(cpu.features, line.word);
        const bool usable = present && !(line.only64 && os.userlandBits == 32);
        auto& list = line.crypto ? result.crypto : result.compute;
        list.push_back({line.name, present, usable});
    }
}

} // namespace

Capabilities describeCapabilities(const Cpu& cpu, const Os& os)
{
    Capabilities result;
    if (has(cpu.features, "sse2"))
        addLines(result, x86Lines, cpu, os);
    else if (has(cpu.features, "asimd") || has(cpu.features, "half") || has(cpu.features, "swp"))
        addLines(result, armLines, cpu, os);
    return result;
}

} // namespace rollcall::hardware
