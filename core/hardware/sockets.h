#pragma once

#include "core/hardware/cores.h"
#include "core/hardware/fact.h"
#include "core/hardware/facts.h"

#include <optional>
#include <vector>

namespace rollcall::hardware {

/// How many chips are plugged or soldered in; nullopt when that cannot be told.
///
/// physical_package_id is no answer by itself: many Arm kernels and firmwares put a cluster number
/// there (RK3399 2, LX2160A 8, X-Gene 4), or 36 and 8442. In order:
///  - x86: the package ids, which there are sockets.
///  - what firmware lists as populated processors (SMBIOS type 4), unless the machine is virtual:
///    records of one designation are one socket, since some firmware has one record per cluster;
///    one socket is believed unless the machine has twice the cores of its server chip; several are
///    believed when they are 2 to 8, alike, together not fewer cores than there are, and each not
///    smaller than the smallest server chip that was ever paired (ThunderX2 with 16 cores): smaller
///    ones are clusters or single cores.
///  - different parts on one machine: 1. No multi-socket Arm system mixes parts.
///  - booted from a device tree or a board file: 1, unless there are several NUMA nodes.
///  - parts that only exist in single-socket systems: 1.
///  - all CPUs in one package: 1.
///  - more packages than NUMA nodes, of which there are several: they are clusters; a ThunderX has
///    one node for each chip, of others it cannot be told.
///  - a machine with DMI, not virtual: the packages, if they are 2 to 8, equal in size and not
///    smaller than that server chip.
IntFact countSockets(const Inventory& inventory, const std::vector<Core>& cores);

} // namespace rollcall::hardware
