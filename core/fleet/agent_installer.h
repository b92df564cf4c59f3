#pragma once

#include "core/base/result.h"
#include "core/fleet/agent_link.h"
#include "core/protocol/messages.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>
#include <memory>
#include <optional>

namespace rollcall::ssh {
class Session;
}

namespace rollcall::fleet {

class AgentBundle;

/// What the board's shell said instead of starting an agent: it has none of ours.
struct AgentMissing {
    QString machine;        ///< uname -m
    QByteArray cacheFolder; ///< absolute path of the user's cache directory there
    bool operator==(const AgentMissing&) const = default;
};

/// Parses the answer that startCommand() makes a shell give; nullopt when the line is not that
/// answer, or its path is no plain absolute path.
std::optional<AgentMissing> parseAgentMissing(const QByteArray& line);

/// One command line for any POSIX login shell (fish and csh included: it is a single quoted word):
/// starts our agent from the cache directory, else one that is installed on the board, else says
/// what would be needed. A key restricted to `command="rollcall-agent serve"` never sees it.
QByteArray startCommand(const QByteArray& agentFileName);

/// An agent that has said hello.
struct RunningAgent {
    std::unique_ptr<AgentLink> link;
    protocol::Hello hello;
};

/// Starts the agent on the board, bringing it there first when it is missing: uploaded to the
/// user's cache directory under a temporary name, SHA-256 compared on the board, renamed. Errors:
/// AgentUnavailable, Protocol when something else than an agent answers, and those of the session.
QCoro::Task<Result<RunningAgent>> startAgent(ssh::Session& session, AgentBundle& bundle,
                                             Milliseconds deadline);

/// The same for the agent of this very computer, which needs no SSH. Until this ends, closing
/// `starting`, which is set before anybody waits, makes it end with Cancelled.
QCoro::Task<Result<RunningAgent>> startAgentHere(AgentBundle& bundle, Milliseconds deadline,
                                                 AgentLink*& starting);

} // namespace rollcall::fleet
