#pragma once

#include "app/simulator/random.h"

namespace rollcall::simulator {

/// How busy a board is: quiet and busy spells of random length, each with its own level, and a
/// little noise on top. Pure: the same seed and steps give the same load.
class LoadModel
{
public:
    explicit LoadModel(std::uint64_t seed);

    /// Goes `seconds` on and returns the load of all CPUs together, 0–1.
    double step(double seconds);
    double load() const { return m_load; }

    /// While set, the load is held near this level instead (a hot board, a running benchmark).
    void hold(double level) { m_held = level; }
    void release() { m_held = -1; }

private:
    void beginSpell();

    Random m_random;
    bool m_busy = false;
    double m_spellLeftS = 0;
    double m_target = 0.05;
    double m_load = 0.05;
    double m_held = -1; ///< negative: not held
};

} // namespace rollcall::simulator
