#include "app/simulator/load_model.h"

#include <algorithm>
#include <cmath>

namespace rollcall::simulator {
namespace {

constexpr double riseTimeS = 3; ///< how fast a spell's level is reached

} // namespace

LoadModel::LoadModel(std::uint64_t seed)
    : m_random(seed)
{
    beginSpell();
}

void LoadModel::beginSpell()
{
    m_busy = !m_busy && m_random.between(0, 1) < 0.6;
    m_spellLeftS = m_busy ? m_random.between(20, 120) : m_random.between(30, 180);
    m_target = m_busy ? m_random.between(0.35, 0.95) : m_random.between(0.01, 0.12);
}

double LoadModel::step(double seconds)
{
    m_spellLeftS -= seconds;
    if (m_spellLeftS <= 0)
        beginSpell();
    const double target = m_held >= 0 ? m_held : m_target;
    const double noise = m_random.between(-0.03, 0.03);
    m_load += (target - m_load) * (1 - std::exp(-seconds / riseTimeS)) + noise * std::sqrt(seconds);
    m_load = std::clamp(m_load, 0.002, 1.0);
    return m_load;
}

} // namespace rollcall::simulator
