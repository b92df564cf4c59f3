#pragma once

#include "core/base/result.h"
#include "core/ssh/connection.h"
#include "core/ssh/key_cache.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QList>
#include <QString>

namespace rollcall::ssh {

/// A key that ssh-agent holds.
struct AgentKey {
    QByteArray blob; ///< wire format
    QString comment;
    SharedKey publicKey; ///< never null
};

/// Asks the agent which keys it has (draft-miller-ssh-agent, section 4.4), without blocking; keys
/// of a kind that libssh cannot use are left out. Errors: NotFound when there is no agent,
/// Protocol, TooLarge, TimedOut, Cancelled.
QCoro::Task<Result<QList<AgentKey>>> agentKeys(std::shared_ptr<Connection> connection,
                                               QDeadlineTimer deadline);

/// Hands one message to the agent and waits for its answer, both without the length before them. An
/// agent may ask a person first: the deadline is the caller's.
QCoro::Task<Result<QByteArray>> askAgent(std::shared_ptr<Connection> connection, QByteArray message,
                                         QDeadlineTimer deadline);

/// Logs in with a key of the agent: SSH_AUTH_SUCCESS, _DENIED, _PARTIAL or _ERROR as libssh has it.
/// libssh would wait for the agent in a blocking read. So it talks to a socket pair on which its
/// answers lie ready: first a refusal, which brings to light what it wants signed; then, when the
/// real agent has signed that in its own time, the signature. The agent gets until `patience`.
QCoro::Task<Result<int>> loginByAgent(std::shared_ptr<Connection> connection, AgentKey key,
                                      QDeadlineTimer deadline, QDeadlineTimer patience);

} // namespace rollcall::ssh
