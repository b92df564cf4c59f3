#include "core/rules/rules.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace rollcall;
using namespace rollcall::rules;

namespace {

std::shared_ptr<const hardware::Hardware> boardWithTrip(std::optional<double> passiveTripC)
{
    auto board = std::make_shared<hardware::Hardware>();
    board->cpuSensor.emplace();
    board->cpuSensor->passiveTripC = passiveTripC;
    return board;
}

hardware::Vitals atTemperature(std::optional<double> celsius)
{
    hardware::Vitals vitals;
    vitals.cpuTemperatureC = celsius;
    return vitals;
}

/// The changes as one text: "+hot -throttled !inventory-changed".
QString summary(const std::vector<Change>& changes)
{
    QStringList words;
    for (const Change& change : changes) {
        const QString mark = change.edge == Edge::Open    ? QStringLiteral("+")
                             : change.edge == Edge::Close ? QStringLiteral("-")
                                                          : QStringLiteral("!");
        const auto word = toString(change.kind);
        words << mark + QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
    return words.join(u' ');
}

QString text(const Change& change)
{
    return QString::fromStdString(detailText(change));
}

constexpr std::int64_t second = 1000, minute = 60 * second;

/// Everything at once, so that a row of readings is a row of answers.
Limits impatient()
{
    Limits limits;
    for (Rule& rule : limits.rules)
        rule.forMs = 0;
    return limits;
}

/// Contact after contact, vitals after vitals; returns one summary for each.
class Watch
{
public:
    explicit Watch(Limits which = impatient())
        : limits(std::move(which))
    {}

    RuleState state;
    Limits limits;
    std::int64_t time = 0;
    int minuteOfDay = 12 * 60;

    std::vector<Change> see(Contact contact, const hardware::Vitals* vitals = nullptr,
                            const hardware::Hardware* board = nullptr, std::string problem = {})
    {
        Observation seen{contact, time, minuteOfDay, vitals, board, {}, std::move(problem)};
        return evaluate(state, seen, limits);
    }
    std::vector<Change> see(const hardware::Vitals& vitals)
    {
        return see(Contact::Online, &vitals);
    }
    std::vector<Change> after(std::int64_t ms, const hardware::Vitals& vitals)
    {
        time += ms;
        return see(vitals);
    }
};

} // namespace

using Temperatures = QList<double>;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnWord()
    {
        for (const Kind kind : allKinds)
            QVERIFY(kindFromString(toString(kind)) == kind);
        QVERIFY(!kindFromString("on-fire"));
        QVERIFY(!kindFromString(""));
    }

    void aNodeGoesOfflineOnceAndComesBackOnce_data()
    {
        QTest::addColumn<QList<int>>("contacts"); // of Contact
        QTest::addColumn<QStringList>("expected");
        const int unknown = int(Contact::Unknown), up = int(Contact::Online),
                  down = int(Contact::Offline);
        const QString open = QStringLiteral("+offline"), close = QStringLiteral("-offline"), same;
        QTest::newRow("reached at once") << QList{unknown, up, up} << QStringList{same, same, same};
        QTest::newRow("never reached")
            << QList{unknown, down, down} << QStringList{same, open, same};
        QTest::newRow("goes and comes back")
            << QList{up, down, down, up, up} << QStringList{same, open, same, close, same};
        QTest::newRow("trying again does not end it") << QList{down, unknown, down, unknown, up}
                                                      << QStringList{open, same, same, same, close};
        QTest::newRow("twice") << QList{down, up, down, up}
                               << QStringList{open, close, open, close};
    }
    void aNodeGoesOfflineOnceAndComesBackOnce()
    {
        QFETCH(QList<int>, contacts);
        QFETCH(QStringList, expected);
        Watch watch;
        for (int i = 0; i < contacts.size(); ++i)
            QCOMPARE(summary(watch.see(Contact(contacts[i]))), expected[i]);
    }

    void offlineSaysWhy()
    {
        Watch watch;
        const auto changes = watch.see(Contact::Offline, nullptr, nullptr, "no route to host");
        QCOMPARE(text(changes.at(0)), QStringLiteral("no route to host"));
        QVERIFY(watch.see(Contact::Online).at(0).details.empty());
    }

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

    void aBoardThatCannotBeReachedIsNotJudged()
    {
        Watch watch;
        const auto hot = atTemperature(95);
        QCOMPARE(summary(watch.see(hot)), QStringLiteral("+hot"));
        // The newest vitals may still be around; nobody knows whether they hold.
        const auto cool = atTemperature(20);
        QCOMPARE(summary(watch.see(Contact::Offline, &cool)), QStringLiteral("+offline"));
        QCOMPARE(summary(watch.see(Contact::Unknown, &cool)), QString());
        QCOMPARE(summary(watch.see(Contact::Online)), QStringLiteral("-offline"));
        QCOMPARE(summary(watch.see(Contact::Online, &cool)), QStringLiteral("-hot"));
    }

    void aRestartedProgramContinuesOpenEvents()
    {
        Watch watch;
        watch.state.setOpen(Kind::Hot, true);
        watch.state.setOpen(Kind::Offline, true);
        const auto hot = atTemperature(90), cool = atTemperature(40);
        QCOMPARE(summary(watch.see(hot)), QStringLiteral("-offline"));
        QVERIFY(watch.state.isOpen(Kind::Hot));
        QCOMPARE(summary(watch.see(cool)), QStringLiteral("-hot"));
        QVERIFY(!watch.state.isOpen(Kind::Hot));
    }

    void nothingBeginsBeforeItHeldForItsTime()
    {
        Limits limits;
        limits.of(Kind::Hot).forMs = 5 * minute;
        Watch watch(limits);
        const auto hot = atTemperature(90), cool = atTemperature(50);
        QVERIFY(watch.see(hot).empty());
        QVERIFY(watch.after(4 * minute, hot).empty());
        QVERIFY(watch.after(30 * second, cool).empty()); // the time begins anew
        QVERIFY(watch.after(30 * second, hot).empty());
        QVERIFY(watch.after(5 * minute - 1, hot).empty());
        const auto changes = watch.after(1, hot);
        QCOMPARE(summary(changes), QStringLiteral("+hot"));
        QCOMPARE(changes[0].heldMs, 5 * minute); // when it really began
        QVERIFY(watch.after(minute, hot).empty());
        QCOMPARE(summary(watch.after(second, cool)), QStringLiteral("-hot"));
    }

    void aNodeIsOfflineForSomeMinutesBeforeItIsTold()
    {
        Watch watch{Limits()};
        QVERIFY(watch.see(Contact::Offline).empty());
        watch.time += minute;
        QVERIFY(watch.see(Contact::Unknown).empty()); // a try in between is no break
        watch.time += minute;
        QCOMPARE(summary(watch.see(Contact::Offline)), QStringLiteral("+offline"));
    }

    void anAlertThatNobodyCanConfirmEndsInsteadOfSticking()
    {
        Watch watch;
        const auto hot = atTemperature(90), unknown = atTemperature({});
        QCOMPARE(summary(watch.see(hot)), QStringLiteral("+hot"));
        QVERIFY(watch.after(second, unknown).empty());
        QVERIFY(watch.after(watch.limits.forgetMs - second, unknown).empty());
        QCOMPARE(summary(watch.after(second, unknown)), QStringLiteral("-hot"));
        QVERIFY(watch.after(minute, unknown).empty());
        QCOMPARE(summary(watch.after(minute, hot)), QStringLiteral("+hot"));
    }

    void aBoardThatIsOffStaysOfflineHoweverLong()
    {
        Watch watch;
        QCOMPARE(summary(watch.see(Contact::Offline)), QStringLiteral("+offline"));
        for (int day = 0; day < 10; ++day) {
            watch.time += 24 * 60 * minute;
            QVERIFY(watch.see(Contact::Unknown).empty());
            QVERIFY(watch.see(Contact::Offline).empty());
        }
        QCOMPARE(summary(watch.see(Contact::Online)), QStringLiteral("-offline"));
    }

    void aRuleThatIsSwitchedOffClosesItsEvent()
    {
        Watch watch;
        const auto hot = atTemperature(90);
        QCOMPARE(summary(watch.see(hot)), QStringLiteral("+hot"));
        watch.limits.of(Kind::Hot).on = false;
        QCOMPARE(summary(watch.see(hot)), QStringLiteral("-hot"));
        QVERIFY(watch.see(hot).empty());
    }

    void quietHoursHoldBackWhatMayWait()
    {
        Watch watch;
        watch.limits.quietHours = QuietHours{22 * 60, 6 * 60 + 30};
        watch.minuteOfDay = 23 * 60;
        const auto hot = atTemperature(90);
        QVERIFY(watch.see(Contact::Offline).empty());
        QCOMPARE(summary(watch.see(hot)), QStringLiteral("+hot")); // heat does not wait
        watch.minuteOfDay = 6 * 60 + 29;
        QVERIFY(watch.see(Contact::Offline).empty());
        watch.minuteOfDay = 6 * 60 + 30;
        watch.time += 10 * minute;
        const auto changes = watch.see(Contact::Offline);
        QCOMPARE(summary(changes), QStringLiteral("+offline"));
        QCOMPARE(changes[0].heldMs, 10 * minute);
    }

    void whatIsOpenEndsInQuietHoursToo()
    {
        Watch watch;
        watch.limits.quietHours = QuietHours{22 * 60, 6 * 60};
        QCOMPARE(summary(watch.see(Contact::Offline)), QStringLiteral("+offline"));
        watch.minuteOfDay = 0;
        QCOMPARE(summary(watch.see(Contact::Online)), QStringLiteral("-offline"));
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
            watch.state, {Contact::Online, 0, 0, nullptr, nullptr, skew, {}}, watch.limits);
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

    /// Whatever comes, in whatever order: a kind never opens twice in a row nor closes twice, and
    /// what is well for long enough is closed in the end.
    void noEventSticksAndNoneRepeats()
    {
        std::mt19937 random(7);
        const auto chance = [&](int of) { return int(random() % unsigned(of)) == 0; };
        for (int round = 0; round < 50; ++round) {
            Watch watch{Limits()};
            if (chance(2))
                watch.limits.quietHours = QuietHours{0, 6 * 60};
            std::array<bool, allKinds.size()> open{};
            const auto check = [&](const std::vector<Change>& changes) {
                for (const Change& change : changes) {
                    QVERIFY(change.edge != Edge::Momentary);
                    QVERIFY(open[indexOf(change.kind)] == (change.edge == Edge::Close));
                    open[indexOf(change.kind)] = change.edge == Edge::Open;
                }
            };
            for (int step = 0; step < 2000; ++step) {
                watch.time += random() % (3 * minute);
                watch.minuteOfDay = int(watch.time / minute % 1440);
                hardware::Vitals vitals;
                if (!chance(4))
                    vitals.cpuTemperatureC = 60 + double(random() % 40);
                if (!chance(4))
                    vitals.memPercent = 85 + double(random() % 15);
                if (!chance(4)) {
                    vitals.throttle.emplace();
                    vitals.throttle->active = chance(2);
                    vitals.throttle->underVoltage = chance(3);
                }
                check(watch.see(Contact(random() % 3), chance(5) ? nullptr : &vitals));
            }
            hardware::Vitals well;
            well.cpuTemperatureC = 40;
            check(watch.after(minute, well));
            check(watch.after(watch.limits.forgetMs, well));
            QVERIFY(std::none_of(open.begin(), open.end(), [](bool is) { return is; }));
        }
    }

    void theSameArgumentsGiveTheSameAnswer()
    {
        const auto hot = atTemperature(90);
        RuleState first, second;
        const auto board = boardWithTrip(85);
        const Observation observation{Contact::Online, 5, 600, &hot, board.get(), 90.0, {}};
        QVERIFY(evaluate(first, observation, impatient()) ==
                evaluate(second, observation, impatient()));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
