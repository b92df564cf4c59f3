#pragma once

#include "core/hardware/cores.h"
#include "core/hardware/hardware.h"

#include <vector>

namespace rollcall::hardware {

/// Groups cores that are alike and ranks the groups from slow to fast.
///
/// Alike means:
///  - the same MIDR: part, variant and revision, since Snapdragon and Exynos chips have fast and
///    slow cores that differ in nothing else. A part known from the device tree has no revision and
///    joins the revision that is there.
///  - the same frequency range and the same capacity.
///  - the same cpufreq policy, where policies stand for clusters: an RK3588 drives its four
///    Cortex-A76 by two policies of one range, and these are two clusters. They do not stand for
///    clusters when each drives one CPU (servers with ACPI CPPC), nor when more than
///    `mostClustersOfAKind` are equal in all else (an LX2160A has one for each pair of its 16
///    cores, a Centriq 24): there they are power domains of one kind of core, and are one group.
///
/// Neither cluster_id nor physical_package_id is looked at: both are numbered by firmware at will,
/// and a 128-core Kunpeng would fall into 32.
///
/// A core that lacks a fact (cpufreq under cpu0 only, capacity under cpu1 only) joins the group
/// that agrees with all it has, if there is exactly one; else it is a group of its own. A core in
/// no policy does not join a cluster with a policy of several: that policy lists its CPUs, offline
/// ones too. Cores without any id join only cores that lack the same facts.
///
/// x86 has no MIDR: there cores are alike by model name when their highest clocks differ by less
/// than a fifth (favoured cores are a little faster, efficiency cores a lot slower), and policies
/// say nothing.
///
/// Caches are added by caches.h.
std::vector<Cluster> groupCores(const std::vector<Core>& cores);

/// Chips with big and small cores have at most four clusters of one kind (Apple M1 Ultra: the
/// performance clusters of its two dies).
inline constexpr int mostClustersOfAKind = 4;

} // namespace rollcall::hardware
