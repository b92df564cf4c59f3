#pragma once

#include "core/ssh/poller.h"

#include <QDeadlineTimer>
#include <coroutine>
#include <functional>
#include <memory>
#include <vector>

namespace rollcall::ssh {

/// Where the coroutines of one connection sleep until its socket does something: one watch
/// and one timer for all of them. Whoever is woken tries its step again and sleeps again
/// if it was not yet its turn. Each sleeper is resumed exactly once per sleep.
///
/// Always held by shared_ptr: a resumed coroutine may let go of the last other owner. Lives on the
/// thread that made it, which needs an event loop.
class FdWaiter : public std::enable_shared_from_this<FdWaiter>
{
public:
    enum class Wake {
        Ready,     ///< something happened; try again
        TimedOut,  ///< the deadline of this sleep has passed
        Cancelled, ///< the owner gave up; the connection must not be touched any more
    };

    /// One sleep. Lives in the frame of the sleeping coroutine.
    class Sleep
    {
    public:
        bool await_ready() const;
        void await_suspend(std::coroutine_handle<> sleeper);
        Wake await_resume() const;

    private:
        friend class FdWaiter;
        Sleep(std::shared_ptr<FdWaiter> waiter, QDeadlineTimer deadline);

        std::shared_ptr<FdWaiter> m_waiter;
        QDeadlineTimer m_deadline;
        std::coroutine_handle<> m_sleeper;
        Wake m_wake = Wake::Ready;
        bool m_due = false;
    };

    FdWaiter();
    ~FdWaiter();
    FdWaiter(const FdWaiter&) = delete;
    FdWaiter& operator=(const FdWaiter&) = delete;

    /// Watches a socket for reading. `onActivity` runs before the sleepers are woken.
    void watch(int fd, std::function<void()> onActivity);
    /// Stops watching; the caller may then close the socket. The sleepers stay asleep.
    void unwatch();
    /// Wakes also when the socket can be written to. Without pending output it always can.
    void setWriteWanted(bool wanted);

    Sleep sleep(QDeadlineTimer deadline);

    /// Resumes all sleepers before it returns.
    void wakeAll();
    /// The same in the thread's next turn, at most once until then.
    void wakeSoon();
    /// Resumes all sleepers with Cancelled before it returns; no sleep lasts from now on.
    void cancelAll();
    bool isCancelled() const { return m_cancelled; }

private:
    void addSleeper(Sleep* sleep);
    void onActivated();
    void onTimeout();
    void armTimer(const QDeadlineTimer& deadline);
    void resumeDue();

    std::vector<Sleep*> m_sleepers;
    std::shared_ptr<Poller> m_poller; ///< while a socket is watched
    Poller::Key m_watch = 0;
    std::function<void()> m_onActivity;
    Timer m_timer;
    QDeadlineTimer m_armedFor = QDeadlineTimer(QDeadlineTimer::Forever);
    Timer m_wake; ///< see wakeSoon()
    bool m_cancelled = false;
};

} // namespace rollcall::ssh
