#pragma once

#include "core/base/result.h"
#include "core/hardware/facts.h"
#include "core/protocol/messages.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// The benchmarks a board can run; agent/bench/README.md says what each of them measures and how.
namespace rollcall::agent
{

/// What the benchmarks need to know about the board, given by the agent's readers. An empty
/// function is one that knows nothing. Called between runs only, never while one is timed.
struct BoardProbe {
    std::function<std::optional<std::int64_t>()> cpuTemperatureMc;
    std::function<std::optional<std::int64_t>(int cpu)> frequencyKhz;
    /// One cpulist for each kind of core, slowest first: a single-core test runs on the first
    /// usable CPU of each. Empty: on whichever CPU the agent happens to be.
    std::vector<std::string> singleCoreCpus;
};

struct BenchOptions {
    std::vector<std::string> tests; ///< names from benchNames(); empty means all of them
    /// Before each test and after each of its runs; false ends everything. `total` counts the runs
    /// of the test that is named.
    std::function<bool(const protocol::BenchProgress&)> onProgress;
    std::function<bool(const hardware::Score&)>
        onScore;                           ///< as soon as known; false ends everything
    std::chrono::milliseconds runFor{300}; ///< how long one run is to take, about
    int runs = 5;                          ///< of which median, min and max are told
};

/// Runs the tests one after the other, single-core variants first. A test that this processor or
/// its free memory does not allow is left out without an error. The affinity of the calling thread
/// is as before when this returns; threads that were started have ended.
/// Errors: InvalidInput for an unknown test, Unsupported when the only test asked for cannot run
/// here, Cancelled when a callback said false. Call from a thread that owns nothing else; not
/// reentrant.
Result<void> runBench(const BenchOptions& options, const BoardProbe& probe);

/// Names of the tests this build and this processor can run, in the order they run.
std::vector<std::string> benchNames();

} // namespace rollcall::agent
