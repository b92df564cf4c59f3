#include "agent/bench/kernel.h"
#include "agent/bench/memory_block.h"

#include <algorithm>

namespace rollcall::agent {

namespace {

constexpr std::size_t minBytes = 32u << 20;
constexpr std::size_t maxBytes = 256u << 20; ///< beyond it only the time to shuffle grows
constexpr std::uint64_t loadsPerStep = 4096;

/// One cache line. The next is found only by loading this one, so no processor can look ahead.
struct alignas(64) Line {
    Line* next;
    std::uint32_t rank; ///< place on the round trip, for the check
};

/// Vigna's xorshift64*: small, good enough to defeat prefetchers, the same on every board.
class Random
{
public:
    std::uint64_t below(std::uint64_t bound)
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return ((m_state * 0x2545F4914F6CDD1Dull) >> 32) * bound >> 32;
    }

private:
    std::uint64_t m_state = 0x9E3779B97F4A7C15ull;
};

/// Follows pointers through all lines of a block in random order. Sattolo's shuffle makes a single
/// cycle of all lines; an ordinary shuffle would leave short cycles that fit into a cache.
class MemoryLatency final : public Kernel
{
public:
    explicit MemoryLatency(const KernelLimits& limits)
        : m_count(countFor(limits))
    {}

    bool prepare(int /*workers*/) override
    {
        m_memory = MemoryBlock(m_count * sizeof(Line));
        m_lines = static_cast<Line*>(m_memory.data());
        return m_lines && m_count > 1;
    }

    void touch(int /*worker*/) override
    {
        if (m_at)
            return;
        for (std::size_t i = 0; i < m_count; ++i)
            m_lines[i].next = &m_lines[i];
        Random random;
        for (std::size_t i = m_count - 1; i > 0; --i)
            std::swap(m_lines[i].next, m_lines[random.below(i)].next);
        m_oneCycle = rankLines();
        m_at = m_lines;
    }

    std::uint64_t step(int /*worker*/) override
    {
        const Line* at = m_at;
        for (std::uint64_t i = 0; i < loadsPerStep; ++i)
            at = at->next;
        m_at = at;
        m_loads += loadsPerStep;
        return loadsPerStep;
    }

    bool correct() override { return m_oneCycle && m_at->rank == m_loads % m_count; }

private:
    static std::size_t countFor(const KernelLimits& limits)
    {
        const std::uint64_t wanted =
            std::clamp<std::uint64_t>(4 * limits.cacheBytes, minBytes, maxBytes);
        return static_cast<std::size_t>(std::min(wanted, limits.memoryBytes) / sizeof(Line));
    }

    /// Walks the round trip once; false when it comes home early.
    bool rankLines()
    {
        Line* line = m_lines;
        for (std::size_t rank = 0; rank < m_count; ++rank) {
            line->rank = static_cast<std::uint32_t>(rank);
            line = line->next;
            if ((line == m_lines) != (rank + 1 == m_count))
                return false;
        }
        return true;
    }

    std::size_t m_count;
    MemoryBlock m_memory;
    Line* m_lines = nullptr;
    const Line* m_at = nullptr;
    std::uint64_t m_loads = 0;
    bool m_oneCycle = false;
};

} // namespace

std::unique_ptr<Kernel> makeMemoryLatency(const KernelLimits& limits)
{
    return std::make_unique<MemoryLatency>(limits);
}

} // namespace rollcall::agent
