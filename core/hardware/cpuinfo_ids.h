#pragma once

#include "core/hardware/core_id.h"
#include "core/hardware/facts.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rollcall::hardware {

/// What /proc/cpuinfo says about who is there. Kernels wrote this file in four ways: a full block
/// for each CPU; bare "processor" lines and one identification block for all (Arm before 3.8, arm64
/// before 3.19); one block and no "processor" line (uniprocessor kernels); and vendor kernels that
/// number their blocks with "Processor", capital P.
struct CpuinfoIds {
    std::vector<int> cpus;        ///< ascending; empty when the text numbers no CPU
    std::map<int, CoreId> byCpu;  ///< CPUs with a block of their own
    std::optional<CoreId> shared; ///< the one block that stands for all CPUs, of either kind
    std::string hardware;         ///< the "Hardware" line; empty when there is none
};

CpuinfoIds readCpuinfoIds(const std::vector<CpuinfoBlock>& blocks);

} // namespace rollcall::hardware
