// What people say of events: seen, and muted.
#include "core/store/writer.h"
#include "tests/store/rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TestAttention : public QObject
{
    Q_OBJECT

private:
    qint64 begin(NodeId node, EventKind kind, qint64 time)
    {
        EventRecord event;
        event.node = node;
        event.kind = kind;
        event.openedAt = time;
        return m_store->openEvent(event).value();
    }

    MuteRecord mute(NodeId node, std::optional<EventKind> kind, qint64 since = 1000,
                    std::optional<qint64> until = {})
    {
        MuteRecord mute;
        mute.node = node;
        mute.kind = kind;
        mute.since = since;
        mute.until = until;
        mute.by = u"ana"_s;
        return mute;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    NodeId m_node = 0, m_other = 0;

private Q_SLOTS:
    void init()
    {
        openFresh(m_folder, m_store);
        m_node = m_store->addNode(record(u"rk-04"_s, u"rk-04.lab"_s))->id;
        m_other = m_store->addNode(record(u"pi-01"_s, u"pi-01.lab"_s))->id;
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void whoSawAnEventFirstStays()
    {
        const qint64 hot = begin(m_node, EventKind::Hot, 1000);
        QVERIFY(!m_store->openEvents()->first().acknowledged);
        QCOMPARE(*m_store->acknowledgeEvents({hot, hot + 99}, Acknowledgement{2000, u"ana"_s}), 1);
        QCOMPARE(*m_store->acknowledgeEvents({hot}, Acknowledgement{3000, u"ben"_s}), 0);
        const EventRecord event = m_store->openEvents()->first();
        QVERIFY(event.acknowledged == (Acknowledgement{2000, u"ana"_s}));
        QCOMPARE(m_store->events(m_node, 5)->first().acknowledged->by, u"ana"_s);
    }

    void whatBeginsAnewAsksAnew()
    {
        const qint64 hot = begin(m_node, EventKind::Hot, 1000);
        QVERIFY(m_store->acknowledgeEvents({hot}, Acknowledgement{2000, u"ana"_s}).ok());
        // Told again while it holds: the very same.
        QCOMPARE(begin(m_node, EventKind::Hot, 2500), hot);
        QVERIFY(m_store->openEvents()->first().acknowledged);
        QVERIFY(m_store->closeEvent(m_node, EventKind::Hot, 3000).ok());
        QVERIFY(begin(m_node, EventKind::Hot, 4000) != hot);
        QVERIFY(!m_store->openEvents()->first().acknowledged);
        // The one that is over keeps its word.
        QVERIFY(m_store->events(m_node, 5)->at(1).acknowledged);
    }

    void anAcknowledgementIsTakenBack()
    {
        const qint64 hot = begin(m_node, EventKind::Hot, 1000);
        QCOMPARE(*m_store->acknowledgeEvents({hot}, {}), 0);
        QVERIFY(m_store->acknowledgeEvents({hot}, Acknowledgement{2000, u"ana"_s}).ok());
        QCOMPARE(*m_store->acknowledgeEvents({hot}, {}), 1);
        QVERIFY(!m_store->openEvents()->first().acknowledged);
    }

    void aMuteIsKeptAsItWasMade()
    {
        MuteRecord wanted = mute(m_node, EventKind::Hot, 1000, 5000);
        wanted.reason = u"new fan"_s;
        const auto made = m_store->mute(wanted);
        QVERIFY(made.ok());
        wanted.id = made->id;
        QCOMPARE(m_store->mutes()->size(), 1);
        QVERIFY(m_store->mutes()->first() == wanted);
        const auto rule = m_store->mute(mute(0, EventKind::Disk));
        const auto node = m_store->mute(mute(m_other, {}));
        QVERIFY(rule.ok() && node.ok());
        QVERIFY(m_store->mutes()->at(1) == *rule && !m_store->mutes()->at(1).until);
        QVERIFY(m_store->mutes()->at(2) == *node && !m_store->mutes()->at(2).kind);
    }

    void aNewMuteOfTheSameTakesItsPlace()
    {
        QVERIFY(m_store->mute(mute(m_node, EventKind::Hot, 1000, 5000)).ok());
        QVERIFY(m_store->mute(mute(m_node, EventKind::Disk, 1000, 5000)).ok());
        QVERIFY(m_store->mute(mute(m_node, {}, 1000, 5000)).ok());
        QVERIFY(m_store->mute(mute(0, EventKind::Hot, 1000, 5000)).ok());
        QVERIFY(m_store->mute(mute(m_node, EventKind::Hot, 2000)).ok());
        QCOMPARE(m_store->mutes()->size(), 4);
        QVERIFY(!m_store->mutes()->last().until);
        // Those that were over by then are forgotten.
        QVERIFY(m_store->mute(mute(m_other, {}, 5000)).ok());
        QCOMPARE(m_store->mutes()->size(), 2);
    }

    void aMuteOfNothingOrOfNobodyIsRefused()
    {
        QVERIFY(m_store->mute(mute(0, {})).error().code == ErrorCode::InvalidInput);
        QVERIFY(m_store->mute(mute(m_node, {}, 1000, 1000)).error().code ==
                ErrorCode::InvalidInput);
        QVERIFY(!m_store->mute(mute(9999, {})).ok());
        QVERIFY(m_store->mutes()->isEmpty());
        MuteRecord wordy = mute(m_node, {});
        wordy.reason = QString(100'000, u'x');
        QVERIFY(m_store->mute(wordy)->reason.size() < 1000);
    }

    void mutesAreTakenBackAndGoWithTheirNode()
    {
        const qint64 one = m_store->mute(mute(m_node, {}))->id;
        QVERIFY(m_store->mute(mute(m_other, {})).ok());
        QVERIFY(m_store->mute(mute(0, EventKind::Hot)).ok());
        QCOMPARE(*m_store->unmute({one, one}), 1);
        QCOMPARE(*m_store->unmute({one}), 0);
        QVERIFY(m_store->removeNode(m_other).ok());
        QCOMPARE(m_store->mutes()->size(), 1);
        QVERIFY(m_store->mutes()->first().kind == EventKind::Hot);
    }

    void whatWasRecordedSinceIsFound()
    {
        QCOMPARE(*m_store->newestEvent(), 0);
        const qint64 first = begin(m_node, EventKind::Hot, 1000);
        QCOMPARE(*m_store->newestEvent(), first);
        EventRecord moment;
        moment.node = m_other;
        moment.kind = EventKind::InventoryChanged;
        moment.openedAt = 2000;
        moment.closedAt = 2000;
        const qint64 second = m_store->openEvent(moment).value();
        begin(m_other, EventKind::Disk, 500); // began before, noticed after
        const auto since = m_store->eventsAfter(first, 10);
        QCOMPARE(since->size(), 2);
        QCOMPARE(since->first().id, second);
        QCOMPARE(m_store->eventsAfter(first, 1)->size(), 1);
        QVERIFY(m_store->eventsAfter(*m_store->newestEvent(), 10)->isEmpty());
    }

    void theClockOfABoardIsKeptWithHowLongItsAnswerTook()
    {
        SampleRecord known = sample(m_node, 1000, 45.0);
        known.clockSkewMs = -3'600'000;
        known.answerMs = 41;
        QVERIFY(m_store->saveSample(known).ok());
        QVERIFY(m_store->saveSample(sample(m_other, 1000, 45.0)).ok());
        const auto latest = m_store->latestSamples();
        QVERIFY(latest->at(0) == known);
        QVERIFY(!latest->at(1).clockSkewMs && !latest->at(1).answerMs); // unknown is not 0
        known.time = 2000;
        known.clockSkewMs = 0;
        known.answerMs = 0;
        QVERIFY(m_store->saveSample(known).ok());
        QVERIFY(m_store->samples(m_node, 2000, 2000, 1)->first() == known);
    }
};

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
