#include "core/ssh/agent_socket.h"

#include "core/ssh/errors.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace rollcall::ssh {

namespace {

// draft-miller-ssh-agent, section 6.1
constexpr char failure = 5;
constexpr char requestIdentities = 11;
constexpr char identitiesAnswer = 12;
constexpr char signRequest = 13;
constexpr char signResponse = 14;

constexpr quint32 maxAnswer = 256 * 1024; ///< as OpenSSH's
constexpr int maxKeys = 256;
constexpr std::chrono::seconds toldAfter{2}; ///< an agent that takes longer asks a person

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray framed(const QByteArray& bytes)
{
    return number(quint32(bytes.size())) + bytes;
}

/// Takes a length and so many bytes off the front; nullopt when they are not all there.
std::optional<QByteArray> takeFrame(QByteArray& bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(bytes.constData());
    if (length > maxAnswer || qsizetype(length) > bytes.size() - 4)
        return std::nullopt;
    const QByteArray frame = bytes.mid(4, qsizetype(length));
    bytes.remove(0, 4 + qsizetype(length));
    return frame;
}

Error noAgent(const Connection& connection, const std::string& why)
{
    return connection.error(ErrorCode::NotFound, "ssh-agent cannot be used: " + why);
}

Result<OwnedSocket> connectAgent(const Connection& connection)
{
    const QString& named = connection.target().agentSocket;
    const QByteArray path = named.isEmpty() ? qgetenv("SSH_AUTH_SOCK") : QFile::encodeName(named);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || std::size_t(path.size()) >= sizeof address.sun_path)
        return noAgent(connection, "there is none");
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    OwnedSocket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    // A local connect is done at once, or the agent's queue is full.
    if (socket.fd() < 0 ||
        ::connect(socket.fd(), reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        return noAgent(connection, std::strerror(errno));
    return socket;
}

/// libssh's agent for one try of a login: everything it will read lies ready.
class PreparedAgent
{
public:
    PreparedAgent(ssh_session session, const QByteArray& answers)
    {
        std::array<int, 2> ends;
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
            return;
        m_ours = OwnedSocket(ends[0]);
        m_libsshs = OwnedSocket(ends[1]);
        const ssize_t sent =
            ::send(ends[0], answers.constData(), std::size_t(answers.size()), MSG_NOSIGNAL);
        // With nothing more to come: should libssh want more, it reads the end and does not wait.
        ::shutdown(ends[0], SHUT_WR);
        m_ready = sent == answers.size() && ssh_set_agent_socket(session, ends[1]) == SSH_OK;
    }

    bool isReady() const { return m_ready; }

    /// What libssh asked to have signed; empty when it came not so far.
    QByteArray wantedSignature()
    {
        QByteArray asked(64 * 1024, Qt::Uninitialized);
        const ssize_t n = ::recv(m_ours.fd(), asked.data(), std::size_t(asked.size()), 0);
        asked.truncate(std::max<ssize_t>(n, 0));
        while (const auto frame = takeFrame(asked)) {
            if (frame->startsWith(signRequest))
                return *frame;
        }
        return {};
    }

    /// libssh must forget the socket before it is closed.
    void leave(ssh_session session)
    {
        if (session)
            ssh_set_agent_socket(session, -1);
        else
            m_libsshs.take(); // closed with the session
    }

private:
    OwnedSocket m_ours, m_libsshs;
    bool m_ready = false;
};

/// One try of libssh's login with these answers of its agent; what it wanted signed in `wanted`.
QCoro::Task<Result<int>> tryPrepared(std::shared_ptr<Connection> connection, QByteArray answers,
                                     QDeadlineTimer deadline, QByteArray& wanted)
{
    if (!connection->session())
        co_return connection->cancelled();
    PreparedAgent agent(connection->session(), answers);
    if (!agent.isReady()) {
        agent.leave(connection->session());
        co_return connection->error(ErrorCode::Io, "no socket for ssh-agent");
    }
    const auto step = [](ssh_session session) -> std::optional<int> {
        const int rc = ssh_userauth_agent(session, nullptr);
        return rc == SSH_AUTH_AGAIN ? std::nullopt : std::optional<int>(rc);
    };
    const Result<int> rc =
        co_await connection->attempt(step, deadline, std::string("the login by ssh-agent"));
    wanted = agent.wantedSignature();
    agent.leave(connection->session());
    co_return rc;
}

} // namespace

QCoro::Task<Result<QByteArray>> askAgent(std::shared_ptr<Connection> connection, QByteArray message,
                                         QDeadlineTimer deadline)
{
    Result<OwnedSocket> socket = connectAgent(*connection);
    if (!socket)
        co_return socket.error();
    const QByteArray request = framed(message);
    // Requests are small against the socket's buffer: they go at once.
    if (::send(socket->fd(), request.constData(), std::size_t(request.size()), MSG_NOSIGNAL) !=
        request.size())
        co_return noAgent(*connection, "it takes no request");

    const auto waiter = std::make_shared<FdWaiter>();
    connection->cancelWithUs(waiter);
    waiter->watch(socket->fd(), {});
    QByteArray answer;
    QDeadlineTimer soon(toldAfter);
    for (;;) {
        std::array<char, 4096> chunk;
        const ssize_t n = ::recv(socket->fd(), chunk.data(), chunk.size(), 0);
        if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
            co_return noAgent(*connection, "it hung up");
        if (n > 0) {
            answer.append(chunk.data(), n);
            if (answer.size() >= 4 && qFromBigEndian<quint32>(answer.constData()) > maxAnswer)
                co_return connection->error(ErrorCode::TooLarge, "ssh-agent answers endlessly");
            if (auto frame = takeFrame(answer))
                co_return *frame;
            continue;
        }
        const FdWaiter::Wake wake = co_await waiter->sleep(std::min(soon, deadline));
        if (wake == FdWaiter::Wake::Cancelled)
            co_return connection->cancelled();
        const Error silent =
            connection->error(ErrorCode::TimedOut, "ssh-agent has not answered yet",
                              "does it wait for you? confirm there, or touch the token");
        if (deadline.hasExpired())
            co_return silent;
        if (soon.hasExpired()) {
            connection->tellWaits(silent);
            soon = QDeadlineTimer(QDeadlineTimer::Forever);
        }
    }
}

QCoro::Task<Result<QList<AgentKey>>> agentKeys(std::shared_ptr<Connection> connection,
                                               QDeadlineTimer deadline)
{
    const Result<QByteArray> answer =
        co_await askAgent(connection, QByteArray(1, requestIdentities), deadline);
    if (!answer)
        co_return answer.error();
    QByteArray rest = *answer;
    if (!rest.startsWith(identitiesAnswer) || rest.size() < 5)
        co_return noAgent(*connection, "it does not tell its keys");
    const auto count = qFromBigEndian<quint32>(rest.constData() + 1);
    rest.remove(0, 5);
    QList<AgentKey> keys;
    for (quint32 i = 0; i < count && keys.size() < maxKeys; ++i) {
        const auto blob = takeFrame(rest);
        const auto comment = blob ? takeFrame(rest) : std::nullopt;
        if (!comment)
            co_return connection->error(ErrorCode::Protocol, "ssh-agent's list of keys ends early");
        const SharedKey key = publicKeyFromBlob(*blob);
        if (key)
            keys.append({*blob, QString::fromUtf8(*comment), key});
    }
    co_return keys;
}

QCoro::Task<Result<int>> loginByAgent(std::shared_ptr<Connection> connection, AgentKey key,
                                      QDeadlineTimer deadline, QDeadlineTimer patience)
{
    const QByteArray onlyThisKey = framed(QByteArray(1, identitiesAnswer) + number(1) +
                                          framed(key.blob) + framed(key.comment.toUtf8()));
    QByteArray wanted;
    const Result<int> probed = co_await tryPrepared(
        connection, onlyThisKey + framed(QByteArray(1, failure)), deadline, wanted);
    if (!probed || wanted.isEmpty())
        co_return probed;
    const Result<QByteArray> signature = co_await askAgent(connection, wanted, patience);
    if (!signature)
        co_return signature.error();
    if (!signature->startsWith(signResponse))
        co_return int(SSH_AUTH_DENIED); // the person said no, or the token is gone
    const bool late = deadline < patience;
    co_return co_await tryPrepared(connection, onlyThisKey + framed(*signature),
                                   late ? patience : deadline, wanted);
}

} // namespace rollcall::ssh
