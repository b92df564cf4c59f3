#include "core/ssh/poller.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace rollcall::ssh {

namespace {

/// A turn goes on until this has passed. What is under way then is finished: at the worst the
/// inventory of a large server, or a step of a key exchange.
constexpr qint64 turnNs = 5'000'000;
/// Of each sort, before the next sort has its share of the turn.
constexpr std::size_t shareOfTurn = 16;

epoll_event eventFor(Poller::Key key, bool write)
{
    epoll_event event = {};
    event.events = EPOLLIN | (write ? EPOLLOUT : 0u);
    event.data.u64 = key;
    return event;
}

} // namespace

std::shared_ptr<Poller> Poller::ofThisThread()
{
    // Weak: the last connection takes it along, before its thread's event loop ends.
    thread_local std::weak_ptr<Poller> current;
    auto poller = current.lock();
    if (!poller) {
        poller.reset(new Poller);
        current = poller;
    }
    return poller;
}

Poller::Poller()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_notifier(std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read))
    , m_next(std::make_unique<QTimer>())
{
    m_next->setSingleShot(true);
    m_next->setTimerType(Qt::PreciseTimer); // they are on a grid already
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { takeTurn(); });
    QObject::connect(m_next.get(), &QTimer::timeout, m_next.get(), [this] { takeTurn(); });
}

Poller::~Poller()
{
    // It may be on the call stack: whoever was called last held us last.
    m_notifier->disconnect();
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater();
    m_next->disconnect();
    m_next->stop();
    QCoreApplication::removePostedEvents(m_next.get(), QEvent::MetaCall);
    m_next.release()->deleteLater();
    ::close(m_epoll);
}

Poller::Key Poller::add(int fd, std::function<void()> ready)
{
    const Key key = ++m_last;
    epoll_event event = eventFor(key, false);
    if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) != 0)
        return 0;
    m_watches.emplace(key, Watch{fd, false, std::move(ready)});
    return key;
}

void Poller::setWriteWanted(Key key, bool wanted)
{
    const auto watch = m_watches.find(key);
    if (watch == m_watches.end() || watch->second.write == wanted)
        return;
    watch->second.write = wanted;
    epoll_event event = eventFor(key, wanted);
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, watch->second.fd, &event);
}

void Poller::remove(Key key)
{
    const auto watch = m_watches.find(key);
    if (watch == m_watches.end())
        return;
    epoll_event event = {};
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, watch->second.fd, &event);
    m_watches.erase(watch);
}

void Poller::start(Timer& timer, qint64 due)
{
    m_timers.add(timer, due);
    arm();
}

void Poller::startSoon(Timer& timer)
{
    m_soon.add(timer, ++m_soonCount);
    arm();
}

void Poller::takeTurn()
{
    const auto self = ofThisThread(); // a callback may let the last connection go
    QElapsedTimer spent;
    spent.start();
    const bool nested = std::exchange(m_inTurn, true); // somebody runs an event loop in there
    bool more = true;
    while (more && spent.nsecsElapsed() < turnNs) {
        // Those who come during this round have theirs in the next one.
        more = ringSome(m_soon, m_soonCount);
        more = ringSome(m_timers, QDeadlineTimer::current().deadline()) || more;
        more = serveSome() || more || !m_soon.isEmpty();
    }
    m_inTurn = nested;
    arm();
}

/// Whether there may be more.
bool Poller::ringSome(TimerHeap& heap, qint64 until)
{
    for (std::size_t i = 0; i < shareOfTurn; ++i) {
        if (heap.isEmpty() || heap.firstDue() > until)
            return false;
        Timer* timer = heap.first();
        heap.remove(*timer);
        const auto ring = timer->m_ring; // a copy, as it may destroy its timer
        ring();
    }
    return true;
}

/// The same for sockets. What is left over is still ready the next time, and then comes first.
bool Poller::serveSome()
{
    std::array<epoll_event, shareOfTurn> events;
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), 0);
    for (int i = 0; i < count; ++i) {
        const auto watch = m_watches.find(events[std::size_t(i)].data.u64);
        if (watch == m_watches.end())
            continue;                           // removed by one before it
        const auto ready = watch->second.ready; // a copy, as it may remove itself
        ready();
    }
    return count == int(events.size());
}

/// Makes the event loop come back for who is due. Sockets see to that themselves.
void Poller::arm()
{
    if (m_inTurn)
        return;
    const qint64 now = QDeadlineTimer::current().deadline();
    const bool due = !m_timers.isEmpty() && m_timers.firstDue() <= now;
    if (due || !m_soon.isEmpty()) {
        if (!std::exchange(m_turnQueued, true)) {
            const auto turn = [this] {
                m_turnQueued = false;
                takeTurn();
            };
            QMetaObject::invokeMethod(m_next.get(), turn, Qt::QueuedConnection);
        }
    }
    if (m_timers.isEmpty() || due) {
        m_next->stop();
    } else if (!m_next->isActive() || m_nextDue != m_timers.firstDue()) {
        m_nextDue = m_timers.firstDue();
        constexpr qint64 longest = std::numeric_limits<int>::max();
        m_next->start(int(std::min(m_nextDue - now, longest)));
    }
}

} // namespace rollcall::ssh
