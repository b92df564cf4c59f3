#include "sbc_bench_text.h"

#include "core/base/cpulist.h"
#include "core/base/text.h"

#include "dmidecode_text.h"
#include "recorded_text.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace recorded {

using namespace rollcall;
using namespace rollcall::hardware;

namespace {

/// "sbc-bench v0.9.50 Turing Machines RK1 (Fri, 03 Nov 2023 …)" → "Turing Machines RK1".
std::string_view boardLine(std::string_view report)
{
    std::string_view line = report.substr(0, report.find('\n'));
    line.remove_prefix(std::min(line.size(), line.find(" v") + 1));
    line.remove_prefix(std::min(line.size(), line.find(' ')));
    if (const auto date = line.rfind(" ("); date != line.npos)
        line = line.substr(0, date);
    line = trimmed(line);
    return line.starts_with("--") ? std::string_view() : line; // only a date
}

/// What newer versions print of dmidecode before anything else: the system's first lines, without
/// their title.
void readSystemWords(std::string_view report, BoardFacts& board)
{
    const std::string_view head = report.substr(0, report.find("\n####"));
    const auto product = valueOf(head, "Product Name");
    if (product.empty())
        return;
    board.dmi.emplace("product_name", product);
    if (const auto vendor = valueOf(head, "Manufacturer"); !vendor.empty())
        board.dmi.emplace("sys_vendor", vendor);
}

/// A row of "CPU cluster policy speed speed core type"; cluster and policy may be "-".
struct Row {
    int cpu = 0;
    std::optional<std::int64_t> cluster, policy, minMhz, maxMhz;
    std::string_view coreType; ///< "Cortex-A55 / r2p0", or "-"
};

std::optional<Row> rowOf(std::string_view line)
{
    const auto fields = splitWords(line);
    const auto cpu = fields.size() >= 6 ? parseInt(fields[0]) : std::nullopt;
    if (!cpu || *cpu < 0 || *cpu > maxCpuId)
        return std::nullopt;
    Row row{static_cast<int>(*cpu), parseInt(fields[1]), parseInt(fields[2]),
            parseInt(fields[3]),    parseInt(fields[4]), {}};
    row.coreType = trimmed(line.substr(static_cast<std::size_t>(fields[5].data() - line.data())));
    return row;
}

/// The first table of the report; later ones repeat it.
std::vector<Row> topologyOf(std::string_view report)
{
    std::vector<Row> rows;
    const auto title = report.find("CPU sysfs topology");
    if (title == report.npos)
        return rows;
    for (const std::string_view line : split(report.substr(title), '\n')) {
        if (const auto row = rowOf(line))
            rows.push_back(*row);
        else if (!rows.empty())
            break;
    }
    return rows;
}

std::optional<std::uint32_t> kilohertz(std::optional<std::int64_t> mhz)
{
    if (!mhz || *mhz <= 0 || *mhz > 100'000)
        return std::nullopt;
    return static_cast<std::uint32_t>(*mhz * 1000);
}

LogicalCpu cpuOf(const Row& row)
{
    LogicalCpu cpu;
    cpu.id = row.cpu;
    if (row.cluster)
        cpu.packageId = static_cast<int>(*row.cluster); // it is physical_package_id that it prints
    const auto slash = row.coreType.find(" / ");
    if (const NamedPart* part = findNamedPart(row.coreType.substr(0, slash));
        part && slash != row.coreType.npos)
        cpu.midr = midrOf(*part, row.coreType.substr(slash + 3));
    return cpu;
}

void readTopology(const std::vector<Row>& rows, Inventory& inventory)
{
    std::map<std::int64_t, std::vector<const Row*>> policies;
    for (const Row& row : rows) {
        inventory.cpu.cpus.push_back(cpuOf(row));
        if (row.policy && row.maxMhz)
            policies[*row.policy].push_back(&row);
    }
    for (const auto& [id, members] : policies) {
        CpufreqPolicy policy;
        policy.id = static_cast<int>(id);
        std::vector<int> cpus;
        for (const Row* row : members)
            cpus.push_back(row->cpu);
        policy.cpus = formatCpuList(cpus);
        policy.minKhz = kilohertz(members.front()->minMhz);
        policy.maxKhz = kilohertz(members.front()->maxMhz);
        inventory.cpu.policies.push_back(policy);
    }
}

/// "DT compat: turing,rk1" and the indented lines below it.
void readCompatible(std::string_view report, BoardFacts& board)
{
    const auto at = report.find("\nDT compat: ");
    if (at == report.npos)
        return;
    bool isFirst = true;
    for (std::string_view line : split(report.substr(at + 1), '\n')) {
        if (isFirst)
            line.remove_prefix(std::string_view("DT compat:").size());
        else if (!line.starts_with("           ") || line.find(':') != line.npos)
            break;
        board.dtCompatible.emplace_back(trimmed(line));
        isFirst = false;
    }
}

/// What lscpu read off sysfs: how many there are. Its names it made up of what it knew in its day.
void readCounts(std::string_view report, CpuFacts& cpu)
{
    const auto count = parseInt(valueOf(report, "CPU(s)"));
    if (!count || *count < 1 || *count > maxCpuId)
        return;
    cpu.possible = cpu.present = *count == 1 ? "0" : "0-" + std::to_string(*count - 1);
    cpu.online = *cpu.present;
    if (!cpu.cpus.empty())
        return;
    for (int id = 0; id < *count; ++id) {
        cpu.cpus.emplace_back();
        cpu.cpus.back().id = id;
    }
}

/// One core type of one stepping is all there is on a machine with one "Model name" of lscpu and no
/// table, unless it is a big.LITTLE one; so only single-cluster boards are believed.
void readOnlyModel(std::string_view report, CpuFacts& cpu)
{
    const NamedPart* part = findNamedPart(valueOf(report, "Model name"));
    const bool hasOthers = valueOf(report, "Socket(s)") != "1";
    if (!part || hasOthers)
        return;
    for (LogicalCpu& one : cpu.cpus)
        one.midr = midrOf(*part, valueOf(report, "Stepping"));
}

} // namespace

Inventory readSbcBench(std::string_view report)
{
    Inventory inventory;
    const auto rows = topologyOf(report);
    readTopology(rows, inventory);
    readCounts(report, inventory.cpu);
    if (rows.empty())
        readOnlyModel(report, inventory.cpu);
    readCompatible(report, inventory.board);
    readDmidecode(report, inventory);
    readSystemWords(report, inventory.board);
    const std::string_view board = boardLine(report);
    // With DMI the script made the line up of the vendor's and the product's name.
    if (!inventory.board.dmi.contains("product_name") && !board.empty())
        inventory.board.dtModel = board;
    if (const auto flags = valueOf(report, "Flags"); !flags.empty())
        inventory.cpu.cpuinfo.push_back(
            {*inventory.cpu.online, {{"Features", std::string(flags)}}});
    return inventory;
}

} // namespace recorded
