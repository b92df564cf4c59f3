#include "core/fleet/alarm.h"
#include "core/fleet/backoff.h"
#include "core/fleet/flap_damper.h"
#include "core/fleet/handshake_gate.h"
#include "core/fleet/rate_limit.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>
#include <array>

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

/// Enters and stays until told to leave.
QCoro::Task<void> stay(HandshakeGate& gate, bool doubtful, Alarm& leave, int& inside)
{
    const auto ticket = co_await gate.enter(doubtful);
    ++inside;
    co_await leave.sleep(1h);
    --inside;
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

    void doubtfulNodesLeaveRoomForOthers()
    {
        QObject context;
        HandshakeGate gate(4, context, 1h);
        int doubtful = 0, steady = 0;
        std::array<Alarm, 12> leave;
        for (int i = 0; i < 6; ++i)
            stay(gate, true, leave[i], doubtful);
        QCOMPARE(doubtful, 2);
        for (int i = 6; i < 12; ++i)
            stay(gate, false, leave[i], steady);
        QCOMPARE(steady, 2);
        leave[0].wake(); // whoever has not failed goes first
        QTRY_COMPARE(steady, 3);
        QCOMPARE(doubtful, 1);
        for (Alarm& alarm : leave)
            alarm.wake();
        QTRY_COMPARE(steady + doubtful, 0);
    }

    void whoTakesLongStopsCounting()
    {
        QObject context;
        HandshakeGate gate(1, context, 40ms);
        int inside = 0;
        std::array<Alarm, 20> leave;
        for (Alarm& alarm : leave)
            stay(gate, false, alarm, inside);
        QCOMPARE(inside, 1);
        QTRY_COMPARE(inside, 9); // eight slow ones for each place, and no more
        QTest::qWait(200);
        QCOMPARE(inside, 9);
        for (int i = 0; i < 9; ++i)
            leave[i].wake();
        QTRY_VERIFY(inside >= 1);
        for (Alarm& alarm : leave)
            alarm.wake();
        QTRY_COMPARE(inside, 0);
    }

    void aNodeThatGoesOnceDoesNotFlap()
    {
        FlapDamper damper;
        damper.dropped(1000);
        damper.dropped(2000);
        damper.dropped(3000);
        QVERIFY(!damper.at(4000));
        damper.dropped(3000 + FlapDamper::windowMs); // the first two are long ago by now
        QVERIFY(!damper.at(3000 + FlapDamper::windowMs));
    }

    void fiftyDropsAreOnePieceOfNews()
    {
        FlapDamper damper;
        int changes = 0;
        bool before = false;
        for (qint64 time = 0; time < 50 * 60'000; time += 60'000) {
            damper.dropped(time);
            const bool now = damper.at(time + 30'000).has_value();
            changes += now != std::exchange(before, now);
        }
        QCOMPARE(changes, 1);
        QCOMPARE(damper.at(49 * 60'000)->drops, 15); // those within the last quarter of an hour
        QVERIFY(damper.at(49 * 60'000 + FlapDamper::windowMs)); // not before all is over
        QVERIFY(!damper.at(49 * 60'000 + FlapDamper::windowMs + 1));
        damper.dropped(100 * 60'000);
        QVERIFY(!damper.at(100 * 60'000));
    }

    void whoSendsTooMuchIsNoticed()
    {
        RateLimit limit(10, 2);
        qint64 time = 5'000'000; // any clock
        for (int i = 0; i < 10; ++i)
            QVERIFY(limit.take(1, time));
        QVERIFY(!limit.take(1, time));
        RateLimit steady(10, 2);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(steady.take(1, time += 500));
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
