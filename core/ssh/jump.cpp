#include "core/ssh/jump.h"

#include "core/ssh/channel_p.h"
#include "core/ssh/errors.h"
#include "core/ssh/jump_pool.h"
#include "core/ssh/jump_session.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace rollcall::ssh {

namespace {

constexpr qsizetype chunkSize = 16 * 1024;

/// A place on the connection to the last host on the way, the channel from there, and our end of
/// the socket pair.
class JumpCarrier : public Carrier
{
public:
    ~JumpCarrier() override { close(); }

    void close() override
    {
        if (std::exchange(m_closed, true))
            return;
        waiter->cancelAll();
        if (!seat)
            return;
        if (forward)
            seat->session->abandon(*forward);
        // Who copies sleeps at the shared connection, and ends when it finds us closed.
        seat->session->via->waiter()->wakeSoon();
        seat.reset(); // the last one takes the connection with it
    }

    std::optional<Error> ended() override
    {
        const std::optional<Error> why = seat ? seat->session->error() : std::nullopt;
        if (!why)
            return std::nullopt;
        return Error{why->code,
                     "the way over " + why->context + " has ended: " + why->message,
                     {},
                     "is that host still up?"};
    }

    bool isClosed() const { return m_closed; }
    const std::shared_ptr<ChannelState>& channel() const { return **forward->result; }

    /// One direction has ended: the other has nothing left to say either.
    void hangUp()
    {
        if (socket.fd() >= 0)
            ::shutdown(socket.fd(), SHUT_RDWR);
    }

    std::shared_ptr<JumpSeat> seat; ///< null once closed
    std::shared_ptr<Forward> forward;
    const std::shared_ptr<FdWaiter> waiter = std::make_shared<FdWaiter>();
    OwnedSocket socket;

private:
    bool m_closed = false;
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
    const auto channel = jump->channel();
    const auto via = channel->connection;
    const auto step = [jump, channel](ssh_session) {
        return jump->isClosed() ? std::optional<int>(0) : channel->readSome(chunkSize);
    };
    for (;;) {
        const Result<int> rc = co_await via->attempt(step, never, std::string("a jump"));
        if (!rc || *rc <= 0 || jump->isClosed())
            break;
        const QByteArray bytes = std::exchange(channel->buffer, QByteArray());
        const bool written = co_await writeToSocket(jump, bytes);
        if (!written)
            break;
    }
    jump->hangUp();
}

/// All of it into the channel; false when that has ended, or is not wanted any more.
QCoro::Task<bool> writeToChannel(std::shared_ptr<JumpCarrier> jump, QByteArray bytes)
{
    const auto channel = jump->channel();
    qsizetype written = 0;
    const auto step = [jump, channel, bytes, &written](ssh_session session) -> std::optional<int> {
        while (!jump->isClosed() && written < bytes.size()) {
            // What waits in libssh for a slow network is bounded.
            if ((ssh_get_status(session) & SSH_WRITE_PENDING) != 0)
                return std::nullopt;
            const int rc = ssh_channel_write(channel->channel, bytes.constData() + written,
                                             quint32(bytes.size() - written));
            if (rc == 0)
                return std::nullopt; // its window will open again
            if (rc < 0)
                return SSH_ERROR;
            written += rc;
        }
        return jump->isClosed() ? SSH_ERROR : SSH_OK;
    };
    const Result<int> rc = co_await channel->connection->attempt(
        step, QDeadlineTimer(QDeadlineTimer::Forever), std::string("a jump"));
    co_return rc&&* rc == SSH_OK;
}

QCoro::Task<void> copyFromSocket(std::shared_ptr<JumpCarrier> jump)
{
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    const auto channel = jump->channel();
    for (;;) {
        QByteArray bytes(chunkSize, Qt::Uninitialized);
        const ssize_t n = ::recv(jump->socket.fd(), bytes.data(), std::size_t(bytes.size()), 0);
        if (n > 0) {
            bytes.truncate(n);
            const bool written = co_await writeToChannel(jump, bytes);
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
    endInput(*channel);
    jump->hangUp();
}

/// "board over gate".
Error overThis(Error error, const Connection& connection)
{
    const std::string board = connection.target().display().toStdString();
    error.context = error.context.empty() ? board : board + " over " + error.context;
    return error;
}

std::shared_ptr<JumpSeat> joinAlone(const Target& via, const Opening& opening)
{
    const auto session = std::make_shared<JumpSession>(via);
    session->open(opening);
    return std::make_shared<JumpSeat>(session);
}

/// Sleeps until `isDone`, which wakes the board's own waiter.
template <class Done>
QCoro::Task<Result<void>> waitUntil(Done isDone, std::shared_ptr<Connection> board,
                                    QDeadlineTimer deadline, const char* what)
{
    while (!isDone()) {
        const auto wake = co_await board->waiter()->sleep(deadline);
        if (wake == FdWaiter::Wake::Cancelled)
            co_return board->cancelled();
        if (wake == FdWaiter::Wake::TimedOut && !isDone()) {
            co_return Error{ErrorCode::TimedOut,
                            std::string("gave no answer to ") + what,
                            {},
                            "is that host busy or its network slow?"};
        }
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<OwnedSocket>> connectOverJump(Opening opening)
{
    const auto connection = opening.connection;
    Target last = connection->target().jumps.back();
    last.jumps = connection->target().jumps;
    last.jumps.pop_back();
    const auto jump = std::make_shared<JumpCarrier>();
    connection->carryBy(jump); // so that closing it cancels what follows

    jump->seat = opening.jumps ? opening.jumps->join(last, opening) : joinAlone(last, opening);
    const std::weak_ptr<JumpSession> session = jump->seat->session;
    jump->seat->session->addWaiting(connection);
    const auto isOpen = [session] {
        const auto alive = session.lock();
        return !alive || !alive->isOpening();
    };
    auto waited = co_await waitUntil(isOpen, connection, opening.deadline, "the login");
    if (connection->isClosed() || !jump->seat)
        co_return connection->cancelled();
    const std::shared_ptr<Connection> via = jump->seat->session->via;
    if (!waited) {
        Error late = waited.error();
        late.context = last.display().toStdString();
        co_return overThis(late, *connection);
    }
    if (const auto why = jump->seat->session->error()) {
        connection->shownKey = via->shownKey;
        connection->keyOwner = via->keyOwner.value_or(last);
        connection->question = via->question;
        connection->needsPerson = via->needsPerson;
        co_return overThis(*why, *connection);
    }

    const auto forward = jump->seat->session->forward(connection);
    jump->forward = forward;
    const auto isThere = [forward] { return forward->result.has_value(); };
    waited = co_await waitUntil(isThere, connection, opening.deadline, "the request for a way on");
    if (connection->isClosed() || !jump->seat)
        co_return connection->cancelled();
    if (!waited) {
        Error late = waited.error();
        late.context = last.display().toStdString();
        co_return overThis(late, *connection);
    }
    if (!*forward->result)
        co_return overThis(forward->result->error(), *connection);

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
