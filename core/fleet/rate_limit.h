#pragma once

#include <QtGlobal>
#include <algorithm>

namespace rollcall::fleet {

/// A bucket of allowances that fills again with time: so much at once, and so much a second on the
/// average. Times are of a clock that never jumps, in ms.
class RateLimit
{
public:
    RateLimit(double atOnce, double perSecond)
        : m_most(atOnce)
        , m_perSecond(perSecond)
        , m_left(atOnce)
    {}

    /// False when that is more than is allowed.
    bool take(double amount, qint64 now)
    {
        m_left = std::min(m_most, m_left + double(now - m_last) / 1000 * m_perSecond);
        m_last = now;
        m_left -= amount;
        return m_left >= 0;
    }

private:
    double m_most, m_perSecond, m_left;
    qint64 m_last = 0; ///< the first time finds it full anyway
};

} // namespace rollcall::fleet
