// A packed block is what was packed, and rubbish in its place does no harm.
#include "core/store/block_codec.h"
#include "core/store/tiers.h"
#include "tests/store/random_sample.h"

#include <QTest>
#include <limits>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;

namespace {

constexpr qint64 day = 24 * 3'600'000;
constexpr qint64 start = floorTo(1'700'000'000'000, 16 * day);

} // namespace

class TestBlocks : public QObject
{
    Q_OBJECT

private:
    std::mt19937 m_random;

private Q_SLOTS:
    void aBlockComesBackAsItWasPacked_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void aBlockComesBackAsItWasPacked()
    {
        QFETCH(int, seed);
        m_random.seed(std::uint32_t(seed));
        QList<SampleRecord> samples;
        const int count = seed == 0 ? 0 : int(m_random() % 2000);
        for (int i = 0; i < count; ++i) {
            samples << randomSample(m_random, 1, start + qint64(m_random() % day));
            if (seed % 3 == 0) { // the ends of the range, sums and differences included
                samples.last().memUsedBytes = m_random() % 2 ? 1LL << 48 : -(1LL << 48);
                samples.last().throttleBits = std::numeric_limits<int>::max() - 1;
            }
        }
        const QList<Bucket> buckets = bucketsOf(samples, 600'000);
        const QByteArray packed = packBlock(buckets, start, 600'000);
        QVERIFY(*unpackBlock(packed, start, 600'000) == buckets);
        const auto one = unpackBlock(packed, start, 600'000, only(Metric::Memory));
        for (qsizetype i = 0; i < buckets.size(); ++i) {
            QVERIFY(one->at(i).of(Metric::Memory) == buckets.at(i).of(Metric::Memory));
            QVERIFY(one->at(i).of(Metric::Temperature) == Stat());
        }
    }

    void aDamagedBlockIsToldAndNeverReadBeyond()
    {
        m_random.seed(7);
        QList<SampleRecord> samples;
        for (int i = 0; i < 200; ++i)
            samples << randomSample(m_random, 1, start + qint64(m_random() % day));
        const QByteArray packed = packBlock(bucketsOf(samples, 600'000), start, 600'000);
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY(!unpackBlock(packed.left(size), start, 600'000).ok());
        QVERIFY(!unpackBlock(packed + 'x', start, 600'000).ok());
        for (int i = 0; i < 3000; ++i) { // may come out as other numbers, but comes out
            QByteArray bent = packed;
            for (int flips = 0; flips < 3; ++flips)
                bent[qsizetype(m_random() % std::size_t(bent.size()))] = char(m_random());
            const auto unpacked = unpackBlock(bent, start, 600'000);
            QVERIFY(!unpacked || unpacked->size() <= 65'536);
        }
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
