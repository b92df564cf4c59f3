#pragma once

#include "core/base/result.h"

#include <chrono>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall::simulator {

/// Time since the simulator started. It is passed in everywhere, so that a run can be repeated.
using SimTime = std::chrono::milliseconds;

/// What can be wrong with a board or the way to it.
enum class Fault {
    Offline,     ///< nothing listens: connections are refused, open ones are cut
    Flapping,    ///< away for 20 s, back for 20 s, and so on
    Slow,        ///< every answer comes 3 s late
    Hot,         ///< hot air and much to do: heats up and throttles
    Garbage,     ///< the agent prints noise and malformed UTF-8 instead of answers
    EndlessLine, ///< the agent prints without ever ending a line
    ChangedKey,  ///< the host key is not the one in known_hosts, as after a re-flashed card
    WrongClock,  ///< the wall clock began at 1970 when the board did
    Silent,      ///< accepts the TCP connection and says nothing
};
using Faults = std::set<Fault>;

std::string_view toString(Fault fault);
Result<Fault> parseFault(std::string_view word);
const std::vector<Fault>& allFaults();

inline constexpr SimTime flappingPeriod = std::chrono::seconds(20);
inline constexpr SimTime slowDelay = std::chrono::seconds(3);

/// Whether a board with these faults listens now. Flapping boards begin present.
bool isReachable(const Faults& faults, SimTime now);

/// "KIND" or "KIND:BOARD", where BOARD is a node's name or its number from 1; the board is empty
/// when it was left out.
struct FaultRequest {
    Fault fault = Fault::Offline;
    std::string board;
    bool operator==(const FaultRequest&) const = default;
};
Result<FaultRequest> parseFaultRequest(std::string_view text);

} // namespace rollcall::simulator
