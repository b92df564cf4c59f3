#include "core/ssh/channel_p.h"
#include "core/ssh/errors.h"

namespace rollcall::ssh {

namespace {

constexpr int openTries = 4;

/// One channel with one request on it. Empty when the server closed it before it said anything to
/// the request.
QCoro::Task<Result<std::shared_ptr<ChannelState>>>
tryChannel(std::shared_ptr<Connection> connection, ChannelRequest request, QByteArray argument,
           QDeadlineTimer deadline)
{
    const ssh_channel channel = ssh_channel_new(connection->session());
    if (!channel)
        co_return connection->error(ErrorCode::Io, "out of memory for another channel");
    const auto state = std::make_shared<ChannelState>(connection, channel);

    const auto open = [state](ssh_session) {
        const int rc = ssh_channel_open_session(state->channel);
        return rc == SSH_AGAIN ? std::nullopt : std::optional<int>(rc);
    };
    const Result<int> opened =
        co_await connection->attempt(open, deadline, std::string("the request for a channel"));
    if (!opened)
        co_return opened.error();
    if (*opened != SSH_OK) {
        if (connection->isLost())
            co_return connection->lost();
        // A channel that was denied has a reason.
        const char* reason = ssh_get_error(connection->session());
        if (*reason == '\0')
            co_return std::shared_ptr<ChannelState>();
        co_return connection->error(
            ErrorCode::Protocol, "the server opens no channel for us: " + quotedForMessage(reason),
            "check MaxSessions in its sshd_config");
    }
    const auto start = [state, request, argument](ssh_session) {
        const int rc = request == ChannelRequest::Exec
                           ? ssh_channel_request_exec(state->channel, argument.constData())
                           : ssh_channel_request_subsystem(state->channel, argument.constData());
        // libssh waits for an answer also when the channel is closed, and none can come.
        if (rc == SSH_AGAIN && ssh_channel_is_closed(state->channel))
            return std::optional<int>(SSH_EOF);
        return rc == SSH_AGAIN ? std::nullopt : std::optional<int>(rc);
    };
    const Result<int> started =
        co_await connection->attempt(start, deadline, std::string("the start of a command"));
    if (!started)
        co_return started.error();
    if (*started == SSH_OK)
        co_return state;
    if (connection->isLost())
        co_return connection->lost();
    if (*started == SSH_EOF)
        co_return std::shared_ptr<ChannelState>();
    co_return connection->error(ErrorCode::Unsupported,
                                "the server refused to start \"" + argument.toStdString() + "\"");
}

} // namespace

QCoro::Task<Result<std::shared_ptr<ChannelState>>>
openChannel(std::shared_ptr<Connection> connection, ChannelRequest request, QByteArray argument,
            QDeadlineTimer deadline)
{
    // dropbear may take the end of an earlier command for the end of this one, which has not even
    // begun, and close the channel it has just opened: then nothing was run, and we ask again.
    for (int i = 0; i < openTries; ++i) {
        if (connection->isClosed())
            co_return connection->cancelled();
        if (connection->isLost() || !connection->authenticated)
            co_return connection->lost();
        const Result<std::shared_ptr<ChannelState>> state =
            co_await tryChannel(connection, request, argument, deadline);
        if (!state || *state)
            co_return state;
    }
    co_return connection->error(ErrorCode::Protocol,
                                "the server closed the channel for \"" + argument.toStdString() +
                                    "\" each time before it answered",
                                "look into the log of its sshd");
}

} // namespace rollcall::ssh
