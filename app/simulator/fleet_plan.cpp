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
// The first 24 in a lab are those of weight 1 and more; the rest come with larger fleets.
constexpr std::array kinds{
    Kind{"raspberry-pi-4", "pi4", 3},
    Kind{"raspberry-pi-5", "pi5", 2},
    Kind{"rockpro64", "rk3399", 2},
    Kind{"raspberry-pi-3b-plus", "pi3", 2},
    Kind{"rock-5b", "rk3588", 2},
    Kind{"odroid-c2", "odroid", 2},
    Kind{"hikey960", "hikey960", 1},
    Kind{"jetson-tx2", "tx2", 1},
    Kind{"ampere-altra-q80", "altra", 1},
    Kind{"thunderx-2x48", "thunderx", 1},
    Kind{"dragonboard-410c", "db410c", 1},
    Kind{"roc-rk3328-cc", "rk3328", 1},
    Kind{"developerbox", "devbox", 1},
    Kind{"raspberry-pi-zero-w", "zero", 1},
    Kind{"jetson-agx-orin", "orin", 1},
    Kind{"raspberry-pi-cm4", "cm4", 1},
    Kind{"orange-pi-5-plus", "opi5p", 1},
    Kind{"khadas-vim3", "vim3", 0.6},
    Kind{"nanopi-m4", "nanopi", 0.6},
    Kind{"raspberry-pi-cm5", "cm5", 0.6},
    Kind{"orange-pi-zero-3", "zero3", 0.6},
    Kind{"pine64-plus", "pine64", 0.6},
    Kind{"jetson-agx-xavier", "xavier", 0.5},
    Kind{"odroid-n2-plus", "n2", 0.5},
    Kind{"mac-mini-m1", "m1", 0.5},
    Kind{"dragonboard-845c", "db845c", 0.5},
    Kind{"raspberry-pi-zero-2-w", "zero2", 0.5},
    Kind{"beaglebone-black", "bbb", 0.4},
    Kind{"beaglebone-ai-64", "bbai64", 0.4},
    Kind{"banana-pi-m1", "bpi", 0.4},
    Kind{"orange-pi-one-cpu3-offline", "opione", 0.4},
    Kind{"mac-mini-m2", "m2", 0.4},
    Kind{"hikey", "hikey", 0.4},
    Kind{"odroid-n1", "n1", 0.4},
    Kind{"raspberry-pi-2", "pi2", 0.4},
    Kind{"raspberry-pi-1-b-plus", "pi1", 0.4},
    Kind{"raspberry-pi-cm3-plus", "cm3", 0.4},
    Kind{"raspberry-pi-3b-arm64", "pi3b", 0.3},
    Kind{"raspberry-pi-3b-mixed", "pi3b-mixed", 0.2},
    Kind{"raspberry-pi-3b-armv7", "pi3b-v7", 0.2},
    Kind{"raspberry-pi-3b-plus-arm64", "pi3p", 0.2},
    Kind{"raspberry-pi-3b-plus-armv7", "pi3p-v7", 0.2},
    Kind{"raspberry-pi-4-mixed", "pi4-mixed", 0.2},
    Kind{"nanopi-m4-cpu4-5-offline", "nanopi-off", 0.2},
    Kind{"hp-proliant-m400", "m400", 0.5},
    Kind{"kunpeng-920-2x64", "kunpeng", 0.4},
    Kind{"hisilicon-d05", "d05", 0.4},
    Kind{"thunderx2-2x32", "thunderx2", 0.4},
    Kind{"ampere-altra-max-2x128", "altramax", 0.3},
    Kind{"ampere-emag-hr330a", "emag", 0.3},
    Kind{"amd-seattle-overdrive", "seattle", 0.3},
    Kind{"centriq-2400", "centriq", 0.3},
    Kind{"fujitsu-fx700", "fx700", 0.3},
    Kind{"nvidia-grace-superchip", "grace", 0.3},
    Kind{"xgene-mustang", "mustang", 0.3},
    Kind{"xgene2-merlin", "merlin", 0.2},
    Kind{"thunderx-2x48-linux-4.15", "thunderx-415", 0.2},
    Kind{"qemu-virt-a72", "qemu", 0.2},
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
                                    const std::vector<std::string>& extraTags, std::uint32_t first)
{
    std::vector<PlannedBoard> plan;
    const auto mix = mixOf(recipes);
    std::vector<int> numbers(mix.size(), 0);
    for (std::uint32_t index = 0; plan.size() < count && !mix.empty(); ++index) {
        // D'Hondt: next comes the kind that is furthest behind its weight. Small fleets show the
        // common kinds, large ones keep the proportions, and the first boards of both are the same.
        std::size_t next = 0;
        for (std::size_t i = 1; i < mix.size(); ++i) {
            if (mix[i].weight / (numbers[i] + 1) > mix[next].weight / (numbers[next] + 1))
                next = i;
        }
        const int number = ++numbers[next];
        if (index < first)
            continue;
        PlannedBoard board;
        board.index = index;
        board.name = numbered(mix[next].prefix, number);
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
    const auto named = std::find_if(plan.begin(), plan.end(), [&](const PlannedBoard& board) {
        return board.name == nameOrNumber;
    });
    if (named != plan.end())
        return static_cast<int>(named - plan.begin());
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
