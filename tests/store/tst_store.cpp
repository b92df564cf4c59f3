#include "tests/store/rows.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private:
    NodeId add(const QString& name, const QString& host)
    {
        auto added = m_store->addNode(record(name, host));
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

    void theDefaultPathLiesInTheDataFolder()
    {
        QVERIFY(Store::defaultPath().endsWith(u"/rollcall/fleet.db"_s));
        QVERIFY(Store::defaultPath().startsWith(u'/'));
    }

    void everyKindOfEventHasItsOwnWord_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("online") << EventKind::Online << u"online"_s;
        QTest::newRow("offline") << EventKind::Offline << u"offline"_s;
        QTest::newRow("throttled") << EventKind::Throttled << u"throttled"_s;
        QTest::newRow("hot") << EventKind::Hot << u"hot"_s;
        QTest::newRow("under-voltage") << EventKind::UnderVoltage << u"under-voltage"_s;
        QTest::newRow("inventory") << EventKind::InventoryChanged << u"inventory-changed"_s;
        QTest::newRow("host key") << EventKind::HostKeyChanged << u"host-key-changed"_s;
    }
    void everyKindOfEventHasItsOwnWord()
    {
        QFETCH(EventKind, kind);
        QFETCH(QString, word);
        QCOMPARE(toString(kind), word);
        QVERIFY(eventKindFromString(word) == kind);
        QVERIFY(!eventKindFromString(word + u'x'));
    }

    void anInventoryGetsANewRowOnlyWhenItDiffers()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        QVERIFY(!m_store->latestInventory(node)->has_value());
        QCOMPARE(*m_store->saveInventory(node, 100, "{\"ram\":4}"), true);
        QCOMPARE(*m_store->saveInventory(node, 200, "{\"ram\":4}"), false);
        QCOMPARE(*m_store->saveInventory(node, 300, "{\"ram\":8}"), true);
        QCOMPARE(*m_store->saveInventory(node, 400, "{\"ram\":4}"), true);
        const auto versions = m_store->inventories(node);
        QCOMPARE(versions->size(), 3);
        const auto isVersion = [&](int row, qint64 first, qint64 last, const char* document) {
            InventoryRecord version = versions->at(row);
            version.id = 0; // given by the database
            return version == InventoryRecord{node, first, last, document};
        };
        QVERIFY(isVersion(0, 400, 400, "{\"ram\":4}"));
        QVERIFY(isVersion(1, 300, 300, "{\"ram\":8}"));
        QVERIFY(isVersion(2, 100, 200, "{\"ram\":4}"));
        QVERIFY(m_store->latestInventory(node)->value() == versions->at(0));
    }

    void aClockSetBackDoesNotMakeAnOldInventoryTheNewest()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        QVERIFY(m_store->saveInventory(node, 1000, "first").ok());
        QVERIFY(m_store->saveInventory(node, 500, "second").ok());
        QCOMPARE(m_store->latestInventory(node)->value().document, QByteArray("second"));
        QVERIFY(m_store->saveInventory(node, 400, "second").ok());
        QCOMPARE(m_store->latestInventory(node)->value().lastSeen, 500);
    }

    void scoresComeBackWholeAndNewestFirst()
    {
        const NodeId a = add(u"a"_s, u"a"_s), b = add(u"b"_s, u"b"_s);
        hardware::Score score;
        score.test = "stream-triad";
        score.unit = "MB/s";
        score.cpus = "0-3";
        score.threads = 4;
        score.median = 5120.25;
        score.min = 5000;
        score.max = 5200;
        score.runs = 5;
        score.checked = true;
        score.temperatureBeforeMc = 41000;
        score.temperatureAfterMc = -1;
        score.frequencyBeforeKhz = 1'800'000;
        QVERIFY(m_store->saveScore({a, 10, score}).ok());
        QVERIFY(m_store->saveScore({b, 20, {}}).ok());
        const auto all = m_store->scores(0);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).node, b);
        const auto own = m_store->scores(a);
        QCOMPARE(own->size(), 1);
        QVERIFY(own->first() == (ScoreRecord{a, 10, score}));
    }

    void aScoreThatIsNoNumberIsRefused()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        hardware::Score score;
        score.median = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(m_store->saveScore({node, 1, score}).error().code == ErrorCode::InvalidInput);
        QVERIFY(m_store->scores(0)->isEmpty());
    }

    void anEventOpensOnceAndClosesOnce()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        const auto first = m_store->openEvent({0, node, EventKind::Hot, 10, {}, u"83 °C"_s});
        const auto again = m_store->openEvent({0, node, EventKind::Hot, 20, {}, u"84 °C"_s});
        QCOMPARE(*again, *first);
        const auto other = m_store->openEvent({0, node, EventKind::Offline, 20, {}, {}});
        QVERIFY(*other != *first);

        QVERIFY(m_store->closeEvent(node, EventKind::Hot, 30).ok());
        QVERIFY(m_store->closeEvent(node, EventKind::Hot, 40).ok());
        const auto events = m_store->events(node, 10);
        QCOMPARE(events->size(), 2);
        QVERIFY(events->at(0).kind == EventKind::Offline);
        QVERIFY(!events->at(0).closedAt);
        QVERIFY(events->at(1) == (EventRecord{*first, node, EventKind::Hot, 10, 30, u"83 °C"_s}));

        const auto next = m_store->openEvent({0, node, EventKind::Hot, 50, {}, {}});
        QVERIFY(*next != *first);
    }

    void aMomentaryEventIsStoredClosedAndOnlyOnce()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        const EventRecord event{0, node, EventKind::InventoryChanged, 10, 10, u"memory"_s};
        const auto first = m_store->openEvent(event);
        QCOMPARE(*m_store->openEvent(event), *first);
        EventRecord later = event;
        later.openedAt = later.closedAt.emplace(20);
        QVERIFY(*m_store->openEvent(later) != *first);
        QCOMPARE(m_store->events(node, 10)->size(), 2);
    }

    void anEventNeverEndsBeforeItBegan()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        QVERIFY(m_store->openEvent({0, node, EventKind::Hot, 100, {}, {}}).ok());
        QVERIFY(m_store->closeEvent(node, EventKind::Hot, 50).ok());
        QCOMPARE(m_store->events(node, 1)->first().closedAt.value(), 100);
    }

    void eventsComeNewestFirstAndAsManyAsAsked()
    {
        const NodeId a = add(u"a"_s, u"a"_s), b = add(u"b"_s, u"b"_s);
        QVERIFY(m_store->openEvent({0, a, EventKind::Hot, 1, {}, {}}).ok());
        QVERIFY(m_store->openEvent({0, b, EventKind::Hot, 3, {}, {}}).ok());
        QVERIFY(m_store->openEvent({0, a, EventKind::Throttled, 2, {}, {}}).ok());
        const auto all = m_store->events(0, 2);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).openedAt, 3);
        QCOMPARE(all->at(1).openedAt, 2);
        QCOMPARE(m_store->events(a, 10)->size(), 2);
        QVERIFY(m_store->events(a, 0)->isEmpty());
        QVERIFY(m_store->events(a, -1)->isEmpty());
    }

    void aRolledBackTransactionLeavesNothing()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        QVERIFY(m_store->begin().ok());
        QVERIFY(m_store->saveSample(sample(node, 1, 50)).ok());
        QVERIFY(m_store->saveInventory(node, 1, "{}").ok());
        QVERIFY(m_store->openEvent({0, node, EventKind::Hot, 1, {}, {}}).ok());
        m_store->rollback();
        QVERIFY(m_store->samples(node, 0, 9, 9)->isEmpty());
        QVERIFY(m_store->inventories(node)->isEmpty());
        QVERIFY(m_store->events(node, 9)->isEmpty());
        QVERIFY(m_store->begin().ok());
        QVERIFY(m_store->saveSample(sample(node, 2, 50)).ok());
        QVERIFY(m_store->commit().ok());
        QCOMPARE(times(*m_store->samples(node, 0, 9, 9)), QList<qint64>{2});
    }

    void aRefusedRowDoesNotSpoilItsTransaction()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        QVERIFY(m_store->begin().ok());
        QVERIFY(m_store->saveSample(sample(node, 1, 50)).ok());
        QVERIFY(!m_store->saveSample(sample(99, 1, 50)).ok());
        QVERIFY(!m_store->saveInventory(99, 1, "{}").ok());
        QVERIFY(!m_store->openEvent({0, 99, EventKind::Hot, 1, {}, {}}).ok());
        QVERIFY(m_store->saveSample(sample(node, 2, 50)).ok());
        QVERIFY(m_store->commit().ok());
        QCOMPARE(times(*m_store->samples(node, 0, 9, 9)), (QList<qint64>{1, 2}));
    }

    void anotherConnectionSeesOnlyWhatIsCommitted()
    {
        const NodeId node = add(u"a"_s, u"a"_s);
        auto reader = Store::open(m_store->path(), Store::Mode::ReadOnly);
        QVERIFY(reader.ok());
        QVERIFY(m_store->begin().ok());
        QVERIFY(m_store->saveSample(sample(node, 1, 50)).ok());
        QVERIFY((*reader)->samples(node, 0, 9, 9)->isEmpty());
        QVERIFY(m_store->commit().ok());
        QCOMPARE((*reader)->samples(node, 0, 9, 9)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
