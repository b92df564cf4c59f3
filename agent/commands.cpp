#include "agent/commands.h"

#include "agent/board_probe.h"
#include "agent/collector.h"
#include "agent/output.h"
#include "agent/serve.h"
#include "core/hardware/decode.h"
#include "core/hardware/text_report.h"
#include "core/hardware/vitals.h"
#include "core/protocol/codec.h"

#include <rollcall_version.h>
#include <unistd.h>

#include <algorithm>

namespace rollcall::agent {

namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUse = 2 };

int fail(const Error& error)
{
    writeAll(STDERR_FILENO, "rollcall-agent: " + error.toString() + '\n');
    return Failed;
}

/// A reader that closed its end early, such as `head`, got what it wanted.
int print(std::string_view text)
{
    return writeAll(STDOUT_FILENO, text) ? Done : Failed;
}

int report(Collector& collector, Format format)
{
    auto inventory = collector.inventory();
    if (!inventory)
        return fail(inventory.error());
    protocol::Report document;
    document.agentVersion = versionString;
    document.inventory = std::move(*inventory);
    // Half a report is better than none: a sample that cannot be had is left out.
    if (auto sample = collector.sample())
        document.sample = std::move(*sample);
    if (format == Format::Json)
        return print(protocol::encode(document) += '\n');
    const hardware::Hardware hardware = hardware::decode(document.inventory);
    if (!document.sample)
        return print(hardware::textReport(hardware, nullptr));
    const hardware::Vitals vitals =
        hardware::deriveVitals(document.inventory, hardware, *document.sample, nullptr);
    return print(hardware::textReport(hardware, &vitals));
}

/// With one decimal. By hand, since printf(3) adds a tenth to the size of a static program.
std::string oneDecimal(double value)
{
    const auto tenths = static_cast<long long>(value * 10 + 0.5); // scores are never negative
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

/// "stream-triad      1 thread on 4-7         12034.1 MB/s   (11980.2 to 12101.7, 5 runs)"
std::string scoreLine(const hardware::Score& score)
{
    const std::string threads = std::to_string(score.threads);
    std::string line = padded(score.test, 16) + ' ' + threads;
    line += score.threads == 1 ? " thread on cpu " : " threads on cpu ";
    line = padded(line + score.cpus, 44) + ' ' + oneDecimal(score.median) + ' ' + score.unit;
    line = padded(line, 62) + " (" + oneDecimal(score.min) + " to " + oneDecimal(score.max) + ", ";
    line += std::to_string(score.runs) + " runs)";
    return line + (score.checked ? "\n" : "  WRONG RESULT\n");
}

int bench(const std::vector<std::string>& tests)
{
    auto collector = Collector::open("/");
    if (!collector)
        return fail(collector.error());
    BenchOptions options;
    options.tests = tests;
    bool failed = false;
    options.onScore = [&](const hardware::Score& score) {
        failed = failed || !score.checked;
        return writeAll(STDOUT_FILENO, scoreLine(score));
    };
    if (const auto done = runBench(options, makeBoardProbe(**collector)); !done) {
        fail(done.error());
        return done.error().code == ErrorCode::InvalidInput ? WrongUse : Failed;
    }
    return failed ? Failed : Done;
}

int listTests()
{
    std::string text;
    for (const std::string& name : benchNames())
        text += name + '\n';
    return print(text);
}

} // namespace

int runCommand(const Options& options)
{
    switch (options.command) {
    case Command::Help:
        return print(helpText());
    case Command::Version:
        return print("rollcall-agent " + std::string(versionString) + '\n');
    case Command::ListTests:
        return listTests();
    case Command::Bench:
        return bench(options.tests);
    case Command::Report:
    case Command::Serve:
        break;
    }
    auto collector = Collector::open(options.sysroot);
    if (!collector)
        return fail(collector.error());
    return options.command == Command::Report
               ? report(**collector, options.format)
               : serve(**collector, STDIN_FILENO, STDOUT_FILENO, options.idle);
}

int refuse(const Error& error)
{
    fail(error);
    return WrongUse;
}

} // namespace rollcall::agent
