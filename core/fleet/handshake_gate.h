#pragma once

#include <QObject>
#include <coroutine>
#include <deque>
#include <utility>

namespace rollcall::fleet {

/// Lets at most `limit` nodes connect at once, in the order they asked, so that a rack that comes
/// back does not stampede. One thread. Nobody who waits is ever forgotten: each ticket that is
/// destroyed lets the next one in.
class HandshakeGate
{
public:
    /// `context` lives on the thread of those who wait; they are let in through its event loop.
    HandshakeGate(int limit, QObject& context)
        : m_context(context)
        , m_free(limit)
    {}

    /// Holding it is being inside.
    class Ticket
    {
    public:
        explicit Ticket(HandshakeGate& gate)
            : m_gate(&gate)
        {}
        Ticket(Ticket&& other) noexcept
            : m_gate(std::exchange(other.m_gate, nullptr))
        {}
        Ticket& operator=(Ticket&&) = delete;
        ~Ticket()
        {
            if (m_gate)
                m_gate->leave();
        }

    private:
        HandshakeGate* m_gate;
    };

    struct Enter {
        HandshakeGate& gate;

        bool await_ready() noexcept
        {
            if (gate.m_free == 0)
                return false;
            --gate.m_free;
            return true;
        }
        void await_suspend(std::coroutine_handle<> waiting) { gate.m_waiting.push_back(waiting); }
        Ticket await_resume() { return Ticket(gate); }
    };

    Enter enter() { return {*this}; }

private:
    void leave()
    {
        if (m_waiting.empty()) {
            ++m_free;
            return;
        }
        const auto next = m_waiting.front();
        m_waiting.pop_front();
        // The next one takes over the place that was left. Through the event loop, or a thousand
        // nodes that give up at once would nest a thousand deep.
        QMetaObject::invokeMethod(
            &m_context, [next] { next.resume(); }, Qt::QueuedConnection);
    }

    QObject& m_context;
    int m_free;
    std::deque<std::coroutine_handle<>> m_waiting;
};

} // namespace rollcall::fleet
