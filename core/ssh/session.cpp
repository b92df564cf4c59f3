#include "core/ssh/session.h"

#include "core/ssh/channel_p.h"
#include "core/ssh/keepalive.h"
#include "core/ssh/opening.h"
#include "core/ssh/upload.h"

namespace rollcall::ssh {

namespace {

Error notOpen(const Target& target)
{
    return Error{
        ErrorCode::Disconnected, "there is no connection", target.display().toStdString(), {}};
}

QCoro::Task<Result<std::unique_ptr<Channel>>> failedExec(Error error)
{
    co_return error;
}

QCoro::Task<Result<void>> failed(Error error)
{
    co_return error;
}

} // namespace

class Session::Private
{
public:
    Target target;
    KnownHosts& knownHosts;
    Secrets* secrets;
    JumpPool* jumps;
    std::function<void(const Error&)> tellWaits;
    std::shared_ptr<Connection> connection; ///< of the last open(); null before the first
};

Session::Session(Target target, KnownHosts& knownHosts, Secrets* secrets, JumpPool* jumps)
    : d(new Private{std::move(target), knownHosts, secrets, jumps, {}, {}})
{}

Session::~Session()
{
    close();
}

QCoro::Task<Result<void>> Session::open(Milliseconds deadline)
{
    close();
    d->connection = std::make_shared<Connection>(d->target);
    d->connection->onWaits = d->tellWaits;
    return openConnection(
        Opening(d->connection, &d->knownHosts, d->secrets, QDeadlineTimer(deadline), d->jumps));
}

std::optional<HostKey> Session::hostKey() const
{
    return d->connection ? d->connection->shownKey : std::nullopt;
}

void Session::onWaits(std::function<void(const Error&)> tell)
{
    d->tellWaits = std::move(tell);
}

bool Session::needsPerson() const
{
    return d->connection && d->connection->needsPerson;
}

quint64 Session::question() const
{
    return d->connection ? d->connection->question : 0;
}

const Target& Session::hostKeyOwner() const
{
    return d->connection && d->connection->keyOwner ? *d->connection->keyOwner : d->target;
}

QCoro::Task<Result<std::unique_ptr<Channel>>> Session::exec(QByteArray command,
                                                            Milliseconds deadline)
{
    if (!isOpen())
        return failedExec(notOpen(d->target));
    const auto start = [](std::shared_ptr<Connection> connection, QByteArray line,
                          QDeadlineTimer until) -> QCoro::Task<Result<std::unique_ptr<Channel>>> {
        Result<std::shared_ptr<ChannelState>> state =
            co_await openChannel(connection, ChannelRequest::Exec, line, until);
        if (!state)
            co_return state.error();
        auto channel = std::make_unique<Channel::Private>();
        channel->state = *state;
        co_return std::unique_ptr<Channel>(new Channel(std::move(channel)));
    };
    return start(d->connection, std::move(command), QDeadlineTimer(deadline));
}

QCoro::Task<Result<void>> Session::upload(QByteArray content, QByteArray remotePath,
                                          Milliseconds silence, Milliseconds whole)
{
    if (!isOpen())
        return failed(notOpen(d->target));
    return uploadFile(d->connection, std::move(content), std::move(remotePath),
                      Patience{silence, QDeadlineTimer(whole)});
}

QCoro::Task<Result<void>> Session::keepalive(Milliseconds deadline)
{
    if (!isOpen())
        return failed(notOpen(d->target));
    return keepConnectionAlive(d->connection, QDeadlineTimer(deadline));
}

bool Session::isOpen() const
{
    return d->connection && d->connection->authenticated && !d->connection->isClosed() &&
           !d->connection->isLost();
}

void Session::close()
{
    // A local copy: whoever resumes with Cancelled may call open() again or let go of us.
    const std::shared_ptr<Connection> connection = d->connection;
    if (connection && !connection->isClosed())
        connection->close();
}

const Target& Session::target() const
{
    return d->target;
}

} // namespace rollcall::ssh
