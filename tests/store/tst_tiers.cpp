// Roll-ups are exact: whatever comes in whatever order, however the work is cut up, every query
// gives what a plain recomputation from all samples gives.
#include "core/store/store.h"
#include "core/store/tiers.h"
#include "tests/store/random_sample.h"
#include "tests/store/rows.h"

#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <random>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000, day = 24 * hour;
constexpr qint64 start = floorTo(1'700'000'000'000, 16 * day);

/// What a point should be, computed without any code of the store.
struct Plain {
    qint64 samples = 0, hot = 0, min = 0, max = 0, sum = 0, memory = 0;
    int bits = -1;
    bool operator==(const Plain&) const = default;
};

using Samples = std::map<qint64, SampleRecord>;

std::map<qint64, Plain> recompute(const Samples& samples, qint64 slot)
{
    std::map<qint64, Plain> points;
    for (const auto& [time, sample] : samples) {
        Plain& point = points[time / slot * slot];
        ++point.samples;
        if (sample.throttleBits)
            point.bits = std::max(point.bits, 0) | *sample.throttleBits;
        point.memory += sample.memUsedBytes.value_or(0);
        if (!sample.temperatureC)
            continue;
        const qint64 value = std::llround(*sample.temperatureC * 1000);
        point.min = point.hot == 0 ? value : std::min(point.min, value);
        point.max = point.hot == 0 ? value : std::max(point.max, value);
        point.sum += value;
        ++point.hot;
    }
    return points;
}

std::map<qint64, Plain> plain(const QList<Bucket>& buckets)
{
    std::map<qint64, Plain> points;
    for (const Bucket& bucket : buckets) {
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

/// Asks so that one pixel is one `slot`.
SeriesRequest request(qint64 from, qint64 slot, int pixels)
{
    return {from, from + slot * pixels - 1, pixels, everyMetric};
}

} // namespace

class TestTiers : public QObject
{
    Q_OBJECT

private:
    NodeId add(const QString& name)
    {
        NodeRecord node;
        node.name = node.host = name;
        auto added = m_store->addNode(node);
        return added ? added->id : 0;
    }

    bool keepUp(qint64 wall, qint64 steady)
    {
        for (int i = 0; i < 100'000; ++i) {
            const auto more = m_store->keepUp({wall, steady}, 1);
            if (!more)
                return false;
            if (!*more)
                return true;
        }
        return false;
    }

    void checkAgainst(const std::map<NodeId, Samples>& truth, qint64 slot)
    {
        const qint64 from = floorTo(start, slot);
        for (const auto& [node, samples] : truth) {
            const auto series = m_store->series(node, request(from, slot, int(41 * day / slot)));
            QVERIFY2(series.ok(), series ? "" : series.error().toString().c_str());
            const auto expected = recompute(samples, slot), found = plain(*series);
            for (const auto& [time, point] : expected) {
                const auto at = found.find(time);
                QVERIFY2(at != found.end(), qPrintable(u"nothing at %1"_s.arg(time - start)));
                QVERIFY2(at->second == point,
                         qPrintable(u"slot %1 of %2: %3 samples, not %4"_s.arg(time - start)
                                        .arg(slot)
                                        .arg(at->second.samples)
                                        .arg(point.samples)));
            }
            QCOMPARE(found.size(), expected.size());
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::mt19937 m_random;

private Q_SLOTS:
    void init() { openFresh(m_folder, m_store); }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void everyQueryEqualsAPlainRecomputation_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    /// Gaps, duplicates, late samples, samples of a clock that was wrong, and upkeep at any moment
    /// in slices of any size.
    void everyQueryEqualsAPlainRecomputation()
    {
        QFETCH(int, seed);
        m_random.seed(std::uint32_t(seed));
        const QList<NodeId> nodes{add(u"a"_s), add(u"b"_s)};
        std::map<NodeId, Samples> truth;
        Retention retention{2 * hour, 0, 0, 0, 0};
        if (seed % 3 == 0)
            retention.rawMs = 0;
        QVERIFY(m_store->setRetention(retention).ok());

        qint64 wall = start, steady = 0;
        for (int step = 0; step < 40; ++step) {
            const qint64 hop = m_random() % 4 == 0 ? qint64(m_random() % day) : 600'000;
            const bool undone = m_random() % 8 == 0; // as by a full disk
            wall += hop;                             // a gap
            steady += hop;
            std::map<NodeId, Samples> batch;
            QVERIFY(m_store->begin().ok());
            for (int i = 0; i < 60; ++i) {
                const NodeId node = nodes.at(m_random() % 2);
                const Samples& known = truth[node];
                qint64 time = wall + i * 10'000;
                if (m_random() % 20 == 0) // late, or of another time altogether
                    time = start + qint64(m_random() % (20 * day));
                // The same moment again takes the place of the first while that is kept.
                if (!known.empty() && m_random() % 10 == 0)
                    time = std::prev(known.end())->first;
                if (known.contains(time) && m_store->samples(node, time, time, 1)->isEmpty())
                    continue;
                batch[node][time] = randomSample(m_random, node, time);
                QVERIFY(m_store->saveSample(batch[node][time]).ok());
            }
            if (undone) {
                m_store->rollback();
            } else {
                QVERIFY(m_store->commit().ok());
                for (const auto& [node, samples] : batch) {
                    for (const auto& [time, sample] : samples)
                        truth[node][time] = sample;
                }
            }
            wall += 600'000;
            steady += 600'000;
            if (m_random() % 3 == 0)
                QVERIFY(keepUp(wall, steady));
            else
                QVERIFY(m_store->keepUp({wall, steady}, int(m_random() % 3)).ok());
            if (step % 4 == 0)
                checkAgainst(truth, 600'000);
            if (QTest::currentTestFailed())
                return;
        }
        for (const qint64 slot : {60'000, 420'000, 600'000, 3'000'000, 7'200'000, 50'400'000})
            checkAgainst(truth, slot);
        if (retention.rawMs == 0)
            checkAgainst(truth, 40'000);
        QVERIFY(keepUp(wall + 30 * day, steady));
        QCOMPARE(m_store->info()->pendingWindows, 0);
        for (const qint64 slot : {60'000, 600'000, 7'200'000})
            checkAgainst(truth, slot);
        const qint64 kept = m_store->info()->tiers.first().rows;
        QVERIFY(retention.rawMs == 0 ? kept == qint64(truth[1].size() + truth[2].size())
                                     : kept < qint64(truth[1].size() + truth[2].size()));
    }

    void whatIsLeftOfOldTimesIsCoarserAndStillExact()
    {
        const NodeId node = add(u"a"_s);
        Samples truth;
        QVERIFY(m_store->setRetention({2 * hour, day, 4 * day, 0, 0}).ok());
        for (qint64 time = start; time < start + 40 * day; time += 300'000) {
            truth[time] = randomSample(m_random, node, time);
            QVERIFY(m_store->saveSample(truth[time]).ok());
            if (time % day == 0)
                QVERIFY(keepUp(time, time - start));
        }
        const qint64 end = start + 40 * day;
        QVERIFY(keepUp(end, end - start));
        const auto buckets = *m_store->series(node, {start, end, 100'000, everyMetric});
        Bucket all;
        qint64 before = start;
        std::map<qint64, int> spans;
        for (const Bucket& bucket : buckets) {
            QVERIFY(bucket.start >= before); // none covers another
            before = bucket.start + bucket.span;
            all.merge(bucket);
            ++spans[bucket.span];
        }
        QCOMPARE(spans.size(), 4); // raw, minutes, ten minutes, two hours
        const Plain whole = recompute(truth, 1'000 * day).begin()->second;
        QCOMPARE(plain({all}).begin()->second.sum, whole.sum);
        QCOMPARE(plain({all}).begin()->second.max, whole.max);
        QCOMPARE(all.samples, qint64(truth.size()));
        // A sample that comes when most is gone still counts, once.
        truth[start + 5] = randomSample(m_random, node, start + 5);
        QVERIFY(m_store->saveSample(truth[start + 5]).ok());
        checkAgainst({{node, truth}}, 7'200'000);
        QVERIFY(keepUp(end, end - start));
        checkAgainst({{node, truth}}, 7'200'000);
        QVERIFY(m_store->samples(node, start, start + 10, 9)->isEmpty());
    }

    void summariesLeadersAndPeers()
    {
        const QList<NodeId> nodes{add(u"a"_s), add(u"b"_s), add(u"c"_s), add(u"silent"_s)};
        for (qint64 time = start; time < start + day; time += 60'000) {
            for (int i = 0; i < 3; ++i) {
                SampleRecord sample;
                sample.node = nodes.at(i);
                sample.time = time;
                sample.temperatureC = 50 + (i == 2 ? 20 : i) + (time == start + hour ? 30 : 0);
                QVERIFY(m_store->saveSample(sample).ok());
            }
        }
        QVERIFY(keepUp(start + day, 0));
        const auto all = *m_store->summaries({}, Metric::Temperature, start, start + day - 1);
        QCOMPARE(all.size(), 3);
        QVERIFY(all.first() == NodeSummary({nodes.at(0), 1440, 50, 50 + 30.0 / 1440, 80}));
        QCOMPARE(leading(all, RankBy::Mean, 1).first().node, nodes.at(2));
        QCOMPARE(leading(all, RankBy::Highest, 9).last().node, nodes.at(0));
        QCOMPARE(leading(all, RankBy::Lowest, 2).last().node, nodes.at(1));
        const auto peers = comparePeers(all);
        QCOMPARE(peers.first().node, nodes.at(2));
        QCOMPARE(peers.first().fromMedian, 19.0);
        QVERIFY(*peers.first().deviations > 3);
        QVERIFY(!comparePeers(all.mid(0, 2)).first().deviations);
        const auto one = *m_store->summaries({nodes.at(1)}, Metric::Load, start, start + day);
        QVERIFY(one.isEmpty()); // never measured is no number
    }
};

QTEST_GUILESS_MAIN(TestTiers)
#include "tst_tiers.moc"
