#include "app/desktop/fact_rows.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_facts.h"
#include "app/desktop/node_words.h"
#include "tests/qml/fake_fleet.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;
using Prepare = void (FakeFleet::*)(fleet::NodeId);

class TestNodeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_format.setLocale(QLocale::c());
        m_format.setClock(&FakeFleet::now);
    }

    void eachStateHasAMarkAReasonAndABadge_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("badge");
        QTest::newRow("online") << 0 << int(mark::Online) << ""
                                << "";
        QTest::newRow("hot") << 1 << int(mark::Hot) << ""
                             << "throttled";
        QTest::newRow("late") << 2 << int(mark::Late) << "late 40 s"
                              << "late 40 s";
        QTest::newRow("offline") << 3 << int(mark::Offline) << "offline 12 min"
                                 << "";
        QTest::newRow("refused") << 4 << int(mark::Refused) << "login refused"
                                 << "";
        QTest::newRow("new key") << 5 << int(mark::NeedsYou) << "new host key"
                                 << "";
        QTest::newRow("changed key") << 6 << int(mark::NeedsYou) << "host key changed"
                                     << "";
    }
    void eachStateHasAMarkAReasonAndABadge()
    {
        static const Prepare prepare[] = {nullptr,
                                          &FakeFleet::setHot,
                                          &FakeFleet::setLate,
                                          &FakeFleet::setOffline,
                                          &FakeFleet::setRefused,
                                          &FakeFleet::setUnknownKey,
                                          &FakeFleet::setChangedKey};
        QFETCH(int, state);
        FakeFleet fleet(1);
        if (prepare[state])
            (fleet.*prepare[state])(1);
        const fleet::NodeSnapshot& node = *fleet.fleet().node(1);
        QTEST(int(markOf(node)), "mark");
        QTEST(reason(node, m_format), "reason");
        QTEST(badge(node, m_format).text, "badge");
    }

    void aNodeIsHotByItsOwnTripPoint()
    {
        fleet::NodeSnapshot node;
        node.state = fleet::NodeState::Online;
        node.vitals.emplace();
        node.vitals->cpuTemperatureC = 84;
        node.vitals->degreesToThrottle = 11;
        QVERIFY2(!isHot(node), "84 °C is fine on a board that throttles at 95");
        node.vitals->degreesToThrottle.reset();
        QVERIFY2(isHot(node), "without a trip point 80 °C counts as hot");
        node.vitals->cpuTemperatureC.reset();
        QVERIFY2(!isHot(node), "unknown is not hot");
    }

    void a64BitKernelUnderA32BitUserlandIsTold()
    {
        FakeFleet fleet(3);
        QCOMPARE(badge(*fleet.fleet().node(3), m_format).text, QStringLiteral("32-bit userland"));
    }

    void aWrongClockIsTold()
    {
        FakeFleet fleet(1);
        fleet::NodeSnapshot node = *fleet.fleet().node(1);
        node.clockSkewMs = -86'400'000;
        QCOMPARE(badge(node, m_format).text, QStringLiteral("clock wrong"));
    }

    void theSummaryIsTheAddressUntilTheBoardIsKnown()
    {
        FakeFleet fleet(1);
        QVERIFY(summary(*fleet.fleet().node(1)).contains(QStringLiteral("A72")));
        fleet.setUnknownKey(1);
        QCOMPARE(summary(*fleet.fleet().node(1)), QStringLiteral("pi@10.0.0.1"));
    }

    void theCardsSayHowFarTheTripPointIs()
    {
        FakeFleet fleet(1);
        fleet.setHot(1);
        const QList<FactRow> cards = cardsOf(*fleet.fleet().node(1), m_format);
        QCOMPARE(cards.size(), 5);
        QCOMPARE(cards.at(0).tone, mark::Hot);
        QVERIFY(cards.at(0).note.contains(QStringLiteral("over the passive trip")));
        QCOMPARE(cards.at(3).value, QStringLiteral("throttled"));
    }

    void anOfflineNodeShowsDashesRatherThanOldNumbers()
    {
        FakeFleet fleet(1);
        fleet.setOffline(1);
        const QList<FactRow> cards = cardsOf(*fleet.fleet().node(1), m_format);
        for (const FactRow& card : cards)
            QVERIFY2(card.value == Formatter::dash(), qPrintable(card.title));
    }

    void everyFactSaysWhereItCameFrom()
    {
        FakeFleet fleet(1);
        const fleet::NodeSnapshot& node = *fleet.fleet().node(1);
        const QList<FactRow> rows = boardFacts(node, facts::Origins(*node.hardware), m_format);
        QCOMPARE(rows.first().source, QStringLiteral("device-tree"));
    }

    void anUnknownBoardHasNoFactsAndDoesNotCrash()
    {
        fleet::NodeSnapshot node;
        QVERIFY(boardFacts(node, {}, m_format).isEmpty());
        QVERIFY(storageFacts(node, {}, m_format).isEmpty());
        QVERIFY(networkFacts(node, {}, m_format).isEmpty());
        QVERIFY(processorOf(node).isEmpty());
        QCOMPARE(cardsOf(node, m_format).size(), 5);
    }

private:
    Formatter m_format;
};

QTEST_GUILESS_MAIN(TestNodeWords)
#include "tst_node_words.moc"
