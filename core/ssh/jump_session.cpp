#include "core/ssh/jump_session.h"

#include "core/ssh/errors.h"
#include "core/ssh/keepalive.h"

namespace rollcall::ssh {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds keepaliveEvery = 10s;
constexpr std::chrono::milliseconds keepaliveDeadline = 10s;
/// For one way on: the host there tries to connect for as long as its TCP does, some two minutes.
constexpr std::chrono::milliseconds forwardDeadline = 300s;

QCoro::Task<Result<std::shared_ptr<ChannelState>>> openForward(std::shared_ptr<Connection> via,
                                                               Target target)
{
    if (!via->session())
        co_return via->lost();
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
    const Result<int> opened = co_await via->attempt(step, QDeadlineTimer(forwardDeadline),
                                                     std::string("the request for a way on"));
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

/// Returns when the connection is of no use any more: why, or nothing when it was closed.
QCoro::Task<std::optional<Error>> watch(std::shared_ptr<Connection> via)
{
    for (;;) {
        const quint64 before = via->packetsReceived();
        const QDeadlineTimer until(keepaliveEvery);
        while (!until.hasExpired() && !via->isLost()) {
            const auto wake = co_await via->waiter()->sleep(until);
            if (wake == FdWaiter::Wake::Cancelled)
                co_return std::nullopt;
        }
        if (via->isLost())
            co_return via->lost();
        if (via->packetsReceived() != before)
            continue;
        const Result<void> alive =
            co_await keepConnectionAlive(via, QDeadlineTimer(keepaliveDeadline));
        if (via->isClosed())
            co_return std::nullopt;
        if (!alive && alive.error().code == ErrorCode::TimedOut) {
            co_return via->error(ErrorCode::TimedOut,
                                 "the connection is dead: nothing has come back for some time");
        }
        if (!alive)
            co_return alive.error();
    }
}

} // namespace

JumpSeat::JumpSeat(std::shared_ptr<JumpSession> taken)
    : session(std::move(taken))
{
    ++session->m_seats;
}

JumpSeat::~JumpSeat()
{
    --session->m_seats;
}

JumpSession::JumpSession(Target target)
    : via(std::make_shared<Connection>(std::move(target)))
{}

JumpSession::~JumpSession()
{
    if (!via->isClosed())
        via->close();
}

void JumpSession::open(const Opening& first, std::function<void(JumpSession&)> onSettled)
{
    m_opening = true;
    m_onSettled = std::move(onSettled);
    via->onWaits = [weak = weak_from_this()](const Error& why) {
        const auto self = weak.lock();
        if (!self)
            return;
        self->m_waits = why;
        for (const auto& waiting : self->m_waiting) {
            if (const auto board = waiting.lock())
                board->tellWaits(why);
        }
    };
    run(weak_from_this(),
        Opening(via, first.knownHosts, first.secrets, first.deadline, first.jumps));
}

QCoro::Task<void> JumpSession::run(std::weak_ptr<JumpSession> weak, Opening opening)
{
    const auto via = opening.connection;
    const Result<void> opened = co_await openConnection(opening);
    if (const auto self = weak.lock())
        self->settle(opened);
    if (!opened)
        co_return;
    const std::optional<Error> why = co_await watch(via);
    const auto self = weak.lock();
    if (why && self)
        self->end(*why);
}

void JumpSession::settle(const Result<void>& opened)
{
    m_opening = false;
    m_waits.reset();
    if (!opened)
        m_error = opened.error();
    if (const auto tell = std::exchange(m_onSettled, {}))
        tell(*this);
    for (const auto& waiting : std::exchange(m_waiting, {})) {
        if (const auto board = waiting.lock())
            board->waiter()->wakeSoon();
    }
}

void JumpSession::end(Error reason)
{
    const auto self = shared_from_this(); // its boards may let go of it while they are told
    m_error = std::move(reason);
    if (!via->isClosed())
        via->close();
}

bool JumpSession::takesMore() const
{
    const bool alive = !m_error && !via->isClosed() && !via->isLost();
    return alive && !m_spoiled && m_seats + m_abandoned < maxBoards;
}

void JumpSession::addWaiting(const std::shared_ptr<Connection>& board)
{
    if (!m_opening)
        return;
    m_waiting.push_back(board);
    if (m_waits)
        board->tellWaits(*m_waits);
}

std::shared_ptr<Forward> JumpSession::forward(const std::shared_ptr<Connection>& board)
{
    const auto forward = std::make_shared<Forward>();
    forward->board = board;
    runForward(weak_from_this(), via, board->target(), forward);
    return forward;
}

QCoro::Task<void> JumpSession::runForward(std::weak_ptr<JumpSession> weak,
                                          std::shared_ptr<Connection> via, Target target,
                                          std::shared_ptr<Forward> forward)
{
    auto result = co_await openForward(via, target);
    if (const auto self = weak.lock()) {
        self->m_spoiled |= !result && result.error().code == ErrorCode::TimedOut;
        if (forward->abandoned)
            --self->m_abandoned;
    }
    if (forward->abandoned)
        co_return; // what was opened is closed with `result`
    forward->result = std::move(result);
    if (const auto board = forward->board.lock())
        board->waiter()->wakeSoon();
}

void JumpSession::abandon(Forward& forward)
{
    if (forward.result || std::exchange(forward.abandoned, true))
        return;
    ++m_abandoned;
}

} // namespace rollcall::ssh
