#include "tests/rules/watch.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace rollcall;
using namespace rollcall::rules;

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
        const Observation observation{Contact::Online, 5, 600, &hot, board.get(), 90.0, {}, {}};
        QVERIFY(evaluate(first, observation, impatient()) ==
                evaluate(second, observation, impatient()));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
