#pragma once

#include "app/simulator/simulated_board.h"

#include <deque>
#include <functional>
#include <string>
#include <string_view>

namespace rollcall::simulator {

/// The agent's side of one conversation: bytes of requests in, bytes of answers out, each answer at
/// its time. Knows nothing of SSH. The board and the faults must outlive it.
class AgentSession
{
public:
    AgentSession(SimulatedBoard& board, const Faults& faults, SimTime now);

    /// What came from the collector. Lines over protocol::maxRequestBytes end the session.
    void receive(std::string_view bytes, SimTime now);
    /// The collector's stdin ended: answers that are due still go out, then the session is over.
    void endOfInput() { m_inputEnded = true; }

    /// At most `room` bytes that are due by `now`. `wallClockMs` is the true Unix time.
    std::string take(std::size_t room, SimTime now, std::int64_t wallClockMs);

    /// Nothing more will come: close the channel.
    bool isOver() const;

private:
    struct Answer {
        SimTime due;
        std::function<std::string(SimTime now, std::int64_t wallClockMs)> line;
    };

    void handleLine(std::string_view line, SimTime now);
    void bench(const protocol::Request& request, SimTime now);
    void queue(SimTime due, std::function<std::string(SimTime, std::int64_t)> line);
    void queueReply(SimTime due, const protocol::Reply& reply);
    std::string garbage();

    SimulatedBoard& m_board;
    const Faults& m_faults;
    Random m_noise{7};
    std::string m_input;  ///< an unfinished line
    std::string m_output; ///< answers that are due but not yet taken
    std::deque<Answer> m_answers;
    SimTime m_lastDue{0}; ///< answers keep the order of their requests
    bool m_inputEnded = false;
    bool m_broken = false; ///< the collector broke the bounds
};

} // namespace rollcall::simulator
