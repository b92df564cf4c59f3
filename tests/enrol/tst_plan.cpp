#include "core/enrol/lists.h"
#include "core/enrol/plan.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::enrol;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOfEachBoardWhatWouldBecomeOfIt()
    {
        const std::vector<OnRoster> roster{{"kitchen", "192.0.2.7", 22, false},
                                           {"desk", "", 22, false},
                                           {"cellar", "192.0.2.9", 22, true}};
        Batch batch = *parseList(Format::Csv,
                                 "name,address,port\n"
                                 "a,pi1.lab,\n"
                                 "b,PI1.lab,22\n"       // the same, written otherwise
                                 "c,pi1.lab,2222\n"     // another port is another board
                                 "d,192.0.2.7,\n"       // there
                                 "e,192.0.2.9,\n"       // there once: its address is free
                                 "cellar,192.0.2.10,\n" // and its name is not
                                 "desk,192.0.2.11,\n"
                                 "a,192.0.2.12,\n"
                                 "f,pi1 .lab,\n",
                                 "list");
        const Plan plan = makePlan(std::move(batch), roster);
        QStringList got;
        for (const PlanEntry& entry : plan.entries)
            got << QStringLiteral("%1 %2 %3")
                       .arg(QString::fromStdString(entry.candidate.name),
                            QString::fromLatin1(toString(entry.verdict).data()),
                            QString::fromStdString(entry.reason));
        QCOMPARE(
            got,
            QStringList(
                {QStringLiteral("a new "),
                 QStringLiteral("b duplicate the same address as at list:2"),
                 QStringLiteral("c new "), QStringLiteral("d known on the roster as kitchen"),
                 QStringLiteral("e new the history of what was at this address is kept as cellar"),
                 QStringLiteral("cellar invalid the name belongs to an archived "
                                "node of this name"),
                 QStringLiteral("desk invalid the name belongs to the node at "
                                "this computer"),
                 QStringLiteral("a invalid the name belongs to the one at list:2")}));
        QCOMPARE(plan.count(Verdict::New), 3u);
        QCOMPARE(plan.count(Verdict::Invalid), 3u);
        QCOMPARE(plan.problems.size(), 1u);
        QCOMPARE(plan.problems.front().context, std::string("list:10"));
    }

    void portsOfOneHostGetNamesOfTheirOwn()
    {
        const Plan plan = makePlan(*parseWord("gate:2201,gate:2202,gate"), {});
        QCOMPARE(plan.count(Verdict::New), 2u); // the first took the host's name
        QCOMPARE(plan.entries[0].candidate.name, std::string("gate"));
        QCOMPARE(plan.entries[1].candidate.name, std::string("gate:2202"));
        QVERIFY(plan.entries[2].verdict == Verdict::Invalid);
    }

    void aWordIsOneAddressOrARange()
    {
        QCOMPARE(parseWord("pi@pi[01-32].lab:2222")->candidates.size(), 32u);
        QCOMPARE(parseWord("pi@pi[01-32].lab:2222")->candidates.back().host,
                 std::string("pi32.lab"));
        QCOMPARE(parseWord("pi1.lab")->candidates.size(), 1u);
        QVERIFY(!parseWord("pi:99999").ok());
        QVERIFY(!parseWord("").ok());
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
