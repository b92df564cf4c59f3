#include "agent/file_system.h"
#include "agent/readers/readers.h"
#include "core/base/text.h"
#include "core/hardware/decode.h"
#include "core/protocol/codec.h"
#include "tests/support/board_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

/// bench-decode BOARD.TREE FOLDER: what it costs to know a board, step by step, in microseconds a
/// time, as one JSON object. FOLDER must be empty; the tree and its report are put there, so that
/// all steps work on the same bytes from the page cache.

namespace {

namespace fs = std::filesystem;
using namespace rollcall;
using Clock = std::chrono::steady_clock;

struct Step {
    const char* name;
    std::function<std::size_t()> work; ///< returns something that depends on all it did
    std::vector<double> times;         ///< µs
};

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.toString().c_str());
    std::exit(1);
}

/// What every tool does first with /proc/cpuinfo: lines, keys and values.
std::size_t splitLines(std::string_view text)
{
    std::size_t pieces = 0;
    for (const std::string_view line : split(text, '\n')) {
        const auto colon = line.find(':');
        const auto key = trimmed(line.substr(0, colon));
        const auto value =
            colon == line.npos ? std::string_view() : trimmed(line.substr(colon + 1));
        pieces += key.size() + value.size();
    }
    return pieces;
}

/// In turns, so that a busy machine is equally unfair to all.
void measure(std::vector<Step>& steps)
{
    constexpr int rounds = 60;
    std::size_t sum = 0;
    for (int round = 0; round <= rounds; ++round) {
        for (Step& step : steps) {
            const auto begin = Clock::now();
            sum += step.work();
            const std::chrono::duration<double, std::micro> taken = Clock::now() - begin;
            if (round > 0) // the first one warms the caches
                step.times.push_back(taken.count());
        }
    }
    if (sum == 0)
        std::fprintf(stderr, "nothing was measured\n");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench-decode BOARD.TREE FOLDER\n");
        return 2;
    }
    const fs::path tree = fs::path(argv[2]) / "tree", file = fs::path(argv[2]) / "report.json";
    if (const auto done = boards::unpackBoardFile(argv[1], tree); !done)
        giveUp(done.error());
    const auto files = agent::FileSystem::open(tree.string());
    if (!files)
        giveUp(files.error());

    const protocol::Report report{"bench", agent::readInventory(**files), {}};
    const std::string text = protocol::encode(report);
    std::ofstream(file, std::ios::binary) << text;
    const fs::path cpuinfo = tree / "proc/cpuinfo";

    std::vector<Step> steps{
        {"read_tree", [&] { return agent::readInventory(**files).cpu.cpus.size() + 1; }, {}},
        {"split_cpuinfo", [&] { return splitLines(contentOf(cpuinfo)); }, {}},
        {"read_report", [&] { return contentOf(file).size(); }, {}},
        {"parse_elsewhere", [&] { return nlohmann::json::parse(text).size(); }, {}},
        {"parse", [&] { return protocol::decodeReport(text)->inventory.cpu.cpus.size() + 1; }, {}},
        {"decode", [&] { return hardware::decode(report.inventory).cpu.clusters.size() + 1; }, {}},
    };
    measure(steps);

    nlohmann::json figures{{"report_bytes", text.size()},
                           {"cpuinfo_bytes", contentOf(cpuinfo).size()}};
    for (Step& step : steps) {
        const auto middle = step.times.begin() + static_cast<long>(step.times.size() / 2);
        std::nth_element(step.times.begin(), middle, step.times.end());
        figures[step.name] = *middle;
    }
    std::printf("%s\n", figures.dump().c_str());
    return 0;
}
