#pragma once

#include "core/base/result.h"
#include "core/fleet/agent_link.h"
#include "core/fleet/agent_places.h"
#include "core/protocol/messages.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>
#include <memory>

namespace rollcall::ssh {
class Session;
}

namespace rollcall::fleet {

class AgentBundle;

/// An agent that has said hello.
struct RunningAgent {
    std::unique_ptr<AgentLink> link;
    protocol::Hello hello;
    QString place; ///< the folder it was started from, when that is not the user's cache
};

/// Starts the agent on the board, bringing it there first when it is missing or damaged: uploaded
/// to the first place that can hold it (agent_places.h) under a temporary name, SHA-256 compared on
/// the board, renamed. A restricted shell is asked for an installed `rollcall-agent serve`. Errors:
/// AgentUnavailable, which names each place and what is wrong with it; Protocol when something else
/// than an agent answers; and those of the session.
QCoro::Task<Result<RunningAgent>> startAgent(ssh::Session& session, AgentBundle& bundle,
                                             Milliseconds deadline);

/// The same for the agent of this very computer, which needs no SSH. Until this ends, closing
/// `starting`, which is set before anybody waits, makes it end with Cancelled.
QCoro::Task<Result<RunningAgent>> startAgentHere(AgentBundle& bundle, Milliseconds deadline,
                                                 AgentLink*& starting);

} // namespace rollcall::fleet
