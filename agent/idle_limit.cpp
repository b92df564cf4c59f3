#include "agent/idle_limit.h"

#include <poll.h>
#include <unistd.h>

#include <csignal>
#include <string_view>

namespace rollcall::agent {

namespace {

/// Only what a signal handler may do. The reason goes to stderr when that does not wait: whoever
/// is still there, such as a collector whose requests got lost, shall read why.
void endHere(int)
{
    constexpr std::string_view why =
        "rollcall-agent: ends, as nothing was asked for too long (serve --idle)\n";
    pollfd errors{STDERR_FILENO, POLLOUT, 0};
    if (::poll(&errors, 1, 0) == 1 && (errors.revents & POLLOUT) != 0) [[maybe_unused]]
        const auto told = ::write(STDERR_FILENO, why.data(), why.size());
    ::_exit(0);
}

} // namespace

IdleLimit::IdleLimit(std::chrono::seconds length)
    : m_length(length)
{
    struct sigaction action = {};
    action.sa_handler = endHere;
    ::sigaction(SIGALRM, &action, nullptr);
    // Whoever started us may have blocked it, which is inherited.
    sigset_t ours;
    ::sigemptyset(&ours);
    ::sigaddset(&ours, SIGALRM);
    ::sigprocmask(SIG_UNBLOCK, &ours, nullptr);
    heard();
}

IdleLimit::~IdleLimit()
{
    ::alarm(0);
}

void IdleLimit::heard() const
{
    ::alarm(static_cast<unsigned>(m_length.count()));
}

} // namespace rollcall::agent
