#pragma once

#include <cstdint>
#include <random>

namespace rollcall::simulator {

/// One source of chance per board. The engine's sequence is fixed by the C++ standard; the
/// library's distributions are not, hence our own: one seed gives one run on every machine.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {}

    std::uint64_t bits() { return m_engine(); }

    /// Evenly in [low, high).
    double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_engine() >> 11) * 0x1p-53;
    }

private:
    std::mt19937_64 m_engine;
};

/// A seed for one purpose of one board, so that adding a use of chance moves no other
/// (SplitMix64's finaliser, Steele et al. 2014).
constexpr std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t purpose)
{
    std::uint64_t z = seed + (purpose + 1) * 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

} // namespace rollcall::simulator
