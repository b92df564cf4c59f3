#include "core/store/store.h"
#include "core/store/writer.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <stdexcept>
#include <thread>

using namespace rollcall;
using namespace rollcall::store;
using namespace Qt::StringLiterals;

namespace {

SampleRecord sample(NodeId node, qint64 time)
{
    SampleRecord result;
    result.node = node;
    result.time = time;
    result.temperatureC = 50;
    return result;
}

/// Impatient, so that a test sees several tries.
WriterOptions quickRetries()
{
    WriterOptions options;
    options.firstRetry = std::chrono::milliseconds(20);
    options.longestRetry = std::chrono::milliseconds(100);
    return options;
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"fleet.db"_s); }

    std::unique_ptr<Writer> open(const WriterOptions& options = {})
    {
        auto opened = Writer::open(path(), options);
        return opened ? std::move(opened).value() : nullptr;
    }

    NodeId addNode(const QString& name = u"a"_s)
    {
        auto store = Store::open(path(), Store::Mode::ReadWrite);
        return (*store)->addNode({0, name, name, 22, {}, {}, 0})->id;
    }

    qsizetype storedSamples(NodeId node)
    {
        auto store = Store::open(path(), Store::Mode::ReadOnly);
        return (*store)->samples(node, 0, 10'000'000, 10'000'000)->size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aBadFileIsToldAtOnce()
    {
        const auto opened = Writer::open(m_folder->path());
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code == ErrorCode::NotAStore);
    }

    void everythingQueuedIsCommittedAtTheEnd()
    {
        const NodeId node = addNode();
        {
            auto writer = open();
            QCOMPARE(writer->path(), path());
            for (int i = 0; i < 1234; ++i)
                writer->saveSample(sample(node, i));
            writer->saveInventory(node, 1, "{}");
            writer->saveScore({node, 1, {}});
            writer->openEvent({0, node, EventKind::Hot, 1, {}, u"hot"_s});
            writer->closeEvent(node, EventKind::Hot, 2);
        }
        auto store = Store::open(path(), Store::Mode::ReadOnly);
        QCOMPARE((*store)->samples(node, 0, 9999, 9999)->size(), 1234);
        QCOMPARE((*store)->inventories(node)->size(), 1);
        QCOMPARE((*store)->scores(node)->size(), 1);
        QCOMPARE((*store)->events(node, 9)->first().closedAt.value_or(0), 2);
    }

    void fewRowsAreCommittedWithinTheirTime()
    {
        const NodeId node = addNode();
        auto writer = open();
        QSignalSpy committed(writer.get(), &Writer::committed);
        for (int i = 0; i < 3; ++i)
            writer->saveSample(sample(node, i));
        QCOMPARE(writer->pending(), 3);
        QVERIFY(committed.wait(2000));
        QCOMPARE(committed.size(), 1); // all three together
        QCOMPARE(committed.first().first().toInt(), 3);
        QCOMPARE(writer->pending(), 0);
        QCOMPARE(storedSamples(node), 3);
    }

    void manyRowsDoNotWaitForTheTimer()
    {
        const NodeId node = addNode();
        WriterOptions options;
        options.commitEvery = std::chrono::hours(1);
        options.commitRows = 100;
        auto writer = open(options);
        QSignalSpy committed(writer.get(), &Writer::committed);
        for (int i = 0; i < 199; ++i)
            writer->saveSample(sample(node, i));
        QVERIFY(committed.wait(5000));
        QTest::qWait(50);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed.first().first().toInt(), 100);
        QCOMPARE(writer->pending(), 99);
    }

    void workSeesWhatWasQueuedBefore()
    {
        const NodeId node = addNode();
        auto writer = open();
        for (int i = 0; i < 10; ++i)
            writer->saveSample(sample(node, i));
        auto seen = writer->run<qsizetype>(
            [node](Store& store) { return store.samples(node, 0, 99, 99)->size(); });
        QCOMPARE(seen.result(), 10);
    }

    void workMayFailThrowOrReturnNothing()
    {
        auto writer = open();
        auto failed = writer->run<Result<void>>([](Store& store) { return store.removeNode(42); });
        QVERIFY(failed.result().error().code == ErrorCode::NotFound);
        bool ran = false;
        auto nothing = writer->run<void>([&ran](Store&) { ran = true; });
        nothing.waitForFinished();
        QVERIFY(ran);
        auto thrown =
            writer->run<int>([](Store&) -> int { throw std::runtime_error("a bug in the work"); });
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, thrown.result());
        QCOMPARE(writer->run<int>([](Store&) { return 7; }).result(), 7);
    }

    void workRunsOnAThreadOfItsOwn()
    {
        auto writer = open();
        auto thread = writer->run<QThread*>([](Store&) { return QThread::currentThread(); });
        QVERIFY(thread.result() != QThread::currentThread());
        auto again = writer->run<QThread*>([](Store&) { return QThread::currentThread(); });
        QCOMPARE(again.result(), thread.result());
    }

    void manyThreadsMayWriteAtOnce()
    {
        constexpr int threads = 8, rows = 2000;
        const NodeId node = addNode();
        auto writer = open();
        {
            std::vector<std::jthread> running;
            for (int t = 0; t < threads; ++t) {
                running.emplace_back([&writer, node, t] {
                    for (int i = 0; i < rows; ++i)
                        writer->saveSample(sample(node, t * rows + i));
                });
            }
        }
        writer.reset();
        QCOMPARE(storedSamples(node), threads * rows);
    }

    void eventsOfOneNodeKeepTheirOrder()
    {
        const NodeId node = addNode();
        {
            auto writer = open();
            for (int i = 0; i < 200; ++i) {
                writer->openEvent({0, node, EventKind::Hot, 2 * i, {}, {}});
                writer->closeEvent(node, EventKind::Hot, 2 * i + 1);
            }
        }
        auto store = Store::open(path(), Store::Mode::ReadOnly);
        const auto events = (*store)->events(node, 1000);
        QCOMPARE(events->size(), 200);
        for (const EventRecord& event : *events)
            QCOMPARE(event.closedAt.value_or(0), event.openedAt + 1);
    }

    void rowsOfARemovedNodeAreDroppedAndTheRestIsStored()
    {
        const NodeId stays = addNode();
        auto writer = open();
        QSignalSpy dropped(writer.get(), &Writer::dropped);
        QSignalSpy failed(writer.get(), &Writer::failed);
        writer->saveSample(sample(stays, 1));
        writer->saveSample(sample(999, 1));
        writer->saveInventory(999, 1, "{}");
        writer->saveSample(sample(stays, 2));
        QVERIFY(dropped.wait(2000));
        QCOMPARE(dropped.first().first().toInt(), 2);
        QVERIFY(failed.isEmpty());
        QCOMPARE(writer->pending(), 0);
        QCOMPARE(storedSamples(stays), 2);
    }

    // Another program that holds the write lock stands for a disk that cannot be written.
    void aLockedStoreIsToldOnceAndNothingIsLost()
    {
        const NodeId node = addNode();
        auto writer = open(quickRetries());
        QSignalSpy failed(writer.get(), &Writer::failed);
        QSignalSpy recovered(writer.get(), &Writer::recovered);
        auto holder = Store::open(path(), Store::Mode::ReadWrite);
        QVERIFY((*holder)->begin().ok());
        writer->saveSample(sample(node, 1));
        QVERIFY(failed.wait(20'000));
        QVERIFY(failed.first().first().value<Error>().code == ErrorCode::TimedOut);
        QTest::qWait(6000); // at least one more try, each waits for the lock
        QCOMPARE(failed.size(), 1);
        QCOMPARE(writer->pending(), 1);
        QVERIFY(recovered.isEmpty());

        (*holder)->rollback();
        QVERIFY(recovered.wait(20'000));
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(writer->pending(), 0);
        QCOMPARE(storedSamples(node), 1);
    }

    void whatWaitsIsBoundedAndTheNewestSamplesSurvive()
    {
        const NodeId node = addNode();
        WriterOptions options = quickRetries();
        options.maxRows = 1000;
        auto writer = open(options);
        QSignalSpy failed(writer.get(), &Writer::failed);
        QSignalSpy dropped(writer.get(), &Writer::dropped);
        QSignalSpy recovered(writer.get(), &Writer::recovered);
        auto holder = Store::open(path(), Store::Mode::ReadWrite);
        QVERIFY((*holder)->begin().ok());
        writer->saveScore({node, 1, {}});
        QVERIFY(failed.wait(20'000));

        constexpr int sent = 50'000;
        int mostPending = 0;
        for (int i = 0; i < sent; ++i) {
            writer->saveSample(sample(node, i));
            mostPending = std::max(mostPending, writer->pending());
            if (i % 500 == 0)
                QTest::qWait(1); // or all of it would be refused before the worker sees any
        }
        QVERIFY2(mostPending <= 2 * options.maxRows + 1, qPrintable(QString::number(mostPending)));
        (*holder)->rollback();
        QVERIFY(recovered.wait(20'000));
        writer->saveSample(sample(node, sent));
        QTRY_COMPARE(writer->pending(), 0);
        writer.reset();

        int lost = 0;
        for (const auto& arguments : dropped)
            lost += arguments.first().toInt();
        QVERIFY(lost > 0);
        QCOMPARE(storedSamples(node) + lost, sent + 1); // every one is stored or told
        auto store = Store::open(path(), Store::Mode::ReadOnly);
        QCOMPARE((*store)->scores(node)->size(), 1); // rarer than samples, and kept
        QCOMPARE((*store)->latestSamples()->first().time, sent);
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
