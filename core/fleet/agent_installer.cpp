#include "core/fleet/agent_installer.h"

#include "core/fleet/agent_bundle.h"
#include "core/fleet/agent_delivery.h"
#include "core/protocol/codec.h"
#include "core/ssh/errors.h"
#include "core/ssh/session.h"

#include <QCoroFuture>
#include <QDeadlineTimer>

namespace rollcall::fleet {

namespace {

constexpr int maxGreetingLines = 40; ///< a shell's start-up files may print before the agent does
constexpr Milliseconds patienceAfterNoise = std::chrono::seconds(20);

Milliseconds left(const QDeadlineTimer& deadline)
{
    return Milliseconds(deadline.remainingTime());
}

struct Greeting {
    std::variant<protocol::Hello, AgentMissing> word;
    QString place;
};

/// Reads up to the agent's hello, or the shell's word that there is no agent.
QCoro::Task<Result<Greeting>> readGreeting(AgentLink& link, QDeadlineTimer deadline)
{
    std::string noise;
    QString place;
    const auto somethingElse = [&noise] {
        return Error{ErrorCode::Protocol,
                     "something else than an agent answers: \"" + noise.substr(0, 80) + '"', "",
                     "check what this login's shell runs, or its forced command"};
    };
    for (int lines = 0; lines < maxGreetingLines; ++lines) {
        auto line = co_await link.receive(
            noise.empty() ? left(deadline) : std::min(left(deadline), patienceAfterNoise));
        if (!line) {
            if (line.error().code == ErrorCode::TimedOut && !noise.empty())
                co_return somethingElse();
            std::string words = ssh::quotedForMessage(link.errorOutput());
            if (words.empty())
                words = noise;
            if (line.error().code == ErrorCode::Disconnected && !words.empty())
                co_return Error{ErrorCode::AgentUnavailable, "the agent did not start: " + words,
                                "", "log in there and look why"};
            co_return std::move(line).error();
        }
        if (auto missing = parseAgentMissing(*line))
            co_return Greeting{std::move(*missing), place};
        const auto reply = protocol::decodeReply({line->constData(), std::size_t(line->size())});
        if (reply && std::holds_alternative<protocol::Hello>(*reply))
            co_return Greeting{std::get<protocol::Hello>(*reply), place};
        if (const auto folder = parseAgentPlace(*line))
            place = QString::fromUtf8(*folder);
        else if (noise.empty())
            noise = ssh::quotedForMessage(*line);
    }
    co_return somethingElse();
}

/// The words a restricted shell (rbash, or a list of allowed commands) may let through.
QCoro::Task<std::optional<RunningAgent>> startInstalled(ssh::Session& session,
                                                        QDeadlineTimer deadline)
{
    auto channel = co_await session.exec("rollcall-agent serve", left(deadline));
    if (!channel)
        co_return std::nullopt;
    auto link = makeSshLink(std::move(*channel));
    auto greeting = co_await readGreeting(*link, deadline);
    const auto* hello = greeting ? std::get_if<protocol::Hello>(&greeting->word) : nullptr;
    if (!hello)
        co_return std::nullopt;
    co_return RunningAgent{std::move(link), *hello, {}};
}

} // namespace

QCoro::Task<Result<RunningAgent>> startAgent(ssh::Session& session, AgentBundle& bundle,
                                             Milliseconds step)
{
    const QByteArray command = startCommand(co_await bundle.nameInTime());
    bool installed = false, repaired = false;
    for (;;) {
        const QDeadlineTimer deadline(step); // of this try
        auto channel = co_await session.exec(command, left(deadline));
        if (!channel)
            co_return std::move(channel).error();
        auto link = makeSshLink(std::move(*channel));
        auto greeting = co_await readGreeting(*link, deadline);
        if (!greeting) {
            Error error = std::move(greeting).error();
            error.context = session.target().display().toStdString();
            const bool ended =
                error.code == ErrorCode::AgentUnavailable || error.code == ErrorCode::Disconnected;
            if (!ended || !session.isOpen())
                co_return error;
            co_await link->finish();
            link.reset();
            if (!std::exchange(repaired, true)) {
                const auto again = co_await repairAgent(session, bundle, QDeadlineTimer(step));
                if (!again)
                    co_return again.error();
                if (*again)
                    continue;
            }
            if (auto agent = co_await startInstalled(session, QDeadlineTimer(step)))
                co_return std::move(*agent);
            co_return error;
        }
        if (const auto* hello = std::get_if<protocol::Hello>(&greeting->word))
            co_return RunningAgent{std::move(link), *hello, greeting->place};
        if (installed) {
            co_return Error{ErrorCode::AgentUnavailable,
                            "the agent was uploaded but does not start there",
                            session.target().display().toStdString(),
                            "try it on the board: " + bundle.fileName().toStdString() + " report"};
        }
        co_await link->finish();
        link.reset();
        auto done =
            co_await deliverAgent(session, bundle, std::get<AgentMissing>(greeting->word), step);
        if (!done)
            co_return std::move(done).error();
        installed = true;
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
    const auto* hello = greeting ? std::get_if<protocol::Hello>(&greeting->word) : nullptr;
    if (!hello) {
        co_return greeting ? Error{ErrorCode::Protocol, "the agent did not say hello",
                                   "this computer", "rebuild it with ./dev build"}
                           : std::move(greeting).error();
    }
    co_return RunningAgent{std::move(*link), *hello, {}};
}

} // namespace rollcall::fleet
