#include "app/simulator/options.h"

#include "app/simulator/fleet_plan.h"
#include "core/base/text.h"

#include <cstdlib>
#include <optional>

namespace rollcall::simulator {
namespace {

constexpr std::string_view help =
    R"(Usage: rollcall-simulator [--demo] [--boards N] [--fault KIND[:BOARD]]… [options]

Simulates boards behind a real SSH server, each at its own loopback address with its own host key.
Listens on 127.0.0.0/8 only. Prints one line of JSON when ready, then runs until end of file on
stdin.

  --demo                the usual mix, with one board that throttles and one that comes and goes
  --boards N            how many boards (default 24)
  --first N             the number of the first board (default 1): a fleet that needs more
                        descriptors than one process may have, two a board, is shared by several
  --kind NAME           only boards of this kind; may be repeated (see --list-boards)
  --fault KIND[:BOARD]  something wrong with a board, by name or number from 1; may be repeated.
                        KIND: offline, flapping, slow, hot, garbage, endless-line, changed-key,
                        wrong-clock, silent
  --seed N              another seed, another run; the same seed repeats a run (default 1)
  --port N              the port of every board (default 2222); 0: one that is free
  --state DIR           where keys and known_hosts lie ($XDG_CACHE_HOME/rollcall/simulator)
  --forever             run until SIGTERM or SIGINT instead
  --list-boards         print the kinds of boards and end
  --help                print this and end

While it runs, stdin takes commands: 'fault hot 3', 'clear 3', 'quit'.

Examples:
  rollcall-simulator --demo --forever
  rollcall-simulator --boards 1000 --port 2300 --seed 7 </dev/null --forever
  rollcall-simulator --boards 3 --fault slow:1 --fault changed-key:pi4-01
)";

std::optional<std::uint64_t> number(std::string_view text, std::uint64_t low, std::uint64_t high)
{
    const auto value = parseInt(text);
    if (!value || *value < 0)
        return std::nullopt;
    const auto whole = static_cast<std::uint64_t>(*value);
    return whole >= low && whole <= high ? std::optional<std::uint64_t>(whole) : std::nullopt;
}

Error wrong(std::string message)
{
    return {ErrorCode::InvalidInput, std::move(message), {}, "see rollcall-simulator --help"};
}

bool setFlag(Options& options, std::string_view name)
{
    if (name == "--demo")
        options.demo = true;
    else if (name == "--forever")
        options.forever = true;
    else if (name == "--list-boards")
        options.listBoards = true;
    else if (name == "--help" || name == "-h")
        options.help = true;
    else
        return false;
    return true;
}

bool takesValue(std::string_view name)
{
    for (const auto* known :
         {"--boards", "--first", "--port", "--seed", "--state", "--kind", "--fault"}) {
        if (name == known)
            return true;
    }
    return false;
}

Result<void> setValue(Options& options, std::string_view name, std::string_view value)
{
    if (name == "--state" && !value.empty()) {
        options.stateFolder = value;
        return {};
    }
    if (name == "--kind") {
        options.kinds.emplace_back(value);
        return {};
    }
    if (name == "--fault") {
        auto fault = parseFaultRequest(value);
        if (!fault)
            return std::move(fault).error();
        options.faults.push_back(*fault);
        return {};
    }
    const auto boards = number(value, 1, maxBoards);
    const auto first = number(value, 1, maxBoards);
    const auto port = number(value, 0, 65535);
    const auto seed = number(value, 0, INT64_MAX);
    if (name == "--boards" && boards)
        options.boards = static_cast<std::uint32_t>(*boards);
    else if (name == "--first" && first)
        options.first = static_cast<std::uint32_t>(*first);
    else if (name == "--port" && port)
        options.port = static_cast<std::uint16_t>(*port);
    else if (name == "--seed" && seed)
        options.seed = *seed;
    else
        return wrong(std::string(name) + " cannot be '" + std::string(value) + "'");
    return {};
}

} // namespace

Result<Options> parseOptions(const std::vector<std::string_view>& arguments)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        auto name = arguments[i];
        if (setFlag(options, name))
            continue;
        // Both "--port 2300" and "--port=2300".
        const auto equals = name.find('=');
        const auto value = equals != std::string_view::npos
                               ? std::optional<std::string_view>(name.substr(equals + 1))
                               : std::nullopt;
        name = name.substr(0, equals);
        if (!takesValue(name))
            return wrong("there is no option '" + std::string(name) + "'");
        if (!value && i + 1 == arguments.size())
            return wrong(std::string(name) + " needs a value");
        if (auto done = setValue(options, name, value ? *value : arguments[++i]); !done)
            return std::move(done).error();
    }
    if (options.first - 1 + options.boards > maxBoards)
        return wrong("there are at most " + std::to_string(maxBoards) + " boards, with --first");
    return options;
}

std::string_view helpText()
{
    return help;
}

std::string defaultStateFolder()
{
    const char* cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && cache[0] == '/')
        return std::string(cache) + "/rollcall/simulator";
    const char* home = std::getenv("HOME");
    return home != nullptr && home[0] == '/' ? std::string(home) + "/.cache/rollcall/simulator"
                                             : std::string();
}

} // namespace rollcall::simulator
