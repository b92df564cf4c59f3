#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

#include <vector>

namespace rollcall::hardware {

/// Adds the caches that sysfs lists, each to every cluster whose CPUs it serves. What the kernel
/// cannot size (many device trees leave it out) stays without a size.
void addCaches(std::vector<Cluster>& clusters, const std::vector<CacheFacts>& caches);

/// Fills in what sysfs leaves out, from the tables of cache_tables.h: sizes, and whole caches where
/// it shows none of a level. All of these carry Source::Table. A virtual machine gets nothing from
/// a table: it has what its host gives it, and an emulated core has no caches.
///
/// Where sysfs shows the first level of some cores only (under cpu0 alone, or of those online), it
/// counts for all cores of the cluster: they are one part, and first-level caches are private.
void completeCaches(Cpu& cpu, const Board& board);

} // namespace rollcall::hardware
