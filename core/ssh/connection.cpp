#include "core/ssh/connection.h"

#include "core/ssh/errors.h"

#include <libssh/server.h> // ssh_execute_message_callbacks, which clients may use too

#include <utility>

namespace rollcall::ssh {

namespace {

/// How much one wake-up may read before other connections get their turn.
constexpr quint64 pumpBytes = 64 * 1024;
constexpr quint64 libsshReadSize = 4096; ///< what libssh takes from the socket at a time

void initLibsshOnce()
{
    static const bool done = [] {
        ssh_set_log_level(SSH_LOG_NOLOG);
        return ssh_init() == SSH_OK;
    }();
    Q_UNUSED(done)
}

} // namespace

Connection::Connection(Target target)
    : m_target(std::move(target))
    , m_name(m_target.display().toStdString())
    , m_waiter(std::make_shared<FdWaiter>())
{
    initLibsshOnce();
}

Connection::~Connection()
{
    freeSession();
    dropCarrier();
}

Result<void> Connection::start(OwnedSocket socket, const QByteArray& hostKeyAlgorithms)
{
    m_session = ssh_new();
    if (!m_session)
        return error(ErrorCode::Io, "out of memory for another connection");
    m_socket = std::move(socket);

    const QByteArray host = m_target.host.toUtf8();
    const QByteArray user = m_target.user.isEmpty() ? localUserName() : m_target.user.toUtf8();
    const unsigned int port = m_target.port;
    const int off = 0;
    const long timeoutSeconds = 1; // never used: the session does not block
    const socket_t fd = m_socket.fd();
    // ~/.ssh/config is not for us: what is parsed from it must not differ from what we show.
    bool ok = ssh_options_set(m_session, SSH_OPTIONS_PROCESS_CONFIG, &off) == SSH_OK;
    ok = ok && ssh_options_set(m_session, SSH_OPTIONS_HOST, host.constData()) == SSH_OK;
    ok = ok && ssh_options_set(m_session, SSH_OPTIONS_PORT, &port) == SSH_OK;
    ok = ok && ssh_options_set(m_session, SSH_OPTIONS_USER, user.constData()) == SSH_OK;
    ok = ok && ssh_options_set(m_session, SSH_OPTIONS_FD, &fd) == SSH_OK;
    ok = ok && ssh_options_set(m_session, SSH_OPTIONS_TIMEOUT, &timeoutSeconds) == SSH_OK;
    ok = ok && ssh_options_set(m_session, SSH_OPTIONS_GSSAPI_AUTH, &off) == SSH_OK;
    ok = ok &&
         ssh_options_set(m_session, SSH_OPTIONS_HOSTKEYS, hostKeyAlgorithms.constData()) == SSH_OK;
    if (!ok) {
        return error(ErrorCode::InvalidInput, "cannot use this address or user: " + libsshMessage(),
                     "check the spelling of the node");
    }
    ssh_set_blocking(m_session, 0);
    ssh_set_counters(m_session, &m_bytes, &m_packets);
    // Weak: the waiter is ours, so a strong reference would keep both alive for ever.
    const std::weak_ptr<Connection> weak = weak_from_this();
    m_waiter->watch(m_socket.fd(), [weak] {
        if (const auto self = weak.lock())
            self->onActivity();
    });
    return {};
}

QCoro::Task<Result<int>> Connection::attempt(Step step, QDeadlineTimer deadline, std::string doing)
{
    const auto self = shared_from_this();
    for (;;) {
        if (isClosed())
            co_return cancelled();
        if (!m_session)
            co_return lost();
        const std::optional<int> done = step(m_session);
        settle();
        if (done)
            co_return *done;
        if (m_lost)
            co_return lost();
        const FdWaiter::Wake wake = co_await m_waiter->sleep(deadline);
        if (wake == FdWaiter::Wake::Cancelled)
            co_return cancelled();
        if (wake == FdWaiter::Wake::TimedOut) {
            co_return error(ErrorCode::TimedOut, "gave no answer to " + doing + " in time",
                            "is the board busy or its network slow?");
        }
    }
}

void Connection::settle()
{
    if (!m_session || isClosed())
        return;
    const int status = ssh_get_status(m_session);
    if (!m_lost && (status & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0) {
        m_lost = true;
        m_lostReason = libsshMessage();
        // An ended socket is readable for ever, and libssh may have closed it already.
        m_waiter->unwatch();
        m_waiter->wakeSoon();
        return;
    }
    m_waiter->setWriteWanted((status & SSH_WRITE_PENDING) != 0);
    if (m_bytes.in_bytes != m_settledBytes) {
        m_settledBytes = m_bytes.in_bytes;
        m_waiter->wakeSoon();
    }
}

void Connection::pump()
{
    takeIn();
    settle(); // wakes those who wait for what came
}

void Connection::onActivity()
{
    takeIn();
    m_settledBytes = m_bytes.in_bytes; // the waiter wakes everybody after this
    settle();
}

void Connection::takeIn()
{
    if (!m_session || isClosed() || m_lost)
        return;
    const quint64 start = m_bytes.in_bytes;
    quint64 before = start;
    do {
        before = m_bytes.in_bytes;
        // The one public call that polls the socket once without blocking, whatever the state.
        ssh_execute_message_callbacks(m_session);
        // A short read emptied the socket; one that was not will wake us again.
    } while (m_bytes.in_bytes - before == libsshReadSize && m_bytes.in_bytes - start < pumpBytes);
}

void Connection::close()
{
    const auto self = shared_from_this();
    m_waiter->cancelAll();
    for (const auto& waiting : std::exchange(m_cancelToo, {})) {
        if (const auto waiter = waiting.lock())
            waiter->cancelAll();
    }
    freeSession(); // says goodbye, which the carrier still takes
    dropCarrier();
}

void Connection::cancelWithUs(const std::shared_ptr<FdWaiter>& waiter)
{
    std::erase_if(m_cancelToo, [](const auto& gone) { return gone.expired(); });
    m_cancelToo.push_back(waiter);
}

void Connection::dropCarrier()
{
    // Held until it is closed: who resumes in there may let go of us.
    if (const auto carrier = std::exchange(m_carrier, nullptr))
        carrier->close();
}

void Connection::freeSession()
{
    if (!m_session)
        return;
    m_waiter->unwatch();
    // After an error libssh has closed the socket itself; it says so with -1. By now the number may
    // belong to somebody else.
    const bool closedByLibssh = ssh_get_fd(m_session) != m_socket.fd();
    ssh_disconnect(m_session);
    ssh_free(m_session);
    m_session = nullptr;
    if (closedByLibssh)
        m_socket.take();
    m_socket = OwnedSocket();
}

Error Connection::error(ErrorCode code, std::string message, std::string remedy) const
{
    return Error{code, std::move(message), m_name, std::move(remedy)};
}

Error Connection::cancelled() const
{
    return cancelledError(m_name);
}

Error Connection::lost() const
{
    if (const auto end = m_carrier ? m_carrier->ended() : std::nullopt)
        return error(end->code, end->message, end->remedy);
    std::string message = "the connection was lost";
    if (!m_lostReason.empty())
        message += " (" + m_lostReason + ")";
    return error(ErrorCode::Disconnected, message, "is the board still up?");
}

std::string Connection::libsshMessage() const
{
    if (!m_session)
        return m_lostReason;
    const QByteArrayView text = ssh_get_error(m_session);
    // "Received SSH_MSG_DISCONNECT: 2:Too many authentication failures": the end is the server's.
    const QByteArrayView disconnect = "Received SSH_MSG_DISCONNECT: ";
    const qsizetype colon = text.indexOf(':', disconnect.size());
    if (text.startsWith(disconnect) && colon >= 0)
        return "the server said: " + quotedForMessage(text.sliced(colon + 1));
    return quotedForMessage(text);
}

} // namespace rollcall::ssh
