#include "app/simulator/simulated_board.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rollcall::simulator {
namespace {

/// How much one core of a part does, relative to a Cortex-A53 of the same clock. Round figures:
/// the simulator's scores are for looking at, not for comparing machines.
double partSpeed(std::uint32_t implementer, std::uint32_t part)
{
    if (implementer != 0x41)
        return 1.4;
    switch (part) {
    case 0xb76:
        return 0.5; // ARM1176
    case 0xc07:
    case 0xd03:
    case 0xd04:
        return 1.0; // A7, A53, A35
    case 0xd05:
        return 1.2; // A55
    case 0xd07:
    case 0xd08:
    case 0xd09:
        return 1.9; // A57, A72, A73
    case 0xd0b:
    case 0xd0c:
        return 2.8; // A76, Neoverse N1
    default:
        return 1.5;
    }
}

struct Test {
    const char* name;
    const char* unit;
    bool allCores;
};
constexpr std::array<Test, 5> tests{{{"stream-triad", "MB/s", true},
                                     {"memory-latency", "ns", false},
                                     {"integer", "Mop/s", true},
                                     {"sha256", "MB/s", true},
                                     {"sha256-crypto", "MB/s", true}}};

bool hasSha2(const hardware::Inventory& inventory)
{
    return std::any_of(inventory.cpu.cpuinfo.begin(), inventory.cpu.cpuinfo.end(),
                       [](const hardware::CpuinfoBlock& block) {
                           const auto features = block.keys.find("Features");
                           if (features == block.keys.end())
                               return false;
                           const auto words = splitWords(features->second);
                           return std::find(words.begin(), words.end(), "sha2") != words.end();
                       });
}

/// Speed of all cores together in GHz of Cortex-A53.
double totalSpeed(const hardware::CpuFacts& cpu)
{
    double sum = 0;
    for (const auto& core : cpu.cpus) {
        const auto midr = core.midr.value_or(0x41000000 | (0xd03 << 4));
        const double speed = partSpeed((midr >> 24) & 0xff, (midr >> 4) & 0xfff);
        double khz = 1'000'000;
        for (const auto& policy : cpu.policies) {
            if (policy.id <= core.id)
                khz = policy.maxKhz.value_or(1'000'000);
        }
        sum += speed * khz / 1e6;
    }
    return std::max(sum, 0.5);
}

/// What the test measures on a board of this speed, in the test's unit.
double typicalResult(std::string_view test, double speed, double cores)
{
    if (test == "stream-triad")
        return 1900 * std::pow(speed, 0.55);
    if (test == "memory-latency")
        return 190 / std::pow(speed / cores, 0.35);
    if (test == "integer")
        return 820 * speed;
    return (test == "sha256" ? 62 : 540) * speed;
}

} // namespace

std::vector<std::string> SimulatedBoard::benchmarks() const
{
    std::vector<std::string> names;
    for (const auto& test : tests) {
        if (std::string_view(test.name) != "sha256-crypto" || hasSha2(m_inventory))
            names.emplace_back(test.name);
    }
    return names;
}

std::optional<hardware::Score> SimulatedBoard::score(const std::string& name)
{
    const auto known = benchmarks();
    const auto test =
        std::find_if(tests.begin(), tests.end(), [&](const Test& one) { return name == one.name; });
    if (test == tests.end() || std::find(known.begin(), known.end(), name) == known.end())
        return std::nullopt;
    const auto cores = std::max<std::size_t>(1, m_cores.size());
    const double clockNow = std::string_view(test->unit) == "ns" ? 1 / clock() : clock();
    hardware::Score score;
    score.test = test->name;
    score.unit = test->unit;
    score.threads = test->allCores ? static_cast<int>(cores) : 1;
    score.cpus = test->allCores ? m_inventory.cpu.online.value_or("0") : "0";
    score.runs = 5;
    score.checked = true;
    const double typical =
        typicalResult(name, totalSpeed(m_inventory.cpu), static_cast<double>(cores)) * clockNow;
    score.median = typical * m_random.between(0.985, 1.015);
    score.min = score.median * m_random.between(0.97, 0.995);
    score.max = score.median * m_random.between(1.003, 1.02);
    score.temperatureBeforeMc = std::llround((m_thermal.temperatureC() - 3) * 1000);
    score.temperatureAfterMc = std::llround(m_thermal.temperatureC() * 1000);
    if (!m_inventory.cpu.policies.empty() && m_inventory.cpu.policies.back().maxKhz) {
        score.frequencyBeforeKhz = cappedKhz(m_inventory.cpu.policies.back());
        score.frequencyAfterKhz = score.frequencyBeforeKhz;
    }
    return score;
}

} // namespace rollcall::simulator
