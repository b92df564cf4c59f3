#include "dmidecode_text.h"

#include "core/base/text.h"

#include "recorded_text.h"

#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace recorded {

using namespace rollcall;
using namespace rollcall::hardware;

namespace {

/// "Manufacturer" of the first record under a title, as the kernel's dmi-id names it.
struct Word {
    std::string_view title, key, name;
};
constexpr Word words[] = {
    {"BIOS Information", "Vendor", "bios_vendor"},
    {"BIOS Information", "Version", "bios_version"},
    {"BIOS Information", "Release Date", "bios_date"},
    {"System Information", "Manufacturer", "sys_vendor"},
    {"System Information", "Product Name", "product_name"},
    {"System Information", "Version", "product_version"},
    {"System Information", "Family", "product_family"},
    {"System Information", "SKU Number", "product_sku"},
    {"Base Board Information", "Manufacturer", "board_vendor"},
    {"Base Board Information", "Product Name", "board_name"},
    {"Base Board Information", "Version", "board_version"},
    {"Chassis Information", "Manufacturer", "chassis_vendor"},
    {"Chassis Information", "Version", "chassis_version"},
};

/// The enumeration of DMTF DSP0134, 7.18.2, as far as it occurs.
std::optional<std::uint32_t> memoryType(std::string_view word)
{
    constexpr std::pair<std::string_view, std::uint32_t> types[] = {
        {"Other", 1},   {"Unknown", 2}, {"DRAM", 3},   {"DDR", 18},    {"DDR2", 19},
        {"DDR3", 24},   {"DDR4", 26},   {"LPDDR", 27}, {"LPDDR2", 28}, {"LPDDR3", 29},
        {"LPDDR4", 30}, {"DDR5", 34},   {"LPDDR5", 35}};
    for (const auto& [name, value] : types) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

/// The number that begins a text such as "2933 MT/s".
std::optional<std::uint32_t> leadingNumber(std::string_view text)
{
    const auto parts = splitWords(text);
    const auto number = parts.empty() ? std::nullopt : parseInt(parts.front());
    if (!number || *number <= 0 || *number > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    return static_cast<std::uint32_t>(*number);
}

/// "8192 MB" in bytes, 0 for an empty slot; nullopt when it says neither.
std::optional<std::uint64_t> sizeOf(std::string_view text)
{
    if (text == "No Module Installed")
        return 0;
    const auto parts = splitWords(text);
    const auto number = parts.size() == 2 ? parseInt(parts[0]) : std::nullopt;
    if (!number || *number < 0)
        return std::nullopt;
    const auto shift = parts[1] == "kB"   ? 10
                       : parts[1] == "MB" ? 20
                       : parts[1] == "GB" ? 30
                       : parts[1] == "TB" ? 40
                                          : -1;
    return shift < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(*number) << shift);
}

std::optional<std::string> wordOf(std::string_view record, std::string_view key)
{
    const std::string_view value = valueOf(record, key);
    return value.empty() ? std::nullopt : std::optional(std::string(value));
}

/// 7.5: bit 6 says that the socket is populated, the low three bits what the processor is doing.
std::optional<std::uint32_t> statusOf(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    if (!text.starts_with("Populated"))
        return 0;
    return 0x40 | (text.find("Enabled") != text.npos ? 1U : 0U);
}

DmiProcessor processorOf(std::string_view record)
{
    DmiProcessor processor;
    processor.socket = valueOf(record, "Socket Designation");
    processor.manufacturer = wordOf(record, "Manufacturer");
    processor.version = wordOf(record, "Version");
    processor.partNumber = wordOf(record, "Part Number");
    processor.status = statusOf(valueOf(record, "Status"));
    processor.coreCount = leadingNumber(valueOf(record, "Core Count"));
    processor.coresEnabled = leadingNumber(valueOf(record, "Core Enabled"));
    processor.threadCount = leadingNumber(valueOf(record, "Thread Count"));
    processor.maxMhz = leadingNumber(valueOf(record, "Max Speed"));
    processor.currentMhz = leadingNumber(valueOf(record, "Current Speed"));
    return processor;
}

DmiMemoryDevice memoryDeviceOf(std::string_view record)
{
    DmiMemoryDevice device;
    device.locator = valueOf(record, "Locator");
    device.sizeBytes = sizeOf(valueOf(record, "Size"));
    device.type = memoryType(valueOf(record, "Type"));
    device.speedMts = leadingNumber(valueOf(record, "Speed"));
    device.configuredMts = leadingNumber(valueOf(record, "Configured Memory Speed"));
    if (!device.configuredMts)
        device.configuredMts = leadingNumber(valueOf(record, "Configured Clock Speed"));
    device.manufacturer = wordOf(record, "Manufacturer");
    device.partNumber = wordOf(record, "Part Number");
    device.rank = leadingNumber(valueOf(record, "Rank"));
    return device;
}

/// Records begin with a title at the left margin; everything else of them is indented.
std::vector<std::pair<std::string_view, std::string_view>> recordsOf(std::string_view text)
{
    std::vector<std::pair<std::string_view, std::string_view>> records;
    for (const std::string_view line : split(text, '\n')) {
        if (line.empty() || line.starts_with("Handle "))
            continue;
        if (line.front() != '\t')
            records.emplace_back(line, std::string_view(line.data() + line.size(), 0));
        else if (!records.empty()) {
            auto& body = records.back().second;
            body = {body.data(), static_cast<std::size_t>(line.data() + line.size() - body.data())};
        }
    }
    return records;
}

} // namespace

void readDmidecode(std::string_view text, Inventory& inventory)
{
    for (const auto& [title, record] : recordsOf(text)) {
        if (title == "Processor Information")
            inventory.board.dmiProcessors.push_back(processorOf(record));
        if (title == "Memory Device")
            inventory.memory.dmiDevices.push_back(memoryDeviceOf(record));
        for (const Word& word : words) {
            const auto value = word.title == title ? wordOf(record, word.key) : std::nullopt;
            if (value)
                inventory.board.dmi.emplace(word.name, toValidUtf8(*value));
        }
    }
}

} // namespace recorded
