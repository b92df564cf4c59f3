#include "app/desktop/node_actions.h"
#include "tests/qml/fake_fleet.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

class TestNodeActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("valid");
        QTest::newRow("a host") << "pi-01.lab" << true;
        QTest::newRow("everything") << "pi@pi-01.lab:2222" << true;
        QTest::newRow("blanks around") << "  pi@10.0.0.5 " << true;
        QTest::newRow("IPv6") << "[fe80::1]:22" << true;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("no host") << "pi@" << false;
        QTest::newRow("port too large") << "pi:70000" << false;
        QTest::newRow("port no number") << "pi:ssh" << false;
        QTest::newRow("an option") << "-oProxyCommand=x" << false;
    }
    void saysWhatIsWrongWithAnAddress()
    {
        QFETCH(QString, address);
        FakeFleet fleet(0);
        const NodeActions actions(fleet);
        QTEST(actions.addressProblem(address).isEmpty(), "valid");
    }

    void addsANodeWithNameAndTags()
    {
        FakeFleet fleet(0);
        NodeActions actions(fleet);
        QSignalSpy added(&actions, &NodeActions::added);
        actions.add(QStringLiteral("pi@10.0.0.5:2222"), QStringLiteral(" bench-3 "),
                    QStringLiteral("rack1, lab  rack1"));
        QTRY_COMPARE(added.count(), 1);
        QCOMPARE(fleet.calls(),
                 QStringList(QStringLiteral("add bench-3 pi@10.0.0.5:2222 rack1,lab")));
        QVERIFY(!actions.isBusy());
    }

    void aWrongAddressReachesNobody()
    {
        FakeFleet fleet(0);
        NodeActions actions(fleet);
        QSignalSpy failed(&actions, &NodeActions::addFailed);
        actions.add(QStringLiteral("pi:99999"), {}, {});
        QCOMPARE(failed.count(), 1);
        QVERIFY(fleet.calls().isEmpty());
    }

    void whatTheFleetRefusesIsToldWithItsRemedy()
    {
        FakeFleet fleet(1);
        fleet.failNext(
            {ErrorCode::AlreadyExists, "there is a node of this name", {}, "choose another name"});
        NodeActions actions(fleet);
        QSignalSpy failed(&actions, &NodeActions::addFailed);
        actions.add(QStringLiteral("pi"), {}, {});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(),
                 QStringLiteral("There is a node of this name: choose another name."));
        QVERIFY(!actions.isBusy());
    }

    void watchesThisComputerOnce()
    {
        FakeFleet fleet(2);
        NodeActions actions(fleet);
        QVERIFY(!actions.watchesThisComputer());
        actions.addThisComputer();
        QTRY_VERIFY(actions.watchesThisComputer());
    }

    void asksAboutAHostKeyOnlyWhileThereIsAQuestion()
    {
        FakeFleet fleet(2);
        fleet.setChangedKey(1);
        NodeActions actions(fleet);
        const QVariantMap question = actions.hostKeyQuestion(1);
        QVERIFY(question.value(QStringLiteral("changed")).toBool());
        QCOMPARE(question.value(QStringLiteral("known")).toStringList().size(), 1);
        QVERIFY(actions.hostKeyQuestion(2).isEmpty());
        QVERIFY(actions.hostKeyQuestion(99).isEmpty());
        QSignalSpy accepted(&actions, &NodeActions::keyAccepted);
        actions.acceptHostKey(1, question.value(QStringLiteral("fingerprint")).toString(), true);
        QTRY_COMPARE(accepted.count(), 1);
        QVERIFY(fleet.calls().first().endsWith(QStringLiteral("replace")));
        QVERIFY(actions.hostKeyQuestion(1).isEmpty());
    }

    void aKeyThatWasRefusedIsToldAndTheQuestionStays()
    {
        FakeFleet fleet(1);
        fleet.setUnknownKey(1);
        fleet.failNext(
            {ErrorCode::InvalidInput, "the board shows another key by now", {}, "look again"});
        NodeActions actions(fleet);
        QSignalSpy failed(&actions, &NodeActions::failed);
        actions.acceptHostKey(1, QStringLiteral("SHA256:x"), false);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!actions.hostKeyQuestion(1).isEmpty());
    }

    void exportNeedsAFileName()
    {
        FakeFleet fleet(1);
        NodeActions actions(fleet);
        QSignalSpy failed(&actions, &NodeActions::failed);
        actions.exportFleet(NodeActions::Csv, QStringLiteral("  "));
        QCOMPARE(failed.count(), 1);
        QSignalSpy exported(&actions, &NodeActions::exported);
        actions.exportFleet(NodeActions::Json, QStringLiteral("/tmp/fleet.json"));
        QTRY_COMPARE(exported.count(), 1);
        QCOMPARE(fleet.calls().last(), QStringLiteral("export json /tmp/fleet.json"));
    }

    void removesAndTellsTheName()
    {
        FakeFleet fleet(1);
        const QString name = fleet.fleet().node(1)->record.name;
        NodeActions actions(fleet);
        QSignalSpy done(&actions, &NodeActions::done);
        actions.remove(1);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(done.first().first().toString().contains(name));
        QCOMPARE(fleet.fleet().count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNodeActions)
#include "tst_node_actions.moc"
