#pragma once

#include "core/hardware/cores.h"
#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

#include <vector>

namespace rollcall::hardware {

/// Groups cores that are alike and ranks the groups from slow to fast.
///
/// Alike means: the same MIDR (part, variant and revision, since Snapdragon and Exynos chips have
/// fast and slow cores that differ in nothing else), the same frequency range and the same
/// capacity. The range stands for the cpufreq policy: servers have one policy per CPU and some SoCs
/// two policies over one kind of core, so policies of equal range are one kind, and two clusters of
/// one part that clock differently stay apart. Neither cluster_id nor physical_package_id is
/// looked at: both are numbered by firmware at will, and a 128-core Kunpeng would fall into 32.
///
/// A core that lacks a fact (cpufreq under cpu0 only, capacity under cpu1 only) joins the kind that
/// agrees with all it has, if there is exactly one; else it is a kind of its own. Cores without any
/// id join only cores that lack the same facts.
///
/// x86 has no MIDR: there cores are alike by model name when their highest clocks differ by less
/// than a fifth (favoured cores are a little faster, efficiency cores a lot slower).
std::vector<Cluster> groupCores(const std::vector<Core>& cores,
                                const std::vector<CacheFacts>& caches);

} // namespace rollcall::hardware
