#include "agent/names.h"
#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/text.h"

#include <unistd.h>

#include <algorithm>

namespace rollcall::agent {

namespace {

constexpr std::size_t maxNodes = 1024;
constexpr std::size_t maxHugePageSizes = 32;

std::vector<std::uint64_t> readHugePages(const Directory& root)
{
    std::vector<std::uint64_t> sizes;
    const Directory hugePages = root.directory("sys/kernel/mm/hugepages");
    for (const std::string& name : hugePages.list()) {
        constexpr std::string_view prefix = "hugepages-", suffix = "kB";
        std::string_view kilobytes = name;
        if (!kilobytes.starts_with(prefix) || !kilobytes.ends_with(suffix))
            continue;
        kilobytes.remove_prefix(prefix.size());
        kilobytes.remove_suffix(suffix.size());
        const auto bytes = scaled(parseInt(kilobytes), 1024);
        if (bytes && sizes.size() < maxHugePageSizes)
            sizes.push_back(*bytes);
    }
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

/// "always [madvise] never": the word in brackets.
std::optional<std::string> readTransparentHugePages(const Directory& root)
{
    const auto words = root.bytes("sys/kernel/mm/transparent_hugepage/enabled");
    if (!words)
        return std::nullopt;
    const auto open = words->find('['), close = words->find(']');
    if (open == std::string_view::npos || close == std::string_view::npos || close <= open + 1)
        return std::nullopt;
    return toValidUtf8(words->substr(open + 1, close - open - 1));
}

/// Lines there begin with "Node 0 ".
std::optional<std::uint64_t> readNodeTotal(const Directory& nodes, int id)
{
    const auto meminfo = nodes.bytes("node" + std::to_string(id) + "/meminfo");
    return meminfo ? kilobytesOf(*meminfo, "Node " + std::to_string(id) + " MemTotal")
                   : std::nullopt;
}

std::vector<hardware::NumaNode> readNodes(const Directory& root)
{
    std::vector<hardware::NumaNode> nodes;
    const Directory nodeRoot = root.directory("sys/devices/system/node");
    for (const std::string& name : nodeRoot.list()) {
        const auto id = numberedName(name, "node");
        if (!id || nodes.size() >= maxNodes)
            continue;
        hardware::NumaNode& node = nodes.emplace_back();
        node.id = *id;
        node.cpus = readCpuList(nodeRoot, name + "/cpulist").value_or("");
        node.totalBytes = readNodeTotal(nodeRoot, *id);
    }
    return nodes;
}

std::optional<std::uint32_t> readPageSize(FileSystem& files, const Directory& root)
{
    if (files.isHost())
        return narrowed<std::uint32_t>(::getpagesize());
    // The only file that tells it, where a tree has it; the first mapping is enough.
    const auto smaps = root.head("proc/self/smaps", 4096);
    return smaps ? narrowed<std::uint32_t>(kilobytesOf(*smaps, "KernelPageSize").value_or(-1))
                 : std::nullopt;
}

} // namespace

hardware::MemoryFacts readMemory(FileSystem& files)
{
    hardware::MemoryFacts facts;
    const Directory& root = files.root();
    if (const auto meminfo = root.bytes("proc/meminfo")) {
        facts.totalBytes = kilobytesOf(*meminfo, "MemTotal");
        facts.swapTotalBytes = kilobytesOf(*meminfo, "SwapTotal");
    }
    facts.pageBytes = readPageSize(files, root);
    facts.hugePageBytes = readHugePages(root);
    facts.nodes = readNodes(root);
    facts.transparentHugePages = readTransparentHugePages(root);
    return facts;
}

} // namespace rollcall::agent
