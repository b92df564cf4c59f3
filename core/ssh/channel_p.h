#pragma once

#include "core/ssh/connection.h"
#include "core/ssh/session.h"

namespace rollcall::ssh {

/// A libssh channel and what was read from it. Shared with the coroutines in mid-step, so that the
/// Channel may go away while one sleeps.
class ChannelState
{
public:
    ChannelState(std::shared_ptr<Connection> owner, ssh_channel handle);
    ~ChannelState();
    ChannelState(const ChannelState&) = delete;
    ChannelState& operator=(const ChannelState&) = delete;

    /// Reads once from stdout into `buffer`, at most `room` bytes, and whatever stderr has.
    /// nullopt: nothing there yet. 0: end of file. SSH_ERROR: lost.
    std::optional<int> readSome(qsizetype room);
    void drainErrors();
    Error endOfFile() const;

    const std::shared_ptr<Connection> connection;
    const ssh_channel channel;
    QByteArray buffer;      ///< read, not yet handed out
    qsizetype scanned = 0;  ///< of `buffer`, known to hold no '\n'
    QByteArray errorOutput; ///< the beginning of stderr
    qint64 errorBytes = 0;  ///< of all stderr so far
};

class Channel::Private
{
public:
    std::shared_ptr<ChannelState> state;
};

/// Opens a channel and sends one request on it: "exec" with a command or "subsystem" with a name.
enum class ChannelRequest { Exec, Subsystem };
QCoro::Task<Result<std::shared_ptr<ChannelState>>>
openChannel(std::shared_ptr<Connection> connection, ChannelRequest request, QByteArray argument,
            QDeadlineTimer deadline);

QCoro::Task<Result<void>> writeAll(std::shared_ptr<ChannelState> state, QByteArray bytes,
                                   QDeadlineTimer deadline);
QCoro::Task<Result<QByteArray>> readToEnd(std::shared_ptr<ChannelState> state, qsizetype maxBytes,
                                          QDeadlineTimer deadline);
/// Exactly `size` bytes; Disconnected when the output ends before.
QCoro::Task<Result<QByteArray>> readExactly(std::shared_ptr<ChannelState> state, qsizetype size,
                                            QDeadlineTimer deadline);
QCoro::Task<std::optional<int>> waitForExit(std::shared_ptr<ChannelState> state,
                                            QDeadlineTimer deadline);
void endInput(ChannelState& state);

} // namespace rollcall::ssh
