#include "core/fleet/agent_installer.h"

#include "core/base/text.h"
#include "core/fleet/agent_bundle.h"
#include "core/protocol/codec.h"
#include "core/ssh/session.h"

#include <QDeadlineTimer>
#include <QUuid>

namespace rollcall::fleet {

namespace {

constexpr char missingMark[] = "rollcall-agent: none here: ";
constexpr int maxAnswerBytes = 64 * 1024;
constexpr int maxGreetingLines = 40; ///< a shell's start-up files may print before the agent does

Milliseconds left(const QDeadlineTimer& deadline)
{
    return Milliseconds(deadline.remainingTime());
}

QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

QByteArray shellCommand(const QByteArray& script)
{
    return "exec /bin/sh -c " + quoted(script);
}

/// Prints "ok" when all went well; whatever else it prints is the reason.
QByteArray installScript(const QByteArray& uploaded, const QByteArray& target,
                         const QByteArray& sha256)
{
    return "f=" + quoted(uploaded) + "; a=" + quoted(target) +
           "; sum=$( { sha256sum \"$f\" || busybox sha256sum \"$f\" || openssl dgst -sha256 -r "
           "\"$f\"; } 2>/dev/null | cut -c1-64); "
           "if [ -n \"$sum\" ] && [ \"$sum\" != " +
           sha256 +
           " ]; then rm -f \"$f\"; echo 'the upload arrived damaged'; exit 1; fi; "
           "chmod 700 \"$f\" && \"$f\" --version >/dev/null || { rm -f \"$f\"; "
           "echo 'it was uploaded but cannot be executed there'; exit 1; }; "
           "mv -f \"$f\" \"$a\" && echo ok";
}

Error unavailable(const ssh::Session& session, std::string message, std::string remedy)
{
    return Error{ErrorCode::AgentUnavailable, std::move(message),
                 session.target().display().toStdString(), std::move(remedy)};
}

std::string firstLine(const QByteArray& text)
{
    return toValidUtf8(text.trimmed().left(200).split('\n').value(0).toStdString());
}

using Greeting = std::variant<protocol::Hello, AgentMissing>;

/// Reads up to the agent's hello, or the shell's word that there is no agent.
QCoro::Task<Result<Greeting>> readGreeting(AgentLink& link, QDeadlineTimer deadline)
{
    std::string noise;
    for (int lines = 0; lines < maxGreetingLines; ++lines) {
        auto line = co_await link.receive(left(deadline));
        if (!line) {
            const std::string errors = firstLine(link.errorOutput());
            if (line.error().code == ErrorCode::Disconnected && !errors.empty())
                co_return Error{ErrorCode::AgentUnavailable, "the agent did not start: " + errors,
                                "", "log in there and look why"};
            co_return std::move(line).error();
        }
        if (auto missing = parseAgentMissing(*line))
            co_return Greeting(std::move(*missing));
        const auto reply = protocol::decodeReply({line->constData(), std::size_t(line->size())});
        if (reply && std::holds_alternative<protocol::Hello>(*reply))
            co_return Greeting(std::get<protocol::Hello>(*reply));
        if (noise.empty())
            noise = firstLine(*line);
    }
    co_return Error{ErrorCode::Protocol,
                    "something else than an agent answers: \"" + noise.substr(0, 80) + '"', "",
                    "check what this login's shell runs, or its forced command"};
}

/// Runs a short script and returns what it printed on stdout, or on stderr when that is all.
QCoro::Task<Result<QByteArray>> runScript(ssh::Session& session, QByteArray script,
                                          QDeadlineTimer deadline)
{
    auto channel = co_await session.exec(shellCommand(script), left(deadline));
    if (!channel)
        co_return std::move(channel).error();
    auto output = co_await (*channel)->readAll(maxAnswerBytes, left(deadline));
    if (output)
        co_await (*channel)->exitStatus(left(deadline));
    if (output && output->trimmed().isEmpty())
        co_return (*channel)->errorOutput();
    co_return output;
}

QCoro::Task<Result<void>> install(ssh::Session& session, AgentBundle& bundle, AgentMissing missing,
                                  QDeadlineTimer deadline)
{
    const auto binary = bundle.forMachine(missing.machine);
    if (!binary) {
        Error error = binary.error();
        error.context = session.target().display().toStdString();
        co_return error;
    }
    const QByteArray folder = missing.cacheFolder + "/rollcall";
    const QByteArray target = folder + '/' + bundle.fileName();
    const QByteArray temporary =
        folder + "/.upload-" + QUuid::createUuid().toByteArray(QUuid::Id128).left(12);

    auto made = co_await runScript(session,
                                   "umask 077; mkdir -p " + quoted(folder) + " && [ -w " +
                                       quoted(folder) + " ] && echo ok",
                                   deadline);
    if (!made)
        co_return std::move(made).error();
    if (!made->startsWith("ok")) {
        co_return unavailable(session,
                              "cannot write to " + folder.toStdString() +
                                  " on the board: " + firstLine(*made),
                              "free some space there, or install rollcall-agent on the board");
    }
    if (auto sent = co_await session.upload(binary->content, temporary, left(deadline)); !sent)
        co_return std::move(sent).error();
    auto placed =
        co_await runScript(session, installScript(temporary, target, binary->sha256), deadline);
    if (!placed)
        co_return std::move(placed).error();
    if (!placed->startsWith("ok")) {
        co_return unavailable(session, "the agent could not be installed: " + firstLine(*placed),
                              "a home mounted noexec cannot hold it: install rollcall-agent on "
                              "the board instead");
    }
    co_return {};
}

} // namespace

std::optional<AgentMissing> parseAgentMissing(const QByteArray& line)
{
    if (!line.startsWith(missingMark))
        return std::nullopt;
    const QByteArray rest = line.mid(sizeof missingMark - 1).trimmed();
    const auto space = rest.indexOf(' ');
    const QByteArray folder = rest.mid(space + 1).trimmed();
    if (space <= 0 || !folder.startsWith('/') || folder.size() > 1024)
        return std::nullopt;
    for (const char c : folder) {
        if (static_cast<unsigned char>(c) < 0x20)
            return std::nullopt;
    }
    return AgentMissing{QString::fromUtf8(rest.left(space)), folder};
}

QByteArray startCommand(const QByteArray& agentFileName)
{
    return shellCommand("c=\"${XDG_CACHE_HOME:-$HOME/.cache}\"; a=\"$c/rollcall/" + agentFileName +
                        "\"; [ -x \"$a\" ] && exec \"$a\" serve; "
                        "command -v rollcall-agent >/dev/null 2>&1 && exec rollcall-agent serve; "
                        "echo \"" +
                        missingMark + "$(uname -m) $c\"");
}

QCoro::Task<Result<RunningAgent>> startAgent(ssh::Session& session, AgentBundle& bundle,
                                             Milliseconds length)
{
    const QDeadlineTimer deadline(length);
    const QByteArray command = startCommand(bundle.fileName());
    const std::string node = session.target().display().toStdString();
    for (bool installed = false;; installed = true) {
        auto channel = co_await session.exec(command, left(deadline));
        if (!channel)
            co_return std::move(channel).error();
        auto link = makeSshLink(std::move(*channel));
        auto greeting = co_await readGreeting(*link, deadline);
        if (!greeting) {
            Error error = std::move(greeting).error();
            error.context = node;
            co_return error;
        }
        if (const auto* hello = std::get_if<protocol::Hello>(&*greeting))
            co_return RunningAgent{std::move(link), *hello};
        if (installed) {
            co_return unavailable(session, "the agent was uploaded but does not start there",
                                  "try it on the board: ~/.cache/rollcall/" +
                                      bundle.fileName().toStdString() + " report");
        }
        co_await link->finish();
        link.reset();
        auto done = co_await install(session, bundle, std::get<AgentMissing>(*greeting), deadline);
        if (!done)
            co_return std::move(done).error();
    }
}

QCoro::Task<Result<RunningAgent>> startAgentHere(AgentBundle& bundle, Milliseconds length,
                                                 AgentLink*& starting)
{
    const QDeadlineTimer deadline(length);
    auto link = co_await startLocalAgent(bundle.localProgram(), length, starting);
    if (!link)
        co_return std::move(link).error();
    auto greeting = co_await readGreeting(**link, deadline);
    const auto* hello = greeting ? std::get_if<protocol::Hello>(&*greeting) : nullptr;
    if (!hello) {
        co_return greeting ? Error{ErrorCode::Protocol, "the agent did not say hello",
                                   "this computer", "rebuild it with ./dev build"}
                           : std::move(greeting).error();
    }
    co_return RunningAgent{std::move(*link), *hello};
}

} // namespace rollcall::fleet
