#include "core/scores/scores.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <set>

using namespace rollcall;
using namespace rollcall::scores;
using hardware::Score;

namespace {

Score steadyScore()
{
    Score score;
    score.test = "integer";
    score.unit = "Mop/s";
    score.cpus = "0-3";
    score.threads = 4;
    score.median = 100;
    score.min = 99;
    score.max = 101;
    score.runs = 5;
    score.checked = true;
    return score;
}

/// The verdict in one text: "runs differ by 7.4 %; the result was not checked".
QString doubts(const Score& score)
{
    QStringList phrases;
    for (const Finding& finding : judge(score).findings)
        phrases << QString::fromStdString(describe(finding));
    return phrases.join(QStringLiteral("; "));
}

using Edit = std::function<void(Score&)>;
using Values = QList<double>;

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownTestsSayTheirUnitAndDirection_data()
    {
        QTest::addColumn<QString>("test");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("higherIsBetter");
        QTest::newRow("triad") << QStringLiteral("stream-triad") << QStringLiteral("MB/s") << true;
        QTest::newRow("latency") << QStringLiteral("memory-latency") << QStringLiteral("ns")
                                 << false;
        QTest::newRow("integer") << QStringLiteral("integer") << QStringLiteral("Mop/s") << true;
        QTest::newRow("sha256") << QStringLiteral("sha256") << QStringLiteral("MB/s") << true;
        QTest::newRow("crypto") << QStringLiteral("sha256-crypto") << QStringLiteral("MB/s")
                                << true;
    }
    void knownTestsSayTheirUnitAndDirection()
    {
        QFETCH(QString, test);
        QFETCH(QString, unit);
        QFETCH(bool, higherIsBetter);
        const TestDescription description = describe(test.toStdString());
        QCOMPARE(QString::fromStdString(description.test), test);
        QCOMPARE(QString::fromStdString(description.unit), unit);
        QCOMPARE(description.higherIsBetter, higherIsBetter);
        QVERIFY(description.title != description.test);
    }

    void everyKnownTestHasItsOwnTitle()
    {
        std::set<std::string> titles;
        for (const TestDescription& test : knownTests())
            titles.insert(test.title);
        QCOMPARE(titles.size(), knownTests().size());
    }

    void anUnknownTestIsCalledByItsName()
    {
        QVERIFY(describe("fft") == (TestDescription{"fft", "fft", "", true}));
    }

    void theMedianIsTheMiddle_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<double>("expected");
        QTest::newRow("one") << Values{7} << 7.0;
        QTest::newRow("odd") << Values{9, 1, 5} << 5.0;
        QTest::newRow("even") << Values{4, 1, 3, 2} << 2.5;
        QTest::newRow("one outlier does not move it") << Values{1, 1, 1, 1, 1e9} << 1.0;
        QTest::newRow("negative") << Values{-3, -1} << -2.0;
        QTest::newRow("no numbers among them") << Values{std::nan(""), 2, infinite} << 2.0;
        QTest::newRow("huge") << Values{1.7e308, 1.7e308} << 1.7e308;
    }
    void theMedianIsTheMiddle()
    {
        QFETCH(Values, values);
        QFETCH(double, expected);
        const auto result = median({values.begin(), values.end()});
        QVERIFY(result.has_value());
        QCOMPARE(*result, expected);
    }

    void nothingHasNoMedian()
    {
        QVERIFY(!median({}));
        QVERIFY(!median({std::nan("")}));
    }

    void theSpreadIsRelativeToTheMedian()
    {
        QCOMPARE(relativeSpread(steadyScore()).value(), 0.02);
        Score single = steadyScore();
        single.runs = 1;
        QVERIFY(!relativeSpread(single));
        Score zero = steadyScore();
        zero.median = zero.min = zero.max = 0;
        QVERIFY(!relativeSpread(zero));
    }

    void aVerdictNamesItsReasons_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Edit& edit, const char* expected) {
            QTest::newRow(name) << edit << QString::fromUtf8(expected);
        };
        row(
            "steady", [](Score&) {}, "");
        row(
            "unchecked", [](Score& s) { s.checked = false; }, "the result was not checked");
        row(
            "one run", [](Score& s) { s.runs = 1; }, "fewer than two runs");
        row(
            "spread just within",
            [](Score& s) {
                s.min = 97;
                s.max = 102;
            },
            "");
        row(
            "spread over",
            [](Score& s) {
                s.min = 95;
                s.max = 102.4;
            },
            "runs differ by 7.4 %");
        row(
            "warmed a little",
            [](Score& s) {
                s.temperatureBeforeMc = 40'000;
                s.temperatureAfterMc = 55'000;
            },
            "");
        row(
            "warmed much",
            [](Score& s) {
                s.temperatureBeforeMc = 40'000;
                s.temperatureAfterMc = 58'300;
            },
            "the board warmed by 18.3 °C");
        row(
            "cooled down",
            [](Score& s) {
                s.temperatureBeforeMc = 70'000;
                s.temperatureAfterMc = 40'000;
            },
            "");
        row(
            "temperature known on one side only", [](Score& s) { s.temperatureAfterMc = 90'000; },
            "");
        row(
            "clock fell a little",
            [](Score& s) {
                s.frequencyBeforeKhz = 1'000'000;
                s.frequencyAfterKhz = 971'000;
            },
            "");
        row(
            "clock fell much",
            [](Score& s) {
                s.frequencyBeforeKhz = 1'500'000;
                s.frequencyAfterKhz = 600'000;
            },
            "the clock fell by 60.0 %");
        row(
            "clock rose",
            [](Score& s) {
                s.frequencyBeforeKhz = 600'000;
                s.frequencyAfterKhz = 1'500'000;
            },
            "");
        row(
            "clock of zero before",
            [](Score& s) {
                s.frequencyBeforeKhz = 0;
                s.frequencyAfterKhz = 1;
            },
            "");
        row(
            "nothing measured", [](Score& s) { s.median = s.min = s.max = 0; },
            "the numbers make no sense");
        row(
            "out of order", [](Score& s) { s.min = 200; }, "the numbers make no sense");
        row(
            "not a number", [](Score& s) { s.median = std::nan(""); }, "the numbers make no sense");
        row(
            "infinite", [](Score& s) { s.max = infinite; }, "the numbers make no sense");
        row(
            "the ends of the integer range",
            [](Score& s) {
                s.temperatureBeforeMc = most;
                s.temperatureAfterMc = least;
                s.frequencyBeforeKhz = most;
                s.frequencyAfterKhz = least;
            },
            "");
        row(
            "all at once",
            [](Score& s) {
                s.checked = false;
                s.min = 90;
                s.frequencyBeforeKhz = 1000;
                s.frequencyAfterKhz = 900;
            },
            "the result was not checked; runs differ by 11.0 %; the clock fell by 10.0 %");
    }
    void aVerdictNamesItsReasons()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, expected);
        Score score = steadyScore();
        edit(score);
        QCOMPARE(doubts(score), expected);
        QCOMPARE(judge(score).steady(), expected.isEmpty());
        QVERIFY(judge(score).word() == (expected.isEmpty() ? "steady" : "noisy"));
    }

    void improvementKnowsTheDirection_data()
    {
        QTest::addColumn<QString>("test");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("now");
        QTest::addColumn<double>("expected");
        QTest::newRow("faster") << QStringLiteral("integer") << 100.0 << 110.0 << 0.1;
        QTest::newRow("slower") << QStringLiteral("integer") << 100.0 << 75.0 << -0.25;
        QTest::newRow("less latency") << QStringLiteral("memory-latency") << 100.0 << 80.0 << 0.25;
        QTest::newRow("more latency") << QStringLiteral("memory-latency") << 100.0 << 125.0 << -0.2;
        QTest::newRow("the same") << QStringLiteral("integer") << 5.0 << 5.0 << 0.0;
    }
    void improvementKnowsTheDirection()
    {
        QFETCH(QString, test);
        QFETCH(double, before);
        QFETCH(double, now);
        QFETCH(double, expected);
        Score first = steadyScore(), second = steadyScore();
        first.test = second.test = test.toStdString();
        first.median = first.min = first.max = before;
        second.median = second.min = second.max = now;
        QVERIFY(std::abs(improvement(first, second).value() - expected) < 1e-9);
    }

    void differentThingsAreNotCompared()
    {
        const Score score = steadyScore();
        Score other = score;
        other.test = "sha256";
        QVERIFY(!improvement(score, other));
        other = score;
        other.unit = "GB/s";
        QVERIFY(!improvement(score, other));
        other = score;
        other.threads = 1;
        QVERIFY(!improvement(score, other));
        other = score;
        other.median = 0;
        QVERIFY(!improvement(score, other));
    }
};

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
