#pragma once

#include "core/fleet/node.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

/// What the heat map can show as colour. Pure functions.
namespace rollcall::desktop {

class Formatter;

/// One step of the legend, from `from` up to and without `to`.
struct HeatStep {
    std::optional<double> from, to; ///< absent: no end
    QString search;                 ///< the same in the language of the search: "temp>=60 temp<70"
};

struct HeatMetric {
    const char* id;             ///< the word by which the settings remember it, and the search's
    const char* title;          ///< to be translated in the context "HeatMetric"
    std::vector<double> bounds; ///< between the five colours, rising
    bool coldIsBad = false;     ///< headroom: less of it is worse, so colours run the other way
    std::optional<double> (*value)(const fleet::NodeSnapshot& node); ///< of now
    QString (*text)(double value, const Formatter& format);
    QString (*bound)(double value, const Formatter& format); ///< the same for the legend, shorter
};

std::span<const HeatMetric> heatMetrics();
QString titleOf(const HeatMetric& metric);

/// 0 (first colour) to bounds.size() (last).
int stepOf(const HeatMetric& metric, double value);
/// Between 0 and 1 along the colours: the middle of a step has the colour of the legend.
double placeOf(const HeatMetric& metric, double value);
std::vector<HeatStep> stepsOf(const HeatMetric& metric);

} // namespace rollcall::desktop
