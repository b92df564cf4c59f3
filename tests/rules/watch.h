#pragma once

#include "core/rules/rules.h"

#include <QString>
#include <QStringList>
#include <memory>

/// Boards to judge, and what came of it in few words.
namespace rollcall::rules {

std::shared_ptr<const hardware::Hardware> boardWithTrip(std::optional<double> passiveTripC)
{
    auto board = std::make_shared<hardware::Hardware>();
    board->cpuSensor.emplace();
    board->cpuSensor->passiveTripC = passiveTripC;
    return board;
}

inline hardware::Vitals atTemperature(std::optional<double> celsius)
{
    hardware::Vitals vitals;
    vitals.cpuTemperatureC = celsius;
    return vitals;
}

/// The changes as one text: "+hot -throttled !inventory-changed".
inline QString summary(const std::vector<Change>& changes)
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

inline QString text(const Change& change)
{
    return QString::fromStdString(detailText(change));
}

inline constexpr std::int64_t second = 1000, minute = 60 * second;

/// Everything at once, so that a row of readings is a row of answers.
inline Limits impatient()
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
        Observation seen{contact, time, minuteOfDay, vitals, board, {}, std::move(problem), {}};
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

} // namespace rollcall::rules
