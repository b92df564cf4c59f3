#include "core/ssh/proxy_command.h"

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
constexpr int politeMs = 30;   ///< to end by itself; longer would hold up other boards
constexpr int killedMs = 1000; ///< the system's time to take away what was killed

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

        m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([fd = theirs.fd()] {
            ::dup2(fd, STDIN_FILENO);
            ::dup2(fd, STDOUT_FILENO);
            ::setpgid(0, 0);
            ::prctl(PR_SET_PDEATHSIG, SIGHUP); // should we be killed
            sigset_t none;
            ::sigemptyset(&none);
            ::sigprocmask(SIG_SETMASK, &none, nullptr);
            ::signal(SIGPIPE, SIG_DFL);
        });
        QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                         [this] { takeComplaint(); });
        const QString shell = qEnvironmentVariable("SHELL", QStringLiteral("/bin/sh"));
        m_process.start(shell, {QStringLiteral("-c"),
                                QStringLiteral("exec ") + connection.target().proxyCommand});
        m_group = m_process.processId();
        if (m_process.state() == QProcess::NotRunning || m_group <= 1) {
            return connection.error(ErrorCode::Io, "its ProxyCommand does not start: " +
                                                       m_process.errorString().toStdString());
        }
        return ours;
    }

    void close() override
    {
        const auto group = std::exchange(m_group, 0);
        if (group <= 1)
            return;
        // The child makes its group itself, maybe only after this.
        ::setpgid(pid_t(group), pid_t(group));
        ::kill(-pid_t(group), SIGHUP);
        m_process.waitForFinished(politeMs);
        ::kill(-pid_t(group), SIGKILL); // also what the command left behind
        m_process.waitForFinished(killedMs);
    }

    QByteArray complaint() override
    {
        // The end of the socket may be noticed before the end of the process.
        m_process.waitForFinished(politeMs);
        takeComplaint();
        if (m_process.state() != QProcess::NotRunning)
            return {};
        return m_complaint.isEmpty()
                   ? "nothing; exit status " + QByteArray::number(m_process.exitCode())
                   : m_complaint;
    }

private:
    void takeComplaint()
    {
        const QByteArray more = m_process.readAllStandardError();
        m_complaint += more.first(std::min(more.size(), maxComplaint - m_complaint.size()));
    }

    QProcess m_process;
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
