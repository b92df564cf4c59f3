#include "app/simulator/catalog.h"
#include "app/simulator/simulated_board.h"
#include "core/hardware/decode.h"
#include "core/hardware/vitals.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::simulator;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t wallClock = 1'750'000'000'000;

SimulatedBoard make(const char* recipe, std::uint64_t seed = 5, std::uint32_t index = 0)
{
    return {*catalogReport(recipe), {"node-01", index, seed}};
}

} // namespace

class TestSimulatedBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecipeMakesALivingBoard_data();
    void everyRecipeMakesALivingBoard();
    void theSameSeedRepeatsARun();
    void whatABoardSaysDoesNotDependOnHowOftenItIsAsked();
    void countersNeverRunBackwards();
    void twoBoardsOfOneKindShareNoIdentity();
    void aHealthyBoardDoesNotThrottle();
    void aHotBoardThrottlesAndSaysSo();
    void aHotBoardIsMetOnItsWayUp();
    void aHotPiSetsItsThrottleBits();
    void aBoardCoolsDownWhenTheFaultIsCleared();
    void aWrongClockBeginsIn1970();
    void benchmarksKeepAllCoresBusy();
    void onlyBoardsWithCryptoHaveTheCryptoBenchmark();
};

void TestSimulatedBoard::everyRecipeMakesALivingBoard_data()
{
    QTest::addColumn<QString>("recipe");
    QVERIFY(catalogRecipes().size() >= 14);
    for (const auto& recipe : catalogRecipes())
        QTest::newRow(recipe.c_str()) << QString::fromStdString(recipe);
}

void TestSimulatedBoard::everyRecipeMakesALivingBoard()
{
    QFETCH(QString, recipe);
    auto board = make(recipe.toUtf8().constData());
    const auto hardware = hardware::decode(board.inventory());
    QVERIFY(hardware.cpu.total > 0);
    const auto before = board.sample(0s, wallClock);
    const auto now = board.sample(10s, wallClock + 10'000);
    const auto vitals = hardware::deriveVitals(board.inventory(), hardware, now, &before);
    QVERIFY(vitals.loadPercent.has_value());
    QVERIFY(*vitals.loadPercent >= 0 && *vitals.loadPercent <= 100);
    QVERIFY(vitals.memPercent && *vitals.memPercent > 0 && *vitals.memPercent < 100);
    if (hardware.cpuSensor)
        QVERIFY(vitals.cpuTemperatureC && *vitals.cpuTemperatureC > 20 &&
                *vitals.cpuTemperatureC < 95);
    QVERIFY2(!vitals.throttle || !vitals.throttle->active, vitals.throttle->reason.c_str());
}

void TestSimulatedBoard::theSameSeedRepeatsARun()
{
    auto one = make("rockpro64", 9), same = make("rockpro64", 9), other = make("rockpro64", 10);
    QCOMPARE(one.inventory() == same.inventory(), true);
    for (auto time = 0s; time < 300s; time += 7s)
        QVERIFY(one.sample(time, wallClock) == same.sample(time, wallClock));
    QVERIFY(!(one.sample(300s, wallClock) == other.sample(300s, wallClock)));
}

void TestSimulatedBoard::whatABoardSaysDoesNotDependOnHowOftenItIsAsked()
{
    auto often = make("rock-5b"), seldom = make("rock-5b");
    seldom.sample(0s, wallClock);
    for (auto time = 0ms; time < 60s; time += 130ms)
        often.sample(time, wallClock);
    QVERIFY(often.sample(60s, wallClock) == seldom.sample(60s, wallClock));
}

void TestSimulatedBoard::countersNeverRunBackwards()
{
    auto board = make("raspberry-pi-5");
    auto before = board.sample(0s, wallClock);
    for (auto time = 1s; time < 600s; time += 1s) {
        const auto now = board.sample(time, wallClock);
        QVERIFY(*now.uptimeMs > *before.uptimeMs);
        for (std::size_t i = 0; i < now.jiffies.size(); ++i) {
            QVERIFY(now.jiffies[i].user >= before.jiffies[i].user);
            QVERIFY(now.jiffies[i].idle >= before.jiffies[i].idle);
            QVERIFY(now.jiffies[i].iowait >= before.jiffies[i].iowait);
        }
        QVERIFY(now.disks.at(0).writtenBytes >= before.disks.at(0).writtenBytes);
        QVERIFY(now.network.at(0).rxBytes > before.network.at(0).rxBytes);
        before = now;
    }
}

void TestSimulatedBoard::twoBoardsOfOneKindShareNoIdentity()
{
    const auto one = make("raspberry-pi-4", 1, 0).inventory();
    const auto two = make("raspberry-pi-4", 2, 1).inventory();
    QVERIFY(one.identity.machineId != two.identity.machineId);
    QVERIFY(one.identity.bootId != two.identity.bootId);
    QVERIFY(one.identity.dtSerial != two.identity.dtSerial);
    QVERIFY(!one.identity.macs.empty());
    QVERIFY(one.identity.macs != two.identity.macs);
    QVERIFY(one.blocks.at(0).mmc->cid != two.blocks.at(0).mmc->cid);
    for (const auto& interface : one.network)
        QVERIFY(interface.mac->starts_with("02:"));
    QVERIFY(one.cpu.cpus == two.cpu.cpus); // the hardware is the same
}

void TestSimulatedBoard::aHealthyBoardDoesNotThrottle()
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        auto board = make("rockpro64", seed);
        board.sample(0s, wallClock);
        for (auto time = 0s; time < 1800s; time += 10s) {
            board.sample(time, wallClock);
            QCOMPARE(board.throttleLevel(), 0);
        }
    }
}

void TestSimulatedBoard::aHotBoardThrottlesAndSaysSo()
{
    auto board = make("rockpro64");
    board.setFaults({Fault::Hot});
    const auto hardware = hardware::decode(board.inventory());
    hardware::Sample throttled;
    for (auto time = 0s; time < 300s; time += 1s) {
        const auto now = board.sample(time, wallClock);
        if (board.throttleLevel() > 0)
            throttled = now;
    }
    QVERIFY2(throttled.uptimeMs, "never throttled in five minutes");
    QVERIFY(throttled.coolingStates.at(0).value > 0);
    QVERIFY(throttled.scalingMaxKhz.at(0).value < 1'416'000);
    QVERIFY(throttled.frequenciesKhz.at(0).value <= throttled.scalingMaxKhz.at(0).value);
    const auto vitals = hardware::deriveVitals(board.inventory(), hardware, throttled, nullptr);
    QVERIFY(vitals.throttle && vitals.throttle->active);
}

void TestSimulatedBoard::aHotBoardIsMetOnItsWayUp()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        auto board = make("raspberry-pi-4", seed);
        board.setFaults({Fault::Hot});
        QVERIFY(board.sample(0s, wallClock).piThrottled == std::uint64_t(0));
        const auto later = board.sample(60s, wallClock + 60'000).piThrottled;
        QVERIFY2(later && (*later & 0x4) != 0, qPrintable(QString::number(seed)));
    }
}

void TestSimulatedBoard::aHotPiSetsItsThrottleBits()
{
    auto board = make("raspberry-pi-4");
    QCOMPARE(*board.sample(0s, wallClock).piThrottled, std::uint64_t(0));
    board.setFaults({Fault::Hot});
    bool wasThrottled = false;
    for (auto time = 0s; time < 600s && !wasThrottled; time += 1s) {
        const auto now = board.sample(time, wallClock);
        wasThrottled = (*now.piThrottled & 0x4) != 0;
        QCOMPARE(wasThrottled, board.throttleLevel() > 0);
    }
    QVERIFY(wasThrottled);
    board.setFaults({});
    const auto later = board.sample(3000s, wallClock);
    QCOMPARE(*later.piThrottled, std::uint64_t(0x60000)); // over, and not forgotten
}

void TestSimulatedBoard::aBoardCoolsDownWhenTheFaultIsCleared()
{
    auto board = make("rock-5b");
    board.setFaults({Fault::Hot});
    board.sample(0s, wallClock);
    board.sample(300s, wallClock);
    const double hot = board.temperatureC();
    board.setFaults({});
    board.sample(900s, wallClock);
    QVERIFY(board.temperatureC() < hot - 5);
    QCOMPARE(board.throttleLevel(), 0);
}

void TestSimulatedBoard::aWrongClockBeginsIn1970()
{
    auto board = make("raspberry-pi-4");
    QCOMPARE(*board.sample(0s, wallClock).wallClockMs, wallClock);
    board.setFaults({Fault::WrongClock});
    const auto now = board.sample(1s, wallClock);
    QCOMPARE(*now.wallClockMs, *now.uptimeMs);
}

void TestSimulatedBoard::benchmarksKeepAllCoresBusy()
{
    auto board = make("raspberry-pi-4");
    const auto before = board.sample(0s, wallClock);
    board.keepBusyUntil(30s);
    const auto now = board.sample(20s, wallClock);
    const auto busy = now.jiffies[0].user + now.jiffies[0].system - before.jiffies[0].user -
                      before.jiffies[0].system;
    QVERIFY2(busy > 20 * 100 * 4 * 0.75, "four cores for twenty seconds");
    const auto score = board.score("integer");
    QVERIFY(score && score->min <= score->median && score->median <= score->max);
    QCOMPARE(score->threads, 4);
    QVERIFY(!board.score("no such test"));
}

void TestSimulatedBoard::onlyBoardsWithCryptoHaveTheCryptoBenchmark()
{
    QVERIFY(!make("raspberry-pi-4").score("sha256-crypto")); // BCM2711 was made without
    QVERIFY(make("raspberry-pi-5").score("sha256-crypto"));
}

QTEST_GUILESS_MAIN(TestSimulatedBoard)
#include "tst_simulated_board.moc"
