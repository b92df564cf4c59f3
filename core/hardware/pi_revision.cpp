#include "core/hardware/pi_revision.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

// Source: Raspberry Pi documentation, "Raspberry Pi revision codes" (old-style, new-style, and the
// device-tree names of the models, which are spelt here as the firmware's device trees do).

namespace rollcall::hardware {

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;

struct OldCode {
    std::uint8_t code;
    const char* model;
    const char* revision;
    std::uint16_t memoryMiB; ///< 0: the code leaves it open
    const char* maker;
};

constexpr OldCode oldCodes[] = {
    {0x02, "Model B", "1.0", 256, "Egoman"},         {0x03, "Model B", "1.0", 256, "Egoman"},
    {0x04, "Model B", "2.0", 256, "Sony UK"},        {0x05, "Model B", "2.0", 256, "Qisda"},
    {0x06, "Model B", "2.0", 256, "Egoman"},         {0x07, "Model A", "2.0", 256, "Egoman"},
    {0x08, "Model A", "2.0", 256, "Sony UK"},        {0x09, "Model A", "2.0", 256, "Qisda"},
    {0x0d, "Model B", "2.0", 512, "Egoman"},         {0x0e, "Model B", "2.0", 512, "Sony UK"},
    {0x0f, "Model B", "2.0", 512, "Egoman"},         {0x10, "Model B Plus", "1.2", 512, "Sony UK"},
    {0x11, "Compute Module", "1.0", 512, "Sony UK"}, {0x12, "Model A Plus", "1.1", 256, "Sony UK"},
    {0x13, "Model B Plus", "1.2", 512, "Embest"},    {0x14, "Compute Module", "1.0", 512, "Embest"},
    {0x15, "Model A Plus", "1.1", 0, "Embest"}, // 256 or 512
};

struct NewType {
    std::uint8_t type;
    const char* model;
    const char* soc; ///< where the code's own processor field says less
};

constexpr NewType newTypes[] = {
    {0x00, "Model A", ""},
    {0x01, "Model B", ""},
    {0x02, "Model A Plus", ""},
    {0x03, "Model B Plus", ""},
    {0x04, "2 Model B", ""},
    {0x06, "Compute Module", ""},
    {0x08, "3 Model B", ""},
    {0x09, "Zero", ""},
    {0x0a, "Compute Module 3", ""},
    {0x0c, "Zero W", ""},
    {0x0d, "3 Model B Plus", ""},
    {0x0e, "3 Model A Plus", ""},
    {0x10, "Compute Module 3 Plus", ""},
    {0x11, "4 Model B", ""},
    {0x12, "Zero 2 W", "RP3A0 (BCM2710A1)"},
    {0x13, "400", ""},
    {0x14, "Compute Module 4", ""},
    {0x15, "Compute Module 4S", ""},
    {0x17, "5 Model B", ""},
    {0x18, "Compute Module 5", ""},
    {0x19, "500", ""},
    {0x1a, "Compute Module 5 Lite", ""},
    {0x1b, "Compute Module 0", ""},
};

constexpr const char* processors[] = {"BCM2835", "BCM2836", "BCM2837", "BCM2711", "BCM2712"};
constexpr const char* makers[] = {"Sony UK", "Egoman", "Embest", "Sony Japan", "Embest", "Stadium"};
constexpr unsigned otherMemory = 7; // all below: 256 MiB << field, up to 16 GiB

template <std::size_t N>
std::string_view entry(const char* const (&table)[N], std::size_t index)
{
    return index < N ? table[index] : std::string_view{};
}

std::optional<PiRevision> decodeOld(std::uint32_t code)
{
    for (const OldCode& line : oldCodes) {
        if (line.code == code)
            return PiRevision{
                std::string("Raspberry Pi ") + line.model, line.revision, "BCM2835", line.maker,
                line.memoryMiB ? std::optional(line.memoryMiB * mebibyte) : std::nullopt};
    }
    return std::nullopt;
}

/// Bits NOQuuuWuFMMMCCCCPPPPTTTTTTTTRRRR: memory, maker, processor, type, revision; F is 1.
std::optional<PiRevision> decodeNew(std::uint32_t code)
{
    const std::uint32_t type = code >> 4 & 0xff, memory = code >> 20 & 0x7;
    const std::string_view processor = entry(processors, code >> 12 & 0xf);
    if (processor.empty())
        return std::nullopt;
    for (const NewType& line : newTypes) {
        if (line.type != type)
            continue;
        const std::string_view soc = line.soc[0] ? std::string_view(line.soc) : processor;
        return PiRevision{std::string("Raspberry Pi ") + line.model,
                          "1." + std::to_string(code & 0xf), soc, entry(makers, code >> 16 & 0xf),
                          memory == otherMemory ? std::nullopt
                                                : std::optional((256 * mebibyte) << memory)};
    }
    return std::nullopt;
}

} // namespace

std::optional<PiRevision> decodePiRevision(std::string_view text)
{
    const auto code = parseHex(trimmed(text));
    if (!code || *code > 0xffffffffu)
        return std::nullopt;
    return decodePiRevision(static_cast<std::uint32_t>(*code));
}

std::optional<PiRevision> decodePiRevision(std::uint32_t bits)
{
    constexpr std::uint32_t newStyle = 1u << 23;
    // An old-style code had bit 24 set by over-volting, e.g. 1000003.
    return bits & newStyle ? decodeNew(bits) : decodeOld(bits & 0x00ffffff);
}

bool isPiMaker(std::string_view company)
{
    const auto is = [&](const char* maker) { return company == maker; };
    return std::any_of(std::begin(makers), std::end(makers), is) || is("Qisda");
}

} // namespace rollcall::hardware
