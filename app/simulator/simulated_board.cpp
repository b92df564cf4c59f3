#include "app/simulator/simulated_board.h"

#include "app/simulator/personal_facts.h"
#include "core/base/cpulist.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace rollcall::simulator {
namespace {

constexpr std::chrono::milliseconds stepLength{500};
constexpr double stepS = 0.5;
constexpr int warmUpSteps = 1200;    ///< ten minutes, so that nothing starts cold
constexpr double hotHeadStart = 1.2; ///< of its time constant, when it is first looked at
constexpr double userHz = 100;       ///< jiffies per second, on every Linux
constexpr int throttleLevels = 8;
/// A Pi's firmware slows the cores at 80 °C (raspberrypi.com, "Frequency management and thermal
/// control"); its device tree has no passive trip to tell.
constexpr double piThrottleC = 80;

bool isRaspberryPi(const hardware::Inventory& inventory)
{
    const auto& words = inventory.board.dtCompatible;
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return word.starts_with("raspberrypi,"); });
}

/// Zones have all sorts of names ("cpu-thermal", "cls0", "a57-thermal"); those that are elsewhere
/// say so.
bool isCpuZone(const std::string& type)
{
    for (const auto* word : {"gpu", "npu", "camera", "modem", "aux", "board", "battery", "wifi"}) {
        if (containsIgnoringCase(type, word))
            return false;
    }
    return true;
}

std::optional<double> firstPassiveTrip(const hardware::Inventory& inventory)
{
    for (const auto& zone : inventory.thermalZones) {
        for (const auto& trip : zone.trips) {
            if (isCpuZone(zone.type) && trip.type == "passive")
                return static_cast<double>(trip.milliCelsius) / 1000;
        }
    }
    return isRaspberryPi(inventory) ? std::optional<double>(piThrottleC) : std::nullopt;
}

/// A board as it stands in a lab: never throttles by itself when nothing is wrong.
ThermalSpec thermalSpec(std::uint64_t seed, std::optional<double> tripC)
{
    Random random(mixSeed(seed, 1));
    ThermalSpec spec;
    spec.ambientC = random.between(20, 26);
    spec.idleRiseC = random.between(13, 22);
    spec.fullRiseC = random.between(16, 26);
    spec.timeConstantS = random.between(25, 60);
    if (tripC)
        spec.fullRiseC = std::min(spec.fullRiseC, *tripC - spec.ambientC - spec.idleRiseC - 4);
    return spec;
}

/// Air so warm that full load at full clock would settle well over the trip.
double hotAmbient(const ThermalSpec& spec, std::optional<double> tripC)
{
    return tripC ? *tripC - spec.idleRiseC - 0.55 * spec.fullRiseC : 50;
}

std::int64_t milli(double value)
{
    return std::llround(value * 1000);
}

} // namespace

SimulatedBoard::SimulatedBoard(const protocol::Report& report, const BoardIdentity& identity)
    : m_inventory(report.inventory)
    , m_base(report.sample.value_or(hardware::Sample{}))
    , m_random(mixSeed(identity.seed, 0))
    , m_loadModel(mixSeed(identity.seed, 2))
    , m_thermal(thermalSpec(identity.seed, firstPassiveTrip(m_inventory)))
    , m_throttle(firstPassiveTrip(m_inventory), 3, throttleLevels)
    , m_isPi(isRaspberryPi(m_inventory))
    , m_coolAmbientC(m_thermal.spec().ambientC)
    , m_bootUptimeMs(static_cast<std::int64_t>(m_random.between(3'600'000, 30.0 * 86'400'000)))
{
    makePersonal(m_inventory, identity);
    const auto online = parseCpuList(m_inventory.cpu.online.value_or(""));
    for (const int cpu : online.value_or(std::vector<int>{})) {
        const double jiffies = static_cast<double>(m_bootUptimeMs) / 1000 * userHz;
        const double busy = m_random.between(0.03, 0.15) * jiffies;
        m_cores.push_back(
            {cpu, m_random.between(0.8, 1.2), busy * 0.7, busy * 0.3, jiffies - busy, busy * 0.02});
    }
}

std::string SimulatedBoard::machine() const
{
    return m_inventory.os.machine.value_or("aarch64");
}

std::string SimulatedBoard::agentArch() const
{
    const std::string kernel = machine();
    if (m_inventory.os.userlandBits == 32 && kernel == "aarch64")
        return "armv7";
    if (kernel.starts_with("armv6"))
        return "armv6";
    return kernel.starts_with("armv7") ? "armv7" : kernel;
}

void SimulatedBoard::setFaults(const Faults& faults)
{
    m_wrongClock = faults.contains(Fault::WrongClock);
    m_isHot = faults.contains(Fault::Hot);
    if (m_origin) // else when it has warmed up
        applyHeat(m_isHot);
}

void SimulatedBoard::applyHeat(bool isHot)
{
    if (isHot) {
        m_thermal.setAmbient(hotAmbient(m_thermal.spec(), m_throttle.tripC()));
        m_loadModel.hold(0.95);
    } else {
        m_thermal.setAmbient(m_coolAmbientC);
        m_loadModel.release();
    }
}

void SimulatedBoard::advanceTo(SimTime now)
{
    if (!m_origin) {
        m_origin = now;
        for (int i = 0; i < warmUpSteps; ++i)
            step();
        // A hot board is met on its way up, so that whoever watches sees it begin to throttle.
        applyHeat(m_isHot);
        for (double s = 0; m_isHot && s < hotHeadStart * m_thermal.spec().timeConstantS; s += stepS)
            step();
        m_steps = 0;
    }
    const std::int64_t goal = (now - *m_origin) / stepLength;
    while (m_steps < goal)
        step();
}

double SimulatedBoard::clock() const
{
    return 1 - 0.55 * m_throttle.level() / throttleLevels;
}

void SimulatedBoard::step()
{
    ++m_steps;
    double load = m_loadModel.step(stepS);
    if (m_busyUntil && m_origin && *m_origin + m_steps * stepLength <= *m_busyUntil)
        load = 1;
    m_thermal.step(stepS, load, m_inventory.cpu.policies.empty() ? 1 : clock());
    if (!m_inventory.cpu.policies.empty())
        m_throttle.step(stepS, m_thermal.temperatureC());
    stepCores(load);
    stepCounters(load);
}

void SimulatedBoard::stepCores(double load)
{
    for (auto& core : m_cores) {
        const double busy = std::clamp(load * core.bias, 0.0, 1.0) * stepS * userHz;
        const double waiting = std::min(0.01, 1 - load) * stepS * userHz;
        core.user += busy * 0.8;
        core.system += busy * 0.2;
        core.iowait += std::min(waiting, stepS * userHz - busy);
        core.idle += std::max(0.0, stepS * userHz - busy - waiting);
    }
    const double runnable = load * static_cast<double>(m_cores.size());
    m_load1 += (runnable - m_load1) * (1 - std::exp(-stepS / 60));
    m_load5 += (runnable - m_load5) * (1 - std::exp(-stepS / 300));
    m_load15 += (runnable - m_load15) * (1 - std::exp(-stepS / 900));
}

void SimulatedBoard::stepCounters(double load)
{
    const double goal = 0.15 + 0.45 * load;
    m_memoryUsed +=
        (goal - m_memoryUsed) * (1 - std::exp(-stepS / 120)) + m_random.between(-0.0008, 0.0008);
    m_memoryUsed = std::clamp(m_memoryUsed, 0.05, 0.95);
    m_readBytes += m_random.between(0, 400'000) * load * stepS;
    m_writtenBytes += m_random.between(2'000, 40'000 + 1'500'000 * load) * stepS;
    m_rxBytes += m_random.between(300, 4'000 + 2'000'000 * load) * stepS;
    m_txBytes += m_random.between(300, 3'000 + 700'000 * load) * stepS;
}

std::uint32_t SimulatedBoard::cappedKhz(const hardware::CpufreqPolicy& policy) const
{
    if (m_throttle.level() == 0)
        return policy.maxKhz.value_or(0); // to the last kHz: anything less reads as a cap
    const double top = policy.maxKhz.value_or(0);
    const double bottom = policy.minKhz.value_or(0);
    const double wanted = std::max(bottom, top * clock());
    // Frequencies come in steps: nine of them between the lowest and the highest.
    const double pitch = (top - bottom) / throttleLevels;
    const double steps = pitch > 0 ? std::floor((wanted - bottom) / pitch + 1e-9) : 0;
    return static_cast<std::uint32_t>(std::lround((bottom + steps * pitch) / 1000) * 1000);
}

std::uint32_t SimulatedBoard::frequencyKhz(const hardware::CpufreqPolicy& policy) const
{
    // As schedutil does: a quarter more than the load needs, within what heat allows.
    const double top = policy.maxKhz.value_or(0);
    const double bottom = policy.minKhz.value_or(0);
    const double wanted = top * std::min(1.0, 1.25 * m_loadModel.load());
    const double pitch = (top - bottom) / throttleLevels;
    const double steps = pitch > 0 ? std::ceil(std::max(0.0, wanted - bottom) / pitch) : 0;
    const auto free = std::lround((bottom + steps * pitch) / 1000) * 1000;
    return std::min(static_cast<std::uint32_t>(free), cappedKhz(policy));
}

hardware::Sample SimulatedBoard::sample(SimTime now, std::int64_t wallClockMs)
{
    advanceTo(now);
    hardware::Sample sample = m_base;
    fillClocks(sample, wallClockMs);
    fillJiffies(sample);
    fillFrequencies(sample);
    fillMemory(sample);
    fillHeat(sample);
    fillCounters(sample);
    return sample;
}

void SimulatedBoard::fillClocks(hardware::Sample& sample, std::int64_t wallClockMs) const
{
    sample.bootId = m_inventory.identity.bootId;
    sample.uptimeMs = m_bootUptimeMs + m_steps * stepLength.count();
    sample.wallClockMs = m_wrongClock ? *sample.uptimeMs : wallClockMs;
    sample.load1 = std::round(m_load1 * 100) / 100;
    sample.load5 = std::round(m_load5 * 100) / 100;
    sample.load15 = std::round(m_load15 * 100) / 100;
}

void SimulatedBoard::fillJiffies(hardware::Sample& sample) const
{
    sample.jiffies.assign(1, {});
    for (const auto& core : m_cores) {
        hardware::CpuJiffies one;
        one.cpu = core.cpu;
        one.user = static_cast<std::uint64_t>(core.user);
        one.system = static_cast<std::uint64_t>(core.system);
        one.idle = static_cast<std::uint64_t>(core.idle);
        one.iowait = static_cast<std::uint64_t>(core.iowait);
        sample.jiffies.push_back(one);
        auto& sum = sample.jiffies.front();
        sum.user += one.user;
        sum.system += one.system;
        sum.idle += one.idle;
        sum.iowait += one.iowait;
    }
}

void SimulatedBoard::fillFrequencies(hardware::Sample& sample) const
{
    sample.frequenciesKhz.clear();
    sample.scalingMaxKhz.clear();
    for (const auto& policy : m_inventory.cpu.policies) {
        if (!policy.maxKhz || !policy.minKhz)
            continue;
        const std::string name = "policy" + std::to_string(policy.id);
        sample.frequenciesKhz.push_back({name, frequencyKhz(policy)});
        // A Pi's firmware lowers the clock behind the kernel's back; elsewhere the kernel does it
        // and says so in scaling_max_freq.
        sample.scalingMaxKhz.push_back({name, m_isPi ? *policy.maxKhz : cappedKhz(policy)});
    }
}

void SimulatedBoard::fillMemory(hardware::Sample& sample) const
{
    if (!sample.memTotalBytes)
        sample.memTotalBytes = m_inventory.memory.totalBytes;
    if (!sample.memTotalBytes)
        return;
    const auto page = [](double bytes) { return static_cast<std::uint64_t>(bytes) / 4096 * 4096; };
    const auto total = static_cast<double>(*sample.memTotalBytes);
    const double available = total * (1 - m_memoryUsed);
    sample.memAvailableBytes = page(available);
    sample.memFreeBytes = page(available * 0.55);
    sample.cachedBytes = page(available * 0.4);
    sample.buffersBytes = page(available * 0.05);
}

void SimulatedBoard::fillHeat(hardware::Sample& sample) const
{
    const double air = m_thermal.spec().ambientC;
    const double rise = m_thermal.temperatureC() - air;
    double offset = 0; // sensors on one die differ a little
    for (auto& reading : sample.temperaturesMc) {
        const auto zone = std::find_if(
            m_inventory.thermalZones.begin(), m_inventory.thermalZones.end(),
            [&](const auto& z) { return reading.name == "thermal_zone" + std::to_string(z.id); });
        const bool onDie = zone != m_inventory.thermalZones.end() && isCpuZone(zone->type);
        reading.value = milli(air + rise * (onDie ? 1 : 0.6) - offset);
        offset += 0.4;
    }
    for (auto& state : sample.coolingStates) {
        for (const auto& device : m_inventory.cooling) {
            if (state.name != "cooling_device" + std::to_string(device.id))
                continue;
            const auto top = device.maxState.value_or(0);
            const bool isFan = containsIgnoringCase(device.type, "fan");
            const double share = isFan ? std::clamp((m_thermal.temperatureC() - 50) / 25, 0.0, 1.0)
                                       : double(m_throttle.level()) / throttleLevels;
            state.value = isFan ? std::llround(share * double(top))
                                : std::llround(std::ceil(share * double(top)));
        }
    }
    if (m_isPi && sample.piThrottled) {
        const std::uint64_t now = m_throttle.level() > 0 ? 0x6 : 0; // capped, throttled
        sample.piThrottled = now | (m_throttle.hasThrottled() ? 0x60000 : 0);
    }
}

void SimulatedBoard::fillCounters(hardware::Sample& sample) const
{
    for (auto& disk : sample.disks) {
        disk.readBytes += static_cast<std::uint64_t>(m_readBytes) / 512 * 512;
        disk.writtenBytes += static_cast<std::uint64_t>(m_writtenBytes) / 512 * 512;
        disk.readIos += static_cast<std::uint64_t>(m_readBytes / 20'000);
        disk.writeIos += static_cast<std::uint64_t>(m_writtenBytes / 14'000);
    }
    for (auto& link : sample.network) {
        link.rxBytes += static_cast<std::uint64_t>(m_rxBytes);
        link.txBytes += static_cast<std::uint64_t>(m_txBytes);
    }
}

} // namespace rollcall::simulator
