#include "core/fleet/alarm.h"
#include "core/fleet/backoff.h"
#include "core/fleet/handshake_gate.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>

using namespace rollcall::fleet;
using namespace std::chrono_literals;

namespace {

/// Enters, counts who is inside, stays a moment, and leaves.
QCoro::Task<void> passThrough(HandshakeGate& gate, int& inside, int& most, int& passed)
{
    const auto ticket = co_await gate.enter();
    most = std::max(most, ++inside);
    Alarm alarm;
    co_await alarm.sleep(1ms);
    --inside;
    ++passed;
}

QCoro::Task<void> sleepOnce(Alarm& alarm, std::chrono::milliseconds length, bool& awake)
{
    co_await alarm.sleep(length);
    awake = true;
}

} // namespace

class TestPoliteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsGrowUpToTheLongest()
    {
        Backoff backoff(1s, 60s, 7);
        auto ceiling = 1000ms;
        for (int i = 0; i < 20; ++i) {
            const auto wait = backoff.next();
            QVERIFY2(wait >= ceiling / 2 && wait <= ceiling,
                     qPrintable(QString::number(wait.count())));
            ceiling = std::min<std::chrono::milliseconds>(ceiling * 2, 60s);
        }
        backoff.reset();
        QVERIFY(backoff.next() <= 1s);
    }

    void nodesDoNotComeBackTogether()
    {
        QSet<qint64> waits;
        for (std::uint64_t node = 1; node <= 100; ++node) {
            Backoff backoff(60s, 60s, node);
            waits.insert(backoff.next().count());
        }
        QVERIFY2(waits.size() > 80, qPrintable(QString::number(waits.size())));
    }

    void theGateLetsNoMoreThanItsLimitIn()
    {
        QObject context;
        HandshakeGate gate(3, context);
        int inside = 0, most = 0, passed = 0;
        for (int i = 0; i < 1000; ++i)
            passThrough(gate, inside, most, passed);
        QTRY_COMPARE_WITH_TIMEOUT(passed, 1000, 30'000);
        QCOMPARE(most, 3);
        QCOMPARE(inside, 0);
    }

    void aWakeEndsTheSleep()
    {
        Alarm alarm;
        bool awake = false;
        sleepOnce(alarm, 1h, awake);
        QVERIFY(!awake);
        alarm.wake();
        QVERIFY(awake);
    }

    void aWakeBeforeTheSleepIsNotLost()
    {
        Alarm alarm;
        bool awake = false;
        alarm.wake();
        sleepOnce(alarm, 1h, awake);
        QVERIFY(awake);
        awake = false;
        sleepOnce(alarm, 1h, awake);
        QVERIFY2(!awake, "one wake must end one sleep only");
        alarm.wake();
    }

    void aSleepEndsByItself()
    {
        Alarm alarm;
        bool awake = false;
        sleepOnce(alarm, 10ms, awake);
        QTRY_VERIFY(awake);
    }
};

QTEST_GUILESS_MAIN(TestPoliteness)
#include "tst_politeness.moc"
