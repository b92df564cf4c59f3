#include "core/hardware/cpu_features.h"

#include "core/base/text.h"
#include "core/hardware/cpu_parts.h"

#include <algorithm>
#include <iterator>
#include <set>

// Sources: arch/arm64/include/uapi/asm/hwcap.h and arch/arm/include/uapi/asm/hwcap.h of Linux for
// the bits; arch/arm64/kernel/cpuinfo.c and arch/arm/kernel/setup.c for the words of each.

namespace rollcall::hardware {

namespace {

using Words = std::set<std::string>;

std::optional<Words> featureWords(const CpuinfoBlock& block)
{
    for (const char* key : {"Features", "flags"}) { // Arm and x86
        const auto found = block.keys.find(key);
        if (found == block.keys.end())
            continue;
        Words words;
        for (const std::string_view word : splitWords(found->second))
            words.insert(toValidUtf8(word));
        return words;
    }
    return std::nullopt;
}

std::vector<std::string> commonFeatures(const std::vector<CpuinfoBlock>& blocks)
{
    std::optional<Words> common;
    for (const CpuinfoBlock& block : blocks) {
        const auto words = featureWords(block);
        if (!words)
            continue;
        if (!common)
            common = words;
        else
            std::erase_if(*common, [&](const std::string& word) { return !words->contains(word); });
    }
    return common ? std::vector<std::string>(common->begin(), common->end())
                  : std::vector<std::string>{};
}

// By bit number, from 0.
constexpr const char* words64[] = {
    "fp",      "asimd", "evtstrm", "aes",   "pmull",    "sha1",   "sha2", "crc32",
    "atomics", "fphp",  "asimdhp", "cpuid", "asimdrdm", "jscvt",  "fcma", "lrcpc",
    "dcpop",   "sha3",  "sm3",     "sm4",   "asimddp",  "sha512", "sve",  "asimdfhm",
    "dit",     "uscat", "ilrcpc",  "flagm", "ssbs",     "sb",     "paca", "pacg",
};
constexpr const char* words64second[] = {
    "dcpodp",    "sve2",      "sveaes",  "svepmull",  "svebitperm", "svesha3",    "svesm4",
    "flagm2",    "frint",     "svei8mm", "svef32mm",  "svef64mm",   "svebf16",    "i8mm",
    "bf16",      "dgh",       "rng",     "bti",       "mte",        "ecv",        "afp",
    "rpres",     "mte3",      "sme",     "smei16i64", "smef64f64",  "smei8i32",   "smef16f32",
    "smeb16f32", "smef32f32", "smefa64", "wfxt",      "ebf16",      "sveebf16",   "cssc",
    "rprfm",     "sve2p1",    "sme2",    "sme2p1",    "smei16i32",  "smebi32i32", "smeb16b16",
    "smef16f16", "mops",      "hbc",
};
constexpr const char* words32[] = {
    "swp",      "half", "thumb",   "26bit",   "fastmult", "fpa",       "vfp",
    "edsp",     "java", "iwmmxt",  "crunch",  "thumbee",  "neon",      "vfpv3",
    "vfpv3d16", "tls",  "vfpv4",   "idiva",   "idivt",    "vfpd32",    "lpae",
    "evtstrm",  "fphp", "asimdhp", "asimddp", "asimdfhm", "asimdbf16", "i8mm",
};
constexpr const char* words32second[] = {"aes", "pmull", "sha1", "sha2", "crc32", "sb", "ssbs"};

template <std::size_t N>
void addWords(Words& words, const char* const (&table)[N], std::uint64_t bits)
{
    for (std::size_t bit = 0; bit < N; ++bit) {
        if (bits >> bit & 1)
            words.insert(table[bit]);
    }
}

/// What every process of that size has on every CPU that Linux runs on. Bits that lack these were
/// not read by such a process.
bool plausible(int wordSize, std::uint64_t hwcap)
{
    constexpr std::uint64_t fpAndAsimd = 0x3, halfAndThumb = 0x6;
    const std::uint64_t needed = wordSize == 64 ? fpAndAsimd : halfAndThumb;
    return (hwcap & needed) == needed && (wordSize == 64 || hwcap <= 0xffffffff);
}

/// By part: what its manual says the length is, in every chip. Sources: Fujitsu, A64FX
/// Microarchitecture Manual; Arm's TRM for Neoverse V1 (101427) and for the Armv9 cores, all of
/// which have 128-bit vectors: N2 (102099), V2 (102375), Cortex-A510 (101604), A710 (101800), X2
/// (101803), A715 (101590), X3 (101593), A520 (102517), A720 (102530), X4 (102484), X925 (102807),
/// A725 (107652), Neoverse V3 (107734), N3 (107997).
struct FixedVector {
    std::uint8_t implementer;
    std::uint16_t part;
    int bits;
};
constexpr FixedVector fixedVectors[] = {
    {0x41, 0xd40, 256}, {0x41, 0xd46, 128}, {0x41, 0xd47, 128}, {0x41, 0xd48, 128},
    {0x41, 0xd49, 128}, {0x41, 0xd4d, 128}, {0x41, 0xd4e, 128}, {0x41, 0xd4f, 128},
    {0x41, 0xd80, 128}, {0x41, 0xd81, 128}, {0x41, 0xd82, 128}, {0x41, 0xd84, 128},
    {0x41, 0xd85, 128}, {0x41, 0xd87, 128}, {0x41, 0xd8e, 128}, {0x46, 0x001, 512},
    {0x6d, 0xd49, 128},
};

std::optional<int> fixedVectorBits(const Cluster& cluster)
{
    const auto line =
        std::find_if(std::begin(fixedVectors), std::end(fixedVectors), [&](const auto& fixed) {
            return cluster.implementer == fixed.implementer && cluster.part == fixed.part;
        });
    return line == std::end(fixedVectors) ? std::nullopt : std::optional(line->bits);
}

/// The kernel allows a length that all CPUs have, so the shortest decides.
std::optional<int> vectorBitsOfParts(const Cpu& cpu)
{
    std::optional<int> bits;
    for (const Cluster& cluster : cpu.clusters) {
        const auto fixed = fixedVectorBits(cluster);
        if (!fixed)
            return std::nullopt;
        bits = bits ? std::min(*bits, *fixed) : *fixed;
    }
    return bits;
}

/// 128 to 2048 bits in steps of 128 (Arm ARM DDI 0487); anything else is a lie.
std::optional<int> vectorBits(const std::optional<std::uint32_t>& bytes)
{
    if (!bytes || *bytes < 16 || *bytes > 256 || *bytes % 16 != 0)
        return std::nullopt;
    return static_cast<int>(*bytes * 8);
}

} // namespace

void readFeatures(Cpu& cpu, const Inventory& inventory)
{
    const CpuFacts& facts = inventory.cpu;
    cpu.features = commonFeatures(facts.cpuinfo);
    cpu.featuresSource = Source::Procfs;
    if (!cpu.features.empty() || !facts.hwcap)
        return;
    const auto wordSize = hwcapWordSize(inventory);
    if (!wordSize)
        return;
    const std::uint64_t second = facts.hwcap2.value_or(0);
    cpu.features =
        wordSize == 64 ? hwcapWords64(*facts.hwcap, second) : hwcapWords32(*facts.hwcap, second);
    cpu.featuresSource = Source::Sysfs;
}

std::vector<std::string> hwcapWords64(std::uint64_t hwcap, std::uint64_t hwcap2)
{
    Words words;
    addWords(words, words64, hwcap);
    addWords(words, words64second, hwcap2);
    return {words.begin(), words.end()};
}

std::vector<std::string> hwcapWords32(std::uint64_t hwcap, std::uint64_t hwcap2)
{
    Words words;
    addWords(words, words32, hwcap);
    addWords(words, words32second, hwcap2);
    return {words.begin(), words.end()};
}

std::optional<int> hwcapWordSize(const Inventory& inventory)
{
    const std::string machine = inventory.os.machine.value_or("");
    if (!inventory.cpu.hwcap)
        return std::nullopt;
    std::optional<int> size;
    if (machine == "aarch64" && inventory.os.userlandBits == 64)
        size = 64;
    else if (machine.starts_with("arm") && inventory.os.userlandBits == 32)
        size = 32;
    return size && plausible(*size, *inventory.cpu.hwcap) ? size : std::nullopt;
}

IntFact sveVectorBits(const Cpu& cpu, const CpuFacts& facts)
{
    if (std::find(cpu.features.begin(), cpu.features.end(), "sve") == cpu.features.end())
        return std::nullopt;
    if (const auto bits = vectorBits(facts.sveMaxVectorBytes))
        return Fact<int>{*bits, Source::Sysfs};
    constexpr int mostByDefault = 512; // Documentation/arch/arm64/sve.rst
    const auto byDefault = vectorBits(facts.sveDefaultVectorBytes);
    const auto ofParts = vectorBitsOfParts(cpu);
    // A hypervisor may grant less than the part has.
    if (ofParts && byDefault.value_or(mostByDefault) >= std::min(*ofParts, mostByDefault))
        return Fact<int>{*ofParts, Source::Table};
    if (byDefault && *byDefault < mostByDefault)
        return Fact<int>{*byDefault, Source::Procfs};
    return std::nullopt;
}

} // namespace rollcall::hardware
