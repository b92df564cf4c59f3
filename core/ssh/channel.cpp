#include "core/ssh/channel_p.h"
#include "core/ssh/errors.h"

#include <algorithm>
#include <array>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxErrorOutput = 8 * 1024;
/// No command of ours complains this much; whoever does would keep us reading for ever.
constexpr qint64 maxErrorBytes = 1024 * 1024;
constexpr int errorReadsAtOnce = 16; ///< the others on this thread want their turn as well
constexpr qsizetype readSize = 16 * 1024;
/// How much may wait in libssh's memory for the socket: a slow board must not make us hold all of
/// what is meant for it a second time.
constexpr qsizetype writeSize = 32 * 1024;

QDeadlineTimer deadlineIn(Milliseconds duration)
{
    return QDeadlineTimer(duration);
}

Error tooLarge(const ChannelState& state, const char* what, qsizetype maxBytes)
{
    return state.connection->error(ErrorCode::TooLarge,
                                   std::string(what) + " is longer than " +
                                       std::to_string(maxBytes) + " bytes",
                                   "is that really Rollcall's agent?");
}

/// Steps on a channel are not tried once the session is gone, since the channel went with it.
QCoro::Task<Result<int>> readMore(std::shared_ptr<ChannelState> state, qsizetype room,
                                  QDeadlineTimer deadline)
{
    const auto step = [state, room](ssh_session) { return state->readSome(room); };
    const auto connection = state->connection;
    Result<int> rc = co_await connection->attempt(step, deadline, std::string("the command"));
    if (rc && *rc < 0) {
        if (state->errorBytes > maxErrorBytes)
            co_return tooLarge(*state, "its error output", maxErrorBytes);
        co_return connection->isLost() ? connection->lost() : state->endOfFile();
    }
    co_return rc;
}

QCoro::Task<Result<QByteArray>> readOneLine(std::shared_ptr<ChannelState> state, qsizetype maxBytes,
                                            QDeadlineTimer deadline)
{
    for (;;) {
        const qsizetype end = state->buffer.indexOf('\n', state->scanned);
        if (end > maxBytes || (end < 0 && state->buffer.size() > maxBytes))
            co_return tooLarge(*state, "a line", maxBytes);
        if (end >= 0) {
            state->scanned = 0;
            QByteArray line;
            if (end + 1 == state->buffer.size()) {
                // Nearly always. The line goes with its memory: ten thousand boards that are silent
                // most of the time hold none.
                line = std::exchange(state->buffer, QByteArray());
                line.chop(1);
            } else {
                line = state->buffer.first(end);
                state->buffer.remove(0, end + 1);
            }
            co_return line;
        }
        state->scanned = state->buffer.size();
        const qsizetype room = maxBytes + 1 - state->buffer.size();
        const Result<int> rc = co_await readMore(state, std::min(readSize, room), deadline);
        if (!rc)
            co_return rc.error();
        if (*rc == 0)
            co_return state->endOfFile();
    }
}

} // namespace

ChannelState::ChannelState(std::shared_ptr<Connection> owner, ssh_channel handle)
    : connection(std::move(owner))
    , channel(handle)
{}

ChannelState::~ChannelState()
{
    if (!connection->session())
        return; // freed with the session
    ssh_channel_free(channel);
    connection->settle();
}

std::optional<int> ChannelState::readSome(qsizetype room)
{
    std::array<char, readSize> chunk;
    const auto size = quint32(std::min(room, readSize));
    const int rc = ssh_channel_read_nonblocking(channel, chunk.data(), size, 0);
    if (rc > 0) {
        buffer.append(chunk.data(), rc);
        return rc;
    }
    drainErrors();
    if (errorBytes > maxErrorBytes)
        return SSH_ERROR;
    if (rc == SSH_EOF || (rc == 0 && ssh_channel_is_eof(channel)))
        return 0;
    return rc == 0 ? std::nullopt : std::optional<int>(SSH_ERROR);
}

void ChannelState::drainErrors()
{
    // All of it is taken even when no more is kept: unread, it would use up the window that it
    // shares with stdout, and the command would stand still.
    std::array<char, 4096> chunk;
    for (int i = 0; i < errorReadsAtOnce; ++i) {
        const int rc = ssh_channel_read_nonblocking(channel, chunk.data(), chunk.size(), 1);
        if (rc <= 0)
            return;
        errorBytes += rc;
        const qsizetype room = maxErrorOutput - errorOutput.size();
        errorOutput.append(chunk.data(), std::min(qsizetype(rc), room));
    }
}

Error ChannelState::endOfFile() const
{
    std::string message = "the command there has ended";
    if (!errorOutput.isEmpty())
        message += ", saying: " + quotedForMessage(errorOutput);
    return connection->error(ErrorCode::Disconnected, message);
}

QCoro::Task<Result<void>> writeAll(std::shared_ptr<ChannelState> state, QByteArray bytes,
                                   QDeadlineTimer deadline)
{
    const auto connection = state->connection;
    qsizetype written = 0;
    // Done when everything is handed over and libssh has passed it on to the socket.
    const auto step = [state, bytes, &written](ssh_session session) -> std::optional<int> {
        while (written < bytes.size() && (ssh_get_status(session) & SSH_WRITE_PENDING) == 0) {
            const auto size = quint32(std::min(writeSize, bytes.size() - written));
            const int rc = ssh_channel_write(state->channel, bytes.constData() + written, size);
            if (rc < 0)
                return SSH_ERROR;
            if (rc == 0)
                return std::nullopt; // the command does not read; its window will open again
            written += rc;
        }
        const bool pending = (ssh_get_status(session) & SSH_WRITE_PENDING) != 0;
        return written < bytes.size() || pending ? std::nullopt : std::optional<int>(SSH_OK);
    };
    const Result<int> rc =
        co_await connection->attempt(step, deadline, std::string("what was written to it"));
    if (!rc)
        co_return rc.error();
    if (*rc != SSH_OK)
        co_return connection->isLost() ? connection->lost() : state->endOfFile();
    co_return Result<void>();
}

QCoro::Task<Result<QByteArray>> readToEnd(std::shared_ptr<ChannelState> state, qsizetype maxBytes,
                                          QDeadlineTimer deadline)
{
    for (;;) {
        if (state->buffer.size() > maxBytes)
            co_return tooLarge(*state, "the output", maxBytes);
        const qsizetype room = maxBytes + 1 - state->buffer.size();
        const Result<int> rc = co_await readMore(state, std::min(readSize, room), deadline);
        if (!rc)
            co_return rc.error();
        if (*rc == 0)
            break;
    }
    state->scanned = 0;
    co_return std::exchange(state->buffer, QByteArray());
}

QCoro::Task<Result<QByteArray>> readExactly(std::shared_ptr<ChannelState> state, qsizetype size,
                                            QDeadlineTimer deadline)
{
    while (state->buffer.size() < size) {
        const qsizetype room = size - state->buffer.size();
        const Result<int> rc = co_await readMore(state, room, deadline);
        if (!rc)
            co_return rc.error();
        if (*rc == 0)
            co_return state->endOfFile();
    }
    QByteArray bytes = state->buffer.first(size);
    state->buffer.remove(0, size);
    state->scanned = 0;
    co_return bytes;
}

QCoro::Task<std::optional<int>> waitForExit(std::shared_ptr<ChannelState> state,
                                            QDeadlineTimer deadline)
{
    const auto connection = state->connection;
    // The status may come after the end of file, but never after the channel was closed. Waiting
    // for that also keeps the next channel safe: dropbear, with a command ended and its channel not
    // yet closed, may close a channel that is opened meanwhile in its stead.
    const auto step = [state](ssh_session) -> std::optional<int> {
        state->drainErrors();
        if (ssh_channel_is_closed(state->channel))
            return ssh_channel_get_exit_status(state->channel);
        return std::nullopt;
    };
    const Result<int> closed =
        co_await connection->attempt(step, deadline, std::string("the end of the command"));
    if (!closed && !connection->session())
        co_return std::nullopt;
    const int status = closed ? *closed : ssh_channel_get_exit_status(state->channel);
    co_return status < 0 ? std::nullopt : std::optional<int>(status);
}

void endInput(ChannelState& state)
{
    if (!state.connection->session() || state.connection->isLost())
        return;
    ssh_channel_send_eof(state.channel);
    state.connection->settle();
}

Channel::Channel(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Channel::~Channel() = default;

QCoro::Task<Result<void>> Channel::write(QByteArray bytes, Milliseconds deadline)
{
    return writeAll(d->state, std::move(bytes), deadlineIn(deadline));
}

QCoro::Task<Result<QByteArray>> Channel::readLine(qsizetype maxBytes, Milliseconds deadline)
{
    return readOneLine(d->state, maxBytes, deadlineIn(deadline));
}

QCoro::Task<Result<QByteArray>> Channel::readAll(qsizetype maxBytes, Milliseconds deadline)
{
    return readToEnd(d->state, maxBytes, deadlineIn(deadline));
}

void Channel::sendEof()
{
    endInput(*d->state);
}

QCoro::Task<std::optional<int>> Channel::exitStatus(Milliseconds deadline)
{
    return waitForExit(d->state, deadlineIn(deadline));
}

QByteArray Channel::errorOutput() const
{
    return d->state->errorOutput;
}

} // namespace rollcall::ssh
