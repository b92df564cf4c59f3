#include "core/rules/rules.h"

#include "core/rules/hardware_changes.h"

#include <cmath>
#include <cstdio>
#include <utility>

namespace rollcall::rules {

namespace {

/// Trip points outside of this are a firmware's mistake or a switch-off ("-274000", "0"), and
/// would make a board hot for ever or never.
constexpr double saneTripMinC = 30, saneTripMaxC = 125;

struct Threshold {
    double celsius = defaultHotC;
    bool isTrip = false;
};

Threshold hotThreshold(const hardware::Hardware* hardware)
{
    if (!hardware || !hardware->cpuSensor || !hardware->cpuSensor->passiveTripC)
        return {};
    const double trip = *hardware->cpuSensor->passiveTripC;
    if (trip < saneTripMinC || trip > saneTripMaxC)
        return {};
    return {trip, true};
}

std::string celsius(double value)
{
    char text[48];
    std::snprintf(text, sizeof text, "%.1f °C", value);
    return text;
}

/// Opens, closes, or leaves `kind` as it is. `holds` absent: unknown.
void follow(RuleState& state, std::vector<Change>& changes, Kind kind, std::optional<bool> holds,
            std::vector<std::string> details)
{
    if (!holds || *holds == state.isOpen(kind))
        return;
    state.setOpen(kind, *holds);
    if (!*holds)
        details.clear();
    changes.push_back({kind, *holds ? Edge::Open : Edge::Close, std::move(details)});
}

std::vector<std::string> someText(const std::string& text)
{
    return text.empty() ? std::vector<std::string>{} : std::vector<std::string>{text};
}

void judgeContact(RuleState& state, std::vector<Change>& changes, const Observation& observation)
{
    std::optional<bool> offline;
    if (observation.contact != Contact::Unknown)
        offline = observation.contact == Contact::Offline;
    follow(state, changes, Kind::Offline, offline, someText(observation.problem));
}

void judgeHeat(RuleState& state, std::vector<Change>& changes, const hardware::Vitals& vitals,
               const Threshold& threshold)
{
    if (!vitals.cpuTemperatureC || !std::isfinite(*vitals.cpuTemperatureC))
        return;
    const double now = *vitals.cpuTemperatureC;
    const double over = now - threshold.celsius;
    const bool hot = state.isOpen(Kind::Hot) ? over > -hysteresisC : over >= 0;
    const std::string what = threshold.isTrip ? "the passive trip" : celsius(defaultHotC);
    follow(state, changes, Kind::Hot, hot, {celsius(now), celsius(over) + " over " + what});
}

void judgePower(RuleState& state, std::vector<Change>& changes, const hardware::Vitals& vitals)
{
    if (!vitals.throttle) // the board has no way to tell
        return;
    const hardware::Throttle& throttle = *vitals.throttle;
    follow(state, changes, Kind::Throttled, throttle.active, someText(throttle.reason));
    follow(state, changes, Kind::UnderVoltage, throttle.underVoltage,
           {"the supply voltage is too low"});
}

void judgeHardware(RuleState& state, std::vector<Change>& changes,
                   const std::shared_ptr<const hardware::Hardware>& now)
{
    if (!now || now == state.hardware)
        return;
    if (state.hardware) {
        auto details = hardwareChanges(*state.hardware, *now);
        if (!details.empty())
            changes.push_back({Kind::InventoryChanged, Edge::Momentary, std::move(details)});
    }
    state.hardware = now;
}

} // namespace

std::string_view toString(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
        return "offline";
    case Kind::Throttled:
        return "throttled";
    case Kind::UnderVoltage:
        return "under-voltage";
    case Kind::Hot:
        return "hot";
    case Kind::InventoryChanged:
        return "inventory-changed";
    }
    return {};
}

std::optional<Kind> kindFromString(std::string_view word)
{
    for (const Kind kind : allKinds) {
        if (toString(kind) == word)
            return kind;
    }
    return std::nullopt;
}

std::string detailText(const Change& change)
{
    std::string text;
    for (const std::string& detail : change.details)
        text += (text.empty() ? "" : ", ") + detail;
    return text;
}

std::vector<Change> evaluate(RuleState& state, const Observation& observation)
{
    std::vector<Change> changes;
    judgeContact(state, changes, observation);
    if (observation.contact != Contact::Online)
        return changes;
    judgeHardware(state, changes, observation.hardware);
    if (observation.vitals) {
        judgeHeat(state, changes, *observation.vitals, hotThreshold(state.hardware.get()));
        judgePower(state, changes, *observation.vitals);
    }
    return changes;
}

} // namespace rollcall::rules
