#include "app/simulator/thermal_model.h"

#include <cmath>

namespace rollcall::simulator {
namespace {

constexpr double governorPeriodS = 1; ///< the polling-delay-passive of many device trees

} // namespace

ThermalModel::ThermalModel(ThermalSpec spec)
    : m_spec(spec)
    , m_temperatureC(spec.ambientC + spec.idleRiseC)
{}

double ThermalModel::equilibriumC(double load, double clock) const
{
    return m_spec.ambientC + m_spec.idleRiseC + m_spec.fullRiseC * load * clock * clock;
}

double ThermalModel::step(double seconds, double load, double clock)
{
    const double goal = equilibriumC(load, clock);
    m_temperatureC += (goal - m_temperatureC) * (1 - std::exp(-seconds / m_spec.timeConstantS));
    return m_temperatureC;
}

ThermalThrottle::ThermalThrottle(std::optional<double> tripC, double hysteresisC, int levels)
    : m_tripC(tripC)
    , m_hysteresisC(hysteresisC)
    , m_levels(levels)
{}

void ThermalThrottle::step(double seconds, double temperatureC)
{
    if (!m_tripC)
        return;
    m_sinceStepS += seconds;
    if (m_sinceStepS < governorPeriodS)
        return;
    m_sinceStepS = 0;
    if (temperatureC >= *m_tripC && m_level < m_levels) {
        ++m_level;
        m_hasThrottled = true;
    } else if (temperatureC < *m_tripC - m_hysteresisC && m_level > 0) {
        --m_level;
    }
}

} // namespace rollcall::simulator
