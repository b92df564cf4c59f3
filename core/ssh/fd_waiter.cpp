#include "core/ssh/fd_waiter.h"

#include <algorithm>

namespace rollcall::ssh {

FdWaiter::Sleep::Sleep(std::shared_ptr<FdWaiter> waiter, QDeadlineTimer deadline)
    : m_waiter(std::move(waiter))
    , m_deadline(deadline)
{}

bool FdWaiter::Sleep::await_ready() const
{
    return m_waiter->m_cancelled || m_deadline.hasExpired();
}

void FdWaiter::Sleep::await_suspend(std::coroutine_handle<> sleeper)
{
    m_sleeper = sleeper;
    m_waiter->addSleeper(this);
}

FdWaiter::Wake FdWaiter::Sleep::await_resume() const
{
    if (m_waiter->m_cancelled)
        return Wake::Cancelled;
    if (!m_sleeper)
        return Wake::TimedOut; // it was too late to fall asleep
    return m_wake;
}

FdWaiter::FdWaiter()
    : m_timer([this] { onTimeout(); })
    , m_wake([this] { wakeAll(); })
{}

FdWaiter::~FdWaiter()
{
    unwatch();
}

void FdWaiter::watch(int fd, std::function<void()> onActivity)
{
    unwatch();
    m_onActivity = std::move(onActivity);
    m_poller = Poller::ofThisThread();
    m_watch = m_poller->add(fd, [this] { onActivated(); });
}

void FdWaiter::unwatch()
{
    if (m_poller)
        m_poller->remove(std::exchange(m_watch, 0));
    m_poller.reset();
}

void FdWaiter::setWriteWanted(bool wanted)
{
    if (m_poller)
        m_poller->setWriteWanted(m_watch, wanted);
}

FdWaiter::Sleep FdWaiter::sleep(QDeadlineTimer deadline)
{
    return Sleep(shared_from_this(), deadline);
}

void FdWaiter::addSleeper(Sleep* sleep)
{
    m_sleepers.push_back(sleep);
    armTimer(sleep->m_deadline);
}

void FdWaiter::onActivated()
{
    const auto self = shared_from_this();
    // The copy keeps the callback alive should it call watch() or unwatch().
    const auto onActivity = m_onActivity;
    if (onActivity)
        onActivity();
    wakeAll();
}

void FdWaiter::wakeAll()
{
    for (Sleep* sleep : m_sleepers)
        sleep->m_due = true;
    resumeDue();
}

void FdWaiter::wakeSoon()
{
    // Also while nobody sleeps: who is about to may have taken in, with the last thing it tried,
    // what it is going to wait for, and no socket tells of that again.
    if (!m_wake.isActive())
        m_wake.start(std::chrono::milliseconds(0));
}

void FdWaiter::cancelAll()
{
    m_cancelled = true;
    m_timer.stop();
    unwatch();
    wakeAll();
}

void FdWaiter::resumeDue()
{
    const auto self = shared_from_this();
    // One at a time, looking again after each: whoever resumes may cancel, sleep again or wake
    // others. A sleep that began meanwhile is not due, so this ends.
    for (;;) {
        const auto due = std::find_if(m_sleepers.begin(), m_sleepers.end(),
                                      [](const Sleep* sleep) { return sleep->m_due; });
        if (due == m_sleepers.end())
            return;
        const std::coroutine_handle<> sleeper = (*due)->m_sleeper;
        m_sleepers.erase(due);
        sleeper.resume();
    }
}

void FdWaiter::armTimer(const QDeadlineTimer& deadline)
{
    if (deadline.isForever() || (m_timer.isActive() && m_armedFor <= deadline))
        return;
    m_armedFor = deadline;
    // One more millisecond, so that the deadline has passed when the timer says so.
    m_timer.start(std::chrono::milliseconds(deadline.remainingTime() + 1));
}

void FdWaiter::onTimeout()
{
    QDeadlineTimer next(QDeadlineTimer::Forever);
    for (Sleep* sleep : m_sleepers) {
        if (sleep->m_deadline.hasExpired()) {
            sleep->m_wake = Wake::TimedOut;
            sleep->m_due = true;
        } else if (sleep->m_deadline < next) {
            next = sleep->m_deadline;
        }
    }
    armTimer(next);
    resumeDue();
}

} // namespace rollcall::ssh
