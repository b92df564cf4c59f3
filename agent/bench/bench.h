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
namespace rollcall::agent {

/// What the benchmarks need to know about the board, given by the agent's readers. An empty
/// function is one that knows nothing. Called between runs only, never while one is timed.
struct BoardProbe {
    std::function<std::optional<std::int64_t>()> cpuTemperatureMc;
    std::function<std::optional<std::int64_t>(int cpu)> frequencyKhz;
    /// One cpulist for each kind of core, slowest first: a single-core test runs on the first
    /// usable CPU of each. Empty: on the first usable CPU of all.
    std::vector<std::string> singleCoreCpus;
    std::optional<std::uint64_t> availableBytes;      ///< MemAvailable; absent: asked of the libc
    std::optional<std::uint64_t> lastLevelCacheBytes; ///< the largest cache; absent: 8 MiB
};

struct BenchOptions {
    std::vector<std::string> tests; ///< names from benchNames(); empty means all of them
    /// Before each test and after each of its runs; false ends everything. `done` and `total` count
    /// the runs of the test that is named. The id is 0: the caller sets it.
    std::function<bool(const protocol::BenchProgress&)> onProgress;
    std::function<bool(const hardware::Score&)> onScore; ///< as soon as known; false ends all
    /// A test, or one variant of it, that did not run, and why: too little memory, no such CPU.
    std::function<void(const Error&)> onSkipped;
    std::chrono::milliseconds runFor{500}; ///< how long one run takes, about
    int runs = 5;                          ///< median, min and max are over these; at least 1
};

/// Runs the tests one after the other: each alone on one core of each kind, then on all cores where
/// that makes sense. The work is done on threads of its own, pinned to their CPUs; the caller's
/// affinity is untouched, and all threads have ended when this returns.
/// Errors: InvalidInput for a test of another name, Unsupported when nothing could run here,
/// Cancelled when a callback said false. One call at a time in a process.
Result<void> runBench(const BenchOptions& options, const BoardProbe& probe);

/// Names of the tests this build and this processor can run, in the order they run.
std::vector<std::string> benchNames();

} // namespace rollcall::agent
