#pragma once

#include "core/base/result.h"
#include "core/ssh/fd_waiter.h"
#include "core/ssh/target.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <memory>

namespace rollcall::ssh {

/// A socket that closes itself unless it was taken.
class OwnedSocket
{
public:
    explicit OwnedSocket(int fd = -1)
        : m_fd(fd)
    {}
    OwnedSocket(OwnedSocket&& other) noexcept
        : m_fd(other.take())
    {}
    OwnedSocket& operator=(OwnedSocket&& other) noexcept;
    ~OwnedSocket();

    int fd() const { return m_fd; }
    int take();

private:
    int m_fd;
};

/// Looks the name up and connects to the first of its addresses that answers: each address gets an
/// equal share of what is left until the deadline, so that a dead IPv6 route does not use up the
/// time of IPv4. The socket is non-blocking. Done here because libssh would look the name up
/// blocking. Errors: Unreachable, Refused, TimedOut, Cancelled.
QCoro::Task<Result<OwnedSocket>> connectSocket(Target target, std::shared_ptr<FdWaiter> waiter,
                                               QDeadlineTimer deadline);

} // namespace rollcall::ssh
