#include "agent/bench/bench.h"
#include "agent/bench/integer_mix.h"
#include "agent/bench/kernel.h"
#include "agent/bench/workers.h"
#include "core/base/cpulist.h"

#include <sched.h>

#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;
using namespace std::chrono_literals;

namespace {

/// Small enough to run many tests, large enough for every kernel to do some steps.
BoardProbe smallBoard()
{
    BoardProbe probe;
    probe.availableBytes = 256u << 20;
    probe.lastLevelCacheBytes = 1u << 20;
    return probe;
}

BenchOptions quick(std::vector<std::string> tests = {})
{
    BenchOptions options;
    options.tests = std::move(tests);
    options.runFor = 20ms;
    options.runs = 3;
    return options;
}

std::vector<hardware::Score> scoresOf(BenchOptions options, const BoardProbe& probe)
{
    std::vector<hardware::Score> scores;
    options.onScore = [&](const hardware::Score& score) {
        scores.push_back(score);
        return true;
    };
    const auto done = runBench(options, probe);
    if (!done)
        qWarning("%s", done.error().toString().c_str());
    return scores;
}

} // namespace

class TestBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestIsPlausibleAndChecked_data();
    void everyTestIsPlausibleAndChecked();
    void aSingleCoreTestRunsOnTheFirstUsableCpuOfEachKind();
    void allCoresAreUsedAtOnce();
    void temperatureAndFrequencyAreAskedBeforeAndAfter();
    void progressCountsEveryRun();
    void stopsWhenTheCallerSaysSo();
    void anUnknownTestIsRefusedWithTheNamesThereAre();
    void tooLittleMemoryLeavesTheTestOut();
    void theAffinityOfTheCallerStaysAsItWas();
    void theIntegerMixGivesItsKnownAnswer();
    void theChecksHoldAtAnyPointOfARound();
    void aCpuThatIsNotThereIsNoRun();
};

void TestBench::everyTestIsPlausibleAndChecked_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("bandwidth") << "stream-triad"
                               << "MB/s" << 1.0 << 5e6;
    QTest::newRow("latency") << "memory-latency"
                             << "ns" << 0.5 << 2000.0;
    QTest::newRow("integer") << "integer"
                             << "Mop/s" << 0.1 << 1e6;
    QTest::newRow("hash") << "sha256"
                          << "MB/s" << 0.1 << 1e6;
    QTest::newRow("hash with instructions") << "sha256-crypto"
                                            << "MB/s" << 1.0 << 5e6;
}

void TestBench::everyTestIsPlausibleAndChecked()
{
    QFETCH(QString, test);
    QFETCH(QString, unit);
    QFETCH(double, least);
    QFETCH(double, most);
    const auto names = benchNames();
    if (std::find(names.begin(), names.end(), test.toStdString()) == names.end())
        QSKIP("this processor does not offer it");
    const auto scores = scoresOf(quick({test.toStdString()}), smallBoard());
    QVERIFY(!scores.empty());
    for (const hardware::Score& score : scores) {
        QCOMPARE(QString::fromStdString(score.test), test);
        QCOMPARE(QString::fromStdString(score.unit), unit);
        QCOMPARE(score.runs, 3);
        QVERIFY(score.checked);
        QVERIFY2(score.min >= least, qPrintable(QString::number(score.min)));
        QVERIFY2(score.max <= most, qPrintable(QString::number(score.max)));
        QVERIFY(score.min <= score.median && score.median <= score.max);
    }
}

void TestBench::aSingleCoreTestRunsOnTheFirstUsableCpuOfEachKind()
{
    const auto cpus = usableCpus();
    QVERIFY(!cpus.empty());
    const std::string last = std::to_string(cpus.back());
    BoardProbe probe = smallBoard();
    probe.singleCoreCpus = {last + ",8000", "8001-8002", "nonsense", formatCpuList(cpus)};
    const auto scores = scoresOf(quick({"memory-latency"}), probe);
    QCOMPARE(scores.size(), std::size_t{2});
    QCOMPARE(scores[0].cpus, last);
    QCOMPARE(scores[1].cpus, std::to_string(cpus.front()));
    QCOMPARE(scores[0].threads, 1);
}

void TestBench::allCoresAreUsedAtOnce()
{
    const auto cpus = usableCpus();
    if (cpus.size() < 2)
        QSKIP("one CPU only");
    const auto scores = scoresOf(quick({"sha256"}), smallBoard());
    QCOMPARE(scores.size(), std::size_t{2});
    QCOMPARE(scores[1].cpus, formatCpuList(cpus));
    QCOMPARE(scores[1].threads, static_cast<int>(cpus.size()));
}

void TestBench::temperatureAndFrequencyAreAskedBeforeAndAfter()
{
    BoardProbe probe = smallBoard();
    std::int64_t temperature = 40'000;
    int askedCpu = -1;
    probe.cpuTemperatureMc = [&]() -> std::optional<std::int64_t> { return temperature += 1'000; };
    probe.frequencyKhz = [&](int cpu) -> std::optional<std::int64_t> {
        askedCpu = cpu;
        return 1'500'000;
    };
    const auto scores = scoresOf(quick({"memory-latency"}), probe);
    QCOMPARE(scores.size(), std::size_t{1});
    QCOMPARE(scores[0].temperatureBeforeMc, std::int64_t{41'000});
    QCOMPARE(scores[0].temperatureAfterMc, std::int64_t{44'000}); // asked after each of 3 runs
    QCOMPARE(scores[0].frequencyAfterKhz, std::int64_t{1'500'000});
    QCOMPARE(askedCpu, usableCpus().front());
    const auto silent = scoresOf(quick({"memory-latency"}), smallBoard());
    QVERIFY(!silent[0].temperatureBeforeMc && !silent[0].frequencyAfterKhz);
}

void TestBench::progressCountsEveryRun()
{
    std::vector<protocol::BenchProgress> told;
    BenchOptions options = quick({"memory-latency"});
    options.onProgress = [&](const protocol::BenchProgress& progress) {
        told.push_back(progress);
        return true;
    };
    QVERIFY(runBench(options, smallBoard()).ok());
    QCOMPARE(told.size(), std::size_t{4});
    for (int i = 0; i < 4; ++i) {
        const protocol::BenchProgress expected{0, "memory-latency", i, 3};
        QCOMPARE(told[static_cast<std::size_t>(i)], expected);
    }
}

void TestBench::stopsWhenTheCallerSaysSo()
{
    int asked = 0;
    BenchOptions options = quick();
    options.onProgress = [&](const protocol::BenchProgress&) { return ++asked < 3; };
    const auto stopped = runBench(options, smallBoard());
    QVERIFY(!stopped.ok());
    QVERIFY(stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(asked, 3);

    int scores = 0;
    options.onProgress = nullptr;
    options.onScore = [&](const hardware::Score&) { return ++scores < 1; };
    QVERIFY(runBench(options, smallBoard()).error().code == ErrorCode::Cancelled);
    QCOMPARE(scores, 1);
}

void TestBench::anUnknownTestIsRefusedWithTheNamesThereAre()
{
    const auto refused = runBench(quick({"integer", "quake"}), smallBoard());
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::InvalidInput);
    QVERIFY(refused.error().message.find("quake") != std::string::npos);
    QVERIFY(refused.error().remedy.find("memory-latency") != std::string::npos);
}

void TestBench::tooLittleMemoryLeavesTheTestOut()
{
    BoardProbe probe = smallBoard();
    probe.availableBytes = 0;
    std::vector<Error> skipped;
    BenchOptions options = quick({"memory-latency", "integer"});
    options.onSkipped = [&](const Error& error) { skipped.push_back(error); };
    const auto scores = scoresOf(options, probe);
    QCOMPARE(skipped.size(), std::size_t{1});
    QCOMPARE(skipped[0].context, std::string("memory-latency"));
    QVERIFY(!scores.empty());
    QCOMPARE(scores[0].test, std::string("integer"));

    options.tests = {"memory-latency"};
    QVERIFY(runBench(options, probe).error().code == ErrorCode::Unsupported);
}

void TestBench::theAffinityOfTheCallerStaysAsItWas()
{
    const auto before = usableCpus();
    const auto scores = scoresOf(quick({"integer"}), smallBoard());
    QVERIFY(!scores.empty());
    QCOMPARE(usableCpus(), before);
}

void TestBench::theIntegerMixGivesItsKnownAnswer()
{
    QCOMPARE(integerMix(integerMixSeed, integerMixRounds), integerMixAnswer);
    QVERIFY(integerMix(integerMixSeed, integerMixRounds - 1) != integerMixAnswer);
    QVERIFY(integerMix(integerMixSeed + 1, integerMixRounds) != integerMixAnswer);
}

void TestBench::theChecksHoldAtAnyPointOfARound()
{
    const auto kernel = makeMemoryLatency({1u << 20, 0});
    QVERIFY(kernel->prepare(1));
    kernel->touch(0);
    kernel->step(0);
    QVERIFY(kernel->correct());

    const auto triad = makeStreamTriad({3u << 20, 0});
    QVERIFY(triad->prepare(3));
    for (int worker = 0; worker < 3; ++worker) {
        triad->touch(worker);
        for (int i = 0; i <= 4 * worker; ++i) {
            triad->step(worker);
            QVERIFY(triad->correct());
        }
    }
}

void TestBench::aCpuThatIsNotThereIsNoRun()
{
    const auto kernel = makeIntegerMix({});
    QVERIFY(kernel->prepare(1));
    QVERIFY(!runOnce(*kernel, {8000}, 1ms));
    QVERIFY(runOnce(*kernel, {usableCpus().front()}, 1ms).value_or(0) > 0);
}

QTEST_APPLESS_MAIN(TestBench)
#include "tst_bench.moc"
