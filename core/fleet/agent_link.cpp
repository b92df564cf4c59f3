#include "core/fleet/agent_link.h"

#include "core/fleet/alarm.h"
#include "core/protocol/messages.h"
#include "core/ssh/ending_command.h"
#include "core/ssh/session.h"

#include <unistd.h>

#include <QDeadlineTimer>
#include <QProcess>

namespace rollcall::fleet {

namespace {

constexpr qsizetype maxErrorBytes = 8 * 1024;
constexpr Milliseconds cleanUpDeadline = std::chrono::seconds(2);

class SshLink final : public AgentLink
{
public:
    explicit SshLink(std::unique_ptr<ssh::Channel> channel)
        : m_channel(std::move(channel))
    {}

    QCoro::Task<Result<void>> send(QByteArray line, Milliseconds deadline) override
    {
        return m_channel->write(line + '\n', deadline);
    }
    QCoro::Task<Result<QByteArray>> receive(Milliseconds deadline) override
    {
        return m_channel->readLine(protocol::maxLineBytes, deadline);
    }
    QCoro::Task<void> finish() override { co_await m_channel->exitStatus(cleanUpDeadline); }
    QByteArray errorOutput() const override { return m_channel->errorOutput(); }
    void close() override { m_channel->sendEof(); }

private:
    std::unique_ptr<ssh::Channel> m_channel;
};

/// QProcess signals wake the one coroutine that waits; it then looks for itself what there is.
class LocalLink final : public AgentLink
{
public:
    explicit LocalLink(const QString& program)
    {
        wakeOn(&QProcess::readyReadStandardOutput);
        wakeOn(&QProcess::started);
        wakeOn(&QProcess::finished);
        wakeOn(&QProcess::errorOccurred);
        // A group of its own, which is ended as a whole, and not by Ctrl+C in our terminal.
        m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
        m_process->start(program, {QStringLiteral("serve")});
    }

    /// End of file is what ends an agent. One that hangs is killed, and nobody here waits for that.
    ~LocalLink() override
    {
        m_process->closeWriteChannel();
        const qint64 group = m_process->processId();
        if (m_process->state() != QProcess::NotRunning && group > 1)
            ssh::endCommand(std::move(m_process), group);
    }

    QCoro::Task<Result<void>> waitForStarted(Milliseconds length)
    {
        const QDeadlineTimer deadline(length);
        while (m_process->state() == QProcess::Starting && !m_closed && !deadline.hasExpired())
            co_await m_alarm.sleep(Milliseconds(deadline.remainingTime()));
        if (m_closed)
            co_return cancelled();
        if (m_process->state() == QProcess::Running)
            co_return {};
        co_return Error{ErrorCode::AgentUnavailable,
                        "cannot start " + m_process->program().toStdString() + ": " +
                            m_process->errorString().toStdString(),
                        "this computer", "check that the file exists and may be executed"};
    }

    QCoro::Task<Result<void>> send(QByteArray line, Milliseconds) override
    {
        if (m_process->state() != QProcess::Running || m_process->write(line + '\n') < 0)
            co_return disconnected();
        co_return {};
    }

    QCoro::Task<Result<QByteArray>> receive(Milliseconds length) override
    {
        const QDeadlineTimer deadline(length);
        for (;;) {
            if (m_closed)
                co_return cancelled();
            if (m_process->canReadLine()) {
                QByteArray line = m_process->readLine();
                line.chop(1);
                co_return line;
            }
            if (m_process->bytesAvailable() > qint64(protocol::maxLineBytes)) {
                co_return Error{ErrorCode::TooLarge, "the agent sent a line without end",
                                "this computer", ""};
            }
            if (m_process->state() != QProcess::Running)
                co_return disconnected();
            if (deadline.hasExpired()) {
                co_return Error{ErrorCode::TimedOut, "the agent did not answer in time",
                                "this computer", ""};
            }
            co_await m_alarm.sleep(Milliseconds(deadline.remainingTime()));
        }
    }

    QCoro::Task<void> finish() override { co_return; }

    QByteArray errorOutput() const override
    {
        m_errors += m_process->readAllStandardError();
        m_errors.truncate(maxErrorBytes);
        return m_errors;
    }

    void close() override
    {
        m_closed = true;
        m_alarm.wake();
    }

private:
    /// Through the event loop: whoever wakes may destroy the link, and QProcess goes on with its
    /// own members after it has emitted some of its signals.
    template <class Signal>
    void wakeOn(Signal signal)
    {
        QObject::connect(
            m_process.get(), signal, &m_wakes, [this] { m_alarm.wake(); }, Qt::QueuedConnection);
    }

    static Error cancelled()
    {
        return Error{ErrorCode::Cancelled, "given up", "this computer", ""};
    }

    Error disconnected() const
    {
        const QByteArray errors = errorOutput().trimmed();
        return Error{ErrorCode::Disconnected,
                     "the agent ended" + (errors.isEmpty() ? "" : ": " + errors.toStdString()),
                     "this computer", ""};
    }

    std::unique_ptr<QProcess> m_process = std::make_unique<QProcess>();
    QObject m_wakes; ///< what is queued goes with the link, which the process may outlive
    mutable QByteArray m_errors;
    Alarm m_alarm;
    bool m_closed = false;
};

} // namespace

std::unique_ptr<AgentLink> makeSshLink(std::unique_ptr<ssh::Channel> channel)
{
    return std::make_unique<SshLink>(std::move(channel));
}

QCoro::Task<Result<std::unique_ptr<AgentLink>>>
startLocalAgent(QString program, Milliseconds deadline, AgentLink*& starting)
{
    if (program.isEmpty()) {
        co_return Error{ErrorCode::AgentUnavailable, "no agent for this computer was found",
                        "this computer", "build it with ./dev agents, or set ROLLCALL_AGENTS"};
    }
    auto link = std::make_unique<LocalLink>(program);
    starting = link.get();
    if (auto started = co_await link->waitForStarted(deadline); !started)
        co_return std::move(started).error();
    co_return std::unique_ptr<AgentLink>(std::move(link));
}

} // namespace rollcall::fleet
