#include "core/hardware/decode.h"

#include "core/hardware/board.h"
#include "core/hardware/buses.h"
#include "core/hardware/caches.h"
#include "core/hardware/cpu.h"
#include "core/hardware/memory.h"
#include "core/hardware/network.h"
#include "core/hardware/sensors.h"
#include "core/hardware/shown.h"
#include "core/hardware/storage.h"
#include "core/hardware/thermal.h"

namespace rollcall::hardware {

namespace {

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
    completeCaches(hardware.cpu, hardware.board);
    hardware.memory = decodeMemory(inventory);
    hardware.os = decodeOs(inventory.os);
    hardware.cpuSensor = chooseCpuSensor(inventory, hardware.board);
    hardware.sensors = listSensors(inventory, hardware.cpuSensor);
    for (const BlockDevice& device : inventory.blocks)
        hardware.storage.push_back(decodeStorage(device));
    for (const NetworkInterface& interface : inventory.network) {
        if (interface.physical)
            hardware.network.push_back(decodeNetwork(interface));
    }
    for (const PciDevice& device : inventory.pci)
        hardware.pci.push_back(decodePci(device));
    for (const UsbDevice& device : inventory.usb)
        hardware.usb.push_back(decodeUsb(device));
    return hardware;
}

} // namespace rollcall::hardware
