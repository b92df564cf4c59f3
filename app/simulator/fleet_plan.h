#pragma once

#include "app/simulator/faults.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rollcall::simulator {

/// One board of a run: what it is, where it listens, what is wrong with it.
struct PlannedBoard {
    std::uint32_t index = 0; ///< from 0; people count from 1
    std::string name;        ///< "pi4-01"
    std::string recipe;      ///< folder below tests/boards, "raspberry-pi-4"
    std::string address;     ///< "127.82.0.1"
    std::vector<std::string> tags;
    Faults faults;
};

/// The longest fleet: 127.82.0.1 to 127.82.255.250.
inline constexpr std::uint32_t maxBoards = 64'000;

/// 250 addresses to a block of 256, so that none ends in .0 or .255.
std::string loopbackAddress(std::uint32_t index);

/// A believable mix of `count` boards out of `recipes` (the catalog's): a lab has many Pis and few
/// servers. The same arguments give the same plan, and `first` leaves out as many at its beginning.
std::vector<PlannedBoard> planFleet(std::uint32_t count, const std::vector<std::string>& recipes,
                                    const std::vector<std::string>& extraTags,
                                    std::uint32_t first = 0);

/// Where in the plan the node with this name, or the number of the first and so on from 1, stands;
/// -1 when there is none.
int findBoard(const std::vector<PlannedBoard>& plan, const std::string& nameOrNumber);

/// Adds the fault to the board it names, or to the last board that has none yet.
Result<void> applyFault(std::vector<PlannedBoard>& plan, const FaultRequest& request);

/// One board runs hot and throttles, one comes and goes: what a demonstration should show.
void addDemoFaults(std::vector<PlannedBoard>& plan);

} // namespace rollcall::simulator
