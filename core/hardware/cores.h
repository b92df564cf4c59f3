#pragma once

#include "core/hardware/core_id.h"
#include "core/hardware/fact.h"
#include "core/hardware/facts.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rollcall::hardware {

/// All that is known of one logical CPU, gathered from sysfs and cpuinfo.
struct Core {
    int cpu = 0;
    bool online = true;
    CoreId id;
    /// Where the id is from: Sysfs or Procfs when it was read, DeviceTree when the kernel hides the
    /// register and the tree says what core it is, Guess when it was concluded from its siblings.
    Source idSource = Source::Procfs;
    /// The part the device tree gives this CPU; without variant and revision, which no tree has.
    CoreId treeId;
    std::optional<std::uint32_t> minKhz, maxKhz;
    std::optional<std::uint32_t> capacity;
    std::optional<int> policy;  ///< index into CpuFacts::policies
    bool sharesPolicy = false;  ///< that policy drives other CPUs too
    std::optional<int> package; ///< physical_package_id: a number, not yet a socket
};

/// One entry for each CPU that is present, in ascending order: what /sys calls present, or else
/// possible as far as there is other evidence, or else the "processor" lines of cpuinfo, or else
/// the cpuN directories. CPUs that are online or printed by cpuinfo always count.
std::vector<Core> gatherCores(const CpuFacts& facts);

} // namespace rollcall::hardware
