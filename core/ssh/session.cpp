#include "core/ssh/session.h"

#include "core/ssh/authentication.h"
#include "core/ssh/channel_p.h"
#include "core/ssh/errors.h"
#include "core/ssh/host_key.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/upload.h"

#include <fcntl.h>
#include <libssh/server.h> // ssh_send_keepalive, which clients may use too

namespace rollcall::ssh {

namespace {

/// A server may greet before its version line (RFC 4253 section 4.2). More than this is no
/// greeting.
constexpr quint64 maxGreeting = 64 * 1024;

/// What one open() needs. The times are for messages.
struct Opening {
    std::shared_ptr<Connection> connection;
    KnownHosts* knownHosts;
    QDeadlineTimer deadline;
    qint64 patience; ///< the whole of the deadline, in ms
};

/// The step of ssh_connect(), which exchanges versions and keys.
std::optional<int> keyExchangeStep(ssh_session session, const Connection& connection)
{
    const int rc = ssh_connect(session);
    // libssh switches the socket to blocking when it begins; a full send buffer would stop us.
    const int fd = ssh_get_fd(session);
    if (fd >= 0)
        fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    if (rc != SSH_AGAIN)
        return rc;
    const bool greeting = ssh_get_serverbanner(session) == nullptr;
    if (greeting && connection.bytesReceived() > maxGreeting)
        return SSH_ERROR;
    return std::nullopt;
}

Error keyExchangeError(const Opening& opening, const Result<int>& rc)
{
    const Connection& connection = *opening.connection;
    const std::string patience = secondsText(opening.patience);
    const bool silent = connection.bytesReceived() == 0;
    if (!rc && rc.error().code == ErrorCode::TimedOut) {
        return connection.error(ErrorCode::TimedOut,
                                silent ? "accepted the connection but said nothing for " + patience
                                       : "did not finish the key exchange within " + patience,
                                silent ? "is it an SSH server that listens on this port?"
                                       : "is the board busy or its network slow?");
    }
    if (!rc && rc.error().code == ErrorCode::Cancelled)
        return rc.error();
    const bool versionSeen =
        connection.session() && ssh_get_serverbanner(connection.session()) != nullptr;
    if (!versionSeen && !silent) {
        return connection.error(ErrorCode::Protocol, "what answers there is not an SSH server",
                                "check the port");
    }
    const std::string reason = connection.libsshMessage();
    if (reason.starts_with("the server said")) {
        return connection.error(ErrorCode::Disconnected, "ended the key exchange; " + reason,
                                "look into the log of its sshd");
    }
    if (connection.isLost() && reason.find("Socket error") != std::string::npos) {
        return connection.error(ErrorCode::Disconnected,
                                silent ? "closed the connection at once"
                                       : "closed the connection during the key exchange",
                                "look into the log of its sshd; it may limit new connections "
                                "(MaxStartups)");
    }
    return connection.error(ErrorCode::Protocol, "the key exchange failed: " + reason,
                            "the server may be too old; update its SSH server");
}

QCoro::Task<Result<void>> exchangeKeys(Opening opening)
{
    const auto connection = opening.connection;
    const auto step = [connection](ssh_session session) {
        return keyExchangeStep(session, *connection);
    };
    const Result<int> rc =
        co_await connection->attempt(step, opening.deadline, std::string("the key exchange"));
    if (!rc || *rc != SSH_OK)
        co_return keyExchangeError(opening, rc);
    co_return Result<void>();
}

Result<void> checkHostKey(Connection& connection, KnownHosts& knownHosts)
{
    connection.shownKey = serverHostKey(connection.session());
    if (!connection.shownKey)
        return connection.error(ErrorCode::Protocol, "the server showed no usable host key");
    const HostKey& key = *connection.shownKey;
    const std::string shown = key.type.toStdString() + " " + key.fingerprint.toStdString();
    switch (knownHosts.check(connection.target(), key)) {
    case Trust::Known:
        return {};
    case Trust::Unknown:
        return connection.error(ErrorCode::HostKeyUnknown,
                                "its host key is not known yet: " + shown,
                                "compare the fingerprint with the board's and accept it");
    case Trust::Changed:
        return connection.error(ErrorCode::HostKeyChanged,
                                "its host key is another one than before: " + shown,
                                "if you re-installed the board or swapped its card, compare the "
                                "fingerprint and accept the new key; if not, somebody may be "
                                "listening in");
    case Trust::Revoked:
        break;
    }
    return connection.error(ErrorCode::HostKeyChanged, "its host key has been revoked: " + shown,
                            "give the board a new host key, as this one is not secret any more");
}

QCoro::Task<Result<void>> openSteps(Opening opening)
{
    const auto connection = opening.connection;
    Result<OwnedSocket> socket =
        co_await connectSocket(connection->target(), connection->waiter(), opening.deadline);
    if (!socket)
        co_return socket.error();
    const QByteArray algorithms =
        hostKeyAlgorithms(opening.knownHosts->known(connection->target()));
    Result<void> started = connection->start(std::move(*socket), algorithms);
    if (!started)
        co_return started;
    Result<void> exchanged = co_await exchangeKeys(opening);
    if (!exchanged)
        co_return exchanged;
    Result<void> trusted = checkHostKey(*connection, *opening.knownHosts);
    if (!trusted)
        co_return trusted;
    Result<void> loggedIn = co_await authenticate(connection, opening.deadline);
    connection->authenticated = loggedIn.ok();
    co_return loggedIn;
}

QCoro::Task<Result<void>> openConnection(Opening opening)
{
    Result<void> result = co_await openSteps(opening);
    // The error was made while the connection could still tell what happened to it.
    if (!result && !opening.connection->isClosed())
        opening.connection->close();
    co_return result;
}

Error notOpen(const Target& target)
{
    return Error{
        ErrorCode::Disconnected, "there is no connection", target.display().toStdString(), {}};
}

/// Sends the request. libssh remembers one request under way; when that is an older one, its first
/// call only takes the answer.
void sendKeepalive(const Connection& connection)
{
    const quint64 before = connection.packetsSent();
    ssh_send_keepalive(connection.session());
    if (connection.packetsSent() == before)
        ssh_send_keepalive(connection.session());
}

QCoro::Task<Result<void>> keepConnectionAlive(std::shared_ptr<Connection> connection,
                                              QDeadlineTimer deadline)
{
    connection->pump(); // what came before the question is no answer to it
    if (connection->isLost())
        co_return connection->lost();
    const quint64 before = connection->packetsReceived();
    sendKeepalive(*connection);
    // libssh does not tell the answer from others. As in ssh(1), any packet is a sign of life.
    const auto step = [connection, before](ssh_session) -> std::optional<int> {
        if (connection->packetsReceived() == before)
            connection->pump();
        return connection->packetsReceived() != before ? std::optional<int>(SSH_OK) : std::nullopt;
    };
    const Result<int> answered =
        co_await connection->attempt(step, deadline, std::string("a keepalive"));
    if (!answered)
        co_return answered.error();
    co_return Result<void>();
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
    std::shared_ptr<Connection> connection; ///< of the last open(); null before the first
};

Session::Session(Target target, KnownHosts& knownHosts)
    : d(new Private{std::move(target), knownHosts, {}})
{}

Session::~Session()
{
    close();
}

QCoro::Task<Result<void>> Session::open(Milliseconds deadline)
{
    close();
    d->connection = std::make_shared<Connection>(d->target);
    return openConnection(
        Opening{d->connection, &d->knownHosts, QDeadlineTimer(deadline), deadline.count()});
}

std::optional<HostKey> Session::hostKey() const
{
    return d->connection ? d->connection->shownKey : std::nullopt;
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
                                          Milliseconds deadline)
{
    if (!isOpen())
        return failed(notOpen(d->target));
    return uploadFile(d->connection, std::move(content), std::move(remotePath),
                      QDeadlineTimer(deadline));
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
