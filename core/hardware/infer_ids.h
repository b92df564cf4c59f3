#pragma once

#include "core/hardware/cores.h"

#include <string_view>
#include <vector>

namespace rollcall::hardware {

/// Gives the one identification block of an old kernel to the CPUs it can speak for.
///
/// Such a kernel prints the registers of the CPU that happens to read the file. When frequency
/// ranges and capacities show one kind of core, all online CPUs are of that part. When they show
/// several kinds, a part known to be a small core goes to the slowest kind and one known to be big
/// to the fastest; the other CPUs stay unknown. Where sysfs tells nothing, `hardwareLine` of
/// cpuinfo may name one of the few chips of that age that mixed cores.
void applySharedId(std::vector<Core>& cores, const CoreId& id, std::string_view hardwareLine);

/// Gives CPUs without an id (offline: the kernel hides the register) the part of their siblings,
/// when all identified siblings agree: those of the same cpufreq policy first, which the hardware
/// wires together; else what the device tree says, unless it is wrong about a CPU that was read;
/// else of the same capacity; else of the same package on boards without cpufreq. Where siblings
/// and tree agree the source is the tree, which is more than a guess.
void inferFromSiblings(std::vector<Core>& cores);

} // namespace rollcall::hardware
