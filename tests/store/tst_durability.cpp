// A reading that was said to be stored is stored, and counted once. A child process writes through
// a Writer, on time and late, rolls up and deletes what is old, and prints how many rows were
// committed. It is killed at a random moment; every row it had told of must be there, and every
// tier must equal a recomputation. ROLLCALL_KILLS=200 kills as often as that.
#include "core/store/database.h"
#include "core/store/store.h"
#include "core/store/writer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cmath>
#include <cstdio>
#include <map>

using namespace rollcall;
using namespace rollcall::store;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000, day = 24 * hour, every = 30'000;
constexpr qint64 firstBase = floorTo(1'700'000'000'000, day);

/// The i-th row of a child, i from 1 on: every seventh one comes three hours late.
SampleRecord rowOf(NodeId node, qint64 base, qint64 i)
{
    SampleRecord row;
    row.node = node;
    row.time = base + i * every - (i % 7 == 0 ? 3 * hour + 7 : 0);
    if (i % 11 != 0)
        row.temperatureC = double(40'000 + i * 7919 % 30'000) / 1000;
    row.memUsedBytes = i * 4096;
    row.throttleBits = i % 13 == 0 ? 4 : 0;
    return row;
}

/// Writes rows for ever and prints "N\n" once the first N are committed.
int writeForEver(const QString& path, NodeId node, qint64 base)
{
    WriterOptions options;
    options.commitEvery = std::chrono::milliseconds(1);
    options.commitRows = 50;
    options.upkeepEvery = std::chrono::milliseconds(0); // here, by the clock of the rows
    auto opened = Writer::open(path, options);
    if (!opened)
        return 1;
    Writer& writer = **opened;
    qint64 committed = 0, next = 1;
    QObject::connect(&writer, &Writer::committed, [&committed](int rows) {
        committed += rows;
        std::printf("%lld\n", static_cast<long long>(committed));
        std::fflush(stdout);
    });
    QTimer feeder;
    QObject::connect(&feeder, &QTimer::timeout, [&] {
        // Few may wait: the worker takes all that is there before it does what was asked for.
        for (int i = 0; i < 40 && writer.pending() < 120; ++i)
            writer.saveSample(rowOf(node, base, next++));
        const qint64 passed = next * every;
        writer.run<void>([base, passed](Store& store) {
            // Hours go by fast, so that raw rows grow old enough to be deleted.
            if (const auto kept = store.keepUp({base + passed, 100 * passed}, 5); !kept)
                qWarning("%s", kept.error().toString().c_str());
        });
    });
    feeder.start(0);
    return QCoreApplication::exec();
}

/// The last whole line; a number cut off by the kill was not told.
qint64 lastTold(const QByteArray& output)
{
    const auto end = output.lastIndexOf('\n');
    if (end < 0)
        return 0;
    const auto begin = output.lastIndexOf('\n', end - 1) + 1;
    return output.mid(begin, end - begin).toLongLong();
}

struct Point {
    qint64 samples = 0, readings = 0, min = 0, max = 0, sum = 0, memory = 0;
    int bits = 0;
    bool operator==(const Point&) const = default;
};

std::map<qint64, Point> recompute(qint64 base, qint64 rows, qint64 slot)
{
    std::map<qint64, Point> points;
    for (qint64 i = 1; i <= rows; ++i) {
        const SampleRecord row = rowOf(1, base, i);
        Point& point = points[row.time / slot * slot];
        ++point.samples;
        point.memory += *row.memUsedBytes;
        point.bits |= *row.throttleBits;
        if (!row.temperatureC)
            continue;
        const qint64 value = std::llround(*row.temperatureC * 1000);
        point.min = point.readings == 0 ? value : std::min(point.min, value);
        point.max = point.readings == 0 ? value : std::max(point.max, value);
        point.sum += value;
        ++point.readings;
    }
    return points;
}

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

private:
    /// Everything of one child, on buckets of `slot` ms.
    static std::map<qint64, Point> stored(Store& store, NodeId node, qint64 base, qint64 slot)
    {
        const qint64 from = floorTo(base - day, slot), pixels = 9 * day / slot;
        const auto series =
            store.series(node, {from, from + pixels * slot - 1, int(pixels), everyMetric});
        std::map<qint64, Point> points;
        for (const Bucket& bucket : series ? *series : QList<Bucket>()) {
            const Stat& heat = bucket.of(Metric::Temperature);
            points[bucket.start] = {bucket.samples,
                                    heat.count,
                                    heat.min,
                                    heat.max,
                                    heat.sum,
                                    bucket.of(Metric::Memory).sum,
                                    bucket.throttleBits.value_or(-1)};
        }
        return points;
    }

    static qint64 count(const std::map<qint64, Point>& points)
    {
        qint64 samples = 0;
        for (const auto& [start, point] : points)
            samples += point.samples;
        return samples;
    }

    struct Child {
        NodeId node = 0;
        qint64 base = 0, rows = 0;
    };

    static void verify(Store& store, const Child& child)
    {
        for (const qint64 slot : {60'000, 600'000, 7'200'000})
            QVERIFY(stored(store, child.node, child.base, slot) ==
                    recompute(child.base, child.rows, slot));
    }

private Q_SLOTS:
    void everyRowThatWasToldSurvivesAKillAndIsCountedOnce()
    {
        const int kills = std::max(1, qEnvironmentVariableIntValue("ROLLCALL_KILLS"));
        const int rounds = qEnvironmentVariableIsSet("ROLLCALL_KILLS") ? kills : 40;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"fleet.db"_s);
        qint64 toldInAll = 0, rawInAll = 0, rowsInAll = 0;
        QList<Child> children;
        for (int round = 0; round < rounds; ++round) {
            Child child{0, firstBase + round * 10 * day, 0};
            {
                auto store = Store::open(path, Store::Mode::ReadWrite);
                QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
                QVERIFY((*store)->setRetention({2 * hour, 0, 0, 0, 0}).ok());
                const QString name = u"node-%1"_s.arg(round);
                child.node = (*store)->addNode({0, name, name, 22, {}, {}, 0})->id;
            }
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {u"--write-for-ever"_s, path, QString::number(child.node),
                           QString::number(child.base)});
            QVERIFY(process.waitForStarted());
            QVERIFY(process.waitForReadyRead(30'000));
            QTest::qSleep(QRandomGenerator::global()->bounded(1, 120));
            process.kill();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);

            const qint64 told = lastTold(process.readAllStandardOutput());
            QVERIFY(told > 0);
            auto store = Store::open(path, Store::Mode::ReadOnly);
            QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
            // More may be committed than it came to tell; rows are committed in their order.
            child.rows = count(stored(**store, child.node, child.base, 7'200'000));
            QVERIFY2(child.rows >= told, qPrintable(u"%1 of %2"_s.arg(child.rows).arg(told)));
            verify(**store, child);
            toldInAll += told;
            rowsInAll += child.rows;
            rawInAll += (*store)->samples(child.node, 0, child.base + 9 * day, 1'000'000)->size();
            children << child;
        }
        auto store = Store::open(path, Store::Mode::ReadOnly);
        for (const Child& child : std::as_const(children))
            verify(**store, child);
        QVERIFY(rawInAll < rowsInAll); // retention was at work too
        auto database = Database::open(path, Database::Access::ReadOnly);
        QCOMPARE((*database)->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        qInfo("%d kills: %lld rows were told, %lld found again, %lld of them raw", rounds,
              static_cast<long long>(toldInAll), static_cast<long long>(rowsInAll),
              static_cast<long long>(rawInAll));
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 5 && arguments[1] == u"--write-for-ever"_s)
        return writeForEver(arguments[2], arguments[3].toLongLong(), arguments[4].toLongLong());
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
