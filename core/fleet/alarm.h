#pragma once

#include "core/ssh/timer.h"

#include <chrono>
#include <coroutine>
#include <utility>

namespace rollcall::fleet {

/// A sleep that somebody else can end early. One coroutine waits at a time; all on one thread.
/// A wake() while nobody sleeps is remembered and ends the next sleep at once, so that a request
/// made between two sleeps is never lost.
class Alarm
{
public:
    Alarm()
        : m_timer([this] { resume(); })
    {}

    struct Sleep {
        Alarm& alarm;
        std::chrono::milliseconds length;

        bool await_ready() const noexcept { return std::exchange(alarm.m_woken, false); }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            alarm.m_waiting = waiting;
            alarm.m_timer.start(length);
        }
        void await_resume() const noexcept {}
    };

    Sleep sleep(std::chrono::milliseconds length) { return {*this, length}; }

    void wake()
    {
        if (m_waiting)
            resume();
        else
            m_woken = true;
    }

private:
    void resume()
    {
        m_timer.stop();
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            waiting.resume();
    }

    ssh::Timer m_timer;
    std::coroutine_handle<> m_waiting;
    bool m_woken = false;
};

} // namespace rollcall::fleet
