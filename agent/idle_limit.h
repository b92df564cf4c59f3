#pragma once

#include <chrono>

namespace rollcall::agent {

/// Ends the process when nothing has been heard from the collector for some time. A collector that
/// ends, or closes its connection, is noticed by end-of-file. But when a cable is pulled, the sshd
/// of this board keeps us until TCP gives up, which is two hours by default when nothing is on its
/// way; and a write to it waits for just as long once the pipes are full.
///
/// The kernel counts (alarm(2)), whatever our threads wait for, and not while the board is
/// suspended. One at a time in a process.
class IdleLimit
{
public:
    /// `length` in whole seconds, at least 1.
    explicit IdleLimit(std::chrono::seconds length);
    ~IdleLimit();
    IdleLimit(const IdleLimit&) = delete;
    IdleLimit& operator=(const IdleLimit&) = delete;

    /// The other side said something, or took something: the time begins anew.
    void heard() const;

private:
    std::chrono::seconds m_length;
};

} // namespace rollcall::agent
