#include "app/desktop/heat_metric.h"

#include "app/desktop/formatter.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace rollcall::desktop {

namespace {

using Node = fleet::NodeSnapshot;
using Value = std::optional<double>;

const hardware::Vitals& now(const Node& node)
{
    static const hardware::Vitals none;
    const bool live =
        node.state == fleet::NodeState::Online || node.state == fleet::NodeState::Late;
    return node.vitals && live ? *node.vitals : none;
}

Value temperature(const Node& node)
{
    return now(node).cpuTemperatureC;
}

Value headroom(const Node& node)
{
    return now(node).degreesToThrottle;
}

Value load(const Node& node)
{
    return now(node).loadPercent;
}

Value memory(const Node& node)
{
    return now(node).memPercent;
}

Value root(const Node& node)
{
    return now(node).rootUsedPercent;
}

Value uptimeDays(const Node& node)
{
    const Value seconds = now(node).uptimeS;
    return seconds ? Value(*seconds / 86400) : std::nullopt;
}

QString degrees(double value, const Formatter& format)
{
    return format.temperature(value);
}

QString wholeDegrees(double value, const Formatter& format)
{
    return format.number(format.inUserUnit(value), 0) + QChar(0x202f) + format.degrees();
}

QString difference(double value, const Formatter& format)
{
    return (value < 0 ? QStringLiteral("−") : QString()) + format.temperatureDifference(value);
}

QString percent(double value, const Formatter& format)
{
    return format.percent(value);
}

QString days(double value, const Formatter& format)
{
    return format.duration(qint64(value * 86'400'000));
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

std::span<const HeatMetric> heatMetrics()
{
    static const std::array metrics{
        HeatMetric{"temp",
                   QT_TRANSLATE_NOOP("HeatMetric", "Temperature"),
                   {45, 55, 65, 75},
                   false,
                   temperature,
                   degrees,
                   wholeDegrees},
        HeatMetric{"headroom",
                   QT_TRANSLATE_NOOP("HeatMetric", "Left to the passive trip"),
                   {0, 5, 15, 25},
                   true,
                   headroom,
                   difference,
                   difference},
        HeatMetric{"load",
                   QT_TRANSLATE_NOOP("HeatMetric", "Load"),
                   {20, 40, 60, 80},
                   false,
                   load,
                   percent,
                   percent},
        HeatMetric{"memused",
                   QT_TRANSLATE_NOOP("HeatMetric", "Memory used"),
                   {20, 40, 60, 80},
                   false,
                   memory,
                   percent,
                   percent},
        HeatMetric{"full",
                   QT_TRANSLATE_NOOP("HeatMetric", "Root volume full"),
                   {20, 40, 60, 80},
                   false,
                   root,
                   percent,
                   percent},
        HeatMetric{"uptime",
                   QT_TRANSLATE_NOOP("HeatMetric", "Up since"),
                   {1, 7, 30, 90},
                   false,
                   uptimeDays,
                   days,
                   days}};
    return metrics;
}

QString titleOf(const HeatMetric& metric)
{
    return QCoreApplication::translate("HeatMetric", metric.title);
}

int stepOf(const HeatMetric& metric, double value)
{
    return int(std::upper_bound(metric.bounds.begin(), metric.bounds.end(), value) -
               metric.bounds.begin());
}

double placeOf(const HeatMetric& metric, double value)
{
    const std::vector<double>& bounds = metric.bounds;
    const auto step = std::size_t(stepOf(metric, value));
    const double last = double(bounds.size());
    // The steps at the ends are as wide as their neighbours.
    const double from = step > 0 ? bounds[step - 1] : 2 * bounds[0] - bounds[1];
    const double to =
        step < bounds.size() ? bounds[step] : 2 * bounds.back() - bounds[bounds.size() - 2];
    const double within = std::clamp((value - from) / (to - from), 0.0, 1.0);
    const double place = std::clamp(double(step) - 0.5 + within, 0.0, last) / last;
    return metric.coldIsBad ? 1 - place : place;
}

std::vector<HeatStep> stepsOf(const HeatMetric& metric)
{
    std::vector<HeatStep> steps;
    const QString id = QString::fromLatin1(metric.id);
    const QString unit = id == u"uptime" ? QStringLiteral("d") : QString();
    for (std::size_t i = 0; i <= metric.bounds.size(); ++i) {
        HeatStep step;
        QStringList terms;
        if (i > 0) {
            step.from = metric.bounds[i - 1];
            terms << id + QStringLiteral(">=") + number(*step.from) + unit;
        }
        if (i < metric.bounds.size()) {
            step.to = metric.bounds[i];
            terms << id + QLatin1Char('<') + number(*step.to) + unit;
        }
        step.search = terms.join(QLatin1Char(' '));
        steps.push_back(step);
    }
    return steps;
}

} // namespace rollcall::desktop
