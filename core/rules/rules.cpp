#include "core/rules/rules.h"

#include "core/rules/change_phrases.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace rollcall::rules {

namespace {

/// Trip points outside of this are a firmware's mistake or a switch-off ("-274000", "0"), and
/// would make a board hot for ever or never.
constexpr double saneTripMinC = 30, saneTripMaxC = 125;

std::string formatted(const char* format, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string celsius(double value)
{
    return formatted("%.1f °C", value);
}

/// "90 s", "12 min", "5 h", "3 days": a clock that is wrong by years is not told in seconds.
std::string roughly(double seconds)
{
    if (seconds < 120)
        return formatted("%.0f s", seconds);
    if (seconds < 7200)
        return formatted("%.0f min", seconds / 60);
    if (seconds < 172'800)
        return formatted("%.0f h", seconds / 3600);
    return formatted("%.0f days", seconds / 86'400);
}

std::optional<double> passiveTrip(const hardware::Hardware* hardware)
{
    if (!hardware || !hardware->cpuSensor || !hardware->cpuSensor->passiveTripC)
        return std::nullopt;
    const double trip = *hardware->cpuSensor->passiveTripC;
    return trip >= saneTripMinC && trip <= saneTripMaxC ? std::optional(trip) : std::nullopt;
}

std::vector<std::string> someText(const std::string& text)
{
    return text.empty() ? std::vector<std::string>{} : std::vector<std::string>{text};
}

/// "4.0 °C below the passive trip".
std::string distance(double over, const std::string& what)
{
    return celsius(std::fabs(over)) + (over < 0 ? " below " : " over ") + what;
}

} // namespace

/// One evaluation of one node.
class Judge
{
public:
    Judge(RuleState& state, const Observation& observation, const Limits& limits)
        : m_state(state)
        , m_seen(observation)
        , m_limits(limits)
    {}

    std::vector<Change> all()
    {
        contact();
        const bool online = m_seen.contact == Contact::Online;
        const hardware::Vitals none;
        const hardware::Vitals& vitals = online && m_seen.vitals ? *m_seen.vitals : none;
        power(vitals);
        heat(vitals);
        memory(vitals.memPercent);
        disks(vitals.filesystems);
        wear(online ? m_seen.hardware : nullptr);
        clock(online ? m_seen.clockSkewS : std::nullopt);
        return std::move(m_changes);
    }

private:
    bool quietNow(const Rule& rule) const
    {
        return rule.quiet && m_limits.quietHours &&
               m_limits.quietHours->contains(m_seen.minuteOfDay);
    }

    void close(Kind kind)
    {
        auto& mine = m_state.m_kinds[indexOf(kind)];
        mine.holdsSince.reset();
        if (std::exchange(mine.open, false))
            m_changes.push_back({kind, Edge::Close, {}, 0});
    }

    /// Opens, closes, or leaves `kind` as it is. `holds` absent: unknown.
    void follow(Kind kind, std::optional<bool> holds, std::vector<std::string> details)
    {
        auto& mine = m_state.m_kinds[indexOf(kind)];
        const Rule& rule = m_limits.of(kind);
        if (!rule.on) {
            mine.unknownSince.reset();
            close(kind);
            return;
        }
        if (!holds) {
            if (!mine.unknownSince)
                mine.unknownSince = m_seen.steadyMs;
            if (m_seen.steadyMs - *mine.unknownSince >= m_limits.forgetMs)
                close(kind);
            return;
        }
        mine.unknownSince.reset();
        if (!*holds) {
            close(kind);
            return;
        }
        if (mine.open)
            return;
        if (!mine.holdsSince)
            mine.holdsSince = m_seen.steadyMs;
        const std::int64_t held = m_seen.steadyMs - *mine.holdsSince;
        if (held < rule.forMs || quietNow(rule))
            return;
        mine.holdsSince.reset();
        mine.open = true;
        m_changes.push_back({kind, Edge::Open, std::move(details), held});
    }

    /// What holds from `limit` upwards, and while it is open until `hysteresis` below.
    bool over(Kind kind, double value, double limit) const
    {
        if (value >= limit)
            return true;
        return m_state.isOpen(kind) && value > limit - m_limits.of(kind).hysteresis;
    }

    void contact()
    {
        if (!m_seen.unsteady.empty()) {
            follow(Kind::Offline, true, {m_seen.unsteady});
            return;
        }
        std::optional<bool> offline;
        if (m_seen.contact != Contact::Unknown)
            offline = m_seen.contact == Contact::Offline;
        else if (m_state.isOpen(Kind::Offline))
            return; // between two tries of a board that is gone: that is no longer unknown
        follow(Kind::Offline, offline, someText(m_seen.problem));
    }

    void power(const hardware::Vitals& vitals)
    {
        std::optional<bool> slow, weak;
        if (vitals.throttle) { // else the board has no way to tell
            slow = vitals.throttle->active;
            weak = vitals.throttle->underVoltage;
        }
        follow(Kind::Throttled, slow, someText(vitals.throttle ? vitals.throttle->reason : ""));
        follow(Kind::UnderVoltage, weak, {"the supply voltage is too low"});
    }

    void heat(const hardware::Vitals& vitals)
    {
        if (!vitals.cpuTemperatureC || !std::isfinite(*vitals.cpuTemperatureC)) {
            follow(Kind::Hot, std::nullopt, {});
            return;
        }
        const double now = *vitals.cpuTemperatureC;
        const auto trip = passiveTrip(m_seen.hardware);
        const auto limit = m_limits.of(Kind::Hot).limit;
        const bool byTrip = trip && over(Kind::Hot, now, *trip - m_limits.belowTripC);
        const double fixed = limit.value_or(defaultHotC);
        const bool byLimit = (limit || !trip) && over(Kind::Hot, now, fixed);
        const std::string why = byTrip ? distance(now - *trip, "the passive trip")
                                       : distance(now - fixed, celsius(fixed));
        follow(Kind::Hot, byTrip || byLimit, {celsius(now), why});
    }

    void memory(std::optional<double> percent)
    {
        const auto limit = m_limits.of(Kind::Memory).limit;
        if (!percent || !std::isfinite(*percent) || !limit) {
            follow(Kind::Memory, std::nullopt, {});
            return;
        }
        follow(Kind::Memory, over(Kind::Memory, *percent, *limit),
               {formatted("%.0f %% of memory in use", *percent)});
    }

    void disks(const std::vector<hardware::FilesystemUse>& volumes)
    {
        const Rule& rule = m_limits.of(Kind::Disk);
        if (!rule.limit) {
            follow(Kind::Disk, std::nullopt, {});
            return;
        }
        auto verdict = judgeVolumes(m_state.m_volumes, m_state.isOpen(Kind::Disk), volumes,
                                    {*rule.limit, rule.hysteresis});
        follow(Kind::Disk, verdict.holds, std::move(verdict.details));
    }

    void wear(const hardware::Hardware* hardware)
    {
        std::optional<bool> holds;
        std::vector<std::string> details;
        const auto limit = m_limits.of(Kind::Wear).limit;
        for (const hardware::Storage& device :
             hardware&& limit ? hardware->storage : std::vector<hardware::Storage>()) {
            const auto used = plain(device.wearPercent);
            const auto end = plain(device.preEol);
            if (!used && !end)
                continue;
            const bool worn = used && over(Kind::Wear, *used, *limit);
            const bool ending = end && *end != "normal";
            holds = holds.value_or(false) || worn || ending;
            if (worn)
                details.push_back(device.name + ": " + std::to_string(*used) +
                                  " % of its life used up");
            else if (ending)
                details.push_back(device.name + " says its end of life is near (" + *end + ")");
        }
        follow(Kind::Wear, holds, std::move(details));
    }

    void clock(std::optional<double> skewS)
    {
        const auto limit = m_limits.of(Kind::ClockSkew).limit;
        if (!skewS || !std::isfinite(*skewS) || !limit) {
            follow(Kind::ClockSkew, std::nullopt, {});
            return;
        }
        const double wrong = std::fabs(*skewS);
        follow(Kind::ClockSkew, over(Kind::ClockSkew, wrong, *limit),
               {"the board's clock is " + roughly(wrong) + (*skewS < 0 ? " behind" : " ahead")});
    }

    RuleState& m_state;
    const Observation& m_seen;
    const Limits& m_limits;
    std::vector<Change> m_changes;
};

std::string detailText(const Change& change)
{
    std::string text;
    for (const std::string& detail : change.details)
        text += (text.empty() ? "" : ", ") + detail;
    return text;
}

std::vector<Change> evaluate(RuleState& state, const Observation& observation, const Limits& limits)
{
    return Judge(state, observation, limits).all();
}

std::vector<HardwareChange> withoutNoise(std::vector<HardwareChange> changes, const Limits& limits)
{
    if (!limits.addressChanges)
        std::erase_if(changes, [](const auto& one) { return one.nature == Nature::Address; });
    return changes;
}

std::optional<Change> inventoryEvent(const std::vector<HardwareChange>& changes,
                                     const Limits& limits)
{
    if (!limits.of(Kind::InventoryChanged).on)
        return std::nullopt;
    Change event{Kind::InventoryChanged, Edge::Momentary, {}, 0};
    for (const HardwareChange& change : withoutNoise(changes, limits)) {
        if (change.nature == Nature::Hardware || limits.softwareChanges)
            event.details.push_back(change.words);
    }
    return event.details.empty() ? std::nullopt : std::optional(std::move(event));
}

} // namespace rollcall::rules
