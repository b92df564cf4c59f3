#include "agent/bench/workers.h"

#include "core/base/cpulist.h"

#include <sched.h>

#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace rollcall::agent {

namespace {

using Clock = std::chrono::steady_clock;

/// A cpu_set_t of as many CPUs as any kernel has; the fixed one of the libc ends at 1024.
class CpuSet
{
public:
    CpuSet()
        : m_bits(bytes() / sizeof(unsigned long))
    {}
    static constexpr std::size_t bytes() { return CPU_ALLOC_SIZE(maxCpuId); }
    cpu_set_t* get() { return reinterpret_cast<cpu_set_t*>(m_bits.data()); }
    void add(int cpu) { CPU_SET_S(static_cast<std::size_t>(cpu), bytes(), get()); }
    bool contains(int cpu) { return CPU_ISSET_S(static_cast<std::size_t>(cpu), bytes(), get()); }

private:
    std::vector<unsigned long> m_bits;
};

bool pinThisThread(int cpu)
{
    CpuSet set;
    set.add(cpu);
    return sched_setaffinity(0, CpuSet::bytes(), set.get()) == 0;
}

/// Holds the workers until all are ready, then lets them go at once.
class StartGate
{
public:
    /// By a worker: ready, or unable to work. False when the run is called off.
    bool arrive(bool able)
    {
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_able = m_able && able;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
        return m_able;
    }
    /// By the owner, after `workers` of them were started. `all`: none failed to start.
    void open(std::size_t workers, bool all)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_arrived == workers; });
        m_able = m_able && all;
        m_open = true;
        m_changed.notify_all();
    }
    bool able() const { return m_able; }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_arrived = 0;
    bool m_able = true, m_open = false;
};

/// Units per second of one worker.
double work(Kernel& kernel, int worker, std::chrono::nanoseconds runFor)
{
    const auto start = Clock::now();
    auto now = start;
    std::uint64_t units = 0;
    do {
        units += kernel.step(worker);
        now = Clock::now();
    } while (now - start < runFor);
    return static_cast<double>(units) / std::chrono::duration<double>(now - start).count();
}

} // namespace

std::vector<int> usableCpus()
{
    CpuSet set;
    std::vector<int> cpus;
    if (sched_getaffinity(0, CpuSet::bytes(), set.get()) < 0)
        return cpus;
    for (int cpu = 0; cpu < maxCpuId; ++cpu) {
        if (set.contains(cpu))
            cpus.push_back(cpu);
    }
    return cpus;
}

std::optional<double> runOnce(Kernel& kernel, const std::vector<int>& cpus,
                              std::chrono::nanoseconds runFor)
{
    StartGate gate;
    std::vector<double> rates(cpus.size());
    std::vector<std::thread> threads;
    threads.reserve(cpus.size());
    const auto body = [&](std::size_t i) {
        const bool pinned = pinThisThread(cpus[i]);
        if (pinned)
            kernel.touch(static_cast<int>(i));
        if (gate.arrive(pinned))
            rates[i] = work(kernel, static_cast<int>(i), runFor);
    };
    try {
        for (std::size_t i = 0; i < cpus.size(); ++i)
            threads.emplace_back(body, i);
    } catch (const std::system_error&) { // no more threads for this user
    }
    gate.open(threads.size(), threads.size() == cpus.size());
    for (std::thread& thread : threads)
        thread.join();
    if (!gate.able())
        return std::nullopt;
    double sum = 0;
    for (const double rate : rates)
        sum += rate;
    return sum;
}

} // namespace rollcall::agent
