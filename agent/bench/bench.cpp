#include "agent/bench/bench.h"

#include "agent/bench/kernel.h"
#include "agent/bench/sha256.h"
#include "agent/bench/workers.h"
#include "core/base/cpulist.h"

#include <unistd.h>

#include <algorithm>
#include <new>

namespace rollcall::agent {

namespace {

struct Spec {
    std::string_view name;
    std::string_view unit;
    KernelFactory make;
    bool allCores; ///< whether all cores at once say something that one core does not
    double (*toScore)(double unitsPerSecond);
};

double perMillion(double unitsPerSecond)
{
    return unitsPerSecond / 1e6;
}

double nanosecondsEach(double unitsPerSecond)
{
    return 1e9 / unitsPerSecond;
}

constexpr Spec specs[] = {
    {"stream-triad", "MB/s", makeStreamTriad, true, perMillion},
    {"memory-latency", "ns", makeMemoryLatency, false, nanosecondsEach},
    {"integer", "Mop/s", makeIntegerMix, true, perMillion},
    {"sha256", "MB/s", makeSha256, true, perMillion},
    {"sha256-crypto", "MB/s", makeSha256Crypto, true, perMillion},
};

bool isOffered(const Spec& spec)
{
    return spec.make != makeSha256Crypto || sha256CompressCrypto() != nullptr;
}

KernelLimits limitsOf(const BoardProbe& probe)
{
    const auto pages = sysconf(_SC_AVPHYS_PAGES);
    const auto pageBytes = sysconf(_SC_PAGESIZE);
    const std::uint64_t fallback =
        pages > 0 && pageBytes > 0
            ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageBytes)
            : 0;
    KernelLimits limits;
    limits.cacheBytes = probe.lastLevelCacheBytes.value_or(8u << 20);
    // An eighth: what else runs on the board must not be swapped out or killed for a benchmark.
    limits.memoryBytes = probe.availableBytes.value_or(fallback) / 8;
    return limits;
}

/// The CPU sets to run a test on: one core of each kind, then all of them.
std::vector<std::vector<int>> placements(const Spec& spec, const BoardProbe& probe)
{
    const std::vector<int> usable = usableCpus();
    const auto isUsable = [&](int cpu) {
        return std::binary_search(usable.begin(), usable.end(), cpu);
    };
    std::vector<std::vector<int>> sets;
    for (const std::string& kind : probe.singleCoreCpus) {
        const auto cpus = parseCpuList(kind).value_or(std::vector<int>());
        const auto first = std::find_if(cpus.begin(), cpus.end(), isUsable);
        if (first != cpus.end())
            sets.push_back({*first});
    }
    if (sets.empty() && !usable.empty())
        sets.push_back({usable.front()});
    if (spec.allCores && usable.size() > 1)
        sets.push_back(usable);
    return sets;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// One call of runBench().
class BenchRun
{
public:
    BenchRun(const BenchOptions& options, const BoardProbe& probe)
        : m_options(options)
        , m_probe(probe)
        , m_limits(limitsOf(probe))
        , m_runs(std::max(options.runs, 1))
    {}

    Result<void> runTest(const Spec& spec)
    {
        const auto sets = placements(spec, m_probe);
        m_done = 0;
        m_total = static_cast<int>(sets.size()) * m_runs;
        if (!tell(spec))
            return cancelled();
        for (const std::vector<int>& cpus : sets) {
            if (auto done = runOn(spec, cpus); !done)
                return done;
        }
        return {};
    }

    bool anyScore() const { return m_anyScore; }

private:
    /// Every failure but the caller's wish to stop is a test left out.
    Result<void> runOn(const Spec& spec, const std::vector<int>& cpus)
    {
        const auto kernel = prepared(spec, cpus);
        if (!kernel) {
            skip(spec, cpus, "too little free memory");
            return {};
        }
        // Warm-up, not counted: memory is filled, and the governor finds its highest clock.
        if (!runOnce(*kernel, cpus, m_options.runFor / 4)) {
            skip(spec, cpus, "no thread could be started there");
            return {};
        }
        hardware::Score score = blankScore(spec, cpus);
        score.temperatureBeforeMc = temperature();
        score.frequencyBeforeKhz = frequency(cpus.front());
        std::vector<double> values;
        for (int run = 0; run < m_runs; ++run) {
            const auto rate = runOnce(*kernel, cpus, m_options.runFor);
            if (!rate) {
                skip(spec, cpus, "a CPU went away while it was measured");
                return {};
            }
            values.push_back(spec.toScore(*rate));
            score.temperatureAfterMc = temperature();
            score.frequencyAfterKhz = frequency(cpus.front());
            score.checked = kernel->correct() && (run == 0 || score.checked);
            ++m_done;
            if (!tell(spec))
                return cancelled();
        }
        score.median = median(values);
        score.min = *std::min_element(values.begin(), values.end());
        score.max = *std::max_element(values.begin(), values.end());
        m_anyScore = true;
        return !m_options.onScore || m_options.onScore(score) ? Result<void>() : cancelled();
    }

    std::unique_ptr<Kernel> prepared(const Spec& spec, const std::vector<int>& cpus) const
    {
        try {
            auto kernel = spec.make(m_limits);
            return kernel->prepare(static_cast<int>(cpus.size())) ? std::move(kernel) : nullptr;
        } catch (const std::bad_alloc&) {
            return nullptr;
        }
    }

    hardware::Score blankScore(const Spec& spec, const std::vector<int>& cpus) const
    {
        hardware::Score score;
        score.test = spec.name;
        score.unit = spec.unit;
        score.cpus = formatCpuList(cpus);
        score.threads = static_cast<int>(cpus.size());
        score.runs = m_runs;
        return score;
    }

    bool tell(const Spec& spec) const
    {
        return !m_options.onProgress ||
               m_options.onProgress({0, std::string(spec.name), m_done, m_total});
    }

    void skip(const Spec& spec, const std::vector<int>& cpus, std::string_view why)
    {
        m_total -= m_runs;
        if (m_options.onSkipped) {
            m_options.onSkipped({ErrorCode::Unsupported,
                                 "left out on CPU " + formatCpuList(cpus) + ": " + std::string(why),
                                 std::string(spec.name),
                                 {}});
        }
    }

    std::optional<std::int64_t> temperature() const
    {
        return m_probe.cpuTemperatureMc ? m_probe.cpuTemperatureMc() : std::nullopt;
    }

    std::optional<std::int64_t> frequency(int cpu) const
    {
        return m_probe.frequencyKhz ? m_probe.frequencyKhz(cpu) : std::nullopt;
    }

    static Error cancelled()
    {
        return {ErrorCode::Cancelled, "the benchmarks were stopped", {}, {}};
    }

    const BenchOptions& m_options;
    const BoardProbe& m_probe;
    KernelLimits m_limits;
    int m_runs;
    int m_done = 0, m_total = 0; ///< runs of the present test
    bool m_anyScore = false;
};

Result<void> checkNames(const std::vector<std::string>& tests)
{
    for (const std::string& test : tests) {
        const bool known = std::any_of(std::begin(specs), std::end(specs),
                                       [&](const Spec& spec) { return spec.name == test; });
        if (known)
            continue;
        std::string names;
        for (const std::string& name : benchNames())
            names += (names.empty() ? "" : ", ") + name;
        return Error{ErrorCode::InvalidInput,
                     "there is no benchmark of the name \"" + test + "\"",
                     {},
                     "choose among: " + names};
    }
    return {};
}

} // namespace

std::vector<std::string> benchNames()
{
    std::vector<std::string> names;
    for (const Spec& spec : specs) {
        if (isOffered(spec))
            names.emplace_back(spec.name);
    }
    return names;
}

Result<void> runBench(const BenchOptions& options, const BoardProbe& probe)
{
    if (auto known = checkNames(options.tests); !known)
        return known;
    BenchRun run(options, probe);
    for (const Spec& spec : specs) {
        const auto& wanted = options.tests;
        const bool chosen =
            wanted.empty() || std::find(wanted.begin(), wanted.end(), spec.name) != wanted.end();
        if (!chosen || !isOffered(spec))
            continue;
        if (auto done = run.runTest(spec); !done)
            return done;
    }
    if (run.anyScore())
        return {};
    return Error{
        ErrorCode::Unsupported, "none of the benchmarks asked for can run on this board", {}, {}};
}

} // namespace rollcall::agent
