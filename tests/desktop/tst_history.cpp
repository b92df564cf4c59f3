#include "app/desktop/history.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;

static store::Bucket sampleAt(qint64 seconds, std::optional<double> celsius, int throttle = 0)
{
    store::SampleRecord sample;
    sample.node = 1;
    sample.time = seconds * 1000;
    sample.temperatureC = celsius;
    sample.throttleBits = throttle;
    return bucketOf(sample);
}

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapInTimeStaysAGap()
    {
        QList<store::Bucket> samples;
        for (int s = 0; s <= 100; s += 10)
            samples.append(sampleAt(s, 50));
        for (int s = 300; s <= 400; s += 10)
            samples.append(sampleAt(s, 60));
        const auto segments = segmentsOf(samples, Metric::Temperature, {0, 400'000});
        QCOMPARE(segments.size(), 2);
        QCOMPARE(segments.at(0).size(), 11);
        QCOMPARE(segments.at(1).first().time, 300'000);
    }

    void aMissedReadingIsNotAGap()
    {
        QList<store::Bucket> samples;
        for (int s = 0; s <= 200; s += 10) {
            if (s != 100)
                samples.append(sampleAt(s, 50));
        }
        QCOMPARE(segmentsOf(samples, Metric::Temperature, {0, 200'000}).size(), 1);
    }

    void aPeakSurvivesZoomingOut()
    {
        QList<store::Bucket> samples;
        for (int s = 0; s < 10'000; ++s)
            samples.append(sampleAt(s, s == 5000 ? 99 : 50));
        HistoryBounds bounds{0, 10'000'000};
        bounds.maxPoints = 100;
        const auto segments = segmentsOf(samples, Metric::Temperature, bounds);
        QCOMPARE(segments.size(), 1);
        QVERIFY(segments.first().size() <= 101);
        double peak = 0;
        for (const HistoryPoint& point : segments.first())
            peak = std::max(peak, point.max);
        QCOMPARE(peak, 99.0);
        QVERIFY(segments.first().at(50).mean < 52);
    }

    void absentValuesNeitherJoinNorDivide()
    {
        const QList<store::Bucket> samples{sampleAt(0, 50), sampleAt(10, std::nullopt),
                                           sampleAt(20, 52)};
        const auto segments = segmentsOf(samples, Metric::Temperature, {0, 60'000});
        QCOMPARE(segments.size(), 1);
        QCOMPARE(segments.first().size(), 2);
        QVERIFY(segmentsOf(samples, Metric::Load, {0, 60'000}).isEmpty());
    }

    void thereAreNeverMoreSegmentsThanAllowed()
    {
        QList<store::Bucket> samples;
        for (int i = 0; i < 200; ++i) {
            samples.append(sampleAt(i * 1000, 50));
            samples.append(sampleAt(i * 1000 + 10, 50));
            samples.append(sampleAt(i * 1000 + 20, 50));
        }
        HistoryBounds bounds{0, 200'000'000};
        bounds.maxSegments = 10;
        QVERIFY(segmentsOf(samples, Metric::Temperature, bounds).size() <= 10);
    }

    void whatLiesOutsideIsLeftOut()
    {
        const QList<store::Bucket> samples{sampleAt(0, 50), sampleAt(10, 51), sampleAt(20, 52)};
        const auto segments = segmentsOf(samples, Metric::Temperature, {5'000, 15'000});
        QCOMPARE(segments.size(), 1);
        QCOMPARE(segments.first().first().mean, 51.0);
        QVERIFY(segmentsOf({}, Metric::Temperature, {0, 1}).isEmpty());
    }

    void throttledTimeIsToldAsSpans()
    {
        const QList<store::Bucket> samples{sampleAt(0, 70),     sampleAt(10, 82, 4),
                                           sampleAt(20, 83, 4), sampleAt(30, 70),
                                           sampleAt(40, 70),    sampleAt(50, 81, 4)};
        const QList<Span> spans = throttledSpans(samples);
        QCOMPARE(spans.size(), 2);
        QCOMPARE(spans.at(0), (Span{10'000, 30'000}));
        QCOMPARE(spans.at(1), (Span{50'000, 50'000}));
    }

    void aSilenceEndsAThrottledSpan()
    {
        QList<store::Bucket> samples;
        for (int s = 0; s <= 50; s += 10)
            samples.append(sampleAt(s, 82, 4));
        samples.append(sampleAt(5000, 82, 4));
        samples.append(sampleAt(5010, 82, 4));
        const QList<Span> spans = throttledSpans(samples);
        QCOMPARE(spans.size(), 2);
        QCOMPARE(spans.at(0).to, 50'000);
    }

    void memoryIsAShareAndAWrongTotalIsUnknown()
    {
        store::SampleRecord sample;
        sample.memUsedBytes = 25;
        QVERIFY(!metricOf(bucketOf(sample), Metric::Memory));
        sample.memTotalBytes = 0;
        QVERIFY(!metricOf(bucketOf(sample), Metric::Memory));
        sample.memTotalBytes = 100;
        QCOMPARE(metricOf(bucketOf(sample), Metric::Memory)->mean, 25.0);
    }

    void whatTheStoreJoinedKeepsItsBandAndItsGaps()
    {
        QList<store::Bucket> hours;
        for (const int hour : {0, 1, 2, 3, 20, 21}) {
            store::Bucket bucket = sampleAt(hour * 3600, 50);
            bucket.merge(sampleAt(0, 90, 4));
            bucket.span = 3'600'000;
            hours.append(bucket);
        }
        const auto segments = segmentsOf(hours, Metric::Temperature, {0, 86'400'000});
        QCOMPARE(segments.size(), 2);
        QCOMPARE(segments.first().first(), (HistoryPoint{1'800'000, 50, 70, 90}));
        QCOMPARE(throttledSpans(hours).size(), 2);
        QCOMPARE(throttledSpans(hours).first(), (Span{0, 4 * 3'600'000}));
    }

    void axesEndAtRoundNumbers_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<double>("step");
        QTest::newRow("temperatures") << 43.2 << 81.7 << 40.0 << 90.0 << 10.0;
        QTest::newRow("narrow") << 50.2 << 53.8 << 50.0 << 54.0 << 1.0;
        QTest::newRow("megahertz") << 0.0 << 2400.0 << 0.0 << 3000.0 << 1000.0;
    }
    void axesEndAtRoundNumbers()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const AxisRange range = roundAxis(low, high);
        QTEST(range.min, "min");
        QTEST(range.max, "max");
        QTEST(range.step, "step");
    }

    void anAxisOfNothingIsStillAnAxis()
    {
        const AxisRange range = roundAxis(50, 50);
        QVERIFY(range.max >= range.min);
        QVERIFY(range.step > 0);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
