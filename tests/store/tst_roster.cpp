// Who is on the roster, and that names and addresses are given out once.
#include "tests/store/rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TestRoster : public QObject
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

    void aNodeComesBackAsItWasAdded()
    {
        NodeRecord node = record(u"rk-04"_s, u"10.0.0.4"_s, 2222);
        node.user = u"pi"_s;
        node.tags = {u"rack-2"_s, u"arm64"_s};
        node.addedAt = 1'700'000'000'000;
        const auto added = m_store->addNode(node);
        QVERIFY(added.ok());
        QVERIFY(added->id > 0);
        node.id = added->id;
        QVERIFY(*added == node);
        const auto nodes = m_store->nodes();
        QCOMPARE(nodes->size(), 1);
        QVERIFY(nodes->first() == node);
    }

    void aNodeIsStampedWhenTheCallerDoesNot()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const auto added = m_store->addNode(record(u"a"_s, u"a"_s));
        QVERIFY(added->addedAt >= before);
    }

    void nodesAreListedByName()
    {
        add(u"b"_s, u"one"_s);
        add(u"a"_s, u"two"_s);
        const auto nodes = m_store->nodes();
        QCOMPARE(nodes->at(0).name, u"a"_s);
        QCOMPARE(nodes->at(1).name, u"b"_s);
    }

    void aNameOrAddressIsGivenOutOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("the same name") << u"pi"_s << u"other"_s << 22 << false;
        QTest::newRow("the same address") << u"other"_s << u"pi.lab"_s << 22 << false;
        QTest::newRow("the same address in capitals") << u"other"_s << u"PI.LAB"_s << 22 << false;
        QTest::newRow("another port") << u"other"_s << u"pi.lab"_s << 2222 << true;
        QTest::newRow("another host") << u"other"_s << u"pi2.lab"_s << 22 << true;
        QTest::newRow("this computer a second time") << u"other"_s << QString() << 22 << false;
        QTest::newRow("this computer, port differs") << u"other"_s << u""_s << 23 << false;
    }
    void aNameOrAddressIsGivenOutOnce()
    {
        QFETCH(QString, name);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(bool, allowed);
        QVERIFY(add(u"pi"_s, u"pi.lab"_s) > 0);
        QVERIFY(add(u"here"_s, QString()) > 0);
        const auto added = m_store->addNode(record(name, host, static_cast<quint16>(port)));
        QCOMPARE(added.ok(), allowed);
        QCOMPARE(m_store->nodes()->size(), allowed ? 3 : 2);
        if (!allowed) {
            QVERIFY(added.error().code == ErrorCode::AlreadyExists);
            QVERIFY(!added.error().remedy.empty());
        }
    }

    void nonsenseIsNotAdded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("no name") << QString() << u"pi"_s << 22;
        QTest::newRow("a name of blanks") << u"  "_s << u"pi"_s << 22;
        QTest::newRow("port 0") << u"pi"_s << u"pi"_s << 0;
        QTest::newRow("an endless name") << QString(100'000, u'x') << u"pi"_s << 22;
        QTest::newRow("an endless host") << u"pi"_s << QString(256, u'x') << 22;
    }
    void nonsenseIsNotAdded()
    {
        QFETCH(QString, name);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto added = m_store->addNode(record(name, host, static_cast<quint16>(port)));
        QVERIFY(!added.ok());
        QVERIFY(added.error().code == ErrorCode::InvalidInput);
        QVERIFY(m_store->nodes()->isEmpty());
    }

    void aNodeCanBeRenamedAndMoved()
    {
        NodeRecord node = *m_store->addNode(record(u"old"_s, u"old.lab"_s));
        node.name = u"new"_s;
        node.host = u"new.lab"_s;
        node.tags = {u"moved"_s};
        QVERIFY(m_store->updateNode(node).ok());
        QVERIFY(m_store->nodes()->first() == node);
    }

    void anUpdateRefusesTheNameOfAnother()
    {
        add(u"a"_s, u"a"_s);
        NodeRecord node = *m_store->addNode(record(u"b"_s, u"b"_s));
        node.name = u"a"_s;
        node.tags = {u"must not stay"_s};
        const auto updated = m_store->updateNode(node);
        QVERIFY(updated.error().code == ErrorCode::AlreadyExists);
        QVERIFY(m_store->nodes()->last().tags.isEmpty());
    }

    void aMissingNodeIsNotFound()
    {
        QVERIFY(m_store->removeNode(42).error().code == ErrorCode::NotFound);
        NodeRecord node = record(u"x"_s, u"x"_s);
        node.id = 42;
        QVERIFY(m_store->updateNode(node).error().code == ErrorCode::NotFound);
        QVERIFY(m_store->saveSample(sample(42, 1, 50)).error().code == ErrorCode::NotFound);
        QVERIFY(m_store->saveInventory(42, 1, "{}").error().code == ErrorCode::NotFound);
        QVERIFY(m_store->openEvent({0, 42, EventKind::Hot, 1, {}, {}}).error().code ==
                ErrorCode::NotFound);
    }

    void textsWithQuotesAndOtherScriptsSurvive()
    {
        NodeRecord node =
            record(u"x'); DROP TABLE nodes; --"_s, u"\u5f00\u53d1\u677f \U0001F353"_s);
        node.tags = {u"\"quoted\""_s, u""_s};
        QVERIFY(m_store->addNode(node).ok());
        const NodeRecord stored = m_store->nodes()->first();
        QCOMPARE(stored.name, node.name);
        QCOMPARE(stored.host, node.host);
        QCOMPARE(stored.tags, node.tags);
    }

    void aRemovedNodeTakesItsHistoryAlongAndNoOtherNodes()
    {
        const NodeId gone = add(u"gone"_s, u"gone"_s);
        const NodeId stays = add(u"stays"_s, u"stays"_s);
        for (const NodeId node : {gone, stays}) {
            QVERIFY(m_store->saveInventory(node, 1, "{}").ok());
            QVERIFY(m_store->saveSample(sample(node, 1, 50)).ok());
            QVERIFY(m_store->saveScore({node, 1, {}}).ok());
            QVERIFY(m_store->openEvent({0, node, EventKind::Hot, 1, {}, {}}).ok());
        }
        QVERIFY(m_store->removeNode(gone).ok());
        QVERIFY(m_store->inventories(gone)->isEmpty());
        QVERIFY(m_store->samples(gone, 0, 10, 10)->isEmpty());
        QCOMPARE(m_store->scores(0)->size(), 1);
        QCOMPARE(m_store->events(0, 10)->size(), 1);
        QCOMPARE(m_store->events(0, 10)->first().node, stays);
        // A number is never given out twice, or a late reading would land on the wrong board.
        QVERIFY(m_store->removeNode(stays).ok());
        QVERIFY(add(u"next"_s, u"next"_s) > stays);
    }
};

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
