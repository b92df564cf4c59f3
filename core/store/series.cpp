#include "core/store/series.h"

#include "core/store/tiers.h"

#include <algorithm>
#include <cmath>

namespace rollcall::store {

namespace {

constexpr int maxPixels = 100'000;

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace

qint64 slotOf(const SeriesRequest& request)
{
    const qint64 pixels = std::clamp(request.pixels, 1, maxPixels);
    const qint64 slot = std::max<qint64>(1, (request.to - request.from + pixels) / pixels);
    const int tier = tierFor(slot);
    if (tier < 0)
        return slot;
    // Buckets then lie wholly in one slot.
    const qint64 bucket = tiers.at(std::size_t(tier)).bucketMs;
    return (slot + bucket - 1) / bucket * bucket;
}

QList<NodeSummary> leading(QList<NodeSummary> summaries, RankBy by, int count)
{
    std::sort(summaries.begin(), summaries.end(), [by](const NodeSummary& a, const NodeSummary& b) {
        switch (by) {
        case RankBy::Lowest:
            return std::pair(a.min, a.node) < std::pair(b.min, b.node);
        case RankBy::Highest:
            return std::pair(-a.max, a.node) < std::pair(-b.max, b.node);
        case RankBy::Mean:
            break;
        }
        return std::pair(-a.mean, a.node) < std::pair(-b.mean, b.node);
    });
    return summaries.mid(0, std::max(count, 0));
}

QList<PeerComparison> comparePeers(const QList<NodeSummary>& summaries)
{
    QList<double> means, distances;
    for (const NodeSummary& summary : summaries)
        means.append(summary.mean);
    const double median = medianOf(means);
    for (const double mean : std::as_const(means))
        distances.append(std::abs(mean - median));
    const double scale = 1.4826 * medianOf(distances);

    QList<PeerComparison> result;
    for (const NodeSummary& summary : summaries) {
        PeerComparison one{summary.node, summary.mean, summary.mean - median, {}};
        if (summaries.size() >= 3 && scale > 0)
            one.deviations = one.fromMedian / scale;
        result.append(one);
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const PeerComparison& a, const PeerComparison& b) {
                         return std::abs(a.fromMedian) > std::abs(b.fromMedian);
                     });
    return result;
}

} // namespace rollcall::store
