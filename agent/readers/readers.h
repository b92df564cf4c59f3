#pragma once

#include "agent/file_system.h"
#include "agent/readers/smbios.h"
#include "core/hardware/facts.h"

#include <string>
#include <string_view>
#include <vector>

/// One function a subject: from files to the raw facts of core/hardware/facts.h, which says where
/// each one comes from. None of them fails: what cannot be read is absent. All are bounded in what
/// they read and return, and return the same for an unchanged board.
namespace rollcall::agent {

hardware::CpuFacts readCpu(FileSystem& files);

/// The text of /proc/cpuinfo, without the values that move while nobody changes anything.
std::vector<hardware::CpuinfoBlock> parseCpuinfo(std::string_view text);

hardware::BoardFacts readBoard(FileSystem& files);
hardware::MemoryFacts readMemory(FileSystem& files);
hardware::OsFacts readOs(FileSystem& files);

/// Processors and memory slots as firmware lists them. Readable by root alone, so nothing usually.
SmbiosFacts readSmbios(FileSystem& files);

/// What the kernel's thermal framework has: both lie in one directory.
struct ThermalFacts {
    std::vector<hardware::ThermalZone> zones;
    std::vector<hardware::CoolingDevice> cooling;
};
ThermalFacts readThermal(FileSystem& files);

std::vector<hardware::HwmonChip> readHwmon(FileSystem& files);

std::vector<hardware::BlockDevice> readBlockDevices(FileSystem& files);

/// True for a disk: neither a loop or RAM device nor a boot partition of an eMMC.
bool isDiskName(std::string_view blockDevice);

struct NetworkFacts {
    std::vector<hardware::NetworkInterface> interfaces; ///< in order of their names
    std::vector<std::string> macs;                      ///< see IdentityFacts::macs
};
NetworkFacts readNetwork(FileSystem& files);

/// Names below /sys/class/net that count: those with hardware behind them. Others come and go
/// with every container and tunnel, so they count only where there is no hardware at all, as
/// inside a container.
std::vector<std::string> countedInterfaces(const Directory& classNet);

/// Those that power the board, and their values for the sample.
std::vector<hardware::PowerSupply> readPowerSupplies(FileSystem& files);
void readSupplyValues(const Directory& root, hardware::Sample& sample);

/// In order of their addresses and ports; at most 1024 of each.
std::vector<hardware::PciDevice> readPciDevices(FileSystem& files);
std::vector<hardware::UsbDevice> readUsbDevices(FileSystem& files);

/// All of identity but the MACs.
hardware::IdentityFacts readIdentity(FileSystem& files);

/// Everything above in one.
hardware::Inventory readInventory(FileSystem& files);

/// Everything that moves, as of now.
hardware::Sample readSample(FileSystem& files);

} // namespace rollcall::agent
