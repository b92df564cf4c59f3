#include "agent/hangup_guard.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace rollcall::agent {

namespace {

void waitForHangup(int input, int output, int stop)
{
    // POLLRDHUP is what a socket says (sshd uses a pair), POLLHUP a pipe's reading end, POLLERR
    // its writing end. The last two come unasked.
    std::array<pollfd, 3> watched{{{input, POLLRDHUP, 0}, {output, 0, 0}, {stop, POLLRDHUP, 0}}};
    for (;;) {
        if (::poll(watched.data(), watched.size(), -1) < 0) {
            if (errno == EINTR)
                continue;
            return;
        }
        if (watched[2].revents != 0)
            return;
        constexpr short gone = POLLHUP | POLLERR | POLLRDHUP;
        for (pollfd& side : watched) {
            if ((side.revents & gone) != 0)
                ::_exit(0);
            if (side.revents != 0) // POLLNVAL: closed from the start, as by `<&-`
                side.fd = -1;
        }
    }
}

} // namespace

HangupGuard::HangupGuard(int input, int output)
{
    std::array<int, 2> ends;
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return; // then the next write to a closed stdout ends us
    m_stopRead = UniqueFd(ends[0]);
    m_stopWrite = UniqueFd(ends[1]);
    m_thread = std::thread(waitForHangup, input, output, m_stopRead.get());
}

HangupGuard::~HangupGuard()
{
    m_stopWrite = UniqueFd();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace rollcall::agent
