#include "agent/options.h"

#include "core/base/text.h"

namespace rollcall::agent {

namespace {

constexpr std::string_view help =
    R"(Usage: rollcall-agent COMMAND [OPTION...]

Tells what this board is, how it is and how fast it is. Reads files of /proc and
/sys only: needs no root, writes nothing, starts nothing, leaves nothing behind.

Commands:
  report           print all about the board once, as one JSON document
  serve            answer requests, one JSON object a line, until end of input
  bench [TEST...]  run the benchmarks, or those named

Options:
  --format FORMAT  report: "json" (as is) or "text", a page for a person
  --sysroot DIR    report, serve: read a tree recorded from a board instead
  --idle SECONDS   serve: end when nothing is heard for so long (300)
  --list           bench: print the names of the tests
  --version        print the version
  --help           print this

Exit status: 0 done, 1 failed, 2 wrong use.

Examples:
  rollcall-agent report --format text
  ssh board rollcall-agent report | jq .inventory.cpu
  rollcall-agent report --sysroot recorded/pi4 >pi4.json
  rollcall-agent bench stream-triad memory-latency
)";

Error usage(std::string message)
{
    return {ErrorCode::InvalidInput, std::move(message), "rollcall-agent",
            "see rollcall-agent --help"};
}

std::string quoted(std::string_view word)
{
    return '"' + std::string(word) + '"';
}

/// Goes through the words once; an option's value is the next word or follows a '='.
class Parser
{
public:
    explicit Parser(const std::vector<std::string_view>& words)
        : m_words(words)
    {}

    Result<Options> parse()
    {
        while (m_next < m_words.size()) {
            const std::string_view word = m_words[m_next++];
            const auto taken = word.starts_with("-") ? takeOption(word) : takeWord(word);
            if (!taken)
                return taken.error();
            if (m_final)
                return m_options;
        }
        if (!m_hasCommand)
            return usage("a command is missing");
        return m_options;
    }

private:
    Result<void> takeOption(std::string_view word)
    {
        const auto equals = word.find('=');
        const std::string_view name = word.substr(0, equals);
        if (word == "--help" || word == "-h")
            return finish(Command::Help);
        if (word == "--version")
            return finish(Command::Version);
        if (word == "--list" && isCommand(Command::Bench)) {
            m_options.command = Command::ListTests;
            return {};
        }
        const bool isFormat = name == "--format" && isCommand(Command::Report);
        const bool isSysroot =
            name == "--sysroot" && (isCommand(Command::Report) || isCommand(Command::Serve));
        const bool isIdle = name == "--idle" && isCommand(Command::Serve);
        if (!isFormat && !isSysroot && !isIdle)
            return usage("option " + quoted(name) + " does not belong here");
        if (equals == std::string_view::npos && m_next == m_words.size())
            return usage("option " + quoted(name) + " needs a value");
        const std::string_view value =
            equals == std::string_view::npos ? m_words[m_next++] : word.substr(equals + 1);
        if (isIdle)
            return takeIdle(value);
        return isFormat ? takeFormat(value) : takeSysroot(value);
    }

    Result<void> takeWord(std::string_view word)
    {
        if (m_hasCommand) {
            if (!isCommand(Command::Bench))
                return usage("unexpected word " + quoted(word));
            m_options.tests.emplace_back(word);
            return {};
        }
        m_hasCommand = true;
        if (word == "report")
            m_options.command = Command::Report;
        else if (word == "serve")
            m_options.command = Command::Serve;
        else if (word == "bench")
            m_options.command = Command::Bench;
        else
            return usage("unknown command " + quoted(word));
        return {};
    }

    Result<void> takeFormat(std::string_view value)
    {
        if (value != "json" && value != "text")
            return usage("unknown format " + quoted(value));
        m_options.format = value == "text" ? Format::Text : Format::Json;
        return {};
    }

    Result<void> takeSysroot(std::string_view value)
    {
        if (value.empty())
            return usage("option \"--sysroot\" needs a directory");
        m_options.sysroot = value;
        return {};
    }

    Result<void> takeIdle(std::string_view value)
    {
        const auto seconds = parseUnsigned(value);
        if (!seconds || *seconds < 1 || *seconds > 86'400)
            return usage("option \"--idle\" needs a number of seconds from 1 to 86400");
        m_options.idle = std::chrono::seconds(*seconds);
        return {};
    }

    Result<void> finish(Command command)
    {
        m_options = {};
        m_options.command = command;
        m_final = true;
        return {};
    }

    bool isCommand(Command command) const { return m_hasCommand && m_options.command == command; }

    const std::vector<std::string_view>& m_words;
    std::size_t m_next = 0;
    bool m_hasCommand = false;
    bool m_final = false; // --help and --version end the line
    Options m_options;
};

} // namespace

Result<Options> parseOptions(const std::vector<std::string_view>& arguments)
{
    return Parser(arguments).parse();
}

std::string_view helpText()
{
    return help;
}

} // namespace rollcall::agent
