#include "core/scores/scores.h"

#include <algorithm>

namespace rollcall::scores {

// Units as agent/bench reports them. MB and Mop are millions, not 2^20.
const std::vector<TestDescription>& knownTests()
{
    static const std::vector<TestDescription> tests{
        {"integer", "Integer speed", "Mop/s", true},
        {"stream-triad", "Memory bandwidth", "MB/s", true},
        {"memory-latency", "Memory latency", "ns", false},
        {"sha256", "SHA-256 in plain code", "MB/s", true},
        {"sha256-crypto", "SHA-256 with crypto instructions", "MB/s", true},
    };
    return tests;
}

TestDescription describe(std::string_view test)
{
    const auto& tests = knownTests();
    const auto found = std::find_if(tests.begin(), tests.end(), [&](const TestDescription& known) {
        return known.test == test;
    });
    if (found != tests.end())
        return *found;
    return {std::string(test), std::string(test), {}, true};
}

} // namespace rollcall::scores
