#include "core/ssh/socket_connect.h"

#include "core/ssh/errors.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QHostAddress>
#include <QHostInfo>
#include <QObject>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxAddresses = 16; ///< more than that for one board is a mistake or an attack

struct SocketAddress {
    sockaddr_storage storage = {};
    socklen_t length = 0;
};

SocketAddress toSocketAddress(const QHostAddress& address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in in = {};
        in.sin_family = AF_INET;
        in.sin_port = htons(port);
        in.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&result.storage, &in, sizeof in);
        result.length = sizeof in;
        return result;
    }
    sockaddr_in6 in = {};
    in.sin6_family = AF_INET6;
    in.sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&in.sin6_addr, &bytes, sizeof bytes);
    const QByteArray scope = address.scopeId().toLatin1(); // "eth0" or a number
    in.sin6_scope_id = if_nametoindex(scope.constData());
    if (in.sin6_scope_id == 0)
        in.sin6_scope_id = scope.toUInt();
    std::memcpy(&result.storage, &in, sizeof in);
    result.length = sizeof in;
    return result;
}

/// Takes the resolver's answer. A slot, since QHostInfo loses the memory of a function object when
/// the look-up is given up.
class Lookup : public QObject
{
    Q_OBJECT

public:
    explicit Lookup(std::shared_ptr<FdWaiter> waiter)
        : m_waiter(std::move(waiter))
    {}
    const std::optional<QHostInfo>& answer() const { return m_answer; }

public Q_SLOTS:
    void take(const QHostInfo& info)
    {
        m_answer = info;
        const auto waiter = m_waiter; // whoever wakes may end our life
        waiter->wakeAll();
    }

private:
    const std::shared_ptr<FdWaiter> m_waiter;
    std::optional<QHostInfo> m_answer;
};

/// Asks the system's resolver on one of Qt's threads.
QCoro::Task<Result<QList<QHostAddress>>> lookUp(Target target, std::shared_ptr<FdWaiter> waiter,
                                                QDeadlineTimer deadline)
{
    // An address needs no resolver, and QHostInfo would look its name up.
    const QHostAddress literal(target.host);
    if (!literal.isNull())
        co_return QList<QHostAddress>{literal};

    const std::string context = target.display().toStdString();
    Lookup lookup(waiter);
    const int id = QHostInfo::lookupHost(target.host, &lookup, SLOT(take(QHostInfo)));
    FdWaiter::Wake wake = FdWaiter::Wake::Ready;
    while (!lookup.answer() && wake == FdWaiter::Wake::Ready)
        wake = co_await waiter->sleep(deadline);
    if (!lookup.answer())
        QHostInfo::abortHostLookup(id);
    if (waiter->isCancelled())
        co_return cancelledError(context);
    if (!lookup.answer()) {
        co_return Error{ErrorCode::TimedOut, "the name server did not answer in time", context,
                        "check the network, or use the address instead of the name"};
    }
    const QList<QHostAddress> addresses = lookup.answer()->addresses();
    if (addresses.isEmpty()) {
        const std::string name = target.host.toStdString();
        co_return Error{ErrorCode::Unreachable, "no address is known for the name \"" + name + "\"",
                        context, "check the spelling, or use the board's address"};
    }
    co_return addresses.first(std::min(addresses.size(), maxAddresses));
}

Error connectError(int code, const Target& target)
{
    const std::string context = target.display().toStdString();
    const std::string port = std::to_string(target.port);
    switch (code) {
    case ECONNREFUSED:
        return Error{ErrorCode::Refused, "connection refused on port " + port, context,
                     "is sshd running there? check the port"};
    case ETIMEDOUT:
        return Error{ErrorCode::TimedOut, "no answer on port " + port, context,
                     "is the board switched on, and on this network?"};
    case EHOSTUNREACH:
    case ENETUNREACH:
        return Error{ErrorCode::Unreachable, "there is no route to it", context,
                     "is the board switched on, and on this network?"};
    default:
        return Error{ErrorCode::Unreachable, std::string("cannot connect: ") + std::strerror(code),
                     context, "check the address and the network"};
    }
}

void setOptions(int fd)
{
    const int on = 1;
    // Requests and answers are short; without this each would wait for the last one's ACK.
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int pendingError(int fd)
{
    int code = 0;
    socklen_t length = sizeof code;
    if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &code, &length) != 0)
        return errno;
    return code;
}

/// True once the three-way handshake is over: SO_ERROR is 0 before that, too.
bool isConnected(int fd)
{
    sockaddr_storage peer;
    socklen_t length = sizeof peer;
    return getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &length) == 0;
}

QCoro::Task<Result<OwnedSocket>> connectTo(SocketAddress address, Target target,
                                           std::shared_ptr<FdWaiter> waiter,
                                           QDeadlineTimer deadline)
{
    OwnedSocket socket(
        ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.fd() < 0)
        co_return connectError(errno, target);
    setOptions(socket.fd());
    const int rc =
        ::connect(socket.fd(), reinterpret_cast<sockaddr*>(&address.storage), address.length);
    if (rc != 0 && errno != EINPROGRESS)
        co_return connectError(errno, target);

    waiter->watch(socket.fd(), {});
    waiter->setWriteWanted(true);
    FdWaiter::Wake wake = FdWaiter::Wake::Ready;
    int error = pendingError(socket.fd());
    while (error == 0 && !isConnected(socket.fd()) && wake == FdWaiter::Wake::Ready) {
        wake = co_await waiter->sleep(deadline);
        error = pendingError(socket.fd());
    }
    waiter->unwatch();
    if (wake == FdWaiter::Wake::Cancelled)
        co_return cancelledError(target.display().toStdString());
    if (error != 0)
        co_return connectError(error, target);
    if (!isConnected(socket.fd()))
        co_return connectError(ETIMEDOUT, target);
    co_return socket;
}

} // namespace

OwnedSocket& OwnedSocket::operator=(OwnedSocket&& other) noexcept
{
    if (this != &other) {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = other.take();
    }
    return *this;
}

OwnedSocket::~OwnedSocket()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

int OwnedSocket::take()
{
    return std::exchange(m_fd, -1);
}

QCoro::Task<Result<OwnedSocket>> connectSocket(Target target, std::shared_ptr<FdWaiter> waiter,
                                               QDeadlineTimer deadline)
{
    Result<QList<QHostAddress>> addresses = co_await lookUp(target, waiter, deadline);
    if (!addresses)
        co_return addresses.error();
    std::optional<Error> firstError;
    for (qsizetype i = 0; i < addresses->size(); ++i) {
        const qint64 share = deadline.remainingTime() / (addresses->size() - i);
        const SocketAddress address = toSocketAddress(addresses->at(i), target.port);
        Result<OwnedSocket> socket =
            co_await connectTo(address, target, waiter, QDeadlineTimer(share));
        if (socket || socket.error().code == ErrorCode::Cancelled)
            co_return socket;
        // "Refused" says more than the silence of another address.
        if (!firstError || socket.error().code == ErrorCode::Refused)
            firstError = socket.error();
    }
    co_return *firstError;
}

} // namespace rollcall::ssh

#include "socket_connect.moc"
