#include "agent/file_system.h"
#include "agent/readers/readers.h"
#include "core/protocol/codec.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/scratch_tree.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <vector>

/// fuzz-seeds BOARDS OUT: what the fuzz targets start from, made of tests/boards by the agent
/// itself: OUT/readers (trees), OUT/decoder (reports), OUT/protocol (messages of every kind); and
/// OUT/enrol (lists of boards, made by hand).

namespace {

namespace fs = std::filesystem;
using namespace rollcall;
using boards::TreeEntry;

/// Small inputs are what a fuzzer is quick with: each subject of a board is a seed of its own.
constexpr std::size_t maxSeedBytes = 24 * 1024;

struct Subject {
    const char* name;
    std::vector<std::string_view> words; ///< a path with one of them belongs here; all when empty
};
const Subject subjects[] = {
    {"all", {}},
    {"cpu", {"cpuinfo", "system/cpu"}},
    {"board", {"device-tree", "devicetree", "dmi", "soc", "hypervisor", "container", "cpuinfo"}},
    {"memory", {"meminfo", "/mm/", "/node", "dmi/entries"}},
    {"thermal", {"thermal"}},
    {"hwmon", {"hwmon", "throttled", "power_supply"}},
    {"storage", {"block", "mmc", "nvme", "ata", "mounts", "diskstats"}},
    {"network", {"/net"}},
    {"buses", {"/pci", "/usb"}},
    {"system", {"etc/", "proc/sys", "stat", "loadavg", "uptime", "bin/"}},
};

/// Of many CPUs that look the same eight are enough.
bool isFarCpu(std::string_view path)
{
    const auto at = path.find("cpu/cpu");
    if (at == path.npos)
        return false;
    const auto digits = path.substr(at + 7);
    return digits.size() > 1 && digits[0] >= '0' && digits[0] <= '9' && digits[1] != '/' &&
           (digits[1] >= '0' && digits[1] <= '9');
}

std::vector<TreeEntry> partOf(const std::vector<TreeEntry>& board, const Subject& subject)
{
    std::vector<TreeEntry> part;
    std::copy_if(board.begin(), board.end(), std::back_inserter(part), [&](const TreeEntry& entry) {
        const auto belongs = [&](std::string_view word) {
            return entry.path.find(word) != std::string::npos;
        };
        return !isFarCpu(entry.path) &&
               (subject.words.empty() ||
                std::any_of(subject.words.begin(), subject.words.end(), belongs));
    });
    return part;
}

void save(const fs::path& path, const std::string& content)
{
    std::ofstream file(path, std::ios::binary);
    file << content;
    fuzz::demand(static_cast<bool>(file.flush()), "cannot write", path.native());
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void saveMessages(const fs::path& out, const std::string& board, const protocol::Report& report)
{
    save(out / (board + ".inventory"),
         encode(protocol::Reply(protocol::InventoryReply{7, report.inventory})));
    save(out / (board + ".sample"),
         encode(protocol::Reply(protocol::SampleReply{8, report.sample.value()})));
    save(out / (board + ".bare-inventory"), protocol::encodeInventory(report.inventory));
    save(out / (board + ".bare-sample"), protocol::encodeSample(*report.sample));
}

void saveSmallMessages(const fs::path& out)
{
    using namespace protocol;
    hardware::Score score{"integer", "Mop/s", "0-3", 4,  812.5, 801, 820.25,
                          5,         true,    {},    {}, {},    {}};
    score.temperatureBeforeMc = 48'312;
    score.frequencyAfterKhz = 1'500'000;
    save(out / "request-inventory", encode(Request{1, Action::Inventory, {}}));
    save(out / "request-bench", encode(Request{3, Action::Bench, {"integer", "sha256"}}));
    save(out / "hello", encode(Reply(Hello{"0.1.0", "aarch64"})));
    save(out / "progress", encode(Reply(BenchProgress{3, "integer", 1, 5})));
    save(out / "score", encode(Reply(ScoreReply{3, score})));
    save(out / "done", encode(Reply(Done{3})));
    save(out / "failure", encode(Reply(Failure{4, "io", "it cannot be read"})));
}

/// Links to where ScratchTree keeps its secret: a step too far, a folder, and a chain of them.
void saveHostileTrees(const fs::path& out)
{
    save(out / "links-outside",
         fuzz::toRecords({
             {"proc/device-tree/model", "../../../model", true},
             {"sys/class/thermal/thermal_zone0/type", "../../../../../type", true},
             {"sys/class/thermal/thermal_zone0/temp", "48312\n", false},
             {"sys/class/dmi/id", "../../../..", true},
             {"sys/class/hwmon/hwmon0", "../../up/../..", true},
             {"sys/up", "../..", true},
         }));
    save(out / "links-in-circles",
         fuzz::toRecords({{"proc/cpuinfo", "../proc/cpuinfo", true},
                          {"sys/class/net", "../class/net", true},
                          {"sys/devices/system/cpu", "../system/cpu", true},
                          {"sys/block/sda/device", "..", true}}));
}

/// A small list of each kind that core/enrol reads, with what is hard in it.
void saveLists(const fs::path& out)
{
    save(out / "hosts",
         "# rack 1\npi@pi[01-12].lab:2222, node[1-3,7] n[0-8/2] # old\n[fe80::1]:22\n");
    save(out / "ini",
         "[all:vars]\nansible_user=pi\n[web]\nw[01:03].lab:24 ansible_host='192.0.2.1' "
         "x=\"a b\"\ndb-[a:c]\n[rack:children]\nweb\n[rack:vars]\nansible_port=23\n");
    save(out / "yaml",
         "---\nall:\n  vars: &v {ansible_user: pi}\n  children:\n    web:\n      hosts:\n"
         "        w[01:03]: {<<: *v, ansible_port: 23}\n        x: {<<: [*v]}\n"
         "    db: &d {children: {web: }}\n");
    save(out / "yaml-circle", "a: &a {children: {b: *a}}\n");
    save(out / "hosts5", "127.0.0.1 localhost\n192.0.2.7\tpi1.lab pi1 # x\n2001:db8::8 pi2\n");
    save(out / "csv", "name;Host;port;tags;x\r\n\"a \"\"b\"\"\";pi[1-3];22;\"r1, r2\";\r\n");
    save(out / "address", "pi@[2001:db8::7]:2222");
}

void makeSeeds(const fs::path& recipe, const fs::path& out, fuzz::ScratchTree& tree)
{
    const std::string board = recipe.parent_path().filename();
    const auto entries = boards::parseBoardTree(contentOf(recipe), recipe.string());
    fuzz::demand(entries.ok(), "no board", entries ? "" : entries.error().toString());
    for (const Subject& subject : subjects) {
        const auto part = partOf(*entries, subject);
        const std::string records = fuzz::toRecords(part);
        const std::string name = board + "." + subject.name;
        if (part.empty())
            continue;
        if (records.size() <= maxSeedBytes)
            save(out / "readers" / name, records);
        tree.become(part);
        const auto files = agent::FileSystem::open(tree.root());
        fuzz::demand(files.ok(), "cannot read", tree.root());
        const protocol::Report report{"seed", agent::readInventory(**files),
                                      agent::readSample(**files)};
        const std::string text = encode(report);
        if (text.size() <= maxSeedBytes)
            save(out / "decoder" / name, text);
        if (subject.words.empty() && text.size() <= maxSeedBytes)
            saveMessages(out / "protocol", board, report);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: fuzz-seeds BOARDS OUT\n");
        return 2;
    }
    const fs::path out(argv[2]);
    fs::remove_all(out);
    for (const char* target : {"readers", "decoder", "protocol", "enrol"})
        fs::create_directories(out / target);
    fuzz::ScratchTree tree;
    saveSmallMessages(out / "protocol");
    saveHostileTrees(out / "readers");
    saveLists(out / "enrol");
    for (const auto& folder : fs::directory_iterator(argv[1])) {
        if (const fs::path recipe = folder.path() / "board.tree"; fs::exists(recipe))
            makeSeeds(recipe, out, tree);
    }
    return 0;
}
