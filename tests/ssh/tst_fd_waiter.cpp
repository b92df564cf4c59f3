#include "core/ssh/fd_waiter.h"
#include "tests/support/coroutine.h"

#include <QTest>

using namespace rollcall::ssh;
using namespace std::chrono_literals;
using rollcall::test::finish;

namespace {

QCoro::Task<FdWaiter::Wake> sleepFor(std::shared_ptr<FdWaiter> waiter, qint64 ms)
{
    co_return co_await waiter->sleep(QDeadlineTimer(ms));
}

} // namespace

class TestFdWaiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a step took in by the way may be what its owner waits for next.
    void aWakeBeforeTheSleepIsNotLost()
    {
        const auto waiter = std::make_shared<FdWaiter>();
        waiter->wakeSoon();
        const auto wake = finish(sleepFor(waiter, 5000), 10s);
        QVERIFY(wake == FdWaiter::Wake::Ready);
    }

    void aWakeIsForThoseWhoSleepThenAndNotForEver()
    {
        const auto waiter = std::make_shared<FdWaiter>();
        waiter->wakeSoon();
        waiter->wakeSoon();
        QVERIFY(finish(sleepFor(waiter, 5000), 10s) == FdWaiter::Wake::Ready);
        QVERIFY(finish(sleepFor(waiter, 50), 10s) == FdWaiter::Wake::TimedOut);
    }

    void whoGivesUpWakesEverybody()
    {
        const auto waiter = std::make_shared<FdWaiter>();
        QTimer::singleShot(20, this, [waiter] { waiter->cancelAll(); });
        QVERIFY(finish(sleepFor(waiter, 5000), 10s) == FdWaiter::Wake::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFdWaiter)
#include "tst_fd_waiter.moc"
