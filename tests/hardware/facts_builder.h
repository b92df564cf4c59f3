#pragma once

#include "core/hardware/facts.h"

#include <cstdint>
#include <initializer_list>
#include <string>

/// Short ways to write down the facts of a board in a test.
namespace facts {

inline constexpr std::uint64_t cortexA53 = 0x410fd034, cortexA72 = 0x410fd083,
                               cortexA55 = 0x412fd050, cortexA76 = 0x414fd0b0,
                               thunderX = 0x431f0a11, neoverseN1 = 0x413fd0c1;

/// CPUs first … last, all with the same register; an absent one when it is 0.
inline void addCpus(rollcall::hardware::Inventory& inventory, int first, int last,
                    std::uint64_t midr)
{
    for (int id = first; id <= last; ++id) {
        rollcall::hardware::LogicalCpu cpu;
        cpu.id = id;
        if (midr != 0)
            cpu.midr = midr;
        inventory.cpu.cpus.push_back(cpu);
    }
}

inline void addPolicy(rollcall::hardware::Inventory& inventory, int id, const std::string& cpus,
                      std::uint32_t minKhz, std::uint32_t maxKhz)
{
    rollcall::hardware::CpufreqPolicy policy;
    policy.id = id;
    policy.cpus = cpus;
    policy.minKhz = minKhz;
    policy.maxKhz = maxKhz;
    inventory.cpu.policies.push_back(policy);
}

inline void addCpuinfo(rollcall::hardware::Inventory& inventory, const std::string& cpus,
                       std::initializer_list<std::pair<const std::string, std::string>> keys)
{
    inventory.cpu.cpuinfo.push_back({cpus, keys});
}

/// A block as an Arm kernel prints it.
inline void addArmBlock(rollcall::hardware::Inventory& inventory, const std::string& cpus,
                        const std::string& implementer, const std::string& part,
                        const std::string& variant = "0x0", const std::string& revision = "4")
{
    addCpuinfo(inventory, cpus,
               {{"CPU implementer", implementer},
                {"CPU architecture", "8"},
                {"CPU variant", variant},
                {"CPU part", part},
                {"CPU revision", revision}});
}

} // namespace facts
