#include "agent/readers/readers.h"

namespace rollcall::agent {

hardware::Inventory readInventory(FileSystem& files)
{
    hardware::Inventory inventory;
    inventory.identity = readIdentity(files);
    inventory.cpu = readCpu(files);
    inventory.board = readBoard(files);
    inventory.memory = readMemory(files);
    inventory.os = readOs(files);
    SmbiosFacts smbios = readSmbios(files);
    inventory.board.dmiProcessors = std::move(smbios.processors);
    inventory.memory.dmiDevices = std::move(smbios.memory);
    ThermalFacts thermal = readThermal(files);
    inventory.thermalZones = std::move(thermal.zones);
    inventory.cooling = std::move(thermal.cooling);
    inventory.hwmon = readHwmon(files);
    inventory.blocks = readBlockDevices(files);
    NetworkFacts network = readNetwork(files);
    inventory.network = std::move(network.interfaces);
    inventory.identity.macs = std::move(network.macs);
    inventory.pci = readPciDevices(files);
    inventory.usb = readUsbDevices(files);
    inventory.powerSupplies = readPowerSupplies(files);
    inventory.unreadable = files.watch().unreadable();
    return inventory;
}

} // namespace rollcall::agent
