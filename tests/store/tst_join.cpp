#include "core/store/block_table.h"
#include "core/store/database.h"
#include "core/store/store.h"
#include "tests/store/rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000, hour = 3600 * second;
constexpr qint64 begin = 1'700'000'000'000;
constexpr qint64 always = 1LL << 50;

SampleRecord sampleAt(NodeId node, qint64 time, double celsius, const QString& boot = u"boot-1"_s)
{
    SampleRecord sample;
    sample.node = node;
    sample.time = time;
    sample.temperatureC = celsius;
    sample.uptimeMs = time - begin;
    sample.bootId = boot;
    return sample;
}

} // namespace

class TestJoin : public QObject
{
    Q_OBJECT

private:
    NodeId add(const QString& name)
    {
        auto added = m_store->addNode({0, name, name, 22, u"pi"_s, {u"rack1"_s}, 1});
        return added ? added->id : 0;
    }

    void collect(NodeId node, qint64 from, int samples, double celsius)
    {
        QVERIFY(m_store->begin().ok());
        for (int i = 0; i < samples; ++i)
            QVERIFY(
                m_store->saveSample(sampleAt(node, from + i * 60 * second, celsius + i % 7)).ok());
        QVERIFY(m_store->commit().ok());
    }

    /// As the writer does in the background, to the end.
    void rollUp()
    {
        Moment moment = Moment::now();
        moment.wallMs = begin + 20 * hour;
        for (int i = 0; i < 1000; ++i) {
            const auto more = m_store->keepUp(moment, 1000);
            QVERIFY2(more.ok(), more ? "" : more.error().toString().c_str());
            if (!*more)
                return;
        }
        QFAIL("never done");
    }

    QList<SampleRecord> samples(NodeId node)
    {
        return m_store->samples(node, 0, always, 1 << 30).value();
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

    void aChangeIsAcknowledgedUpToAVersion()
    {
        const NodeId node = add(u"a"_s);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(*m_store->saveInventory(node, i, QByteArray::number(i)));
        auto versions = m_store->inventories(node);
        QCOMPARE(*m_store->acknowledge(node, versions->at(1).id, 99), 2);
        versions = m_store->inventories(node);
        QVERIFY(!versions->at(0).acknowledgedAt);
        QCOMPARE(versions->at(1).acknowledgedAt, std::optional<qint64>(99));
        QCOMPARE(*m_store->acknowledge(node, 0, 100), 1);
        QCOMPARE(*m_store->acknowledge(node, 0, 101), 0);
        QCOMPARE(m_store->inventories(node)->at(2).acknowledgedAt, std::optional<qint64>(99));
    }

    void noiseMakesNoVersion()
    {
        const NodeId node = add(u"a"_s);
        QVERIFY(m_store->amendInventory(node, 5, "first").ok());
        QVERIFY(m_store->amendInventory(node, 9, "the same in other words").ok());
        QVERIFY(m_store->amendInventory(node, 7, "our clock was set back").ok());
        const auto versions = m_store->inventories(node);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first().firstSeen, 5);
        QCOMPARE(versions->first().lastSeen, 9);
        QCOMPARE(versions->first().document, QByteArray("our clock was set back"));
        QVERIFY(!m_store->amendInventory(node + 1, 9, "nobody's").ok());
    }

    void marksAreKeptWithTheirTimes()
    {
        const NodeId node = add(u"a"_s);
        QVERIFY(m_store->saveIdentity(node, 10, {{0, u"mac"_s, u"aa"_s, 0, 0}}).ok());
        QVERIFY(m_store
                    ->saveIdentity(node, 20,
                                   {{0, u"mac"_s, u"aa"_s, 0, 0}, {0, u"mac"_s, u"bb"_s, 0, 0}})
                    .ok());
        QVERIFY(m_store->saveIdentity(node, 15, {{0, u"mac"_s, u"aa"_s, 0, 0}}).ok());
        const auto marks = m_store->identities();
        const QList<IdentityRecord> expected{{node, u"mac"_s, u"aa"_s, 10, 20},
                                             {node, u"mac"_s, u"bb"_s, 20, 20}};
        QCOMPARE(*marks, expected);
        QVERIFY(m_store->identities(node + 1)->isEmpty());
    }

    void twoHistoriesBecomeOneWithoutLosingARow()
    {
        const NodeId from = add(u"old"_s), into = add(u"new"_s);
        collect(from, begin, 300, 40);
        collect(into, begin + 4 * hour, 300, 60); // they overlap by an hour, to the millisecond
        rollUp();
        QVERIFY(*m_store->saveInventory(into, begin + 9 * hour, "newest"));
        QVERIFY(*m_store->saveInventory(from, begin, "oldest"));
        QVERIFY(m_store->acknowledge(from, 0, 77).ok());
        QVERIFY(m_store->openEvent({0, from, EventKind::Hot, begin, {}, u"hot"_s}).ok());
        QVERIFY(m_store->openEvent({0, into, EventKind::Hot, begin + hour, {}, u"hot"_s}).ok());
        ScoreRecord score;
        score.node = from;
        score.time = begin;
        score.score.test = "integer";
        QVERIFY(m_store->saveScore(score).ok());
        QVERIFY(m_store->saveIdentity(from, 10, {{0, u"mac"_s, u"aa"_s, 0, 0}}).ok());
        QVERIFY(m_store->saveIdentity(into, 20, {{0, u"mac"_s, u"aa"_s, 0, 0}}).ok());

        const auto joined = m_store->joinNodes(from, into);
        QVERIFY2(joined.ok(), joined ? "" : joined.error().toString().c_str());
        QCOMPARE(m_store->nodes()->size(), 1);
        const auto all = samples(into);
        QCOMPARE(all.size(), 600);
        double sum = 0;
        for (const SampleRecord& sample : all) {
            sum += *sample.temperatureC;
            QCOMPARE(sample.bootId, u"boot-1"_s);
        }
        // What the tiers say of it is the same, before they are made anew and after.
        for (int i = 0; i < 2; ++i) {
            const auto summary = m_store->summaries({into}, Metric::Temperature, begin - 48 * hour,
                                                    begin + 48 * hour);
            QVERIFY(summary.ok());
            QCOMPARE(summary->size(), 1);
            QCOMPARE(summary->first().readings, 600);
            QCOMPARE(summary->first().min, 40.0);
            QCOMPARE(summary->first().max, 66.0);
            QVERIFY(qAbs(summary->first().mean - sum / 600) < 0.001);
            rollUp();
        }
        QCOMPARE(m_store->latestInventory(into)->value().document, QByteArray("newest"));
        QCOMPARE(m_store->inventories(into)->at(1).acknowledgedAt, std::optional<qint64>(77));
        QCOMPARE(m_store->events(into, 10)->size(), 2);
        QCOMPARE(m_store->openEvents()->size(), 1);
        QCOMPARE(m_store->scores(into)->size(), 1);
        const QList<IdentityRecord> marks{{into, u"mac"_s, u"aa"_s, 10, 20}};
        QCOMPARE(*m_store->identities(), marks);
    }

    void aLateSampleOfJoinedHistoriesIsCountedOnce()
    {
        const NodeId from = add(u"old"_s), into = add(u"new"_s);
        collect(from, begin, 300, 40);
        collect(into, begin + second, 180, 60);
        rollUp();
        {
            // As retention leaves a node whose older raw rows it has taken.
            auto database = Database::open(m_store->path(), Database::Access::ReadWrite);
            QVERIFY2(database.ok(), database ? "" : database.error().toString().c_str());
            auto marks = readMarks(**database, from);
            QVERIFY(marks.ok());
            marks->rawFrom = floorTo(begin + 4 * hour, windowMs);
            QVERIFY(writeMarks(**database, from, *marks).ok());
            QVERIFY((*database)
                        ->run(u"DELETE FROM samples WHERE node = ? AND time < ?"_s,
                              {from, marks->rawFrom})
                        .ok());
        }
        const auto joined = m_store->joinNodes(from, into);
        QVERIFY2(joined.ok(), joined ? "" : joined.error().toString().c_str());
        const auto readings = [&] {
            return m_store
                ->summaries({into}, Metric::Temperature, begin - 48 * hour, begin + 48 * hour)
                ->first()
                .readings;
        };
        rollUp();
        QCOMPARE(readings(), 480);
        // Into a window whose raw rows of one node are gone and of the other were there.
        QVERIFY(m_store->saveSample(sampleAt(into, begin + hour + 2 * second, 50)).ok());
        QCOMPARE(readings(), 481);
        rollUp();
        QCOMPARE(readings(), 481);
    }

    void whatCannotBeJoinedStaysAsItWas()
    {
        const NodeId node = add(u"a"_s);
        QVERIFY(!m_store->joinNodes(node, node).ok());
        QVERIFY(m_store->joinNodes(node, 99).error().code == ErrorCode::NotFound);
        QCOMPARE(m_store->nodes()->size(), 1);
    }

    void aHistoryIsCutInTwoAndJoinedAgain()
    {
        const NodeId node = add(u"rk-04"_s);
        collect(node, begin, 600, 40);
        rollUp();
        const auto before =
            m_store->summaries({node}, Metric::Temperature, begin - 48 * hour, begin + 48 * hour);
        const qint64 cut = begin + 300 * 60 * second + 1;
        QVERIFY(*m_store->saveInventory(node, begin, "first board"));
        QVERIFY(!*m_store->saveInventory(node, cut - second, "first board"));
        QVERIFY(*m_store->saveInventory(node, cut + second, "second board"));
        QVERIFY(
            m_store->openEvent({0, node, EventKind::Offline, begin, begin + hour, u"x"_s}).ok());
        QVERIFY(m_store->openEvent({0, node, EventKind::Hot, begin, {}, u"still"_s}).ok());
        QVERIFY(m_store->saveIdentity(node, begin, {{0, u"mac"_s, u"aa"_s, 0, 0}}).ok());

        const auto old = m_store->splitNode(node, cut, u"rk-04 before"_s);
        QVERIFY2(old.ok(), old ? "" : old.error().toString().c_str());
        QVERIFY(old->archivedAt.has_value());
        QCOMPARE(m_store->nodes()->size(), 1);
        QCOMPARE(m_store->nodes(Store::Roster::Archived)->first().tags, QStringList{u"rack1"_s});
        QCOMPARE(samples(old->id).size(), 301);
        QCOMPARE(samples(node).size(), 299);
        for (int i = 0; i < 2; ++i) {
            const auto counted = [&](NodeId half) {
                const auto summary = m_store->summaries({half}, Metric::Temperature,
                                                        begin - 48 * hour, begin + 48 * hour);
                return summary && !summary->isEmpty() ? summary->first().readings : -1;
            };
            QCOMPARE(counted(node) + counted(old->id), 600);
            rollUp();
            QCOMPARE(counted(old->id), 301);
        }
        QCOMPARE(m_store->latestInventory(node)->value().document, QByteArray("second board"));
        QCOMPARE(m_store->latestInventory(old->id)->value().document, QByteArray("first board"));
        QCOMPARE(m_store->events(old->id, 9)->size(), 1);
        QCOMPARE(m_store->openEvents()->first().node, node);
        QVERIFY(m_store->identities(node)->isEmpty());
        QCOMPARE(m_store->identities(old->id)->size(), 1);

        QVERIFY(m_store->joinNodes(old->id, node).ok());
        QCOMPARE(samples(node).size(), 600);
        const auto after =
            m_store->summaries({node}, Metric::Temperature, begin - 48 * hour, begin + 48 * hour);
        QCOMPARE(after->first().readings, before->first().readings);
        QCOMPARE(after->first().mean, before->first().mean);
        QCOMPARE(m_store->latestInventory(node)->value().document, QByteArray("second board"));
    }

    void whatABoardSaidHoldsAsLongAsItGoesOn_data()
    {
        QTest::addColumn<int>("cutAfterSamples");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("cut in mid-connection") << 300 << true;
        QTest::newRow("nothing came since") << 700 << false;
    }
    void whatABoardSaidHoldsAsLongAsItGoesOn()
    {
        QFETCH(int, cutAfterSamples);
        QFETCH(bool, goesOn);
        const NodeId node = add(u"rk-04"_s);
        QVERIFY(*m_store->saveInventory(node, begin, "the board"));
        QVERIFY(m_store->saveIdentity(node, begin, {{0, u"mac"_s, u"aa"_s, 0, 0}}).ok());
        collect(node, begin, 600, 40);
        const qint64 cut = begin + cutAfterSamples * 60 * second + 1;
        const auto old = m_store->splitNode(node, cut, u"before"_s);
        QVERIFY2(old.ok(), old ? "" : old.error().toString().c_str());
        QCOMPARE(m_store->latestInventory(old->id)->value().document, QByteArray("the board"));
        QCOMPARE(m_store->identities(old->id)->size(), 1);
        QCOMPARE(m_store->latestInventory(node)->has_value(), goesOn);
        QCOMPARE(m_store->identities(node)->size(), goesOn ? 1 : 0);
        if (goesOn)
            QCOMPARE(m_store->latestInventory(node)->value().firstSeen, cut);
    }

    void anArchivedNodeLeavesItsAddressToOthers()
    {
        const NodeId node = add(u"rk-04"_s);
        const auto old = m_store->splitNode(node, begin, u"before"_s);
        QVERIFY(old.ok());
        QCOMPARE(old->host, u"rk-04"_s);
        auto record = m_store->nodes()->first();
        record.user = u"root"_s;
        QVERIFY(m_store->updateNode(record).ok());
        QVERIFY(!m_store->addNode({0, u"again"_s, u"rk-04"_s, 22, {}, {}, 1}).ok());
        QVERIFY(!m_store->splitNode(node, begin, u"before"_s).ok()); // the name is taken
        QVERIFY(!m_store->splitNode(old->id, begin, u"earlier"_s).ok());
    }
};

QTEST_GUILESS_MAIN(TestJoin)
#include "tst_join.moc"
