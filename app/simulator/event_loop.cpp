#include "app/simulator/event_loop.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace rollcall::simulator {

EventLoop::EventLoop()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0)
        throw std::runtime_error("the kernel gives no epoll descriptor");
}

EventLoop::~EventLoop()
{
    close(m_epoll);
}

bool EventLoop::watch(int descriptor, std::uint32_t events, Handler handler)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0)
        return false;
    m_handlers[descriptor] = std::make_shared<Handler>(std::move(handler));
    return true;
}

void EventLoop::change(int descriptor, std::uint32_t events)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void EventLoop::forget(int descriptor)
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    m_handlers.erase(descriptor);
}

void EventLoop::runOnce(int timeoutMs)
{
    std::array<epoll_event, 128> events{};
    const int count =
        epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), timeoutMs);
    for (int i = 0; i < count; ++i) {
        const auto& event = events[static_cast<std::size_t>(i)];
        // A handler may have forgotten this one; a copy keeps a handler alive that forgets itself.
        const auto found = m_handlers.find(event.data.fd);
        if (found == m_handlers.end())
            continue;
        const auto handler = found->second;
        (*handler)(event.events);
    }
}

} // namespace rollcall::simulator
