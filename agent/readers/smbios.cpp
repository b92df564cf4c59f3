#include "agent/readers/smbios.h"

#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <string>

namespace rollcall::agent {

namespace {

constexpr std::size_t maxProcessors = 256;
constexpr std::size_t maxMemoryDevices = 1024;
constexpr std::size_t maxStringBytes = 256; // firmware writes 64 at most

/// One structure: numbers at fixed places, then the strings, which those count from 1.
class Structure
{
public:
    static constexpr std::size_t headerBytes = 4; // type, length, handle

    /// Takes the first structure off `table`; nullopt when there is no whole one.
    static std::optional<Structure> take(std::string_view& table)
    {
        if (table.size() < headerBytes)
            return std::nullopt;
        const std::size_t length = static_cast<unsigned char>(table[1]);
        if (length < headerBytes || length > table.size())
            return std::nullopt;
        constexpr std::string_view end("\0\0", 2);
        const std::size_t stringsEnd = table.find(end, length);
        if (stringsEnd == std::string_view::npos)
            return std::nullopt;
        const Structure structure{table.substr(0, length),
                                  table.substr(length, stringsEnd - length)};
        table.remove_prefix(stringsEnd + end.size());
        return structure;
    }

    std::uint32_t type() const { return static_cast<unsigned char>(m_numbers[0]); }

    /// Little-endian; nullopt where an older version of the structure ends before.
    std::optional<std::uint32_t> number(std::size_t offset, std::size_t bytes) const
    {
        if (offset + bytes > m_numbers.size())
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = bytes; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(m_numbers[offset + i]);
        return value;
    }

    /// Absent when it is `unknown`, as these structures say it in place of nothing.
    std::optional<std::uint32_t> known(std::size_t offset, std::size_t bytes,
                                       std::uint32_t unknown) const
    {
        const auto value = number(offset, bytes);
        return value == unknown ? std::nullopt : value;
    }

    std::optional<std::string> string(std::size_t offset) const
    {
        auto index = number(offset, 1).value_or(0);
        if (index == 0)
            return std::nullopt;
        std::string_view rest = m_strings;
        for (; index > 1; --index) {
            const auto end = rest.find('\0');
            if (end == std::string_view::npos)
                return std::nullopt;
            rest.remove_prefix(end + 1);
        }
        const std::string_view text = trimmed(rest.substr(0, rest.find('\0')));
        if (text.empty() || text.size() > maxStringBytes)
            return std::nullopt;
        return toValidUtf8(text);
    }

private:
    Structure(std::string_view numbers, std::string_view strings)
        : m_numbers(numbers)
        , m_strings(strings)
    {}

    std::string_view m_numbers, m_strings;
};

/// A count of one byte, with 0 for unknown and 255 for "see the word that was added later".
std::optional<std::uint32_t> count(const Structure& structure, std::size_t byteAt,
                                   std::size_t wordAt)
{
    constexpr std::uint32_t seeWord = 0xFF, reserved = 0xFFFF;
    const auto few = structure.known(byteAt, 1, 0);
    if (few != seeWord)
        return few;
    const auto many = structure.known(wordAt, 2, 0);
    if (!many)
        return structure.number(wordAt, 2) ? std::nullopt : few; // before 3.0 it was a number
    return *many == reserved ? std::nullopt : many;
}

/// What computes for itself: neither a mathematical, a signal nor a video processor.
bool isCentral(const Structure& structure)
{
    constexpr std::uint32_t mathematical = 4, video = 6;
    const auto kind = structure.number(0x05, 1).value_or(0);
    return kind < mathematical || kind > video;
}

hardware::DmiProcessor processor(const Structure& structure)
{
    hardware::DmiProcessor facts;
    facts.socket = structure.string(0x04).value_or("");
    facts.manufacturer = structure.string(0x07);
    facts.version = structure.string(0x10);
    facts.partNumber = structure.string(0x22);
    facts.status = structure.number(0x18, 1);
    facts.coreCount = count(structure, 0x23, 0x2A);
    facts.coresEnabled = count(structure, 0x24, 0x2C);
    facts.threadCount = count(structure, 0x25, 0x2E);
    facts.maxMhz = structure.known(0x14, 2, 0);
    facts.currentMhz = structure.known(0x16, 2, 0);
    return facts;
}

/// Megabytes, or kilobytes with the highest bit; a larger device has a double word of its own.
std::optional<std::uint64_t> memoryBytes(const Structure& structure)
{
    constexpr std::uint32_t unknown = 0xFFFF, seeExtended = 0x7FFF, inKilobytes = 0x8000;
    const auto size = structure.known(0x0C, 2, unknown);
    if (!size)
        return std::nullopt;
    if (*size == seeExtended) {
        const auto megabytes = structure.known(0x1C, 4, 0);
        return megabytes ? std::optional(std::uint64_t{*megabytes & 0x7FFF'FFFF} << 20)
                         : std::nullopt;
    }
    const std::uint64_t amount = *size & ~inKilobytes;
    return (*size & inKilobytes) != 0 ? amount << 10 : amount << 20;
}

/// MT/s in a word: 0 is unknown and 65535 "see the double word that was added later".
std::optional<std::uint32_t> transfers(const Structure& structure, std::size_t wordAt,
                                       std::size_t extendedAt)
{
    constexpr std::uint32_t seeExtended = 0xFFFF;
    const auto speed = structure.known(wordAt, 2, 0);
    if (speed != seeExtended)
        return speed;
    const auto extended = structure.known(extendedAt, 4, 0);
    return extended ? std::optional(*extended & 0x7FFF'FFFF) : std::nullopt;
}

/// A value of either enumeration of kinds: both begin at 1, "other", and have "unknown" at 2.
std::optional<std::uint32_t> kind(const Structure& structure, std::size_t offset)
{
    constexpr std::uint32_t unknown = 2;
    const auto value = structure.known(offset, 1, 0);
    return value == unknown ? std::nullopt : value;
}

hardware::DmiMemoryDevice memoryDevice(const Structure& structure)
{
    hardware::DmiMemoryDevice facts;
    facts.locator = structure.string(0x10).value_or("");
    facts.sizeBytes = memoryBytes(structure);
    facts.type = kind(structure, 0x12);
    facts.formFactor = kind(structure, 0x0E);
    facts.speedMts = transfers(structure, 0x15, 0x54);
    facts.configuredMts = transfers(structure, 0x20, 0x58);
    facts.manufacturer = structure.string(0x17);
    facts.partNumber = structure.string(0x1A);
    if (const auto attributes = structure.number(0x1B, 1); attributes && (*attributes & 0x0F) != 0)
        facts.rank = *attributes & 0x0F;
    return facts;
}

} // namespace

SmbiosFacts parseSmbios(std::string_view table)
{
    constexpr std::uint32_t processorType = 4, memoryDeviceType = 17, endOfTable = 127;
    SmbiosFacts facts;
    while (const auto structure = Structure::take(table)) {
        if (structure->type() == endOfTable)
            break;
        if (structure->type() == processorType && isCentral(*structure) &&
            facts.processors.size() < maxProcessors)
            facts.processors.push_back(processor(*structure));
        else if (structure->type() == memoryDeviceType && facts.memory.size() < maxMemoryDevices)
            facts.memory.push_back(memoryDevice(*structure));
    }
    return facts;
}

} // namespace rollcall::agent
