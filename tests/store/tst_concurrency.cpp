// One writes and rolls up, four read: every answer is of one moment, with every sample that was
// committed before the question, and none twice.
#include "core/store/store.h"
#include "core/store/writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace rollcall;
using namespace rollcall::store;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000, day = 24 * hour;
constexpr qint64 base = floorTo(1'700'000'000'000, 16 * day);
constexpr qint64 every = 60'000;

struct Shared {
    std::atomic<qint64> committed{0}, posted{0};
    std::atomic<bool> done{false};
    std::atomic<int> wrong{0};
    std::atomic<qint64> answers{0};
};

/// Counts all samples, through another tier each time.
void read(const QString& path, NodeId node, Shared& shared)
{
    auto store = Store::open(path, Store::Mode::ReadOnly);
    if (!store) {
        ++shared.wrong;
        return;
    }
    int pixels = 100;
    while (!shared.done) {
        pixels = pixels == 100 ? 4000 : pixels == 4000 ? 40'000 : 100;
        const qint64 atLeast = shared.committed;
        const auto series =
            (*store)->series(node, {base, base + 40 * day, pixels, only(Metric::Temperature)});
        const qint64 atMost = shared.posted;
        qint64 samples = 0, sum = 0;
        for (const Bucket& bucket : series ? *series : QList<Bucket>()) {
            samples += bucket.samples;
            sum += bucket.of(Metric::Temperature).sum;
        }
        if (samples < atLeast || samples > atMost || sum != samples * 1000 ||
            !(*store)->latestSamples().ok())
            ++shared.wrong;
        ++shared.answers;
    }
}

} // namespace

class TestConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourReadWhileOneWritesAndRollsUp()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"fleet.db"_s);
        WriterOptions options;
        options.commitEvery = std::chrono::milliseconds(5);
        options.commitRows = 200;
        options.upkeepEvery = std::chrono::milliseconds(20);
        auto writer = Writer::open(path, options);
        QVERIFY(writer.ok());
        const NodeId node = (*writer)
                                ->run<NodeId>([](Store& store) {
                                    (void)store.setRetention({2 * hour, 0, 0, 0, 0});
                                    return store.addNode({0, u"a"_s, u"a"_s, 22, {}, {}, 0})->id;
                                })
                                .result();
        Shared shared;
        QObject::connect(
            writer->get(), &Writer::committed, writer->get(),
            [&shared](int rows) { shared.committed += rows; }, Qt::DirectConnection);
        {
            std::vector<std::jthread> readers;
            for (int i = 0; i < 4; ++i)
                readers.emplace_back([&] { read(path, node, shared); });
            QElapsedTimer timer;
            timer.start();
            for (qint64 i = 0; i < 50'000 && timer.elapsed() < 2500; ++i) {
                SampleRecord sample;
                sample.node = node;
                sample.time = base + i * every;
                sample.temperatureC = 1;
                ++shared.posted;
                (*writer)->saveSample(sample);
                if (i % 50 == 0) {
                    (*writer)->run<void>([i](Store& store) {
                        (void)store.keepUp({base + i * every, 100 * i * every}, 5);
                    });
                    QTest::qWait(1); // for what was committed to be told
                }
            }
            (*writer)->run<void>([](Store&) {}).waitForFinished();
            shared.done = true;
        }
        QTRY_COMPARE(shared.committed.load(), shared.posted.load());
        QCOMPARE(shared.wrong.load(), 0);
        QVERIFY(shared.answers > 8);
        const auto info =
            (*writer)->run<Result<StoreInfo>>([](Store& store) { return store.info(); });
        QVERIFY(info.result()->tiers.first().rows < shared.posted); // and old raw rows went
        qInfo("%lld answers while %lld samples came", static_cast<long long>(shared.answers),
              static_cast<long long>(shared.posted));
    }
};

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"
