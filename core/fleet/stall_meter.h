#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace rollcall::fleet {

/// How long a thread's event loop was kept from its work at the longest, to within some
/// milliseconds. It wakes the thread a hundred times a second, so it is for benchmarks:
/// ROLLCALL_MEASURE_STALLS=1 asks for it.
class StallMeter : public QObject
{
public:
    explicit StallMeter(QObject* parent = nullptr)
        : QObject(parent)
        , m_timer(this)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(every);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_sinceLast.restart() - every); });
    }

    void start()
    {
        m_sinceLast.start();
        m_timer.start();
    }
    qint64 longestMs() const { return std::max<qint64>(0, m_longest); }

    static bool isWanted() { return qEnvironmentVariableIsSet("ROLLCALL_MEASURE_STALLS"); }

private:
    static constexpr int every = 10; ///< ms
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0;
};

} // namespace rollcall::fleet
