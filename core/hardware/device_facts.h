#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Raw facts about what sits around the processor: sensors, disks, network, buses; part of facts.h,
/// which states the rules for all of them.
namespace rollcall::hardware {

struct TripPoint {
    std::string type; ///< "passive", "active", "hot" or "critical"
    std::int64_t milliCelsius = 0;
    bool operator==(const TripPoint&) const = default;
};

struct ThermalZone {
    int id = 0;       ///< N of thermal_zoneN
    std::string type; ///< "cpu-thermal", "soc_thermal", …
    std::vector<TripPoint> trips;
    bool operator==(const ThermalZone&) const = default;
};

/// One channel of a hwmon chip (Documentation/hwmon/sysfs-interface.rst).
struct HwmonSensor {
    std::string channel;               ///< "temp1", "fan2", "in0", "curr1", "power1"
    std::optional<std::string> label;  ///< tempN_label
    std::optional<std::int64_t> limit; ///< _max, in the channel's unit (milli-degrees, mV…)
    std::optional<std::int64_t> criticalLimit; ///< _crit
    bool operator==(const HwmonSensor&) const = default;
};

struct HwmonChip {
    int id = 0; ///< N of hwmonN: may change at each boot, so pair values by name and channel
    std::string name;
    std::vector<HwmonSensor> sensors;
    bool operator==(const HwmonChip&) const = default;
};

/// A cooling device: what the kernel slows down when a trip point is passed.
struct CoolingDevice {
    int id = 0;
    std::string type; ///< "cpufreq-cpu0", "thermal-cpufreq-0", "pwm-fan", …
    std::optional<std::int64_t> maxState;
    bool operator==(const CoolingDevice&) const = default;
};

/// Identity and wear of an SD card or eMMC, as strings of /sys/block/mmcblkN/device.
struct MmcFacts {
    std::optional<std::string> type, name, manfid, oemid, serial, date, cid, csd, hwrev, fwrev;
    std::optional<std::string> scr, ssr; ///< SD: configuration and status registers, hex
    std::optional<std::string> lifeTime; ///< eMMC: "0x01 0x02", two estimates in steps of 10 %
    std::optional<std::string> preEol;   ///< eMMC: "0x01" normal, 0x02 warning, 0x03 urgent
    bool operator==(const MmcFacts&) const = default;
};

struct Partition {
    std::string name;
    std::optional<std::uint64_t> sizeBytes;
    std::optional<std::string> mount; ///< where, from /proc/self/mounts; the shortest of several
    std::optional<std::string> filesystem; ///< "ext4", "vfat"; known only while it is mounted
    bool operator==(const Partition&) const = default;
};

struct BlockDevice {
    std::string name; ///< "mmcblk0", "nvme0n1", "sda"; loop, ram and zram are left out
    std::optional<std::uint64_t> sizeBytes;
    std::optional<bool> rotational, removable, readOnly;
    std::optional<std::string> model, vendor, serial, firmware;
    /// What it hangs on, from the path of its device: "mmc", "nvme", "ata", "usb", "virtio", "scsi"
    std::optional<std::string> transport;
    std::optional<std::string> mount, filesystem; ///< of a disk without partitions
    std::optional<MmcFacts> mmc;
    std::vector<Partition> partitions;
    bool operator==(const BlockDevice&) const = default;
};

struct NetworkInterface {
    std::string name;
    std::optional<std::string> mac;
    std::optional<std::string> driver;     ///< name of the device/driver link
    std::optional<std::int64_t> speedMbit; ///< absent while the link is down (kernel says -1)
    std::optional<std::string> operState;  ///< "up", "down", "unknown", …
    std::optional<std::uint32_t> mtu;
    std::optional<bool> wireless;
    std::optional<std::string> duplex; ///< "full" or "half"
    std::optional<std::string> device; ///< name of the device link: "0000:01:00.0", "1-1.1:1.0"
    /// IPv4 and lasting global IPv6 addresses with their prefix: "192.0.2.7/24"; those of its
    /// bridge or bond as well. Of recorded trees IPv6 only.
    std::vector<std::string> addresses;
    bool physical = false; ///< has a device link: neither lo, bridge, veth nor tunnel
    bool operator==(const NetworkInterface&) const = default;
};

/// One PCI function below /sys/bus/pci/devices (Documentation/ABI/testing/sysfs-bus-pci).
struct PciDevice {
    std::string address;      ///< "0000:01:00.0"
    std::uint32_t vendor = 0; ///< as in hwdata's pci.ids
    std::uint32_t device = 0;
    std::uint32_t classCode = 0; ///< 24 bits: class, subclass, interface
    std::optional<std::uint32_t> subsystemVendor, subsystemDevice;
    std::optional<std::string> driver;
    std::optional<std::string> linkSpeed, maxLinkSpeed;   ///< "5.0 GT/s PCIe"
    std::optional<std::uint32_t> linkWidth, maxLinkWidth; ///< lanes
    bool operator==(const PciDevice&) const = default;
};

/// One USB device, not its interfaces nor the root hubs (Documentation/ABI/testing/sysfs-bus-usb).
struct UsbDevice {
    std::string port;         ///< "1-1.2": bus 1, port 1, port 2 of the hub there
    std::uint32_t vendor = 0; ///< as in hwdata's usb.ids
    std::uint32_t product = 0;
    std::optional<std::uint32_t> deviceClass;
    std::optional<std::string> manufacturer, productName, serial; ///< as the device says
    std::optional<double> speedMbit;                              ///< 1.5, 12, 480, 5000, …
    std::optional<std::string> driver;                            ///< of its first interface
    bool operator==(const UsbDevice&) const = default;
};

/// A battery, UPS or adapter (Documentation/ABI/testing/sysfs-class-power). Its values are in
/// Sample::hwmonValues as "power_supply/<name>/capacity" (percent) and the like.
struct PowerSupply {
    std::string name;
    std::optional<std::string> type; ///< "Battery", "Mains", "USB", "UPS"
    std::optional<std::string> model, manufacturer;
    bool operator==(const PowerSupply&) const = default;
};

} // namespace rollcall::hardware
