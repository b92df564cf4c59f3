#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace rollcall::fleet {

/// How long a thread's event loop was kept from its work at the longest, to within some
/// milliseconds. It wakes the thread a hundred times a second, so it is for benchmarks:
/// ROLLCALL_MEASURE_STALLS=1 asks for it.
class StallMeter : public QObject
{
public:
    struct Stall {
        qint64 longestMs = 0; ///< by the clock: also while other programs had the processor
        qint64 workMs = 0;    ///< the most of its own work between two looks, in CPU time
    };

    explicit StallMeter(QObject* parent = nullptr)
        : QObject(parent)
        , m_timer(this)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(every);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    }

    void start()
    {
        m_sinceLast.start();
        m_workBefore = workNs();
        m_timer.start();
    }
    Stall longest() const { return {std::max<qint64>(0, m_longest), m_mostWorkNs / 1'000'000}; }

    static bool isWanted() { return qEnvironmentVariableIsSet("ROLLCALL_MEASURE_STALLS"); }

private:
    static constexpr int every = 10; ///< ms

    static qint64 workNs()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    void look()
    {
        m_longest = std::max(m_longest, m_sinceLast.restart() - every);
        const qint64 work = workNs();
        m_mostWorkNs = std::max(m_mostWorkNs, work - m_workBefore);
        m_workBefore = work;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0, m_mostWorkNs = 0, m_workBefore = 0;
};

} // namespace rollcall::fleet
