#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a board *is*, decoded from its raw facts (facts.h) by decode.h. Unknown is absent; every
/// named fact says where it came from. Plain values: safe to copy between threads.
namespace rollcall::hardware {

/// Where a decoded fact came from, most trustworthy first.
enum class Source { Sysfs, Procfs, DeviceTree, Dmi, SocBus, Table, Guess };

/// "sysfs", "procfs", "device-tree", "dmi", "soc-bus", "table", "guess": the words used in JSON.
std::string_view toString(Source source);

template <class T>
struct Fact {
    T value{};
    Source source = Source::Guess;
    bool operator==(const Fact&) const = default;
};
using TextFact = std::optional<Fact<std::string>>;

/// Caches of one kind within a cluster, e.g. 4 × 32 KiB L1 data.
struct CacheSummary {
    int level = 0;
    std::string type; ///< "Data", "Instruction", "Unified"
    int count = 0;    ///< how many of them the cluster has
    std::optional<std::uint64_t> sizeBytes;
    bool operator==(const CacheSummary&) const = default;
};

/// Cores that are alike: same part, same cpufreq policy group, same capacity.
struct Cluster {
    std::string cpus; ///< cpulist of present CPUs, online or not
    int count = 0;    ///< how many logical CPUs that is
    int online = 0;
    std::optional<std::uint32_t> implementer, part; ///< MIDR fields, e.g. 0x41 and 0xd08
    std::optional<int> variant, revision;           ///< rVpR
    TextFact vendor;                                ///< "Arm"
    TextFact name;                                  ///< "Cortex-A72"
    std::optional<int> minMhz, maxMhz;
    std::optional<int> capacity; ///< 1024 = the fastest core of this board
    std::vector<CacheSummary> caches;

    /// The name, or "Arm 0xd99 r1p2" for a part no table knows; empty when nothing is known.
    std::string title() const;
    bool operator==(const Cluster&) const = default;
};

struct Cpu {
    int total = 0; ///< logical CPUs present: never wrong, at least 1 when anything was readable
    int online = 0;
    std::optional<int> sockets;        ///< real sockets, never a cluster number
    std::optional<int> threadsPerCore; ///< 2 or 4 with SMT
    std::vector<Cluster> clusters;     ///< slowest first, fastest last
    std::vector<std::string> features; ///< cpuinfo words common to all CPUs, sorted: "aes", "crc32"
    bool operator==(const Cpu&) const = default;
};

struct Board {
    TextFact model;  ///< "Raspberry Pi 4 Model B Rev 1.4", trimmed
    TextFact vendor; ///< "Raspberry Pi", "HPE"
    TextFact family; ///< "Raspberry Pi", "96boards", "ODROID", "Server", "Virtual machine", …
    TextFact soc;    ///< "BCM2711", "RK3399"
    TextFact serial;
    TextFact virtualMachine; ///< "QEMU", "KVM", "Amazon Nitro", …; absent on bare metal
    TextFact container;      ///< "docker", "lxc", …
    bool operator==(const Board&) const = default;
};

struct Memory {
    std::optional<std::uint64_t> totalBytes;     ///< what the kernel can use
    std::optional<std::uint64_t> installedBytes; ///< what is soldered or plugged in, when known
    std::optional<std::uint64_t> swapBytes;
    std::optional<std::uint32_t> pageBytes;
    std::vector<std::uint64_t> hugePageBytes;
    std::optional<int> numaNodes;
    bool operator==(const Memory&) const = default;
};

struct Os {
    std::optional<std::string> name; ///< PRETTY_NAME
    std::optional<std::string> id, version;
    std::optional<std::string> kernel;
    std::optional<std::string> machine;
    std::optional<int> kernelBits, userlandBits;
    bool operator==(const Os&) const = default;
};

/// The sensor that stands for "the CPU temperature" of this board, and what it is measured against.
struct CpuSensor {
    std::string key;                     ///< name in Sample::temperaturesMc
    std::string label;                   ///< zone type or chip and label, for people
    std::optional<double> passiveTripC;  ///< where the kernel begins to slow the CPU down
    std::optional<double> criticalTripC; ///< where it shuts the board off
    bool operator==(const CpuSensor&) const = default;
};

struct Storage {
    std::string name; ///< "mmcblk0"
    std::string kind; ///< "SD card", "eMMC", "NVMe", "SATA SSD", "hard disk", "USB disk", "virtual
                      ///< disk", "disk"
    std::optional<std::uint64_t> sizeBytes;
    std::optional<std::string> vendor, model, serial, manufactured; ///< date as "2019-07"
    std::optional<int> wearPercent;       ///< upper bound of life used; eMMC reports steps of 10 %
    std::optional<std::string> preEol;    ///< "normal", "warning", "urgent"
    std::optional<std::string> suspicion; ///< why the card may be a counterfeit
    bool operator==(const Storage&) const = default;
};

struct Network {
    std::string name;
    std::optional<std::string> mac, driver, state;
    std::optional<int> speedMbit;
    bool wireless = false;
    bool operator==(const Network&) const = default;
};

struct Hardware {
    std::optional<std::string> hostname;
    Cpu cpu;
    Board board;
    Memory memory;
    Os os;
    std::optional<CpuSensor> cpuSensor;
    std::vector<Storage> storage;
    std::vector<Network> network; ///< physical interfaces
    bool operator==(const Hardware&) const = default;
};

} // namespace rollcall::hardware
