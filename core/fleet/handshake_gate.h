#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <coroutine>
#include <deque>
#include <list>
#include <utility>

namespace rollcall::fleet {

/// Lets at most `limit` nodes connect at once, so that a rack that comes back does not stampede.
/// Three rules keep nodes that do not answer from holding up those that do:
///
/// - a connection that takes longer than `slowAfter` waits for its board and not for us: it stops
///   counting, as long as there are no more than 8 times `limit` of these;
/// - doubtful nodes, whose last try failed, hold at most half of the places;
/// - and they are let in when no other waits. Among equals it is first come, first served.
///
/// One thread. Nobody who waits is ever forgotten: each ticket that is destroyed lets the next in.
class HandshakeGate
{
    struct Place {
        bool doubtful = false;
        bool slow = false; ///< does not count any more
        QElapsedTimer since;
    };

public:
    /// `context` lives on the thread of those who wait; they are let in through its event loop.
    HandshakeGate(int limit, QObject& context,
                  std::chrono::milliseconds slowAfter = std::chrono::seconds(4))
        : m_context(context)
        , m_limit(limit)
        , m_slowAfter(slowAfter)
        , m_timer(new QTimer(&context)) // a child, so that it moves to the thread of `context`
    {
        m_timer->setInterval(slowAfter / 4);
        QObject::connect(m_timer, &QTimer::timeout, m_timer, [this] { findSlow(); });
    }
    ~HandshakeGate() { delete m_timer; }
    HandshakeGate(const HandshakeGate&) = delete;
    HandshakeGate& operator=(const HandshakeGate&) = delete;

    /// Holding it is being inside.
    class Ticket
    {
    public:
        Ticket(HandshakeGate& gate, std::list<Place>::iterator place)
            : m_gate(&gate)
            , m_place(place)
        {}
        Ticket(Ticket&& other) noexcept
            : m_gate(std::exchange(other.m_gate, nullptr))
            , m_place(other.m_place)
        {}
        Ticket& operator=(Ticket&&) = delete;
        ~Ticket()
        {
            if (m_gate)
                m_gate->leave(m_place);
        }

    private:
        HandshakeGate* m_gate;
        std::list<Place>::iterator m_place;
    };

    struct Enter {
        HandshakeGate& gate;
        bool doubtful;
        std::list<Place>::iterator place = {};
        std::coroutine_handle<> waiting = {};

        bool await_ready()
        {
            if (!gate.queueOf(doubtful).empty() || !gate.hasRoom(doubtful))
                return false;
            place = gate.take(doubtful);
            return true;
        }
        void await_suspend(std::coroutine_handle<> handle)
        {
            waiting = handle;
            gate.queueOf(doubtful).push_back(this); // lies in the frame of the one who waits
        }
        Ticket await_resume() { return Ticket(gate, place); }
    };

    Enter enter(bool doubtful = false) { return {*this, doubtful}; }

private:
    std::deque<Enter*>& queueOf(bool doubtful) { return doubtful ? m_doubtfulQueue : m_queue; }

    bool hasRoom(bool doubtful) const
    {
        return m_counted < m_limit && (!doubtful || m_doubtful < std::max(1, m_limit / 2));
    }

    std::list<Place>::iterator take(bool doubtful)
    {
        count(doubtful, 1);
        m_inside.push_back({doubtful, false, {}});
        m_inside.back().since.start();
        if (!m_timer->isActive())
            m_timer->start();
        return std::prev(m_inside.end());
    }

    void count(bool doubtful, int change)
    {
        m_counted += change;
        m_doubtful += doubtful ? change : 0;
    }

    void leave(std::list<Place>::iterator place)
    {
        if (place->slow)
            --m_slow;
        else
            count(place->doubtful, -1);
        m_inside.erase(place);
        if (m_inside.empty())
            m_timer->stop();
        letIn();
    }

    void letIn()
    {
        for (const bool doubtful : {false, true}) {
            std::deque<Enter*>& queue = queueOf(doubtful);
            while (!queue.empty() && hasRoom(doubtful)) {
                Enter* next = queue.front();
                queue.pop_front();
                next->place = take(doubtful);
                // Through the event loop, or a thousand nodes that give up at once would nest a
                // thousand deep.
                QMetaObject::invokeMethod(
                    &m_context, [handle = next->waiting] { handle.resume(); },
                    Qt::QueuedConnection);
            }
        }
    }

    void findSlow()
    {
        for (Place& place : m_inside) { // the oldest first
            if (m_slow >= 8 * m_limit || place.since.elapsed() < m_slowAfter.count())
                break;
            if (place.slow)
                continue;
            place.slow = true;
            ++m_slow;
            count(place.doubtful, -1);
        }
        letIn();
    }

    QObject& m_context;
    const int m_limit;
    const std::chrono::milliseconds m_slowAfter;
    QTimer* m_timer;
    int m_counted = 0, m_doubtful = 0, m_slow = 0;
    std::list<Place> m_inside;
    std::deque<Enter*> m_queue, m_doubtfulQueue;
};

} // namespace rollcall::fleet
