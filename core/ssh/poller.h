#pragma once

#include <QSocketNotifier>
#include <functional>
#include <memory>
#include <unordered_map>

namespace rollcall::ssh {

/// All sockets of one thread behind one epoll(7), of which the event loop watches a single
/// descriptor. Qt's own notifiers go through poll(2), which looks at each of ten thousand sockets
/// whenever one has something to say.
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
    Poller();
    void dispatch();

    struct Watch {
        int fd = -1;
        bool write = false;
        std::function<void()> ready;
    };
    int m_epoll;
    Key m_last = 0;
    std::unordered_map<Key, Watch> m_watches;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace rollcall::ssh
