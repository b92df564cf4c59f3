#pragma once

#include "app/simulator/faults.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall::simulator {

/// What the command line asks for.
struct Options {
    std::uint32_t boards = 24;
    std::uint32_t first = 1;   ///< number of the first board: several simulators make one fleet
    std::uint16_t port = 2222; ///< 0: one that is free on every board's address
    std::uint64_t seed = 1;
    std::string stateFolder; ///< empty: defaultStateFolder()
    std::vector<FaultRequest> faults;
    std::vector<std::string> kinds; ///< recipes to use; empty means all
    bool demo = false;
    bool forever = false;
    bool listBoards = false;
    bool help = false;
};

/// Errors: InvalidInput, naming the argument.
Result<Options> parseOptions(const std::vector<std::string_view>& arguments);

/// The text of --help.
std::string_view helpText();

/// $XDG_CACHE_HOME/rollcall/simulator, or the same below ~/.cache; empty when there is no home.
std::string defaultStateFolder();

} // namespace rollcall::simulator
