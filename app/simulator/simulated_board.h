#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/load_model.h"
#include "app/simulator/thermal_model.h"
#include "core/protocol/messages.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rollcall::simulator {

/// Who a simulated board is, besides the kind of machine.
struct BoardIdentity {
    std::string name;        ///< also its hostname
    std::uint32_t index = 0; ///< unique in the fleet: goes into MACs and serials
    std::uint64_t seed = 0;
};

/// A board that lives: load comes and goes, heats it, heat throttles it, counters run on. The facts
/// start from a recorded report; what is simulated is only what moves, and the identity.
///
/// Time advances in fixed steps from the first sample on, so what a board says depends on the seed
/// and on the time since then, not on how often it was asked. Not thread-safe.
class SimulatedBoard
{
public:
    SimulatedBoard(const protocol::Report& report, const BoardIdentity& identity);

    const hardware::Inventory& inventory() const { return m_inventory; }
    /// What `uname -m` prints.
    std::string machine() const;
    /// What the agent for this board was built for: "aarch64", "armv7", "armv6" or "x86_64".
    std::string agentArch() const;

    /// `wallClockMs` is the true Unix time; a board with a wrong clock does not know it.
    hardware::Sample sample(SimTime now, std::int64_t wallClockMs);

    void setFaults(const Faults& faults);

    /// All CPUs are busy until then, as a benchmark makes them.
    void keepBusyUntil(SimTime end) { m_busyUntil = end; }

    /// The names of the benchmarks this board can run.
    std::vector<std::string> benchmarks() const;
    /// An invented but plausible outcome: it follows part, clock and throttling, and was never
    /// measured. nullopt for a benchmark this board does not have.
    std::optional<hardware::Score> score(const std::string& test);

    double temperatureC() const { return m_thermal.temperatureC(); }
    int throttleLevel() const { return m_throttle.level(); }

private:
    struct Core {
        int cpu = 0;
        double bias = 1;                                   ///< this core's share of the load
        double user = 0, system = 0, idle = 0, iowait = 0; ///< jiffies
    };

    void advanceTo(SimTime now);
    void applyHeat(bool isHot);
    void step();
    void stepCores(double load);
    void stepCounters(double load);
    double clock() const; ///< relative to the maximum, 0–1
    std::uint32_t frequencyKhz(const hardware::CpufreqPolicy& policy) const;
    std::uint32_t cappedKhz(const hardware::CpufreqPolicy& policy) const;
    void applyHeat();

    void fillClocks(hardware::Sample& sample, std::int64_t wallClockMs) const;
    void fillJiffies(hardware::Sample& sample) const;
    void fillFrequencies(hardware::Sample& sample) const;
    void fillMemory(hardware::Sample& sample) const;
    void fillHeat(hardware::Sample& sample) const;
    void fillCounters(hardware::Sample& sample) const;

    hardware::Inventory m_inventory;
    hardware::Sample m_base; ///< the recorded sample: which sensors, disks and links there are
    Random m_random;
    LoadModel m_loadModel;
    ThermalModel m_thermal;
    ThermalThrottle m_throttle;
    bool m_isPi = false;
    double m_coolAmbientC;
    bool m_isHot = false;
    bool m_wrongClock = false;
    std::optional<SimTime> m_origin; ///< of the first sample
    std::optional<SimTime> m_busyUntil;
    std::int64_t m_steps = 0;
    std::int64_t m_bootUptimeMs;
    std::vector<Core> m_cores;
    double m_load1 = 0, m_load5 = 0, m_load15 = 0;
    double m_memoryUsed = 0.25; ///< of the total
    double m_readBytes = 0, m_writtenBytes = 0, m_rxBytes = 0, m_txBytes = 0;
};

} // namespace rollcall::simulator
