#include "core/rules/rules.h"

#include <QTest>
#include <cmath>
#include <limits>

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

/// Contact after contact, vitals after vitals; returns one summary for each.
class Watch
{
public:
    RuleState state;

    std::vector<Change> see(Contact contact, const hardware::Vitals* vitals = nullptr,
                            std::shared_ptr<const hardware::Hardware> board = nullptr,
                            std::string problem = {})
    {
        return evaluate(state, {contact, vitals, std::move(board), std::move(problem)});
    }
    std::vector<Change> see(const hardware::Vitals& vitals)
    {
        return see(Contact::Online, &vitals);
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
            QCOMPARE(summary(watch.see(Contact::Online, &vitals, board)), expected[i]);
        }
    }

    void heatIsToldInWords()
    {
        Watch trip, none;
        const auto hot = atTemperature(83.4);
        const auto over = trip.see(Contact::Online, &hot, boardWithTrip(80));
        QCOMPARE(text(over.at(0)), QString::fromUtf8("83.4 °C, 3.4 °C over the passive trip"));
        const auto hotter = none.see(Contact::Online, &hot, boardWithTrip({}));
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

    void changedHardwareIsToldOnce()
    {
        auto before = std::make_shared<hardware::Hardware>();
        before->os.kernel = "6.1.0-18-arm64";
        auto after = std::make_shared<hardware::Hardware>(*before);
        after->os.kernel = "6.1.0-20-arm64";
        const auto same = std::make_shared<hardware::Hardware>(*after);

        Watch watch;
        QCOMPARE(summary(watch.see(Contact::Online, nullptr, before)), QString());
        const auto changes = watch.see(Contact::Online, nullptr, after);
        QCOMPARE(summary(changes), QStringLiteral("!inventory-changed"));
        QCOMPARE(text(changes.at(0)), QString::fromUtf8("kernel 6.1.0-18-arm64 → 6.1.0-20-arm64"));
        QCOMPARE(summary(watch.see(Contact::Online, nullptr, same)), QString());
        QCOMPARE(summary(watch.see(Contact::Online, nullptr, nullptr)), QString());
        QCOMPARE(summary(watch.see(Contact::Online, nullptr, before)),
                 QStringLiteral("!inventory-changed"));
    }

    void aChangeMadeWhileNobodyWatchedIsToldAtStart()
    {
        auto stored = std::make_shared<hardware::Hardware>();
        stored->hostname = "old";
        auto now = std::make_shared<hardware::Hardware>();
        now->hostname = "new";
        Watch watch;
        watch.state.hardware = stored;
        QCOMPARE(text(watch.see(Contact::Online, nullptr, now).at(0)),
                 QString::fromUtf8("hostname old → new"));
    }

    void theSameArgumentsGiveTheSameAnswer()
    {
        const auto hot = atTemperature(90);
        RuleState first, second;
        const Observation observation{Contact::Online, &hot, boardWithTrip(85), {}};
        QVERIFY(evaluate(first, observation) == evaluate(second, observation));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
