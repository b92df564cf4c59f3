#include "core/ssh/ending_command.h"

#include <signal.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QThread>
#include <QTimer>
#include <chrono>
#include <utility>

namespace rollcall::ssh {

namespace {

constexpr std::chrono::milliseconds politeTime{500};
constexpr int killedMs = 1000; ///< the system's time to take away what was killed

/// Deletes itself once nothing is left.
class EndingCommand : public QObject
{
public:
    EndingCommand(std::unique_ptr<QProcess> process, qint64 group)
        : m_process(std::move(process))
        , m_group(pid_t(group))
    {
        // The child makes its group itself, maybe only after this.
        ::setpgid(m_group, m_group);
        ::kill(-m_group, SIGHUP);
        ::kill(-m_group, SIGTERM);
    }

    /// Nobody is held up when a thread ends.
    ~EndingCommand() override
    {
        killGroup();
        if (m_process->state() != QProcess::NotRunning)
            m_process->waitForFinished(killedMs);
    }

    void start()
    {
        m_process->disconnect();
        m_process->closeReadChannel(QProcess::StandardError); // not to be kept
        if (m_process->state() == QProcess::NotRunning) {
            deleteLater();
            return;
        }
        connect(m_process.get(), &QProcess::finished, this, [this] {
            killGroup(); // what the command left behind
            deleteLater();
        });
        QTimer::singleShot(politeTime, this, [this] { killGroup(); });
        // The event loop that would tell us may not run any more.
        QThread* const thread = QThread::currentThread();
        const auto* const app = QCoreApplication::instance();
        if (app && app->thread() == thread)
            connect(app, &QObject::destroyed, this, [this] { delete this; });
        else
            connect(
                thread, &QThread::finished, this, [this] { delete this; }, Qt::DirectConnection);
    }

private:
    void killGroup()
    {
        if (const pid_t group = std::exchange(m_group, 0); group > 1)
            ::kill(-group, SIGKILL);
    }

    std::unique_ptr<QProcess> m_process;
    pid_t m_group;
};

} // namespace

void endCommand(std::unique_ptr<QProcess> process, qint64 group)
{
    (new EndingCommand(std::move(process), group))->start();
}

} // namespace rollcall::ssh
