#pragma once

#include "core/hardware/fact.h"

#include <vector>

/// The processor as it is, part of hardware.h.
namespace rollcall::hardware {

/// Caches of one kind within a cluster, e.g. 4 × 32 KiB L1 data.
struct CacheSummary {
    int level = 0;
    std::string type; ///< "Data", "Instruction", "Unified"
    int count = 0;    ///< how many of them the cluster has
    std::optional<std::uint64_t> sizeBytes;
    /// Table where the kernel shows none: what the part or its SoC is known to have.
    Source source = Source::Sysfs;
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
    IntFact sockets;                   ///< real sockets, never a cluster number
    IntFact threadsPerCore;            ///< 2 or 4 with SMT
    std::vector<Cluster> clusters;     ///< slowest first, fastest last
    std::vector<std::string> features; ///< cpuinfo words common to all CPUs, sorted: "aes", "crc32"
    Source featuresSource = Source::Procfs; ///< Procfs: cpuinfo; Sysfs: the agent's own hwcaps
    /// The only CPUs that run 32-bit programs, where some do and some do not.
    std::optional<std::string> aarch32Cpus;
    IntFact sveVectorBits; ///< 128–2048; with Table where only the part tells
    bool operator==(const Cpu&) const = default;
};

} // namespace rollcall::hardware
