#pragma once

#include <QtGlobal>
#include <deque>
#include <optional>

namespace rollcall::fleet {

/// A node that comes and goes.
struct Flapping {
    int drops = 0; ///< how often it went away within FlapDamper::windowMs
    bool operator==(const Flapping&) const = default;
};

/// Tells a node that goes on and off from one that goes once: from the fourth time within a quarter
/// of an hour it flaps, until it has been steady for as long. Told once, it is one piece of news
/// instead of fifty. Times are of a clock that never jumps, in ms.
class FlapDamper
{
public:
    static constexpr qint64 windowMs = 15 * 60 * 1000;
    static constexpr int enough = 4;

    /// The node was there and is not any more.
    void dropped(qint64 now)
    {
        m_drops.push_back(now);
        if (m_drops.size() > most)
            m_drops.pop_front();
        forget(now);
        m_flapping = m_flapping || int(m_drops.size()) >= enough;
    }

    std::optional<Flapping> at(qint64 now)
    {
        forget(now);
        m_flapping = m_flapping && !m_drops.empty();
        return m_flapping ? std::optional(Flapping{int(m_drops.size())}) : std::nullopt;
    }

private:
    static constexpr std::size_t most = 999; ///< more than anybody wants to know

    void forget(qint64 now)
    {
        while (!m_drops.empty() && now - m_drops.front() > windowMs)
            m_drops.pop_front();
    }

    std::deque<qint64> m_drops;
    bool m_flapping = false;
};

} // namespace rollcall::fleet
