#include "core/enrol/lists.h"
#include "core/fleet/roll_call_list.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <deque>

using namespace rollcall;
using namespace rollcall::fleet;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 GiB = 1ULL << 30, MiB = 1ULL << 20;

/// A 64-bit board with 4 GiB and crypto extensions, online.
hardware::Hardware goodBoard()
{
    hardware::Hardware hw;
    hw.cpu.features = {"aes", "asimd", "crc32", "fp", "pmull", "sha1", "sha2"};
    hw.os.kernelBits = hw.os.userlandBits = 64;
    hw.os.machine = "aarch64";
    hw.memory.totalBytes = 3868 * MiB;
    return hw;
}

/// A room full of nodes that stay where they are.
class Room
{
public:
    NodeSnapshot& add(const QString& name, const QString& host, NodeState state = NodeState::Online,
                      const hardware::Hardware& hw = goodBoard())
    {
        NodeSnapshot& node = m_nodes.emplace_back();
        node.id = NodeId(m_nodes.size());
        node.record.id = node.id;
        node.record.name = name;
        node.record.host = host;
        node.state = state;
        node.hardware = std::make_shared<hardware::Hardware>(hw);
        return node;
    }
    QList<const NodeSnapshot*> nodes() const
    {
        QList<const NodeSnapshot*> all;
        for (const NodeSnapshot& node : m_nodes)
            all.append(&node);
        return all;
    }
    RollCall call(const QList<ExpectedBoard>& expected, const RollCallRules& rules = {},
                  bool watching = true) const
    {
        return callTheRoll(expected, rules, nodes(), findCopies(nodes()), watching);
    }

private:
    std::deque<NodeSnapshot> m_nodes;
};

ExpectedBoard at(const QString& host, quint16 port = 22)
{
    return {{}, host, host, port};
}

QStringList words(const Seat& seat)
{
    QStringList all{toString(seat.standing)};
    for (const SeatNote& note : seat.notes)
        all << inWords(note);
    return all;
}

} // namespace

class TestRollCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateIsAStanding_data()
    {
        QTest::addColumn<NodeState>("state");
        QTest::addColumn<bool>("watching");
        QTest::addColumn<Standing>("standing");
        QTest::newRow("online") << NodeState::Online << true << Standing::Present;
        QTest::newRow("late") << NodeState::Late << true << Standing::Late;
        QTest::newRow("connecting") << NodeState::Connecting << true << Standing::Late;
        QTest::newRow("not watched") << NodeState::Connecting << false << Standing::Missing;
        QTest::newRow("offline") << NodeState::Offline << true << Standing::Missing;
        QTest::newRow("refused") << NodeState::Refused << true << Standing::NeedsYou;
        QTest::newRow("new key") << NodeState::NeedsYou << true << Standing::NeedsYou;
    }
    void aStateIsAStanding()
    {
        QFETCH(NodeState, state);
        QFETCH(bool, watching);
        QFETCH(Standing, standing);
        Room room;
        room.add(u"pi1"_s, u"10.0.0.1"_s, state);
        QVERIFY(room.call({at(u"10.0.0.1"_s)}, {}, watching).seats.first().standing == standing);
    }

    void aBoardWithoutAReportIsOnItsWay()
    {
        Room room;
        room.add(u"pi1"_s, u"10.0.0.1"_s).hardware.reset();
        QCOMPARE(words(room.call({at(u"10.0.0.1"_s)}).seats.first()), QStringList{u"late"_s});
    }

    void aBoardIsKnownByAddressThenByName()
    {
        Room room;
        room.add(u"pi1"_s, u"10.0.0.1"_s);
        room.add(u"10.0.0.1"_s, u"10.0.0.9"_s); // a name that is another's address
        room.add(u"Pi3"_s, u"PI3.lab"_s);
        const RollCall call = room.call(
            {at(u"10.0.0.1"_s), {u"A1"_s, u"pi3"_s, u"pi3.LAB"_s}, at(u"10.0.0.1"_s, 2222)});
        QCOMPARE(call.seats.at(0).node, 1);
        QCOMPARE(call.seats.at(1).node, 3);
        QCOMPARE(call.seats.at(2).node, 2); // its address is nobody's, its name is
    }

    void nobodyTakesTwoSeats()
    {
        Room room;
        room.add(u"pi1"_s, u"10.0.0.1"_s);
        const RollCall call = room.call({at(u"10.0.0.1"_s), {{}, u"pi1"_s, u"10.0.0.7"_s}});
        QCOMPARE(call.seats.at(0).node, 1);
        QCOMPARE(words(call.seats.at(1)),
                 (QStringList{u"missing"_s, u"not on the roster; rollcallctl add"_s}));
        QVERIFY(!call.isComplete());
    }

    void strangersAreThereAndNotOnTheList()
    {
        Room room;
        room.add(u"pi1"_s, u"10.0.0.1"_s);
        room.add(u"guest"_s, u"10.0.0.2"_s);
        room.add(u"waits"_s, u"10.0.0.3"_s, NodeState::NeedsYou);
        room.add(u"off"_s, u"10.0.0.4"_s, NodeState::Offline);
        room.add(u"desk"_s, {}); // this very computer
        const RollCall call = room.call({at(u"10.0.0.1"_s)});
        QCOMPARE(call.strangers, (QList<NodeId>{2, 3}));
        QVERIFY(call.isComplete());
    }

    void anEmptyListIsNotComplete() { QVERIFY(!Room().call({}).isComplete()); }

    void rulesFindWhatIsWrong_data()
    {
        QTest::addColumn<hardware::Hardware>("board");
        QTest::addColumn<RollCallRules>("rules");
        QTest::addColumn<QStringList>("seat");
        const RollCallRules bits{true, false, false, {}}, crypto{false, true, false, {}};
        const auto memory = [](quint64 bytes) { return RollCallRules{false, false, false, bytes}; };
        const auto row = [](const char* name, auto change, const RollCallRules& rules,
                            const QStringList& seat) {
            hardware::Hardware hw = goodBoard();
            change(hw);
            QTest::newRow(name) << hw << rules << seat;
        };
        const auto same = [](hardware::Hardware&) {};
        const QStringList present{u"present"_s};
        row("all is well", same, {true, true, true, 4 * GiB}, present);
        const auto userland32 = [](hardware::Hardware& hw) { hw.os.userlandBits = 32; };
        row("32 bits", userland32, bits, {u"wrong"_s, u"32-bit userland"_s});
        row("32 bits, nobody asked", userland32, crypto, present);
        row("bits unknown", [](hardware::Hardware& hw) { hw.os.userlandBits.reset(); }, bits,
            {u"present"_s, u"32 or 64 bits: not known"_s});
        row("no crypto",
            [](hardware::Hardware& hw) {
                hw.cpu.features = {"asimd", "crc32", "fp"};
            },
            crypto, {u"wrong"_s, u"no AES and SHA-2 in hardware"_s});
        row("crypto unknown", [](hardware::Hardware& hw) { hw.cpu.features.clear(); }, crypto,
            {u"present"_s, u"crypto extensions: not known"_s});
        row("a board sold with 4 GiB", same, memory(4 * GiB), present);
        row("less than was asked", same, memory(8 * GiB),
            {u"wrong"_s, u"only 3.8 GiB of memory"_s});
        row(
            "1 GiB of which the kernel shows 906 MiB",
            [](hardware::Hardware& hw) { hw.memory.totalBytes = 906 * MiB; }, memory(GiB), present);
        row("512 MiB", [](hardware::Hardware& hw) { hw.memory.totalBytes = 430 * MiB; },
            memory(GiB), {u"wrong"_s, u"only 0.4 GiB of memory"_s});
        row("what is installed counts",
            [](hardware::Hardware& hw) {
                hw.memory.installedBytes = {2 * GiB, hardware::Source::Dmi};
            },
            memory(3 * GiB), {u"wrong"_s, u"only 2.0 GiB of memory"_s});
        row("memory unknown", [](hardware::Hardware& hw) { hw.memory.totalBytes.reset(); },
            memory(GiB), {u"present"_s, u"memory: not known"_s});
        row("several things",
            [](hardware::Hardware& hw) {
                hw.os.userlandBits = 32;
                hw.memory.totalBytes = 430 * MiB;
            },
            {true, false, true, GiB},
            {u"wrong"_s, u"32-bit userland"_s, u"only 0.4 GiB of memory"_s});
    }
    void rulesFindWhatIsWrong()
    {
        QFETCH(hardware::Hardware, board);
        QFETCH(RollCallRules, rules);
        Room room;
        room.add(u"pi1"_s, u"10.0.0.1"_s, NodeState::Online, board);
        QTEST(words(room.call({at(u"10.0.0.1"_s)}, rules).seats.first()), "seat");
    }

    void copiesOfACardAreFound()
    {
        Room room;
        const auto with = [&](const char* name, const char* serial, const char* machine) {
            hardware::Inventory inventory;
            inventory.identity.dtSerial = serial;
            inventory.identity.machineId = machine;
            room.add(QString::fromLatin1(name), QString::fromLatin1(name)).inventory =
                std::make_shared<hardware::Inventory>(inventory);
        };
        with("pi1", "100000001234abcd", "0123456789abcdef0123456789abcdef");
        with("pi2", "100000001234abce", "0123456789abcdef0123456789abcdef");
        with("pi3", "100000001234abcf", "fedcba9876543210fedcba9876543210");
        const QList<ExpectedBoard> expected{at(u"pi1"_s), at(u"pi2"_s), at(u"pi3"_s)};
        const RollCall call = room.call(expected);
        QCOMPARE(words(call.seats.at(0)),
                 (QStringList{u"wrong"_s, u"its card is a copy of that of pi2"_s}));
        QVERIFY(call.seats.at(1).standing == Standing::Wrong);
        QVERIFY(call.seats.at(2).standing == Standing::Present);
        RollCallRules tolerant;
        tolerant.noCopies = false;
        QVERIFY(room.call(expected, tolerant).isComplete());
    }

    void aListIsMadeFromATableWithSeats()
    {
        const auto batch = enrol::parseList(enrol::Format::Csv,
                                            "Seat,name,address,port\n"
                                            "A1,ada,10.0.0.1,\n"
                                            "A2,bob,10.0.0.2,2222\n"
                                            "A2,eve,10.0.0.3,\n" // a seat twice
                                            "A4,mal,10.0.0.1,\n" // an address twice
                                            ",\"座位二 room\",pi4.lab,\n",
                                            "seats.csv");
        QVERIFY(batch.ok());
        const ExpectedBoards made = expectedFrom(*batch);
        QCOMPARE(made.boards.size(), 3);
        QCOMPARE(made.boards.at(1), (ExpectedBoard{u"A2"_s, u"bob"_s, u"10.0.0.2"_s, 2222}));
        QCOMPARE(made.boards.at(2).name, u"座位二 room"_s);
        QCOMPARE(made.problems, (QStringList{u"seats.csv:4: the seat A2 is taken already"_s,
                                             u"seats.csv:5: 10.0.0.1 is expected already"_s}));
    }

    void aRangeCannotHaveOneSeat()
    {
        const auto batch = enrol::parseList(enrol::Format::Csv, "seat,address\nA1,pi[1-3]\n", "s");
        QCOMPARE(expectedFrom(*batch).boards.size(), 0);
        QCOMPARE(batch->problems.size(), 1u);
    }

    void theListIsKeptWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/roll-call.json"_s);
        QVERIFY(loadExpected(path).error().code == ErrorCode::NotFound);
        ExpectedList list{{{u"A1"_s, u"ada"_s, u"10.0.0.1"_s, 22},
                           {{}, u"实验室"_s, u"fe80::1%eth0"_s, 2222},
                           {{}, u"here"_s, {}, 22}},
                          {true, true, false, 2 * GiB}};
        QVERIFY(saveExpected(list, path).ok());
        const auto read = loadExpected(path);
        QVERIFY2(read.ok(), read ? "" : read.error().toString().c_str());
        QVERIFY(*read == list);
        // The one before is kept.
        ExpectedList next = list;
        next.boards.removeLast();
        QVERIFY(saveExpected(next, path).ok());
        QVERIFY(*loadExpected(path + u'~') == list);
        QVERIFY(*loadExpected(path) == next);
    }

    void whatCannotBeReadIsNeverWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("half a file")
            << QByteArray("{\"format\":\"rollcall-exp") << ErrorCode::InvalidInput;
        QTest::newRow("empty") << QByteArray() << ErrorCode::InvalidInput;
        QTest::newRow("something else") << QByteArray("{\"version\":1}") << ErrorCode::InvalidInput;
        QTest::newRow("newer") << QByteArray("{\"format\":\"rollcall-expected\",\"version\":2}")
                               << ErrorCode::TooNew;
        QTest::newRow("no board")
            << QByteArray("{\"format\":\"rollcall-expected\",\"version\":1,\"boards\":[7]}")
            << ErrorCode::InvalidInput;
        QTest::newRow("a host that is an option")
            << QByteArray("{\"format\":\"rollcall-expected\",\"version\":1,\"boards\":"
                          "[{\"name\":\"x\",\"host\":\"-oProxyCommand=x\"}]}")
            << ErrorCode::InvalidInput;
    }
    void whatCannotBeReadIsNeverWrittenOver()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"roll-call.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QFETCH(ErrorCode, code);
        QVERIFY(loadExpected(path).error().code == code);
        QString movedTo;
        QVERIFY(saveExpected({{at(u"pi1"_s)}, {}}, path, &movedTo).ok());
        QCOMPARE(loadExpected(path)->boards.size(), 1);
        QFile kept(movedTo);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
    }

    void seatsHaveAPlan_data()
    {
        QTest::addColumn<QStringList>("seats");
        QTest::addColumn<QString>("plan"); // rows x columns, then column,row of each
        QTest::newRow("letters") << QStringList{u"A1"_s, u"a2"_s, u"C-1"_s} << "3x2 0,0 1,0 0,2";
        QTest::newRow("numbers") << QStringList{u"2-7"_s, u"3/8"_s} << "2x2 0,0 1,1";
        QTest::newRow("names") << QStringList{u"A1"_s, u"window"_s} << "";
        QTest::newRow("none") << QStringList{} << "";
        QTest::newRow("some without") << QStringList{u"A1"_s, {}} << "";
        QTest::newRow("two on one") << QStringList{u"A1"_s, u"A-1"_s} << "";
        QTest::newRow("far apart") << QStringList{u"A1"_s, u"Z30"_s} << "";
        QStringList line;
        for (int i = 1; i <= 30; ++i)
            line << u"A%1"_s.arg(i);
        QTest::newRow("one long line") << line << "";
    }
    void seatsHaveAPlan()
    {
        QFETCH(QStringList, seats);
        const auto plan = seatPlan(seats);
        QString shown;
        if (plan) {
            shown = u"%1x%2"_s.arg(plan->rows).arg(plan->columns);
            for (const QPoint& place : plan->places)
                shown += u" %1,%2"_s.arg(place.x()).arg(place.y());
        }
        QTEST(shown, "plan");
    }
};

QTEST_GUILESS_MAIN(TestRollCall)
#include "tst_roll_call.moc"
