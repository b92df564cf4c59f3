#pragma once

#include "core/ssh/timer.h"

#include <deque>
#include <functional>

namespace rollcall::fleet {

/// Work on thousands of nodes in small steps, so that no connection waits for all of it: after each
/// step everybody else on this thread may have their turn. Whoever destroys it leaves the rest
/// undone.
class InTurns
{
public:
    InTurns()
        : m_timer([this] { go(); })
    {}

    /// Calls `step` until it returns false; behind the work that is under way.
    void run(std::function<bool()> step)
    {
        m_work.push_back(std::move(step));
        if (!m_timer.isActive())
            m_timer.start(std::chrono::milliseconds(0));
    }

private:
    void go()
    {
        if (!m_work.front()()) // may add more, behind itself
            m_work.pop_front();
        if (!m_work.empty() && !m_timer.isActive())
            m_timer.start(std::chrono::milliseconds(0));
    }

    std::deque<std::function<bool()>> m_work;
    ssh::Timer m_timer;
};

} // namespace rollcall::fleet
