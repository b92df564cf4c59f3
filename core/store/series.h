#pragma once

#include "core/store/bucket.h"

#include <QList>

/// Questions about the history of readings and what their answers are made of. Plain values and
/// pure functions.
namespace rollcall::store {

/// What a chart asks for.
struct SeriesRequest {
    qint64 from = 0, to = 0; ///< ms since 1970, both included
    int pixels = 1000;       ///< about as many points at most
    MetricSet metrics = everyMetric;
};

/// One pixel of a chart is at least so many ms; a multiple of the bucket of the tier that suits.
qint64 slotOf(const SeriesRequest& request);

/// What one node came to over a time, in natural units.
struct NodeSummary {
    NodeId node = 0;
    qint64 readings = 0; ///< never 0
    double min = 0, mean = 0, max = 0;
    bool operator==(const NodeSummary&) const = default;
};

enum class RankBy { Mean, Lowest, Highest };

/// The `count` nodes that lead: highest first, or lowest first by Lowest.
QList<NodeSummary> leading(QList<NodeSummary> summaries, RankBy by, int count);

/// A node beside others of its kind.
struct PeerComparison {
    NodeId node = 0;
    double mean = 0;
    double fromMedian = 0; ///< mean minus the median of all means
    /// fromMedian in robust standard deviations (1.4826 × the median absolute deviation); absent
    /// when there are fewer than three nodes or they do not differ.
    std::optional<double> deviations;
};

/// How each node differs from its peers, most different first. Median and median deviation, so that
/// one bad board does not make the others look odd.
QList<PeerComparison> comparePeers(const QList<NodeSummary>& summaries);

} // namespace rollcall::store
