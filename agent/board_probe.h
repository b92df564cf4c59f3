#pragma once

#include "agent/bench/bench.h"
#include "agent/collector.h"

namespace rollcall::agent {

/// What the benchmarks are told about this computer. The agent interprets nothing it reports; here
/// it must, to know the CPU's sensor and the kinds of cores, and asks core/hardware for it.
BoardProbe makeBoardProbe(Collector& collector);

} // namespace rollcall::agent
