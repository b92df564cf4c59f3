#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

#include <string>
#include <vector>

namespace rollcall::hardware {

/// Sets Cpu::features and featuresSource: the words of cpuinfo that all CPUs share, since a program
/// may be moved to any of them; or, where cpuinfo prints none, the same words for the hardware
/// capabilities of the agent's own process. Those bits mean different things to a 32-bit and a
/// 64-bit process, so they are read only where it is clear which one the agent is.
void readFeatures(Cpu& cpu, const Inventory& inventory);

/// The words /proc/cpuinfo has for the bits of AT_HWCAP and AT_HWCAP2, of a 64-bit Arm process or a
/// 32-bit one. Bits newer than our tables are passed over.
std::vector<std::string> hwcapWords64(std::uint64_t hwcap, std::uint64_t hwcap2);
std::vector<std::string> hwcapWords32(std::uint64_t hwcap, std::uint64_t hwcap2);

/// The word size of the process that read the hardware capabilities: 32 or 64, or nullopt where
/// kernel and userland differ, as then agents of both sizes run, or where it is no Arm.
std::optional<int> hwcapWordSize(const Inventory& inventory);

/// How long an SVE vector is, for CPUs with that feature: what the kernel granted the agent, else
/// what is known of all parts, else the default length of the kernel where it is shorter than the
/// 512 bits at which the kernel stops. nullopt without SVE, and where nothing of this is known.
IntFact sveVectorBits(const Cpu& cpu, const CpuFacts& facts);

} // namespace rollcall::hardware
