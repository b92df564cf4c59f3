#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Raw facts about the processor; part of facts.h, which states the rules for all of them.
namespace rollcall::hardware {

/// Identical per-CPU blocks of /proc/cpuinfo, folded into one.
struct CpuinfoBlock {
    std::string cpus; ///< cpulist of the "processor" lines; empty for keys outside any such block
    std::map<std::string, std::string> keys; ///< as printed, e.g. "CPU part" → "0xd08"
    bool operator==(const CpuinfoBlock&) const = default;
};

/// One logical CPU below /sys/devices/system/cpu (Documentation/admin-guide/cputopology.rst).
struct LogicalCpu {
    int id = 0;
    std::optional<std::uint64_t> midr;         ///< regs/identification/midr_el1, online CPUs only
    std::optional<int> packageId;              ///< topology/physical_package_id: often a cluster
    std::optional<int> dieId;                  ///< topology/die_id
    std::optional<int> clusterId;              ///< topology/cluster_id: platform dependent
    std::optional<int> coreId;                 ///< topology/core_id
    std::optional<std::string> threadSiblings; ///< topology/thread_siblings_list (cpulist)
    std::optional<std::uint32_t> capacity;     ///< cpu_capacity, 1024 = the fastest core
    /// of_node/compatible, e.g. "arm,cortex-a53": the only word there is of an offline CPU.
    std::optional<std::string> dtCompatible;
    bool operator==(const LogicalCpu&) const = default;
};

/// One cpufreq policy (Documentation/admin-guide/pm/cpufreq.rst). Frequencies in kHz.
struct CpufreqPolicy {
    int id = 0;                                 ///< N of policyN
    std::string cpus;                           ///< related_cpus, as a cpulist
    std::optional<std::uint32_t> minKhz;        ///< cpuinfo_min_freq
    std::optional<std::uint32_t> maxKhz;        ///< cpuinfo_max_freq
    std::optional<std::uint32_t> scalingMinKhz; ///< scaling_min_freq, what the user allows
    std::optional<std::uint32_t> scalingMaxKhz; ///< scaling_max_freq
    std::optional<std::string> governor;        ///< scaling_governor
    std::optional<std::string> driver;          ///< scaling_driver
    bool operator==(const CpufreqPolicy&) const = default;
};

/// One cache, listed once however many CPUs share it.
struct CacheFacts {
    int level = 0;
    std::string type; ///< "Data", "Instruction" or "Unified"
    std::string cpus; ///< shared_cpu_list
    std::optional<std::uint64_t> sizeBytes;
    std::optional<std::uint32_t> ways;
    std::optional<std::uint32_t> lineBytes;
    bool operator==(const CacheFacts&) const = default;
};

struct CpuFacts {
    std::optional<std::string> possible; ///< cpulists from /sys/devices/system/cpu
    std::optional<std::string> present;
    std::optional<std::string> online;
    std::optional<std::uint64_t> hwcap;  ///< AT_HWCAP of the agent itself; its bits depend on the
    std::optional<std::uint64_t> hwcap2; ///< agent's own word size. Absent for recorded trees.
    /// The longest SVE vector a thread can have, from prctl(PR_SVE_SET_VL) on the agent's own
    /// worker (Documentation/arch/arm64/sve.rst). Absent for recorded trees.
    std::optional<std::uint32_t> sveMaxVectorBytes;
    /// /proc/sys/abi/sve_default_vector_length: at most 64 unless somebody raised it.
    std::optional<std::uint32_t> sveDefaultVectorBytes;
    /// /sys/devices/system/cpu/aarch32_el0: the only CPUs that run 32-bit programs, as a cpulist;
    /// exists where some do and some do not (Documentation/arch/arm64/asymmetric-32bit.rst).
    std::optional<std::string> aarch32Cpus;
    std::vector<LogicalCpu> cpus;
    std::vector<CpufreqPolicy> policies;
    std::vector<CacheFacts> caches;
    std::vector<CpuinfoBlock> cpuinfo;
    bool operator==(const CpuFacts&) const = default;
};

} // namespace rollcall::hardware
