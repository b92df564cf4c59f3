#pragma once

#include "agent/bench/kernel.h"

#include <chrono>
#include <optional>
#include <vector>

namespace rollcall::agent {

/// The CPUs this process may run on, ascending; empty when the kernel does not say.
std::vector<int> usableCpus();

/// One run: a thread on each of `cpus`, all started and with their memory in place before the clock
/// starts, working side by side until `runFor` is over. The sum of the threads' rates, in units of
/// Kernel::step() per second: a slow core among fast ones does not make the others wait. nullopt
/// when a thread could not be started or kept on its CPU.
std::optional<double> runOnce(Kernel& kernel, const std::vector<int>& cpus,
                              std::chrono::nanoseconds runFor);

} // namespace rollcall::agent
