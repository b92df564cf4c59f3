#include "app/simulator/board_server.h"
#include "app/simulator/ed25519_key.h"
#include "app/simulator/fleet_plan.h"
#include "app/simulator/options.h"

#include <QTest>
#include <set>

using namespace rollcall;
using namespace rollcall::simulator;
using namespace std::chrono_literals;

namespace {

const std::vector<std::string> recipes{"odroid-c2", "raspberry-pi-4", "rock-5b", "new-machine"};

} // namespace

class TestSimulatorPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreOnLoopbackAndNeverTwiceTheSame();
    void namesAreUniqueAndTheMixIsWide();
    void unknownRecipesTakePartUnderTheirOwnName();
    void severalSimulatorsMakeOneFleet();
    void faultsFindTheirBoardByNameAndNumber();
    void aFaultWithoutABoardTakesTheLastHealthyOne();
    void theDemoHasOneHotAndOneFlappingBoard();
    void flappingBoardsComeAndGo();
    void faultWordsGoThereAndBack();
    void commandLinesAreUnderstood();
    void wrongCommandLinesAreRefused_data();
    void wrongCommandLinesAreRefused();
    void hostKeysFollowSeedAndIndex();
    void theEd25519VectorsOfTheStandardHold();
    void libsshReadsOurKeys();
};

void TestSimulatorPlan::addressesAreOnLoopbackAndNeverTwiceTheSame()
{
    QCOMPARE(loopbackAddress(0), std::string("127.82.0.1"));
    QCOMPARE(loopbackAddress(249), std::string("127.82.0.250"));
    QCOMPARE(loopbackAddress(250), std::string("127.82.1.1"));
    QCOMPARE(loopbackAddress(maxBoards - 1), std::string("127.82.255.250"));
    std::set<std::string> seen;
    for (std::uint32_t i = 0; i < 10'000; ++i)
        QVERIFY(seen.insert(loopbackAddress(i)).second);
}

void TestSimulatorPlan::namesAreUniqueAndTheMixIsWide()
{
    const auto plan = planFleet(1000, recipes, {"demo"});
    QCOMPARE(plan.size(), std::size_t(1000));
    std::set<std::string> names, kinds;
    for (const auto& board : plan) {
        QVERIFY(names.insert(board.name).second);
        kinds.insert(board.recipe);
        QCOMPARE(board.tags.size(), std::size_t(2));
    }
    QCOMPARE(kinds.size(), recipes.size());
    QCOMPARE(plan[0].name, std::string("pi4-01"));
}

void TestSimulatorPlan::unknownRecipesTakePartUnderTheirOwnName()
{
    QVERIFY(findBoard(planFleet(40, recipes, {}), "new-machine-01") > 0);
    QVERIFY(planFleet(3, {}, {}).empty());
}

void TestSimulatorPlan::severalSimulatorsMakeOneFleet()
{
    const auto whole = planFleet(60, recipes, {});
    const auto rest = planFleet(20, recipes, {}, 40);
    QCOMPARE(rest.size(), std::size_t(20));
    for (std::size_t i = 0; i < rest.size(); ++i) {
        QCOMPARE(rest[i].name, whole[i + 40].name);
        QCOMPARE(rest[i].recipe, whole[i + 40].recipe);
        QCOMPARE(rest[i].address, whole[i + 40].address);
        QCOMPARE(rest[i].index, whole[i + 40].index);
    }
    QCOMPARE(findBoard(rest, rest[7].name), 7);
    QCOMPARE(findBoard(rest, "8"), 7);
    QCOMPARE(findBoard(rest, whole[7].name), -1);
}

void TestSimulatorPlan::faultsFindTheirBoardByNameAndNumber()
{
    auto plan = planFleet(4, recipes, {});
    QVERIFY(applyFault(plan, {Fault::Slow, "2"}).ok());
    QVERIFY(applyFault(plan, {Fault::Hot, plan[1].name}).ok());
    QVERIFY(plan[1].faults == Faults({Fault::Slow, Fault::Hot}));
    for (const auto* nobody : {"0", "5", "-1", "pi9-01"}) {
        const auto done = applyFault(plan, {Fault::Slow, nobody});
        QVERIFY(!done.ok() && done.error().code == ErrorCode::NotFound);
    }
}

void TestSimulatorPlan::aFaultWithoutABoardTakesTheLastHealthyOne()
{
    auto plan = planFleet(2, recipes, {});
    QVERIFY(applyFault(plan, {Fault::Slow, {}}).ok());
    QVERIFY(plan[1].faults.contains(Fault::Slow));
    QVERIFY(applyFault(plan, {Fault::Silent, {}}).ok());
    QVERIFY(plan[0].faults.contains(Fault::Silent));
    QVERIFY(!applyFault(plan, {Fault::Hot, {}}).ok());
}

void TestSimulatorPlan::theDemoHasOneHotAndOneFlappingBoard()
{
    for (const std::uint32_t count : {2u, 24u, 100u}) {
        auto plan = planFleet(count, recipes, {"demo"});
        addDemoFaults(plan);
        int hot = 0, flapping = 0;
        for (const auto& board : plan) {
            hot += board.faults.contains(Fault::Hot) ? 1 : 0;
            flapping += board.faults.contains(Fault::Flapping) ? 1 : 0;
        }
        QCOMPARE(hot, 1);
        QCOMPARE(flapping, 1);
    }
}

void TestSimulatorPlan::flappingBoardsComeAndGo()
{
    QVERIFY(isReachable({Fault::Flapping}, 0s));
    QVERIFY(isReachable({Fault::Flapping}, 19s));
    QVERIFY(!isReachable({Fault::Flapping}, 20s));
    QVERIFY(isReachable({Fault::Flapping}, 40s));
    QVERIFY(!isReachable({Fault::Offline}, 0s));
    QVERIFY(isReachable({Fault::Slow}, 25s));
}

void TestSimulatorPlan::faultWordsGoThereAndBack()
{
    QCOMPARE(allFaults().size(), std::size_t(9));
    for (const auto fault : allFaults())
        QVERIFY(*parseFault(toString(fault)) == fault);
    QVERIFY(!parseFault("fire").ok());
    const auto request = parseFaultRequest("endless-line:pi4-01");
    QVERIFY(request.ok() && *request == (FaultRequest{Fault::EndlessLine, "pi4-01"}));
}

void TestSimulatorPlan::commandLinesAreUnderstood()
{
    const auto options = parseOptions({"--demo", "--boards", "3", "--port=2300", "--seed", "9",
                                       "--state", "/tmp/x", "--fault", "hot:2", "--forever"});
    QVERIFY(options.ok());
    QVERIFY(options->demo && options->forever);
    QCOMPARE(options->boards, 3u);
    QCOMPARE(options->port, std::uint16_t(2300));
    QCOMPARE(options->seed, std::uint64_t(9));
    QCOMPARE(options->stateFolder, std::string("/tmp/x"));
    QVERIFY(options->faults == std::vector<FaultRequest>({{Fault::Hot, "2"}}));
    QCOMPARE(parseOptions({})->boards, 24u);
}

void TestSimulatorPlan::wrongCommandLinesAreRefused_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::newRow("unknown option") << QByteArray("--bords=3");
    QTest::newRow("no boards") << QByteArray("--boards=0");
    QTest::newRow("too many boards") << QByteArray("--boards=64001");
    QTest::newRow("no first board") << QByteArray("--first=0");
    QTest::newRow("first board too far") << QByteArray("--first=64000"); // 24 boards from there
    QTest::newRow("not a number") << QByteArray("--boards=many");
    QTest::newRow("port too large") << QByteArray("--port=65536");
    QTest::newRow("negative seed") << QByteArray("--seed=-1");
    QTest::newRow("empty state") << QByteArray("--state=");
    QTest::newRow("unknown fault") << QByteArray("--fault=fire:1");
    QTest::newRow("missing value") << QByteArray("--port");
    QTest::newRow("stray word") << QByteArray("boards");
}

void TestSimulatorPlan::wrongCommandLinesAreRefused()
{
    QFETCH(QByteArray, argument);
    const auto options = parseOptions({argument.toStdString()});
    QVERIFY(!options.ok());
    QVERIFY(options.error().code == ErrorCode::InvalidInput);
    QVERIFY(!options.error().remedy.empty());
}

void TestSimulatorPlan::hostKeysFollowSeedAndIndex()
{
    const auto line = Ed25519Key::derived(1, 2, 0).publicLine();
    QCOMPARE(Ed25519Key::derived(1, 2, 0).publicLine(), line);
    QVERIFY(Ed25519Key::derived(2, 2, 0).publicLine() != line);
    QVERIFY(Ed25519Key::derived(1, 3, 0).publicLine() != line);
    QVERIFY(Ed25519Key::derived(1, 2, 1).publicLine() != line);
    QCOMPARE(hostKeyLine(1, 2), line);
    QVERIFY(Ed25519Key::random().publicLine() != Ed25519Key::random().publicLine());
}

void TestSimulatorPlan::theEd25519VectorsOfTheStandardHold()
{
    // RFC 8032, section 7.1, test 1.
    const auto secret =
        QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const auto wanted =
        QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    Ed25519Key::Seed seed{};
    std::copy(secret.begin(), secret.end(), seed.begin());
    const auto blob = QByteArray::fromBase64(
        QByteArray::fromStdString(Ed25519Key(seed).publicLine()).split(' ').at(1));
    QCOMPARE(blob.right(32), wanted);
}

void TestSimulatorPlan::libsshReadsOurKeys()
{
    const auto ours = Ed25519Key::random();
    const SshKey key = importKey(ours.privatePem("comment"));
    QVERIFY(key != nullptr);
    char* base64 = nullptr;
    QCOMPARE(ssh_pki_export_pubkey_base64(key.get(), &base64), SSH_OK);
    const std::string line = std::string("ssh-ed25519 ") + base64;
    ssh_string_free_char(base64);
    QCOMPARE(line, ours.publicLine());
    QVERIFY(importKey("no key at all") == nullptr);
}

QTEST_GUILESS_MAIN(TestSimulatorPlan)
#include "tst_simulator_plan.moc"
