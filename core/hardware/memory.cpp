#include "core/hardware/memory.h"

#include "core/hardware/board.h"
#include "core/hardware/dmi.h"
#include "core/hardware/shown.h"

#include <algorithm>
#include <limits>
#include <string_view>

// Source: DMTF DSP0134 (SMBIOS reference, 3.7), 7.18 "Memory Device": a size of 0 is an empty slot,
// 7.18.2 numbers the types. Kernel: Documentation/admin-guide/mm/{hugetlbpage,transhuge}.rst.

namespace rollcall::hardware {

namespace {

struct MemoryType {
    std::uint32_t number; ///< of DSP0134, 7.18.2
    const char* name;
};

// Left out are words that say nothing ("Other", "RAM", which virtual machines give) and what has
// not been sold with an Arm processor.
constexpr MemoryType memoryTypes[] = {
    {0x0f, "SDRAM"}, {0x12, "DDR"},    {0x13, "DDR2"},   {0x18, "DDR3"},   {0x1a, "DDR4"},
    {0x1b, "LPDDR"}, {0x1c, "LPDDR2"}, {0x1d, "LPDDR3"}, {0x1e, "LPDDR4"}, {0x20, "HBM"},
    {0x21, "HBM2"},  {0x22, "DDR5"},   {0x23, "LPDDR5"}, {0x24, "HBM3"},
};

// ROM, flash and its kin, and logical non-volatile devices are listed among the slots and are not
// what "installed memory" means.
bool isWorkingMemory(const DmiMemoryDevice& device)
{
    const std::uint32_t type = device.type.value_or(0);
    return !(type >= 0x08 && type <= 0x0c) && type != 0x1f;
}

std::string_view typeName(std::optional<std::uint32_t> number)
{
    const auto found = std::find_if(std::begin(memoryTypes), std::end(memoryTypes),
                                    [&](const MemoryType& type) { return number == type.number; });
    return found == std::end(memoryTypes) ? std::string_view{} : found->name;
}

/// MT/s; 0 and 0xffff stand for unknown.
std::optional<int> transfers(std::optional<std::uint32_t> value)
{
    constexpr std::uint32_t fastest = 100'000;
    if (!value || *value == 0 || *value == 0xffff || *value > fastest)
        return std::nullopt;
    return static_cast<int>(*value);
}

MemoryModule decodeModule(const DmiMemoryDevice& facts)
{
    MemoryModule module;
    module.slot = shown(facts.locator).value_or("");
    if (facts.sizeBytes == 0u) // what firmware says of an empty slot is about no module
        return module;
    module.sizeBytes = facts.sizeBytes;
    if (const std::string_view name = typeName(facts.type); !name.empty())
        module.type = {std::string(name), Source::Dmi};
    const auto configured = transfers(facts.configuredMts);
    if (const auto speed = configured ? configured : transfers(facts.speedMts))
        module.speedMts = {*speed, Source::Dmi};
    module.manufacturer = dmiWord(facts.manufacturer.value_or(""));
    module.partNumber = dmiWord(facts.partNumber.value_or(""));
    return module;
}

/// What all modules say, when they agree.
template <class F>
F common(const std::vector<MemoryModule>& modules, F MemoryModule::*field)
{
    F agreed;
    for (const MemoryModule& module : modules) {
        if (!module.sizeBytes)
            continue;
        if (!(module.*field) || (agreed && agreed != module.*field))
            return std::nullopt;
        agreed = module.*field;
    }
    return agreed;
}

/// The sum over all modules, or nothing where one does not say its size.
std::optional<std::uint64_t> sumOfModules(const std::vector<DmiMemoryDevice>& devices)
{
    std::uint64_t sum = 0;
    for (const DmiMemoryDevice& device : devices) {
        if (!isWorkingMemory(device))
            continue;
        if (!device.sizeBytes ||
            *device.sizeBytes > std::numeric_limits<std::uint64_t>::max() - sum)
            return std::nullopt;
        sum += *device.sizeBytes;
    }
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

BytesFact installed(const Inventory& inventory)
{
    const std::uint64_t usable = inventory.memory.totalBytes.value_or(0);
    if (const auto sum = sumOfModules(inventory.memory.dmiDevices); sum && *sum >= usable)
        return Fact<std::uint64_t>{*sum, Source::Dmi};
    // Less than the kernel has: a revision code of another board.
    if (const auto soldered = installedMemory(inventory); soldered && *soldered >= usable)
        return Fact<std::uint64_t>{*soldered, Source::Table};
    return std::nullopt;
}

} // namespace

Memory decodeMemory(const Inventory& inventory)
{
    const MemoryFacts& facts = inventory.memory;
    Memory memory;
    memory.totalBytes = facts.totalBytes;
    memory.installedBytes = installed(inventory);
    for (const DmiMemoryDevice& device : facts.dmiDevices) {
        if (isWorkingMemory(device))
            memory.modules.push_back(decodeModule(device));
    }
    memory.type = common(memory.modules, &MemoryModule::type);
    memory.speedMts = common(memory.modules, &MemoryModule::speedMts);
    memory.swapBytes = facts.swapTotalBytes;
    memory.pageBytes = facts.pageBytes;
    memory.hugePageBytes = facts.hugePageBytes;
    std::sort(memory.hugePageBytes.begin(), memory.hugePageBytes.end());
    if (!facts.nodes.empty())
        memory.numaNodes = static_cast<int>(facts.nodes.size());
    const auto pages = shown(facts.transparentHugePages);
    if (pages == "always" || pages == "madvise" || pages == "never")
        memory.transparentHugePages = pages;
    return memory;
}

} // namespace rollcall::hardware
