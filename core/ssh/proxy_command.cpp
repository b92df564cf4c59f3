#include "core/ssh/proxy_command.h"

#include "core/ssh/ending_command.h"
#include "core/ssh/errors.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QProcess>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxComplaint = 4096;

class CommandCarrier : public Carrier
{
public:
    ~CommandCarrier() override { close(); }

    Result<OwnedSocket> start(const Connection& connection)
    {
        std::array<int, 2> ends;
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
            return connection.error(ErrorCode::Io, std::string("no socket for its ProxyCommand: ") +
                                                       std::strerror(errno));
        }
        OwnedSocket ours(ends[0]);
        const OwnedSocket theirs(ends[1]);
        ::fcntl(ours.fd(), F_SETFL, O_NONBLOCK);

        m_process->setInputChannelMode(QProcess::ForwardedInputChannel);
        m_process->setStandardOutputFile(QProcess::nullDevice());
        m_process->setChildProcessModifier([fd = theirs.fd()] {
            ::dup2(fd, STDIN_FILENO);
            ::dup2(fd, STDOUT_FILENO);
            ::setpgid(0, 0);
            ::prctl(PR_SET_PDEATHSIG, SIGHUP); // should we be killed
            sigset_t none;
            ::sigemptyset(&none);
            ::sigprocmask(SIG_SETMASK, &none, nullptr);
            ::signal(SIGPIPE, SIG_DFL);
        });
        QObject::connect(m_process.get(), &QProcess::readyReadStandardError, m_process.get(),
                         [this] { takeComplaint(); });
        QObject::connect(m_process.get(), &QProcess::finished, m_process.get(),
                         [ends = m_ends] { ends->wakeAll(); });
        const QString shell = qEnvironmentVariable("SHELL", QStringLiteral("/bin/sh"));
        m_process->start(shell, {QStringLiteral("-c"),
                                 QStringLiteral("exec ") + connection.target().proxyCommand});
        m_group = m_process->processId();
        if (m_process->state() == QProcess::NotRunning || m_group <= 1) {
            return connection.error(ErrorCode::Io, "its ProxyCommand does not start: " +
                                                       m_process->errorString().toStdString());
        }
        return ours;
    }

    void close() override
    {
        m_ends->cancelAll();
        if (const auto group = std::exchange(m_group, 0); group > 1)
            endCommand(std::move(m_process), group);
    }

    QCoro::Task<void> settle(QDeadlineTimer deadline) override
    {
        while (isRunning() && !deadline.hasExpired()) {
            const auto wake = co_await m_ends->sleep(deadline);
            if (wake != FdWaiter::Wake::Ready)
                co_return;
        }
    }

    std::optional<Error> ended() override
    {
        if (!m_process || isRunning())
            return std::nullopt;
        takeComplaint();
        const QByteArray words =
            m_complaint.isEmpty()
                ? "nothing; exit status " + QByteArray::number(m_process->exitCode())
                : m_complaint;
        return Error{ErrorCode::Disconnected,
                     "its ProxyCommand ended, saying: " + quotedForMessage(words),
                     {},
                     "try the command of ProxyCommand in a shell"};
    }

private:
    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }

    void takeComplaint()
    {
        const QByteArray more = m_process->readAllStandardError();
        m_complaint += more.first(std::min(more.size(), maxComplaint - m_complaint.size()));
    }

    std::unique_ptr<QProcess> m_process = std::make_unique<QProcess>();
    const std::shared_ptr<FdWaiter> m_ends = std::make_shared<FdWaiter>(); ///< its end wakes this
    QByteArray m_complaint;
    qint64 m_group = 0;
};

} // namespace

Result<OwnedSocket> startProxyCommand(Connection& connection)
{
    const auto carrier = std::make_shared<CommandCarrier>();
    auto socket = carrier->start(connection);
    if (socket)
        connection.carryBy(carrier);
    return socket;
}

} // namespace rollcall::ssh
