#pragma once

#include "core/hardware/fact.h"

#include <vector>

/// What sits around the processor, part of hardware.h.
namespace rollcall::hardware {

/// The sensor that stands for "the CPU temperature" of this board, and what it is measured against.
struct CpuSensor {
    std::string key;                     ///< name in Sample::temperaturesMc
    std::string label;                   ///< zone type or chip and label, for people
    std::optional<double> passiveTripC;  ///< where the kernel begins to slow the CPU down
    std::optional<double> criticalTripC; ///< where it shuts the board off
    bool operator==(const CpuSensor&) const = default;
};

/// A partition (or a whole disk used as one). Its fill level is in Sample::filesystems under
/// `mount`.
struct Volume {
    std::string name; ///< "mmcblk0p2"
    std::optional<std::uint64_t> sizeBytes;
    std::optional<std::string> mount, filesystem; ///< "/", "ext4"; absent while not mounted
    bool operator==(const Volume&) const = default;
};

struct Storage {
    std::string name; ///< "mmcblk0"
    /// "SD card", "eMMC", "NVMe", "SATA SSD", "hard disk", "USB stick", "USB SSD", "USB disk",
    /// "virtual disk", "disk"
    Fact<std::string> kind;
    std::optional<std::uint64_t> sizeBytes;
    TextFact vendor; ///< by the table of SD and MMC manufacturers, or as the disk says
    std::optional<std::string> model, serial, firmware, manufactured; ///< date as "2019-07"
    std::vector<Volume> volumes;           ///< partitions, or the disk itself where it has none
    std::optional<int> wearPercent;        ///< upper bound of life used; eMMC reports steps of 10 %
    std::optional<std::string> preEol;     ///< "normal", "warning", "urgent"
    std::optional<std::string> suspicion;  ///< why the card may be a counterfeit
    std::optional<std::string> standard;   ///< SD cards: "SD 3.0", "SD 6.x"
    std::optional<std::string> speedClass; ///< SD cards: "Class 10, U3, V30, A2"
    bool operator==(const Storage&) const = default;
};

struct Network {
    std::string name;
    std::optional<std::string> mac, driver, state;
    std::optional<int> speedMbit;
    bool wireless = false;
    std::optional<std::string> duplex;
    std::vector<std::string> addresses; ///< "192.0.2.7/24"
    bool operator==(const Network&) const = default;
};

/// Any other sensor, kept under the name it gives itself.
struct Sensor {
    enum class Kind { Temperature, Fan, Voltage, Current, Power, Charge };
    std::string key; ///< name in Sample::temperaturesMc or Sample::hwmonValues
    Kind kind = Kind::Temperature;
    std::string label;           ///< "gpu-thermal", "ina3221 VDD_IN"
    std::optional<double> limit; ///< in °C, rpm, V, A, W or percent
    bool operator==(const Sensor&) const = default;
};

/// "temperature", "fan", "voltage", "current", "power", "charge": the words used in JSON.
std::string_view toString(Sensor::Kind kind);

/// A module or slot of memory, where firmware lists them and lets us read.
struct MemoryModule {
    std::string slot;                       ///< "DIMM A1"
    std::optional<std::uint64_t> sizeBytes; ///< absent: the slot is empty
    TextFact type;                          ///< "DDR4"
    IntFact speedMts;                       ///< MT/s it runs at, or can run at
    std::optional<std::string> manufacturer, partNumber;
    bool operator==(const MemoryModule&) const = default;
};

/// A device on a bus. A USB device says its names itself; the others come from hwdata by
/// id_names.h, on a viewer that has it.
struct BusDevice {
    std::string address; ///< PCI "0000:01:00.0", USB port "1-1.2"
    std::uint32_t vendorId = 0, deviceId = 0;
    TextFact vendor, name; ///< Sysfs: as the device says; Table: by its ids; absent: not known
    TextFact function;     ///< what kind of device: "Ethernet controller", "Mass storage"
    std::optional<std::string> driver, serial;
    std::optional<std::string> link; ///< "5.0 GT/s × 1 of 8.0 GT/s × 4", "480 Mbit/s"
    bool operator==(const BusDevice&) const = default;
};

} // namespace rollcall::hardware
