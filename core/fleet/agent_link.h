#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>
#include <chrono>
#include <memory>

namespace rollcall::ssh {
class Channel;
}

namespace rollcall::fleet {

using Milliseconds = std::chrono::milliseconds;

/// A line-wise conversation with a running agent, over SSH or with a process on this computer. The
/// agent ends when the link is destroyed. Lives on the I/O thread.
class AgentLink
{
public:
    virtual ~AgentLink() = default;

    /// Sends one line; the '\n' is added here.
    virtual QCoro::Task<Result<void>> send(QByteArray line, Milliseconds deadline) = 0;
    /// The next line without its '\n'. TooLarge over protocol::maxLineBytes, Disconnected at end
    /// of file, TimedOut when none came in time (a later call may still get it).
    virtual QCoro::Task<Result<QByteArray>> receive(Milliseconds deadline) = 0;
    /// After end of file: waits, a moment at most, until the other side has cleaned up.
    virtual QCoro::Task<void> finish() = 0;
    /// What the agent wrote to stderr so far, for error messages.
    virtual QByteArray errorOutput() const = 0;
    /// Makes whoever waits in receive() return Cancelled.
    virtual void close() = 0;
};

/// Speaks over a channel of an SSH session that outlives the link.
std::unique_ptr<AgentLink> makeSshLink(std::unique_ptr<ssh::Channel> channel);

/// Starts `program serve` here. AgentUnavailable when it cannot be started. `starting` is set to
/// the link before anybody waits, so that it can be closed; it dangles when this fails.
QCoro::Task<Result<std::unique_ptr<AgentLink>>>
startLocalAgent(QString program, Milliseconds deadline, AgentLink*& starting);

} // namespace rollcall::fleet
