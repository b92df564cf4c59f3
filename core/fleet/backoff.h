#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <random>

namespace rollcall::fleet {

/// How long to wait before the next try: doubling from `first` to `longest`, each time a random
/// length between half and all of it, so that nodes that fell together do not come back together.
class Backoff
{
public:
    using Milliseconds = std::chrono::milliseconds;

    Backoff(Milliseconds first, Milliseconds longest, std::uint64_t seed)
        : m_first(first)
        , m_longest(longest)
        , m_next(first)
        , m_random(mixed(seed))
    {}

    Milliseconds next()
    {
        const auto ceiling = m_next;
        m_next = std::min(m_next * 2, m_longest);
        std::uniform_int_distribution<Milliseconds::rep> length(ceiling.count() / 2,
                                                                ceiling.count());
        return Milliseconds(length(m_random));
    }

    /// After a success: start over with the shortest wait.
    void reset() { m_next = m_first; }

private:
    /// Neighbouring node numbers would give neighbouring waits (Steele et al., SplitMix64).
    static std::uint32_t mixed(std::uint64_t seed)
    {
        seed += 0x9e3779b97f4a7c15u;
        seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9u;
        seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebu;
        return std::uint32_t(seed ^ (seed >> 31));
    }

    Milliseconds m_first, m_longest, m_next;
    std::minstd_rand m_random;
};

} // namespace rollcall::fleet
