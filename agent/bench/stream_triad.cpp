#include "agent/bench/kernel.h"
#include "agent/bench/memory_block.h"

#include <algorithm>
#include <vector>

namespace rollcall::agent {

namespace {

constexpr std::size_t arrayCount = 3;
constexpr std::size_t minArrayBytes = 8u << 20;
constexpr std::size_t chunk = 16 * 1024; ///< elements of one step: 384 KiB over the three arrays
constexpr std::size_t bytesPerElement = arrayCount * sizeof(double); ///< as STREAM counts

// Small whole numbers: b + s * c is exact, fused or not, so the check can ask for equality.
double initialB(std::size_t i)
{
    return static_cast<double>(i % 1021);
}
double initialC(std::size_t i)
{
    return static_cast<double>(i % 509);
}
double scalarOf(std::uint64_t pass)
{
    return static_cast<double>(3 + pass % 5);
}

[[gnu::noinline]] void triad(double* __restrict a, const double* __restrict b,
                             const double* __restrict c, double scalar, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        a[i] = b[i] + scalar * c[i];
}

/// McCalpin's STREAM triad. Each worker goes round its own slice of the arrays; each round has
/// another scalar, so a store that was lost or came late is seen by the check.
class StreamTriad final : public Kernel
{
public:
    explicit StreamTriad(const KernelLimits& limits)
        : m_elements(elementsFor(limits))
    {}

    bool prepare(int workers) override
    {
        const std::size_t bytes = m_elements * sizeof(double);
        m_memory = MemoryBlock(arrayCount * bytes);
        if (!m_memory.data())
            return false;
        m_a = static_cast<double*>(m_memory.data());
        m_b = m_a + m_elements;
        m_c = m_b + m_elements;
        m_slots.resize(static_cast<std::size_t>(workers));
        const std::size_t share = m_elements / m_slots.size();
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            m_slots[i].begin = i * share;
            m_slots[i].end = (i + 1) * share;
        }
        return share > 0;
    }

    void touch(int worker) override
    {
        Slot& slot = m_slots[static_cast<std::size_t>(worker)];
        if (slot.touched)
            return;
        for (std::size_t i = slot.begin; i < slot.end; ++i) {
            m_a[i] = 0;
            m_b[i] = initialB(i);
            m_c[i] = initialC(i);
        }
        slot.at = slot.begin;
        slot.touched = true;
    }

    std::uint64_t step(int worker) override
    {
        Slot& slot = m_slots[static_cast<std::size_t>(worker)];
        const std::size_t count = std::min(chunk, slot.end - slot.at);
        triad(m_a + slot.at, m_b + slot.at, m_c + slot.at, scalarOf(slot.pass), count);
        slot.at += count;
        if (slot.at == slot.end) {
            slot.at = slot.begin;
            ++slot.pass;
        }
        return count * bytesPerElement;
    }

    bool correct() override
    {
        return std::all_of(m_slots.begin(), m_slots.end(),
                           [this](const Slot& slot) { return isCorrect(slot); });
    }

private:
    struct alignas(slotBytes) Slot {
        std::size_t begin = 0, end = 0; ///< of this worker's slice
        std::size_t at = 0;             ///< where the next step begins
        std::uint64_t pass = 0;         ///< rounds completed
        bool touched = false;
    };

    /// STREAM's rule: each array at least four times the last level cache, or the caches are what
    /// is measured. Memory that is needed elsewhere sets the upper bound.
    static std::size_t elementsFor(const KernelLimits& limits)
    {
        const std::uint64_t wanted = std::max<std::uint64_t>(minArrayBytes, 4 * limits.cacheBytes);
        const std::uint64_t bytes = std::min(wanted, limits.memoryBytes / arrayCount);
        return static_cast<std::size_t>(bytes / sizeof(double));
    }

    bool isCorrect(const Slot& slot) const
    {
        for (std::size_t i = slot.begin; i < slot.end; ++i) {
            const bool written = i < slot.at || slot.pass > 0;
            const std::uint64_t pass = i < slot.at ? slot.pass : slot.pass - 1;
            const double right = written ? initialB(i) + scalarOf(pass) * initialC(i) : 0.0;
            if (m_a[i] != right)
                return false;
        }
        return true;
    }

    std::size_t m_elements; ///< of each array
    MemoryBlock m_memory;
    double *m_a = nullptr, *m_b = nullptr, *m_c = nullptr;
    std::vector<Slot> m_slots;
};

} // namespace

std::unique_ptr<Kernel> makeStreamTriad(const KernelLimits& limits)
{
    return std::make_unique<StreamTriad>(limits);
}

} // namespace rollcall::agent
