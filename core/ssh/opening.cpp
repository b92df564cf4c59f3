#include "core/ssh/opening.h"

#include "core/ssh/authentication.h"
#include "core/ssh/errors.h"
#include "core/ssh/host_key.h"
#include "core/ssh/jump.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/proxy_command.h"

#include <fcntl.h>

#include <algorithm>

namespace rollcall::ssh {

namespace {

/// A server may greet before its version line (RFC 4253 section 4.2). More than this is no
/// greeting.
constexpr quint64 maxGreeting = 64 * 1024;
/// For the end of a ProxyCommand to be noticed, whose words say more than "closed".
constexpr std::chrono::milliseconds carriersTime{300};

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
    const std::string patience = secondsText(opening.patience());
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
    if (const auto end = connection.carrier() ? connection.carrier()->ended() : std::nullopt)
        return connection.error(end->code, end->message, end->remedy);
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
        co_await connection->attempt(step, opening.connectUntil, std::string("the key exchange"));
    if (rc && *rc == SSH_OK)
        co_return Result<void>();
    if (const auto carrier = connection->carrier()) {
        co_await carrier->settle(QDeadlineTimer(carriersTime));
        if (connection->isClosed())
            co_return connection->cancelled();
    }
    co_return keyExchangeError(opening, rc);
}

Error unknownKey(const Connection& connection, KnownHosts& knownHosts, const std::string& shown)
{
    std::string message = "its host key is not known yet: " + shown;
    const QString authority = knownHosts.authority(connection.target());
    if (!authority.isEmpty()) {
        message += "; an authority vouches for this host (" + authority.toStdString() +
                   "), but Rollcall cannot check certificates of hosts";
    }
    return connection.error(ErrorCode::HostKeyUnknown, message,
                            "compare the fingerprint with the board's and accept it");
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
        return unknownKey(connection, knownHosts, shown);
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

/// A connected socket to the target: its own, or one end of what carries the connection.
QCoro::Task<Result<OwnedSocket>> openSocket(Opening opening)
{
    const auto connection = opening.connection;
    const Target& target = connection->target();
    if (!target.jumps.empty())
        co_return co_await connectOverJump(opening);
    if (!target.proxyCommand.isEmpty())
        co_return startProxyCommand(*connection);
    co_return co_await connectSocket(target, connection->waiter(), opening.connectUntil);
}

QCoro::Task<Result<void>> openSteps(Opening opening)
{
    const auto connection = opening.connection;
    Result<OwnedSocket> socket = co_await openSocket(opening);
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
    Result<void> loggedIn = co_await authenticate(connection, opening.secrets, opening.deadline);
    connection->authenticated = loggedIn.ok();
    co_return loggedIn;
}

} // namespace

Opening::Opening(std::shared_ptr<Connection> toOpen, KnownHosts* known, Secrets* asked,
                 QDeadlineTimer until, JumpPool* shared)
    : connection(std::move(toOpen))
    , knownHosts(known)
    , secrets(asked)
    , jumps(shared)
    , deadline(until)
    , connectUntil(until)
    , begun(QDeadlineTimer::current())
{
    const Target& target = connection->target();
    if (target.connectSeconds == 0 || !target.jumps.empty())
        return;
    const QDeadlineTimer own(std::chrono::seconds(target.connectSeconds));
    connectUntil = std::min(until, own);
}

qint64 Opening::patience() const
{
    return connectUntil.deadline() - begun.deadline();
}

QCoro::Task<Result<void>> openConnection(Opening opening)
{
    Result<void> result = co_await openSteps(opening);
    // The error was made while the connection could still tell what happened to it.
    if (!result && !opening.connection->isClosed())
        opening.connection->close();
    co_return result;
}

} // namespace rollcall::ssh
