#include "core/ssh/timer.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <deque>
#include <memory>
#include <random>
#include <set>

using namespace rollcall::ssh;
using namespace std::chrono_literals;

class TestTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimerRingsOnceAndNotBeforeItsTime()
    {
        QElapsedTimer since;
        int rings = 0;
        qint64 after = 0;
        Timer timer([&] {
            ++rings;
            after = since.elapsed();
        });
        since.start();
        timer.start(40ms);
        QVERIFY(timer.isActive());
        QTRY_COMPARE(rings, 1);
        QVERIFY2(after >= 39, qPrintable(QString::number(after)));
        QVERIFY(!timer.isActive());
        QTest::qWait(100);
        QCOMPARE(rings, 1);
    }

    void aStoppedTimerIsSilent()
    {
        int rings = 0;
        Timer late([&] { ++rings; }), soon([&] { ++rings; });
        late.start(5ms);
        soon.start(0ms);
        late.stop();
        soon.stop();
        auto gone = std::make_unique<Timer>([&] { ++rings; });
        gone->start(5ms);
        gone.reset();
        QTest::qWait(80);
        QCOMPARE(rings, 0);
    }

    void anEarlierOneComesFirst()
    {
        std::vector<int> order;
        Timer slow([&] { order.push_back(2); }), quick([&] { order.push_back(1); });
        slow.start(120ms);
        quick.start(10ms);
        QTRY_COMPARE(order.size(), std::size_t(2));
        QCOMPARE(order, std::vector<int>({1, 2}));
    }

    void aRestartMovesIt()
    {
        int rings = 0;
        Timer timer([&] { ++rings; });
        timer.start(10ms);
        timer.start(1h);
        QTest::qWait(80);
        QCOMPARE(rings, 0);
        timer.start(1ms);
        QTRY_COMPARE(rings, 1);
    }

    void whoIsDueAtOnceComesInTurn()
    {
        std::vector<int> order;
        std::deque<Timer> timers;
        for (int i = 0; i < 100; ++i)
            timers.emplace_back([&order, i] { order.push_back(i); }).start(0ms);
        QTRY_COMPARE(order.size(), std::size_t(100));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void aTimerMayEndItsOwnLife()
    {
        bool rang = false;
        std::unique_ptr<Timer> timer;
        timer = std::make_unique<Timer>([&] {
            timer.reset();
            rang = true;
        });
        timer->start(1ms);
        QTRY_VERIFY(rang);
    }

    /// Whoever always has more to do keeps nobody else from the event loop.
    void thousandsOfTurnsLeaveRoomForOthers()
    {
        std::deque<Timer> busy;
        int rings = 0;
        for (int i = 0; i < 200; ++i) {
            busy.emplace_back([&busy, &rings, i] {
                ++rings;
                const QDeadlineTimer work(std::chrono::microseconds(200));
                while (!work.hasExpired()) {
                }
                busy[std::size_t(i)].start(0ms);
            });
        }
        for (Timer& timer : busy)
            timer.start(0ms);
        int others = 0;
        QTimer other;
        QObject::connect(&other, &QTimer::timeout, &other, [&] { ++others; });
        other.start(1);
        QTest::qWait(500);
        // A turn of 5 ms has room for some 40 of these at the most.
        QVERIFY2(rings > 200 && others > rings / 100,
                 qPrintable(QStringLiteral("%1 rings, %2 others").arg(rings).arg(others)));
    }

    void theHeapKeepsEverybodyInOrder()
    {
        TimerHeap heap;
        std::deque<Timer> timers;
        std::multiset<qint64> expected;
        std::minstd_rand random(7);
        std::vector<qint64> dueOf;
        for (int i = 0; i < 2000; ++i) {
            const qint64 due = random() % 500;
            timers.emplace_back([] {});
            heap.add(timers.back(), due);
            dueOf.push_back(due);
            expected.insert(due);
        }
        for (std::size_t i = 0; i < timers.size(); i += 3) {
            heap.remove(timers[i]);
            expected.erase(expected.find(dueOf[i]));
            QVERIFY(!timers[i].isActive());
        }
        for (const qint64 due : expected) {
            QCOMPARE(heap.firstDue(), due);
            heap.remove(*heap.first());
        }
        QVERIFY(heap.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTimer)
#include "tst_timer.moc"
