#pragma once

#include <optional>

namespace rollcall::simulator {

/// What heats and cools a board. Rises are degrees over the air around it.
struct ThermalSpec {
    double ambientC = 24;
    double idleRiseC = 12;     ///< with nothing to do
    double fullRiseC = 35;     ///< more of it at full load and full clock
    double timeConstantS = 40; ///< to 63 % of the way: a board with a small heat sink
    bool operator==(const ThermalSpec&) const = default;
};

/// One lump of heat: dT/dt = (T_eq − T) / τ with T_eq = ambient + idle + full · load · clock².
/// Dynamic power goes with f·V²; voltage moves with the clock over part of the range only, so the
/// square lies between the linear and the cubic law. Solved exactly per step, so that the step
/// length does not change the result. Pure.
class ThermalModel
{
public:
    explicit ThermalModel(ThermalSpec spec);

    /// `load` and `clock` are 0–1, clock relative to the maximum frequency. Returns °C.
    double step(double seconds, double load, double clock);
    double temperatureC() const { return m_temperatureC; }

    /// Where the temperature would settle.
    double equilibriumC(double load, double clock) const;

    /// The air around the board changes; the board follows in its own time.
    void setAmbient(double celsius) { m_spec.ambientC = celsius; }
    const ThermalSpec& spec() const { return m_spec; }

private:
    ThermalSpec m_spec;
    double m_temperatureC;
};

/// What the kernel's step-wise governor does: one level slower for each second over the passive
/// trip, one level faster for each second below trip − hysteresis. Pure.
class ThermalThrottle
{
public:
    /// No trip: never throttles.
    ThermalThrottle(std::optional<double> tripC, double hysteresisC, int levels);

    void step(double seconds, double temperatureC);
    int level() const { return m_level; } ///< 0 = not throttling
    int levels() const { return m_levels; }
    bool hasThrottled() const { return m_hasThrottled; } ///< ever, as a Pi's sticky bits say
    std::optional<double> tripC() const { return m_tripC; }

private:
    std::optional<double> m_tripC;
    double m_hysteresisC;
    int m_levels;
    int m_level = 0;
    double m_sinceStepS = 0;
    bool m_hasThrottled = false;
};

} // namespace rollcall::simulator
