#include "core/ssh/poller.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>

namespace rollcall::ssh {

namespace {

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
{
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { dispatch(); });
}

Poller::~Poller()
{
    // It may be on the call stack: whoever was called last held us last.
    m_notifier->disconnect();
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater();
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

void Poller::dispatch()
{
    const auto self = ofThisThread(); // a callback may let the last connection go
    // Not all that are ready: timers and the others on this thread want their turn as well. What is
    // left over is still ready the next time.
    std::array<epoll_event, 64> events;
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), 0);
    for (int i = 0; i < count; ++i) {
        const auto watch = m_watches.find(events[std::size_t(i)].data.u64);
        if (watch == m_watches.end())
            continue;                           // removed by one before it
        const auto ready = watch->second.ready; // a copy, as it may remove itself
        ready();
    }
}

} // namespace rollcall::ssh
