#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>

namespace rollcall::simulator {

/// The smallest epoll loop that does: thousands of listening sockets cost nothing while nobody
/// connects, which poll(), and so libssh's own event loop, cannot say.
class EventLoop
{
public:
    using Handler = std::function<void(std::uint32_t events)>;

    EventLoop();
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// False when the descriptor cannot be watched (a regular file). `events` as in epoll_ctl(2).
    bool watch(int descriptor, std::uint32_t events, Handler handler);
    void change(int descriptor, std::uint32_t events);
    /// Also from within a handler; call it before the descriptor is closed.
    void forget(int descriptor);

    /// Waits at most `timeoutMs` and calls the handlers of what happened.
    void runOnce(int timeoutMs);

private:
    int m_epoll;
    std::map<int, std::shared_ptr<Handler>> m_handlers;
};

} // namespace rollcall::simulator
