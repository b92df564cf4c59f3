#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/cpulist.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

/// /proc/cpuinfo has no format, only habits:
/// - Today: one paragraph a CPU, each beginning with "processor : N".
/// - Arm before Linux 3.16: bare "processor : N" lines, then one identification that is true of
///   the CPU that happened to run the read, then "Hardware", "Revision" and "Serial".
/// - Old single-core boards: no "processor" line at all.
namespace rollcall::agent {

namespace {

using Pairs = std::vector<std::pair<std::string_view, std::string_view>>;

constexpr std::size_t maxKeys = 64;
constexpr std::size_t maxBlocks = 1024;

/// The keys of an x86 paragraph that say something about the processor. The rest repeats the
/// flags, differs on every CPU (apicid, core id: sysfs has the topology) or moves (cpu MHz).
constexpr std::array<std::string_view, 10> x86Keys = {
    "vendor_id", "cpu family", "model",       "model name", "stepping",
    "microcode", "cache size", "physical id", "siblings",   "flags"};

/// Values that change without anybody changing the board. BogoMIPS follows the clock on 32-bit
/// Arm (its cpufreq code adjusts loops_per_jiffy) and is a constant without meaning elsewhere.
bool moves(std::string_view key)
{
    return containsIgnoringCase(key, "mhz") || containsIgnoringCase(key, "bogomips");
}

struct Paragraph {
    std::vector<int> processors;
    Pairs pairs;
    bool isX86 = false;
};

struct Block {
    std::vector<int> processors;
    Pairs pairs;
};

/// The number of a "processor : 3" line. "Processor" is a name nearly everywhere ("ARMv7 Processor
/// rev 4"), but some vendor kernels write their numbers so.
std::optional<int> processorNumber(std::string_view key, std::string_view value)
{
    if (key != "processor" && key != "Processor")
        return std::nullopt;
    const auto id = narrowed<int>(parseInt(value));
    return id && *id >= 0 && *id < maxCpuId ? id : std::nullopt;
}

/// Up to the next blank line, or where a "processor" line follows the description of another: some
/// texts have no blank lines.
Paragraph takeParagraph(std::string_view& text)
{
    Paragraph paragraph;
    bool described = false;
    while (!text.empty()) {
        const std::string_view before = text;
        const std::string_view line = takeLine(text);
        const auto colon = line.find(':');
        if (trimmed(line).empty()) {
            if (paragraph.pairs.empty() && paragraph.processors.empty())
                continue;
            break;
        }
        if (colon == std::string_view::npos)
            continue;
        const std::string_view key = trimmed(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (const auto id = processorNumber(key, value)) {
            if (described) {
                text = before;
                break;
            }
            paragraph.processors.push_back(*id);
            continue;
        }
        if (key == "processor")
            continue;
        described = !paragraph.processors.empty();
        paragraph.isX86 = paragraph.isX86 || key == "vendor_id";
        if (!key.empty() && paragraph.pairs.size() < maxKeys && !moves(key))
            paragraph.pairs.emplace_back(key, value);
    }
    if (paragraph.isX86) {
        std::erase_if(paragraph.pairs, [](const auto& pair) {
            return std::find(x86Keys.begin(), x86Keys.end(), pair.first) == x86Keys.end();
        });
    }
    return paragraph;
}

void fold(std::vector<Block>& blocks, std::vector<int> processors, Pairs pairs)
{
    // Neighbours are alike nearly always: look from the end.
    const auto same = std::find_if(blocks.rbegin(), blocks.rend(), [&](const Block& block) {
        return block.pairs == pairs && block.processors.empty() == processors.empty();
    });
    if (same != blocks.rend())
        same->processors.insert(same->processors.end(), processors.begin(), processors.end());
    else if (blocks.size() < maxBlocks)
        blocks.push_back({std::move(processors), std::move(pairs)});
}

} // namespace

std::vector<hardware::CpuinfoBlock> parseCpuinfo(std::string_view text)
{
    std::vector<Block> blocks;
    while (!text.empty()) {
        Paragraph paragraph = takeParagraph(text);
        if (paragraph.processors.size() > 1) {
            // What follows several bare "processor" lines is not known to hold for each of them.
            fold(blocks, std::move(paragraph.processors), {});
            paragraph.processors.clear();
        }
        if (!paragraph.processors.empty() || !paragraph.pairs.empty())
            fold(blocks, std::move(paragraph.processors), std::move(paragraph.pairs));
    }
    std::vector<hardware::CpuinfoBlock> folded;
    for (Block& block : blocks) {
        hardware::CpuinfoBlock& fact = folded.emplace_back();
        fact.cpus = formatCpuList(std::move(block.processors));
        for (const auto& [key, value] : block.pairs)
            fact.keys.try_emplace(toValidUtf8(key), toValidUtf8(value));
    }
    return folded;
}

} // namespace rollcall::agent
