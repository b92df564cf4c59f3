#include "app/simulator/faults.h"

#include <array>
#include <utility>

namespace rollcall::simulator {
namespace {

constexpr std::array<std::pair<Fault, std::string_view>, 9> words{{
    {Fault::Offline, "offline"},
    {Fault::Flapping, "flapping"},
    {Fault::Slow, "slow"},
    {Fault::Hot, "hot"},
    {Fault::Garbage, "garbage"},
    {Fault::EndlessLine, "endless-line"},
    {Fault::ChangedKey, "changed-key"},
    {Fault::WrongClock, "wrong-clock"},
    {Fault::Silent, "silent"},
}};

} // namespace

std::string_view toString(Fault fault)
{
    for (const auto& [kind, word] : words) {
        if (kind == fault)
            return word;
    }
    return {};
}

Result<Fault> parseFault(std::string_view word)
{
    std::string known;
    for (const auto& [kind, name] : words) {
        if (name == word)
            return kind;
        known += known.empty() ? "" : ", ";
        known += name;
    }
    return Error{ErrorCode::InvalidInput,
                 "there is no fault '" + std::string(word) + "'",
                 {},
                 "choose one of " + known};
}

const std::vector<Fault>& allFaults()
{
    static const std::vector<Fault> all = [] {
        std::vector<Fault> kinds;
        for (const auto& entry : words)
            kinds.push_back(entry.first);
        return kinds;
    }();
    return all;
}

bool isReachable(const Faults& faults, SimTime now)
{
    if (faults.contains(Fault::Offline))
        return false;
    return !faults.contains(Fault::Flapping) || (now / flappingPeriod) % 2 == 0;
}

Result<FaultRequest> parseFaultRequest(std::string_view text)
{
    const auto colon = text.find(':');
    const auto fault = parseFault(text.substr(0, colon));
    if (!fault)
        return fault.error();
    if (colon == std::string_view::npos)
        return FaultRequest{*fault, {}};
    return FaultRequest{*fault, std::string(text.substr(colon + 1))};
}

} // namespace rollcall::simulator
