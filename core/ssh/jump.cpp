#include "core/ssh/jump.h"

#include "core/ssh/channel_p.h"
#include "core/ssh/errors.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace rollcall::ssh {

namespace {

constexpr qsizetype chunkSize = 16 * 1024;

/// The last host on the way, the channel from there, and our end of the socket pair.
class JumpCarrier : public Carrier
{
public:
    explicit JumpCarrier(Target target)
        : via(std::make_shared<Connection>(std::move(target)))
    {}
    ~JumpCarrier() override { close(); }

    void close() override
    {
        waiter->cancelAll();
        if (!via->isClosed())
            via->close();
    }

    /// One direction has ended: the other has nothing left to say either.
    void hangUp()
    {
        if (socket.fd() >= 0)
            ::shutdown(socket.fd(), SHUT_RDWR);
    }

    const std::shared_ptr<Connection> via;
    const std::shared_ptr<FdWaiter> waiter = std::make_shared<FdWaiter>();
    std::shared_ptr<ChannelState> channel;
    OwnedSocket socket;
};

QCoro::Task<bool> writeToSocket(std::shared_ptr<JumpCarrier> jump, QByteArray bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t n = ::send(jump->socket.fd(), bytes.constData() + written,
                                 std::size_t(bytes.size() - written), MSG_NOSIGNAL);
        if (n > 0) {
            written += n;
            continue;
        }
        if (n < 0 && errno != EAGAIN && errno != EINTR)
            co_return false;
        jump->waiter->setWriteWanted(true);
        const auto wake = co_await jump->waiter->sleep(QDeadlineTimer(QDeadlineTimer::Forever));
        jump->waiter->setWriteWanted(false);
        if (wake == FdWaiter::Wake::Cancelled)
            co_return false;
    }
    co_return true;
}

QCoro::Task<void> copyToSocket(std::shared_ptr<JumpCarrier> jump)
{
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    const auto step = [jump](ssh_session) { return jump->channel->readSome(chunkSize); };
    for (;;) {
        const Result<int> rc = co_await jump->via->attempt(step, never, std::string("a jump"));
        if (!rc || *rc <= 0)
            break;
        const QByteArray bytes = std::exchange(jump->channel->buffer, QByteArray());
        const bool written = co_await writeToSocket(jump, bytes);
        if (!written)
            break;
    }
    jump->hangUp();
}

QCoro::Task<void> copyFromSocket(std::shared_ptr<JumpCarrier> jump)
{
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    for (;;) {
        QByteArray bytes(chunkSize, Qt::Uninitialized);
        const ssize_t n = ::recv(jump->socket.fd(), bytes.data(), std::size_t(bytes.size()), 0);
        if (n > 0) {
            bytes.truncate(n);
            const Result<void> written = co_await writeAll(jump->channel, bytes, never);
            if (!written)
                break;
            continue;
        }
        if (n == 0 || (errno != EAGAIN && errno != EINTR))
            break;
        const auto wake = co_await jump->waiter->sleep(never);
        if (wake == FdWaiter::Wake::Cancelled)
            break;
    }
    jump->waiter->unwatch(); // an ended socket is readable for ever
    endInput(*jump->channel);
    jump->hangUp();
}

QCoro::Task<Result<std::shared_ptr<ChannelState>>>
openForward(std::shared_ptr<Connection> via, Target target, QDeadlineTimer deadline)
{
    const ssh_channel channel = ssh_channel_new(via->session());
    if (!channel)
        co_return via->error(ErrorCode::Io, "out of memory for another channel");
    const auto state = std::make_shared<ChannelState>(via, channel);
    const QByteArray host = target.host.toUtf8();
    const auto step = [state, host, port = int(target.port)](ssh_session) {
        const int rc =
            ssh_channel_open_forward(state->channel, host.constData(), port, "127.0.0.1", 0);
        return rc == SSH_AGAIN ? std::nullopt : std::optional<int>(rc);
    };
    const Result<int> opened =
        co_await via->attempt(step, deadline, std::string("the request for a way on"));
    if (!opened)
        co_return opened.error();
    if (*opened == SSH_OK)
        co_return state;
    if (via->isLost())
        co_return via->lost();
    const std::string reason = quotedForMessage(ssh_get_error(via->session()));
    co_return via->error(ErrorCode::Unreachable,
                         "it opens no way to " + target.display().toStdString() + ": " + reason,
                         "can that host reach the board? its sshd must allow it "
                         "(AllowTcpForwarding)");
}

/// "board over gate".
Error overThis(Error error, const Connection& connection)
{
    const std::string board = connection.target().display().toStdString();
    error.context = error.context.empty() ? board : board + " over " + error.context;
    return error;
}

} // namespace

QCoro::Task<Result<OwnedSocket>> connectOverJump(Opening opening)
{
    const auto connection = opening.connection;
    Target last = connection->target().jumps.back();
    last.jumps = connection->target().jumps;
    last.jumps.pop_back();
    const auto jump = std::make_shared<JumpCarrier>(last);
    connection->carryBy(jump); // so that closing it cancels what follows

    jump->via->onWaits = connection->onWaits;
    const Result<void> opened = co_await openConnection(
        Opening(jump->via, opening.knownHosts, opening.secrets, opening.deadline));
    if (!opened) {
        connection->shownKey = jump->via->shownKey;
        connection->keyOwner = jump->via->keyOwner.value_or(last);
        connection->question = jump->via->question;
        connection->needsPerson = jump->via->needsPerson;
        co_return overThis(opened.error(), *connection);
    }
    const auto channel = co_await openForward(jump->via, connection->target(), opening.deadline);
    if (!channel)
        co_return overThis(channel.error(), *connection);
    jump->channel = *channel;

    std::array<int, 2> ends;
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        co_return connection->error(ErrorCode::Io,
                                    std::string("no socket for a jump: ") + std::strerror(errno));
    }
    OwnedSocket ours(ends[0]);
    jump->socket = OwnedSocket(ends[1]);
    jump->waiter->watch(jump->socket.fd(), {});
    copyToSocket(jump); // both end with the carrier, whose pointer they hold
    copyFromSocket(jump);
    co_return ours;
}

} // namespace rollcall::ssh
