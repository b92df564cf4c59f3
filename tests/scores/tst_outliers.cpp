#include "core/scores/outliers.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace rollcall::scores;

namespace {

std::vector<Measured> measured(std::initializer_list<double> values)
{
    std::vector<Measured> all;
    for (const double value : values)
        all.push_back({std::int64_t(all.size() + 1), value});
    return all;
}

} // namespace

class TestOutliers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBoardThatIsUnlikeTheOthersIsFound()
    {
        const auto found = outliers(measured({92, 91, 93, 92.5, 91.5, 81}), {});
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].who, 6);
        QCOMPARE(found[0].others, 5u);
        QCOMPARE(found[0].median, 91.75);
        QVERIFY(found[0].deviations < -3.5);
    }

    void aFewBoardsSayNothing()
    {
        QVERIFY(outliers(measured({92, 92, 92, 10}), {}).empty());
        QVERIFY(outliers({}, {}).empty());
        QVERIFY(outliers(measured({1, 100}), {0, 0.1, 0, 0}).empty());
    }

    void threeBadBoardsDoNotHideEachOther()
    {
        // A mean and a standard deviation would take 200, 190 and 210 for usual.
        const auto found = outliers(measured({50, 51, 49, 50, 52, 48, 50, 200, 190, 210}), {});
        QCOMPARE(found.size(), 3u);
        QCOMPARE(found[0].who, 10);
    }

    void twoKindsOfOneModelAreBothUsual()
    {
        // Half of them with 4 GiB, half with 8.
        QVERIFY(outliers(measured({4, 4, 4, 8, 8, 8, 4, 8}), {}).empty());
    }

    void amongEqualOnesAnyOtherIsFoundButNotANearOne()
    {
        const auto values = measured({1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1500});
        QCOMPARE(outliers(values, {5, 3.5, 0, 0.02}).size(), 1u);
        QVERIFY(outliers(values, {5, 3.5, 0, 0.2}).empty());
        QVERIFY(outliers(values, {5, 3.5, 400, 0}).empty());
        QVERIFY(outliers(measured({7, 7, 7, 7, 7, 7}), {}).empty());
    }

    void whatIsNoNumberIsNoBoard()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const double endless = std::numeric_limits<double>::infinity();
        QVERIFY(outliers(measured({50, 51, 49, none, none, endless, 90}), {}).empty());
        const auto found = outliers(measured({50, 51, 49, 50, none, endless, 90}), {});
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].others, 4u);
    }
};

QTEST_APPLESS_MAIN(TestOutliers)
#include "tst_outliers.moc"
