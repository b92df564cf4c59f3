#include "core/hardware/decode.h"

#include "core/base/text.h"
#include "core/hardware/board.h"
#include "core/hardware/cpu.h"
#include "core/hardware/storage.h"
#include "core/hardware/thermal.h"

#include <algorithm>
#include <limits>

namespace rollcall::hardware {

namespace {

std::optional<std::string> shown(const std::optional<std::string>& text)
{
    std::string value = toValidUtf8(trimmed(text.value_or("")));
    return value.empty() ? std::nullopt : std::optional(std::move(value));
}

Memory decodeMemory(const Inventory& inventory)
{
    const MemoryFacts& facts = inventory.memory;
    Memory memory;
    memory.totalBytes = facts.totalBytes;
    const auto installed = installedMemory(inventory);
    // Less than the kernel has: a revision code of another board.
    if (installed && *installed >= memory.totalBytes.value_or(0))
        memory.installedBytes = {*installed, Source::Table};
    memory.swapBytes = facts.swapTotalBytes;
    memory.pageBytes = facts.pageBytes;
    memory.hugePageBytes = facts.hugePageBytes;
    std::sort(memory.hugePageBytes.begin(), memory.hugePageBytes.end());
    if (!facts.nodes.empty())
        memory.numaNodes = static_cast<int>(facts.nodes.size());
    return memory;
}

std::optional<std::string> osReleaseValue(const OsFacts& facts, const char* key)
{
    const auto found = facts.osRelease.find(key);
    return found == facts.osRelease.end() ? std::nullopt : shown(found->second);
}

/// uname -m as the kernel prints it. A 32-bit personality changes the name, not the kernel.
std::optional<int> kernelBits(std::string_view machine)
{
    if (machine == "aarch64" || machine == "aarch64_be" || machine == "x86_64" ||
        machine.ends_with("64") || machine == "s390x")
        return 64;
    if (machine.starts_with("arm") || (machine.size() == 4 && machine.ends_with("86")))
        return 32;
    return std::nullopt;
}

Os decodeOs(const OsFacts& facts)
{
    Os os;
    os.name = osReleaseValue(facts, "PRETTY_NAME");
    os.id = osReleaseValue(facts, "ID");
    os.version = osReleaseValue(facts, "VERSION_ID");
    os.kernel = shown(facts.kernelRelease);
    os.machine = shown(facts.machine);
    if (os.machine)
        os.kernelBits = kernelBits(*os.machine);
    if (facts.userlandBits == 32 || facts.userlandBits == 64)
        os.userlandBits = facts.userlandBits;
    return os;
}

Network decodeNetwork(const NetworkInterface& facts)
{
    Network network;
    network.name = toValidUtf8(facts.name);
    network.mac = shown(facts.mac);
    network.driver = shown(facts.driver);
    network.state = shown(facts.operState);
    if (facts.speedMbit && *facts.speedMbit > 0 &&
        *facts.speedMbit <= std::numeric_limits<int>::max())
        network.speedMbit = static_cast<int>(*facts.speedMbit);
    network.wireless = facts.wireless.value_or(false);
    return network;
}

/// A guest of the hypervisor of Apple sees a part number without meaning.
void renameVirtualCores(Cpu& cpu, const Board& board)
{
    if (!board.virtualMachine || board.virtualMachine->value != "Apple Virtualization")
        return;
    for (Cluster& cluster : cpu.clusters) {
        if (cluster.implementer == 0x61u && cluster.part == 0x000u)
            cluster.name = {"Apple silicon (virtual)", Source::Table};
    }
}

} // namespace

Hardware decode(const Inventory& inventory)
{
    Hardware hardware;
    hardware.hostname = shown(inventory.identity.hostname);
    hardware.cpu = decodeCpu(inventory);
    hardware.board = decodeBoard(inventory, hardware.cpu);
    renameVirtualCores(hardware.cpu, hardware.board);
    hardware.memory = decodeMemory(inventory);
    hardware.os = decodeOs(inventory.os);
    hardware.cpuSensor = chooseCpuSensor(inventory, hardware.board);
    for (const BlockDevice& device : inventory.blocks)
        hardware.storage.push_back(decodeStorage(device));
    for (const NetworkInterface& interface : inventory.network) {
        if (interface.physical)
            hardware.network.push_back(decodeNetwork(interface));
    }
    return hardware;
}

} // namespace rollcall::hardware
