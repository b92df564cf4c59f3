// What is deleted when, and what never: whatever the viewer's clock does.
#include "core/store/store.h"
#include "core/store/tiers.h"
#include "tests/store/rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour, year = 365 * day;
constexpr qint64 base = floorTo(1'700'000'000'000, 16 * day);

} // namespace

class TestRetention : public QObject
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

    void save(NodeId node, qint64 from, qint64 to, qint64 every)
    {
        QVERIFY(m_store->begin().ok());
        for (qint64 time = from; time < to; time += every) {
            SampleRecord sample;
            sample.node = node;
            sample.time = time;
            sample.temperatureC = double(time / every % 1000) / 10;
            sample.memUsedBytes = time % 1'000'003;
            sample.rxBytesPerS = sample.txBytesPerS = double(time % 1'000'000'007);
            sample.readBytesPerS = sample.writeBytesPerS = double(time % 1'000'000'009);
            QVERIFY(m_store->saveSample(sample).ok());
        }
        QVERIFY(m_store->commit().ok());
    }

    void keepUp(qint64 wall, qint64 steady)
    {
        for (bool more = true; more;) {
            const auto result = m_store->keepUp({wall, steady}, 50);
            QVERIFY2(result.ok(), result ? "" : result.error().toString().c_str());
            more = *result;
        }
    }

    qint64 rows(int tier) { return m_store->info()->tiers.at(tier).rows; }
    qint64 samplesIn(NodeId node)
    {
        qint64 samples = 0;
        const auto series = m_store->series(node, {0, base + 200 * year, 1000});
        for (const Bucket& bucket : series ? *series : QList<Bucket>())
            samples += bucket.samples;
        return samples;
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

    void theAgeClockFollowsOrdinaryTime()
    {
        AgeClock clock{base};
        clock.advance(base + minute, minute);
        QCOMPARE(clock.nowMs, base + minute);
        clock.advance(base + 2 * minute + 900, minute); // clocks drift
        QCOMPARE(clock.nowMs, base + 2 * minute + 900);
    }

    void theAgeClockDoesNotLeapAndComesBack()
    {
        AgeClock clock{base};
        clock.advance(base + 70 * year, 0);
        QCOMPARE(clock.nowMs, base);
        clock.advance(base + 70 * year + 23 * hour, 23 * hour); // a long mistake
        QCOMPARE(clock.nowMs, base + 23 * hour);
        clock.advance(base + 24 * hour, hour); // and put right
        QCOMPARE(clock.nowMs, base + 24 * hour);
        QCOMPARE(clock.heldMs, 0);
        clock.advance(1000, minute); // a board without a clock chip as viewer
        QCOMPARE(clock.nowMs, 1000);
        clock.advance(base + 25 * hour, hour); // what it says afterwards is on trial
        QVERIFY(clock.nowMs < base);
    }

    void aClockThatStaysAheadForADayOfCollectingIsBelieved()
    {
        AgeClock clock{base};
        qint64 wall = base + 21 * day; // nobody collected for three weeks
        clock.advance(wall, 0);
        for (int i = 0; i < 23; ++i)
            clock.advance(wall += hour, hour);
        QCOMPARE(clock.nowMs, base + 23 * hour);
        clock.advance(wall += hour, hour);
        QCOMPARE(clock.nowMs, wall);
    }

    void rawSamplesGoWhenTheyAreOldAndTheirRollUpsStay()
    {
        const NodeId node = add(u"a"_s);
        save(node, base, base + 3 * day, minute);
        const qint64 all = 3 * day / minute;
        keepUp(base + 3 * day, 0);
        keepUp(base + 3 * day + hour, hour);
        QVERIFY(rows(0) >= day / minute && rows(0) <= (day + 4 * hour) / minute);
        QCOMPARE(samplesIn(node), all);
        QVERIFY(m_store->setRetention({2 * hour, day, 2 * day, 2 * day, 0}).ok());
        keepUp(base + 3 * day + 2 * hour, 2 * hour);
        QVERIFY(samplesIn(node) <= (2 * day + 2 * hour + day) / minute);
        QVERIFY(rows(0) <= 4 * hour / minute);
    }

    void whatAnotherProgramChoseCountsAtOnce()
    {
        const NodeId node = add(u"a"_s);
        save(node, base, base + 20 * hour, minute);
        keepUp(base + 20 * hour, 0);
        keepUp(base + 20 * hour + minute, minute);
        QCOMPARE(rows(0), 20 * hour / minute);
        {
            auto other = Store::open(m_folder->filePath(u"fleet.db"_s), Store::Mode::ReadWrite);
            QVERIFY2(other.ok(), other ? "" : other.error().toString().c_str());
            QVERIFY((*other)->setRetention({2 * hour, day, 2 * day, 0, 0}).ok());
        }
        keepUp(base + 20 * hour + 2 * minute, 2 * minute);
        QVERIFY2(rows(0) <= 4 * hour / minute, qPrintable(QString::number(rows(0))));
        QCOMPARE(samplesIn(node), 20 * hour / minute);
    }

    void aSilentBoardKeepsItsLatestState()
    {
        const NodeId gone = add(u"gone"_s), here = add(u"here"_s);
        save(gone, base, base + hour, minute);
        save(here, base, base + 5 * day, 10 * minute);
        keepUp(base, 0);
        for (qint64 passed = 0; passed <= 5 * day; passed += hour)
            keepUp(base + passed, passed);
        QCOMPARE(m_store->latestSamples()->size(), 2);
        QCOMPARE(m_store->latestSamples()->first().time, base + hour - minute);
        QVERIFY(m_store->samples(here, base, base + 3 * day, 10)->isEmpty());
    }

    void aClockThatLeapsLosesAndDeletesNothing_data()
    {
        QTest::addColumn<qint64>("leap");
        QTest::newRow("an hour ahead") << hour;
        QTest::newRow("three days ahead") << 3 * day;
        QTest::newRow("a lifetime ahead") << 70 * year;
        QTest::newRow("an hour back") << -hour;
        QTest::newRow("three days back") << -3 * day;
        QTest::newRow("to 1970") << -base;
    }
    void aClockThatLeapsLosesAndDeletesNothing()
    {
        QFETCH(qint64, leap);
        const NodeId node = add(u"a"_s);
        QVERIFY(m_store->setRetention({day, 2 * day, 3 * day, 0, 0}).ok());
        save(node, base, base + day, minute);
        keepUp(base + day - 11 * minute, 0);
        const qint64 now = base + day;
        keepUp(now, 11 * minute);
        const qint64 rawBefore = rows(0), minutesBefore = rows(1);
        // For half a day the clock says something else, while samples come.
        qint64 steady = 11 * minute;
        for (int i = 0; i < 12; ++i) {
            save(node, now + leap + i * hour + 1, now + leap + (i + 1) * hour, minute);
            steady += hour;
            keepUp(now + leap + (i + 1) * hour, steady);
        }
        const qint64 end = now + 12 * hour;
        keepUp(end, steady + minute);
        QCOMPARE(samplesIn(node), (day + 12 * hour) / minute);
        QVERIFY(rows(1) >= minutesBefore);
        QVERIFY(rawBefore > 0);
        // Nothing younger than a day went: half a day was lived through.
        QVERIFY(m_store->samples(node, base + 12 * hour, now - 1, 10'000)->size() >=
                12 * hour / minute);
        // And what is true now is what was written last by the clock that is right.
        save(node, end + minute, end + minute + 1, minute);
        QCOMPARE(m_store->latestSamples(end + minute)->first().time, end + minute);
    }

    void theSizeLimitShrinksAllAges()
    {
        const NodeId node = add(u"a"_s);
        QVERIFY(m_store->setRetention({0, 0, 0, 0, 0}).ok());
        save(node, base, base + 20 * day, 5000);
        keepUp(base + 20 * day, 0);
        const qint64 all = samplesIn(node), before = m_store->info()->fileBytes;
        QVERIFY(before > 17 * 1024 * 1024);
        QVERIFY(m_store->setRetention({20 * day, 20 * day, 0, 0, 16 * 1024 * 1024}).ok());
        keepUp(base + 20 * day + hour, hour);
        const auto info = m_store->info();
        QVERIFY(info->usedBytes <= 16 * 1024 * 1024);
        QVERIFY(info->fileBytes < before); // given back to the disk
        QVERIFY(info->agePercent < 100);
        QCOMPARE(samplesIn(node), all); // coarser, but there
    }

    void nonsensicalRetentionIsRefused_data()
    {
        QTest::addColumn<qint64>("raw");
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("raw too short") << hour << day << qint64(0);
        QTest::newRow("minutes shorter than raw") << 2 * day << day << qint64(0);
        QTest::newRow("negative") << -day << day << qint64(0);
        QTest::newRow("raw for good, minutes not") << qint64(0) << day << qint64(0);
        QTest::newRow("too small a file") << day << day << qint64(1000);
    }
    void nonsensicalRetentionIsRefused()
    {
        QFETCH(qint64, raw);
        QFETCH(qint64, minutes);
        QFETCH(qint64, bytes);
        const auto set = m_store->setRetention({raw, minutes, year, 0, bytes});
        QVERIFY(set.error().code == ErrorCode::InvalidInput);
        QVERIFY(*m_store->retention() == Retention());
    }

    void retentionIsRemembered()
    {
        const Retention wanted{2 * day, 3 * day, year, 2 * year, 1LL << 30};
        QVERIFY(m_store->setRetention(wanted).ok());
        QVERIFY(*m_store->retention() == wanted);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
