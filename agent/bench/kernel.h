#pragma once

#include <cstdint>
#include <memory>
#include <string>

/// What one benchmark does, apart from threads, clocks and statistics (workers.h, bench.cpp).
namespace rollcall::agent {

/// A slot of its own cache line for each worker, so that workers do not slow each other down.
inline constexpr std::size_t slotBytes = 128;

/// Work in small steps on some workers at once. prepare() and correct() are called by the owner
/// while no worker runs; touch() and step() by the worker itself, on its CPU.
class Kernel
{
public:
    virtual ~Kernel() = default;
    Kernel() = default;
    Kernel(const Kernel&) = delete;
    Kernel& operator=(const Kernel&) = delete;

    /// Takes what `workers` workers need. False: not enough memory.
    virtual bool prepare(int workers) = 0;
    /// Before each run, outside the measured time. The first touch decides which memory
    /// controller of a large machine a page comes from, so each worker fills its own.
    virtual void touch(int /*worker*/) {}
    /// About a millisecond of work or less; returns how much it was (bytes, loads, operations).
    virtual std::uint64_t step(int worker) = 0;
    /// Whether everything computed so far was right.
    virtual bool correct() = 0;
};

/// What the kernels may use of the board.
struct KernelLimits {
    std::uint64_t memoryBytes = 0; ///< for all workers of a kernel together
    std::uint64_t cacheBytes = 0;  ///< the last level cache
};

using KernelFactory = std::unique_ptr<Kernel> (*)(const KernelLimits&);

std::unique_ptr<Kernel> makeStreamTriad(const KernelLimits& limits);
std::unique_ptr<Kernel> makeMemoryLatency(const KernelLimits& limits);
std::unique_ptr<Kernel> makeIntegerMix(const KernelLimits& limits);
std::unique_ptr<Kernel> makeSha256(const KernelLimits& limits);
std::unique_ptr<Kernel> makeSha256Crypto(const KernelLimits& limits);

} // namespace rollcall::agent
