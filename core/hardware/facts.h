#pragma once

#include "core/hardware/cpu_facts.h"
#include "core/hardware/device_facts.h"
#include "core/hardware/dmi_facts.h"
#include "core/hardware/sample.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Raw facts: what an agent read on a board, as the kernel wrote it, interpreted by nobody yet.
/// An absent file is an absent value; nothing here is ever defaulted to 0. Plain values without
/// invariants: safe to copy between threads. Decoding lives in decode.h (inventory) and vitals.h
/// (samples). Fields are only ever added, never renamed: old agents stay readable.
namespace rollcall::hardware {

struct IdentityFacts {
    std::optional<std::string> hostname;  ///< /proc/sys/kernel/hostname
    std::optional<std::string> machineId; ///< /etc/machine-id; cloned images share it
    std::optional<std::string> bootId;    ///< /proc/sys/kernel/random/boot_id
    std::optional<std::string> dtSerial;  ///< /proc/device-tree/serial-number
    std::vector<std::string> macs;        ///< of physical interfaces, in ifindex order
    bool operator==(const IdentityFacts&) const = default;
};

/// One device below /sys/bus/soc (Documentation/ABI/testing/sysfs-devices-soc).
struct SocFacts {
    std::optional<std::string> family, machine, socId, revision;
    bool operator==(const SocFacts&) const = default;
};

struct BoardFacts {
    std::optional<std::string> dtModel;
    std::vector<std::string> dtCompatible;  ///< most specific first
    std::map<std::string, std::string> dmi; ///< names below /sys/class/dmi/id, e.g. "sys_vendor"
    std::vector<DmiProcessor> dmiProcessors;
    std::vector<SocFacts> socs;
    /// /proc/device-tree/system/linux,revision: the Pi's revision code where cpuinfo has none.
    std::optional<std::uint32_t> dtRevision;
    std::optional<std::string> hypervisor; ///< /sys/hypervisor/type or DT /hypervisor/compatible
    std::optional<std::string> container;  ///< /run/systemd/container, or "docker" for /.dockerenv
    bool operator==(const BoardFacts&) const = default;
};

struct NumaNode {
    int id = 0;
    std::string cpus; ///< cpulist; may be empty (memory-only node)
    std::optional<std::uint64_t> totalBytes;
    bool operator==(const NumaNode&) const = default;
};

struct MemoryFacts {
    std::optional<std::uint64_t> totalBytes;     ///< MemTotal: without what firmware and GPU keep
    std::optional<std::uint64_t> swapTotalBytes; ///< 0 is a real value here: no swap
    std::optional<std::uint32_t> pageBytes;      ///< 4096, 16384 or 65536
    std::vector<DmiMemoryDevice> dmiDevices;
    std::vector<std::uint64_t> hugePageBytes; ///< sizes below /sys/kernel/mm/hugepages
    std::vector<NumaNode> nodes;
    /// The selected word of /sys/kernel/mm/transparent_hugepage/enabled: "always", "madvise",
    /// "never"
    std::optional<std::string> transparentHugePages;
    bool operator==(const MemoryFacts&) const = default;
};

struct OsFacts {
    std::map<std::string, std::string> osRelease; ///< /etc/os-release: ID, VERSION_ID, PRETTY_NAME…
    std::optional<std::string> kernelRelease;     ///< "6.1.0-18-arm64"
    std::optional<std::string> kernelVersion;     ///< "#1 SMP PREEMPT …"
    std::optional<std::string> machine;           ///< uname -m: the kernel's word size only
    std::optional<int> userlandBits;              ///< ELF class of /bin/sh: 32 or 64
    std::optional<std::string> userlandMachine;   ///< ELF e_machine of /bin/sh: "arm", "aarch64"…
    bool operator==(const OsFacts&) const = default;
};

/// Everything that stays as it is until somebody changes the board or its software.
struct Inventory {
    IdentityFacts identity;
    CpuFacts cpu;
    BoardFacts board;
    MemoryFacts memory;
    OsFacts os;
    std::vector<ThermalZone> thermalZones;
    std::vector<HwmonChip> hwmon;
    std::vector<CoolingDevice> cooling;
    std::vector<BlockDevice> blocks;
    std::vector<NetworkInterface> network;
    std::vector<PciDevice> pci;
    std::vector<UsbDevice> usb;
    std::vector<PowerSupply> powerSupplies;
    std::vector<std::string> unreadable; ///< paths that hung or were over their bound, for honesty
    bool operator==(const Inventory&) const = default;
};

} // namespace rollcall::hardware
