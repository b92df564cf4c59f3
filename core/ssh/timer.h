#pragma once

#include <QtGlobal>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace rollcall::ssh {

class Poller;
class TimerHeap;

/// Calls back once, after a while. Unlike QTimer it costs the same beside ten others as beside
/// twenty thousand: Qt keeps a thread's timers in one sorted list, and searches it from its
/// beginning for each that is stopped. Lives on the thread that starts it first, which needs an
/// event loop.
class Timer
{
public:
    /// `ring` may start the timer again, and may destroy it.
    explicit Timer(std::function<void()> ring);
    ~Timer();
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

    /// Anew if it runs already. It rings late by a twentieth, and 32 ms at most, so that those
    /// which are due at about the same time wake their thread once. 0 ms: in the next turn of the
    /// event loop, behind those who were waiting for it.
    void start(std::chrono::milliseconds length);
    void stop();
    bool isActive() const { return m_heap != nullptr; }

private:
    friend class Poller;
    friend class TimerHeap;

    std::function<void()> m_ring;
    std::shared_ptr<Poller> m_poller; ///< once it has been started
    TimerHeap* m_heap = nullptr;      ///< while it runs
    std::size_t m_place = 0;          ///< in m_heap
};

/// Timers by when they are due: a binary heap in which each knows its place.
class TimerHeap
{
public:
    bool isEmpty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }
    qint64 firstDue() const { return m_entries.front().due; }
    Timer* first() const { return m_entries.front().timer; }

    void add(Timer& timer, qint64 due);
    void remove(Timer& timer);

private:
    struct Entry {
        qint64 due = 0;
        Timer* timer = nullptr;
    };
    void put(std::size_t place, const Entry& entry);
    void settle(std::size_t place, const Entry& entry);

    std::vector<Entry> m_entries;
};

} // namespace rollcall::ssh
