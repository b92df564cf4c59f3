// Each kind of reading: where its event begins, where it ends, and its words.
#include "tests/rules/watch.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace rollcall;
using namespace rollcall::rules;

using Temperatures = QList<double>;

class TestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heatBeginsAtItsLimitAndEndsThreeDegreesBelow_data()
    {
        QTest::addColumn<double>("trip"); // 0: the board tells none
        QTest::addColumn<Temperatures>("temperatures");
        QTest::addColumn<QStringList>("expected");
        const QString open = QStringLiteral("+hot"), close = QStringLiteral("-hot"), same;
        QTest::newRow("cool") << 85.0 << Temperatures{40, 84.9} << QStringList{same, same};
        QTest::newRow("over the trip once")
            << 85.0 << Temperatures{84, 85, 90, 86} << QStringList{same, open, same, same};
        QTest::newRow("does not flicker around the trip")
            << 85.0 << Temperatures{85, 84, 82.1, 85, 82.0, 84, 85}
            << QStringList{open, same, same, same, close, same, open};
        QTest::newRow("no trip: 80 degrees")
            << 0.0 << Temperatures{79.9, 80, 77.1, 77} << QStringList{same, open, same, close};
        QTest::newRow("a lying trip counts as none")
            << -274.0 << Temperatures{60, 80} << QStringList{same, open};
        QTest::newRow("a trip of 1000 degrees counts as none")
            << 1000.0 << Temperatures{60, 80} << QStringList{same, open};
        QTest::newRow("not a number")
            << 0.0 << Temperatures{std::nan(""), std::numeric_limits<double>::infinity(), 20}
            << QStringList{same, same, same};
    }
    void heatBeginsAtItsLimitAndEndsThreeDegreesBelow()
    {
        QFETCH(double, trip);
        QFETCH(Temperatures, temperatures);
        QFETCH(QStringList, expected);
        const auto board = boardWithTrip(trip == 0 ? std::nullopt : std::optional(trip));
        Watch watch;
        for (int i = 0; i < temperatures.size(); ++i) {
            const auto vitals = atTemperature(temperatures[i]);
            QCOMPARE(summary(watch.see(Contact::Online, &vitals, board.get())), expected[i]);
        }
    }

    void heatIsToldInWords()
    {
        Watch trip, none;
        const auto hot = atTemperature(83.4);
        const auto over = trip.see(Contact::Online, &hot, boardWithTrip(80).get());
        QCOMPARE(text(over.at(0)), QString::fromUtf8("83.4 °C, 3.4 °C over the passive trip"));
        const auto hotter = none.see(Contact::Online, &hot, boardWithTrip({}).get());
        QCOMPARE(text(hotter.at(0)), QString::fromUtf8("83.4 °C, 3.4 °C over 80.0 °C"));
    }

    void throttlingAndPowerFollowTheBoard_data()
    {
        QTest::addColumn<QList<int>>(
            "readings"); // -1 unknown, 1 throttled, 2 under-voltage, 3 both
        QTest::addColumn<QStringList>("expected");
        const QString same;
        QTest::newRow("all is well") << QList{0, 0} << QStringList{same, same};
        QTest::newRow("no way to tell") << QList{-1, -1} << QStringList{same, same};
        QTest::newRow("throttled for a while")
            << QList{0, 1, 1, 0}
            << QStringList{same, QStringLiteral("+throttled"), same, QStringLiteral("-throttled")};
        QTest::newRow("a weak supply throttles too")
            << QList{3, 1, 0}
            << QStringList{QStringLiteral("+throttled +under-voltage"),
                           QStringLiteral("-under-voltage"), QStringLiteral("-throttled")};
        QTest::newRow("a missing reading ends nothing")
            << QList{2, -1, 2, 0}
            << QStringList{QStringLiteral("+under-voltage"), same, same,
                           QStringLiteral("-under-voltage")};
    }
    void throttlingAndPowerFollowTheBoard()
    {
        QFETCH(QList<int>, readings);
        QFETCH(QStringList, expected);
        Watch watch;
        for (int i = 0; i < readings.size(); ++i) {
            hardware::Vitals vitals;
            if (readings[i] >= 0) {
                vitals.throttle.emplace();
                vitals.throttle->active = readings[i] & 1;
                vitals.throttle->underVoltage = readings[i] & 2;
            }
            QCOMPARE(summary(watch.see(vitals)), expected[i]);
        }
    }

    void whatHappenedOnlySinceBootIsNoEvent()
    {
        Watch watch;
        hardware::Vitals vitals;
        vitals.throttle.emplace();
        vitals.throttle->sinceBootThrottled = true;
        vitals.throttle->sinceBootUnderVoltage = true;
        QVERIFY(watch.see(vitals).empty());
    }

    void throttlingSaysWhy()
    {
        Watch watch;
        hardware::Vitals vitals;
        vitals.throttle.emplace();
        vitals.throttle->active = true;
        vitals.throttle->reason = "capped at 1008 MHz";
        QCOMPARE(text(watch.see(vitals).at(0)), QStringLiteral("capped at 1008 MHz"));
    }

    void heatMayBeToldBeforeTheTripOrOverALimit_data()
    {
        QTest::addColumn<double>("limit"); // 0: none
        QTest::addColumn<double>("belowTrip");
        QTest::addColumn<double>("celsius");
        QTest::addColumn<QString>("expected");
        QTest::newRow("near the trip")
            << 0.0 << 5.0 << 81.0 << "81.0 °C, 4.0 °C below the passive trip";
        QTest::newRow("not near enough") << 0.0 << 5.0 << 79.9 << "";
        QTest::newRow("over the user's limit")
            << 60.0 << 0.0 << 61.0 << "61.0 °C, 1.0 °C over 60.0 °C";
        QTest::newRow("below a limit, over the trip")
            << 100.0 << 0.0 << 86.0 << "86.0 °C, 1.0 °C over the passive trip";
    }
    void heatMayBeToldBeforeTheTripOrOverALimit()
    {
        QFETCH(double, limit);
        QFETCH(double, belowTrip);
        QFETCH(double, celsius);
        QFETCH(QString, expected);
        Watch watch;
        if (limit > 0)
            watch.limits.of(Kind::Hot).limit = limit;
        watch.limits.belowTripC = belowTrip;
        const auto vitals = atTemperature(celsius);
        const auto changes = watch.see(Contact::Online, &vitals, boardWithTrip(85).get());
        QCOMPARE(changes.empty() ? QString() : text(changes[0]), expected);
    }

    void memoryAndDiskBeginAtTheirLimitsAndEndBelow()
    {
        Watch watch;
        const auto filled = [](double memory, double disk) {
            hardware::Vitals vitals;
            vitals.memPercent = memory;
            vitals.filesystems = {{"/", 1000, std::uint64_t(1000 - disk * 10)}};
            return vitals;
        };
        QVERIFY(watch.see(filled(94.9, 89.9)).empty());
        const auto changes = watch.see(filled(95, 90));
        QCOMPARE(summary(changes), QStringLiteral("+memory +disk"));
        QCOMPARE(text(changes[0]), QStringLiteral("95 % of memory in use"));
        QCOMPARE(text(changes[1]), QStringLiteral("90 % of / in use"));
        QVERIFY(watch.see(filled(90.1, 88.1)).empty());
        QCOMPARE(summary(watch.see(filled(90, 88))), QStringLiteral("-memory -disk"));
    }

    void aWornCardIsTold_data()
    {
        QTest::addColumn<int>("used"); // -1: unknown
        QTest::addColumn<QString>("preEol");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unknown") << -1 << ""
                                 << "";
        QTest::newRow("fresh") << 10 << "normal"
                               << "";
        QTest::newRow("worn") << 90 << "normal"
                              << "mmcblk0: 90 % of its life used up";
        QTest::newRow("warns") << 20 << "urgent"
                               << "mmcblk0 says its end of life is near (urgent)";
    }
    void aWornCardIsTold()
    {
        QFETCH(int, used);
        QFETCH(QString, preEol);
        QFETCH(QString, expected);
        hardware::Hardware board;
        hardware::Storage card;
        card.name = "mmcblk0";
        if (used >= 0)
            card.wearPercent = used;
        if (!preEol.isEmpty())
            card.preEol = preEol.toStdString();
        board.storage = {card};
        Watch watch;
        const auto changes = watch.see(Contact::Online, nullptr, &board);
        QCOMPARE(changes.empty() ? QString() : text(changes[0]), expected);
    }

    void aWrongClockIsTold_data()
    {
        QTest::addColumn<double>("skew");
        QTest::addColumn<QString>("expected");
        QTest::newRow("right") << 0.2 << "";
        QTest::newRow("late") << -75.0 << "the board's clock is 75 s behind";
        QTest::newRow("ahead") << 7200.0 << "the board's clock is 2 h ahead";
        QTest::newRow("1970") << -1.7e9 << "the board's clock is 19676 days behind";
    }
    void aWrongClockIsTold()
    {
        QFETCH(double, skew);
        QFETCH(QString, expected);
        Watch watch;
        const auto changes = evaluate(
            watch.state, {Contact::Online, 0, 0, nullptr, nullptr, skew, {}, {}}, watch.limits);
        QCOMPARE(changes.empty() ? QString() : text(changes[0]), expected);
    }

    void changedHardwareIsAnEventAndAKernelOnlyWhenAskedFor()
    {
        const HardwareChange card{Nature::Hardware, "SD card mmcblk0 removed"};
        const HardwareChange kernel{Nature::Software, "kernel 6.1 → 6.12"};
        Limits limits;
        QVERIFY(!inventoryEvent({}, limits));
        QVERIFY(!inventoryEvent({kernel}, limits));
        const auto event = inventoryEvent({card, kernel}, limits);
        QVERIFY(event && event->edge == Edge::Momentary);
        QCOMPARE(text(*event), QStringLiteral("SD card mmcblk0 removed"));
        limits.softwareChanges = true;
        QCOMPARE(text(*inventoryEvent({kernel}, limits)), QString::fromUtf8("kernel 6.1 → 6.12"));
        limits.of(Kind::InventoryChanged).on = false;
        QVERIFY(!inventoryEvent({card}, limits));
    }

    void addressesAreNoiseWhenTheUserSaysSo()
    {
        const HardwareChange address{Nature::Address, "address of eth0 192.0.2.7 → 192.0.2.8"};
        Limits limits;
        QCOMPARE(withoutNoise({address}, limits).size(), std::size_t(1));
        limits.addressChanges = false;
        QVERIFY(withoutNoise({address}, limits).empty());
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
