#include "core/ssh/timer.h"

#include "core/ssh/poller.h"

#include <QDeadlineTimer>
#include <algorithm>

namespace rollcall::ssh {

namespace {

/// A time on a grid whose width goes with the length of the wait.
qint64 onGrid(qint64 now, qint64 length)
{
    constexpr qint64 widest = 32;
    const qint64 lateAtMost = std::min(length / 20, widest);
    qint64 width = 1;
    while (2 * width <= lateAtMost)
        width *= 2;
    return (now + length + width - 1) / width * width;
}

} // namespace

Timer::Timer(std::function<void()> ring)
    : m_ring(std::move(ring))
{}

Timer::~Timer()
{
    stop();
}

void Timer::start(std::chrono::milliseconds length)
{
    stop();
    if (!m_poller)
        m_poller = Poller::ofThisThread();
    if (length.count() <= 0)
        m_poller->startSoon(*this);
    else
        m_poller->start(*this, onGrid(QDeadlineTimer::current().deadline(), length.count()));
}

void Timer::stop()
{
    if (m_heap)
        m_heap->remove(*this);
}

void TimerHeap::add(Timer& timer, qint64 due)
{
    timer.m_heap = this;
    m_entries.emplace_back();
    settle(m_entries.size() - 1, {due, &timer});
}

void TimerHeap::remove(Timer& timer)
{
    const std::size_t hole = timer.m_place;
    timer.m_heap = nullptr;
    const Entry last = m_entries.back();
    m_entries.pop_back();
    if (hole < m_entries.size())
        settle(hole, last);
}

void TimerHeap::put(std::size_t place, const Entry& entry)
{
    m_entries[place] = entry;
    entry.timer->m_place = place;
}

/// Finds the place of an entry that is to fill this hole.
void TimerHeap::settle(std::size_t place, const Entry& entry)
{
    while (place > 0) {
        const std::size_t parent = (place - 1) / 2;
        if (m_entries[parent].due <= entry.due)
            break;
        put(place, m_entries[parent]);
        place = parent;
    }
    for (;;) {
        std::size_t child = 2 * place + 1;
        if (child >= m_entries.size())
            break;
        if (child + 1 < m_entries.size() && m_entries[child + 1].due < m_entries[child].due)
            ++child;
        if (m_entries[child].due >= entry.due)
            break;
        put(place, m_entries[child]);
        place = child;
    }
    put(place, entry);
}

} // namespace rollcall::ssh
