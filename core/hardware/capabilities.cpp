#include "core/hardware/capabilities.h"

#include <algorithm>
#include <string_view>

// Sources: Documentation/arch/arm64/elf_hwcaps.rst, arch/arm64/include/asm/hwcap.h (what 32-bit
// processes are shown) and arch/arm/include/uapi/asm/hwcap.h for the words of Arm,
// arch/x86/include/asm/cpufeatures.h for those of x86. Which of these have a 32-bit form: Arm ARM
// DDI 0487, "The AArch32 instruction sets".

namespace rollcall::hardware {

namespace {

/// What a 32-bit program can do with a feature of an Arm core, and what its kernel says of it.
enum class In32 {
    Same,  ///< it has the instructions, and every kernel that knows them prints the word
    Later, ///< it has them, but 32-bit kernels before 6.4 have no word for them
    Never  ///< they exist for 64-bit programs alone
};

struct Line {
    const char* word;
    const char* name;
    bool crypto;
    In32 in32 = In32::Same;
    const char* word32 = nullptr; ///< where the 32-bit text spells it differently
};

constexpr Line armLines[] = {
    {"aes", "AES", true},
    {"pmull", "PMULL (AES-GCM)", true},
    {"sha1", "SHA-1", true},
    {"sha2", "SHA-2", true},
    {"sha512", "SHA-512", true, In32::Never},
    {"sha3", "SHA-3", true, In32::Never},
    {"sm3", "SM3", true, In32::Never},
    {"sm4", "SM4", true, In32::Never},
    {"crc32", "CRC32", false},
    {"atomics", "LSE atomics", false, In32::Never},
    {"asimdhp", "half precision", false, In32::Later},
    {"asimddp", "dot product", false, In32::Later},
    {"i8mm", "int8 matrices", false, In32::Later},
    {"bf16", "bfloat16", false, In32::Later, "asimdbf16"},
    {"sve", "SVE", false, In32::Never},
    {"sve2", "SVE2", false, In32::Never},
    {"sme", "SME", false, In32::Never},
    {"sme2", "SME2", false, In32::Never},
    {"paca", "pointer authentication", false, In32::Never},
    {"bti", "branch targets", false, In32::Never},
    {"mte", "memory tagging", false, In32::Never},
};

constexpr Line x86Lines[] = {
    {"aes", "AES", true},         {"sha_ni", "SHA-1 and SHA-2", true},
    {"vaes", "vector AES", true}, {"sse4_2", "CRC32", false},
    {"avx2", "AVX2", false},      {"avx512f", "AVX-512", false},
};

bool has(const std::vector<std::string>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

void add(Capabilities& result, const Line& line, bool present, bool usable, const Cpu& cpu)
{
    Capability capability{line.name, present, usable, {}};
    if (present && capability.name == "SVE" && cpu.sveVectorBits)
        capability.detail = std::to_string(cpu.sveVectorBits->value) + "-bit vectors";
    auto& list = line.crypto ? result.crypto : result.compute;
    list.push_back(std::move(capability));
}

void addX86(Capabilities& result, const Cpu& cpu)
{
    for (const Line& line : x86Lines) {
        const bool present = has(cpu.features, line.word);
        add(result, line, present, present, cpu);
    }
}

void addArm64(Capabilities& result, const Cpu& cpu, const Os& os)
{
    for (const Line& line : armLines) {
        const bool present = has(cpu.features, line.word);
        const bool usable = present && !(line.in32 == In32::Never && os.userlandBits == 32);
        add(result, line, present, usable, cpu);
    }
}

void addArm32(Capabilities& result, const Cpu& cpu)
{
    for (const Line& line : armLines) {
        const bool present = has(cpu.features, line.word32 ? line.word32 : line.word);
        if (line.in32 == In32::Same || (line.in32 == In32::Later && present))
            add(result, line, present, present, cpu);
    }
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? " and " : ", ";
        text += names[i];
    }
    return text;
}

template <class Wanted>
std::vector<std::string> namesOf(const std::vector<Capability>& capabilities, Wanted wanted)
{
    std::vector<std::string> names;
    for (const Capability& capability : capabilities) {
        if (wanted(capability))
            names.push_back(capability.detail.empty()
                                ? capability.name
                                : capability.name + " (" + capability.detail + ')');
    }
    return names;
}

/// The word size of the userland decides whether a feature is of use; that it is there at all is
/// said first.
bool isPresent(const Capability& capability)
{
    return capability.present;
}

bool isAbsent(const Capability& capability)
{
    return !capability.present;
}

bool isWasted(const Capability& capability)
{
    return capability.present && !capability.usable;
}

} // namespace

Capabilities describeCapabilities(const Cpu& cpu, const Os& os)
{
    Capabilities result;
    if (has(cpu.features, "sse2"))
        addX86(result, cpu);
    else if (has(cpu.features, "half") || has(cpu.features, "swp"))
        addArm32(result, cpu);
    else if (has(cpu.features, "asimd") || has(cpu.features, "fp"))
        addArm64(result, cpu, os);
    return result;
}

std::vector<std::string> describeInWords(const Capabilities& capabilities)
{
    std::vector<std::string> lines;
    const auto add = [&](std::string_view before, const std::vector<std::string>& names,
                         std::string_view after) {
        if (!names.empty())
            lines.push_back(std::string(before) + joined(names) + std::string(after));
    };
    add("hardware ", namesOf(capabilities.crypto, isPresent), ": yes");
    add("hardware ", namesOf(capabilities.crypto, isAbsent), ": no");
    add("also ", namesOf(capabilities.compute, isPresent), "");
    std::vector<std::string> wasted = namesOf(capabilities.crypto, isWasted);
    for (std::string& name : namesOf(capabilities.compute, isWasted))
        wasted.push_back(std::move(name));
    add("not for this 32-bit userland: ", wasted, "");
    return lines;
}

} // namespace rollcall::hardware
