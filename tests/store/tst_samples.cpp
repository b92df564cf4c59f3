// Raw samples: what goes in comes out, and what cannot be is refused or unknown.
#include "tests/store/rows.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TestSamples : public QObject
{
    Q_OBJECT

private:
    NodeId add(const QString& name, const QString& host)
    {
        NodeRecord node;
        node.name = name;
        node.host = host;
        auto added = m_store->addNode(node);
        return added ? added->id : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

private Q_SLOTS:
    void init() { openFresh(m_folder, m_store); }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void anAbsentReadingStaysAbsentAndAZeroStaysZero()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        SampleRecord full{node, 1, 0, 0.0, 0.0, 0, 0, 0, 0};
        SampleRecord empty = sample(node, 2, {});
        QVERIFY(m_store->saveSample(full).ok());
        QVERIFY(m_store->saveSample(empty).ok());
        const auto stored = m_store->samples(node, 0, 10, 10);
        QCOMPARE(stored->size(), 2);
        QVERIFY(stored->at(0) == full);
        QVERIFY(stored->at(1) == empty);
    }

    void aClockThatWasSetBackLosesNoSample()
    {
        const NodeId node = add(QStringLiteral("a"), QStringLiteral("192.0.2.1"));
        SampleRecord sample;
        sample.node = node;
        for (int i = 0; i < 3; ++i) {
            sample.time = 5000; // set back twice, and it is the very same millisecond
            sample.uptimeMs = 100'000 + i * 10'000;
            sample.temperatureC = 40 + i;
            QVERIFY(m_store->saveSample(sample).ok());
            QVERIFY(m_store->saveSample(sample).ok()); // told twice is still one reading
        }
        const auto kept = m_store->samples(node, 0, 10'000, 10);
        QVERIFY(kept.ok());
        QCOMPARE(kept->size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(kept->at(i).time, 5000 + i);
            QCOMPARE(kept->at(i).temperatureC, std::optional(40.0 + i));
        }
    }

    void aSampleOfTheSameTimeReplacesTheFirst()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        QVERIFY(m_store->saveSample({node, 5, 1, 40.0, 10.0, 1, 2, 3, 4}).ok());
        const SampleRecord second = sample(node, 5, 60.5);
        QVERIFY(m_store->saveSample(second).ok());
        const auto stored = m_store->samples(node, 0, 10, 10);
        QCOMPARE(stored->size(), 1);
        QVERIFY(stored->first() == second);
    }

    void samplesComeInOrderAndTheNewestWhenThereAreTooMany_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("all") << qint64(0) << qint64(9) << 9 << QList<qint64>{1, 2, 3, 4};
        QTest::newRow("bounds are within") << qint64(2) << qint64(3) << 9 << QList<qint64>{2, 3};
        QTest::newRow("two newest") << qint64(0) << qint64(9) << 2 << QList<qint64>{3, 4};
        QTest::newRow("none asked") << qint64(0) << qint64(9) << 0 << QList<qint64>{};
        QTest::newRow("less than none") << qint64(0) << qint64(9) << -1 << QList<qint64>{};
        QTest::newRow("empty span") << qint64(3) << qint64(2) << 9 << QList<qint64>{};
    }
    void samplesComeInOrderAndTheNewestWhenThereAreTooMany()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(int, rows);
        QFETCH(QList<qint64>, expected);
        const NodeId node = add(u"a"_s, u"a"_s);
        for (const qint64 time : {3, 1, 4, 2})
            QVERIFY(m_store->saveSample(sample(node, time, 50)).ok());
        QCOMPARE(times(*m_store->samples(node, from, to, rows)), expected);
    }

    void theLatestSampleOfEachNodeIsFound()
    {
        const NodeId a = add(u"a"_s, u"a"_s), b = add(u"b"_s, u"b"_s);
        add(u"silent"_s, u"silent"_s);
        for (const qint64 time : {1, 2, 3})
            QVERIFY(m_store->saveSample(sample(a, time, 40.0 + double(time))).ok());
        QVERIFY(m_store->saveSample(sample(b, 2, 50)).ok());
        const auto latest = m_store->latestSamples();
        QCOMPARE(latest->size(), 2);
        QVERIFY(latest->at(0) == sample(a, 3, 43));
        QVERIFY(latest->at(1) == sample(b, 2, 50));
    }

    void everyReadingComesBack()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        SampleRecord full{node, 1, 123, 51.261, 12.34, 1024, 4096, 1'800'000, 5};
        full.rxBytesPerS = 12;
        full.txBytesPerS = 0;
        full.readBytesPerS = 3e9;
        full.writeBytesPerS = 4;
        full.bootId = u"a3f0c6de-0000-4000-8000-000000000001"_s;
        QVERIFY(m_store->saveSample(full).ok());
        QVERIFY(m_store->samples(node, 0, 10, 10)->first() == full);
        QVERIFY(m_store->latestSamples()->first() == full);
    }

    void nonsenseIsStoredAsUnknown()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        SampleRecord odd = sample(node, 1, std::nan(""));
        odd.loadPercent = INFINITY;
        odd.memUsedBytes = std::numeric_limits<qint64>::max();
        odd.rxBytesPerS = 1e300;
        QVERIFY(m_store->saveSample(odd).ok());
        QVERIFY(m_store->samples(node, 0, 10, 10)->first() == sample(node, 1, {}));
    }

    void aSampleFromBefore1970IsRefused()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        QVERIFY(m_store->saveSample(sample(node, -1, 50)).error().code == ErrorCode::InvalidInput);
    }

    void whatWasWrittenWhileTheClockWasAheadDoesNotHideWhatIsTrue()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        const qint64 now = QDateTime::currentMSecsSinceEpoch(), ahead = now + 1'000'000'000'000;
        QVERIFY(m_store->saveSample(sample(node, ahead, 20)).ok());
        QVERIFY(m_store->saveSample(sample(node, now - 1000, 50)).ok());
        QCOMPARE(times(*m_store->latestSamples()), QList<qint64>{now - 1000});
        QCOMPARE(times(*m_store->latestSamples(ahead)), QList<qint64>{ahead});
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
