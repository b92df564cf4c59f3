#pragma once

#include "core/ssh/timer.h"

#include <QSocketNotifier>
#include <QTimer>
#include <functional>
#include <memory>
#include <unordered_map>

namespace rollcall::ssh {

/// What the connections of one thread wait for: sockets, all behind one epoll(7), of which the
/// event loop watches a single descriptor, and timers, of which it knows the next. Qt's own
/// notifiers go through poll(2), which looks at each of ten thousand sockets whenever one has
/// something to say.
///
/// Those who are ready are served in turns of some milliseconds, and between two turns the event
/// loop gets to everything else.
class Poller
{
public:
    /// The one of the calling thread. It lives as long as somebody holds it.
    static std::shared_ptr<Poller> ofThisThread();
    ~Poller();
    Poller(const Poller&) = delete;
    Poller& operator=(const Poller&) = delete;

    using Key = quint64; ///< 0 is none

    /// Calls `ready` whenever the socket can be read, has ended or, if wanted, can be written to.
    /// 0 when the system will not watch it.
    Key add(int fd, std::function<void()> ready);
    void setWriteWanted(Key key, bool wanted);
    /// `ready` is not called any more, not even for what has been noticed already.
    void remove(Key key);

private:
    friend class Timer;
    Poller();
    void start(Timer& timer, qint64 due);
    void startSoon(Timer& timer);
    void takeTurn();
    bool ringSome(TimerHeap& heap, qint64 until);
    bool serveSome();
    void arm();

    struct Watch {
        int fd = -1;
        bool write = false;
        std::function<void()> ready;
    };
    int m_epoll;
    Key m_last = 0;
    std::unordered_map<Key, Watch> m_watches;
    std::unique_ptr<QSocketNotifier> m_notifier;
    TimerHeap m_timers; ///< by the deadline of QDeadlineTimer, ms
    TimerHeap m_soon;   ///< in the order in which they came
    qint64 m_soonCount = 0;
    std::unique_ptr<QTimer> m_next; ///< rings for the first of m_timers
    qint64 m_nextDue = 0;           ///< when, while it runs
    bool m_turnQueued = false;
    bool m_inTurn = false;
};

} // namespace rollcall::ssh
