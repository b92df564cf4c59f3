#include "app/simulator/fleet_plan.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace rollcall::simulator {
namespace {

constexpr std::uint32_t addressesPerBlock = 250;
constexpr std::uint32_t boardsPerRack = 12;

/// How often a kind of board stands in a lab, and the short name of its nodes.
struct Kind {
    std::string_view recipe;
    std::string_view prefix;
    double weight;
};
constexpr std::array kinds{
    Kind{"raspberry-pi-4", "pi4", 3},      Kind{"raspberry-pi-5", "pi5", 2},
    Kind{"rockpro64", "rk3399", 2},        Kind{"raspberry-pi-3b-plus", "pi3", 2},
    Kind{"rock-5b", "rk3588", 2},          Kind{"odroid-c2", "odroid", 2},
    Kind{"hikey960", "hikey960", 1},       Kind{"jetson-tx2", "tx2", 1},
    Kind{"ampere-altra-q80", "altra", 1},  Kind{"thunderx-2x48", "thunderx", 1},
    Kind{"dragonboard-410c", "db410c", 1}, Kind{"roc-rk3328-cc", "rk3328", 1},
    Kind{"developerbox", "devbox", 1},     Kind{"raspberry-pi-zero-w", "zero", 1},
};
/// Machines that are not listed take part under their own name, in larger fleets.
constexpr double otherWeight = 0.4;

std::string numbered(std::string_view prefix, int number)
{
    char digits[16];
    std::snprintf(digits, sizeof digits, "-%02d", number);
    return std::string(prefix) + digits;
}

/// The kinds we have a recipe for, in the order above, others last.
std::vector<Kind> mixOf(const std::vector<std::string>& recipes)
{
    std::vector<Kind> mix;
    for (const auto& kind : kinds) {
        if (std::find(recipes.begin(), recipes.end(), kind.recipe) != recipes.end())
            mix.push_back(kind);
    }
    for (const auto& recipe : recipes) {
        const bool isListed = std::any_of(kinds.begin(), kinds.end(),
                                          [&](const Kind& kind) { return kind.recipe == recipe; });
        if (!isListed)
            mix.push_back({recipe, recipe, otherWeight});
    }
    return mix;
}

} // namespace

std::string loopbackAddress(std::uint32_t index)
{
    return "127.82." + std::to_string(index / addressesPerBlock) + "." +
           std::to_string(index % addressesPerBlock + 1);
}

std::vector<PlannedBoard> planFleet(std::uint32_t count, const std::vector<std::string>& recipes,
                                    const std::vector<std::string>& extraTags)
{
    std::vector<PlannedBoard> plan;
    const auto mix = mixOf(recipes);
    std::vector<int> numbers(mix.size(), 0);
    while (plan.size() < count && !mix.empty()) {
        // D'Hondt: next comes the kind that is furthest behind its weight. Small fleets show the
        // common kinds, large ones keep the proportions, and the first boards of both are the same.
        std::size_t next = 0;
        for (std::size_t i = 1; i < mix.size(); ++i) {
            if (mix[i].weight / (numbers[i] + 1) > mix[next].weight / (numbers[next] + 1))
                next = i;
        }
        PlannedBoard board;
        board.index = static_cast<std::uint32_t>(plan.size());
        board.name = numbered(mix[next].prefix, ++numbers[next]);
        board.recipe = mix[next].recipe;
        board.address = loopbackAddress(board.index);
        board.tags.push_back("rack" + std::to_string(board.index / boardsPerRack + 1));
        board.tags.insert(board.tags.end(), extraTags.begin(), extraTags.end());
        plan.push_back(std::move(board));
    }
    return plan;
}

int findBoard(const std::vector<PlannedBoard>& plan, const std::string& nameOrNumber)
{
    for (const auto& board : plan) {
        if (board.name == nameOrNumber)
            return static_cast<int>(board.index);
    }
    const auto number = parseInt(nameOrNumber);
    const bool fits = number && *number >= 1 && *number <= static_cast<std::int64_t>(plan.size());
    return fits ? static_cast<int>(*number - 1) : -1;
}

Result<void> applyFault(std::vector<PlannedBoard>& plan, const FaultRequest& request)
{
    if (!request.board.empty()) {
        const int index = findBoard(plan, request.board);
        if (index < 0)
            return Error{ErrorCode::NotFound,
                         "there is no board '" + request.board + "'",
                         {},
                         "give a node's name or its number from 1 to " +
                             std::to_string(plan.size())};
        plan[static_cast<std::size_t>(index)].faults.insert(request.fault);
        return {};
    }
    const auto last = std::find_if(plan.rbegin(), plan.rend(),
                                   [](const PlannedBoard& board) { return board.faults.empty(); });
    if (last == plan.rend())
        return Error{ErrorCode::InvalidInput,
                     "every board has a fault already",
                     {},
                     "name the board: " + std::string(toString(request.fault)) + ":1"};
    last->faults.insert(request.fault);
    return {};
}

void addDemoFaults(std::vector<PlannedBoard>& plan)
{
    const auto first = [&](std::string_view recipe) {
        return std::find_if(plan.begin(), plan.end(), [&](const PlannedBoard& board) {
            return board.recipe == recipe && board.faults.empty();
        });
    };
    if (const auto hot = first("raspberry-pi-4"); hot != plan.end())
        hot->faults.insert(Fault::Hot);
    else if (!plan.empty())
        plan.front().faults.insert(Fault::Hot);
    if (const auto flapping = first("odroid-c2"); flapping != plan.end())
        flapping->faults.insert(Fault::Flapping);
    else if (plan.size() > 1)
        plan.back().faults.insert(Fault::Flapping);
}

} // namespace rollcall::simulator
