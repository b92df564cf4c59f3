#pragma once

#include "core/base/result.h"
#include "core/store/bucket.h"

#include <functional>

/// Private to core/store: raw samples out of the database.
namespace rollcall::store {

class Database;

/// Within [from, to), in time order.
Result<QList<SampleRecord>> readSamples(Database& database, NodeId node, qint64 from, qint64 to);

/// Within [from, to], in time order, at most `maxRows` newest ones.
Result<QList<SampleRecord>> newestSamples(Database& database, NodeId node, qint64 from, qint64 to,
                                          int maxRows);

/// The newest of each node that is not newer than `asOf`.
Result<QList<SampleRecord>> latestSamples(Database& database, qint64 asOf);

/// Samples within [from, to) as buckets of `span` ms, with only the metrics asked for: what a
/// chart needs of raw rows, without making a record of each.
Result<QList<Bucket>> readSampleBuckets(Database& database, NodeId node, qint64 from, qint64 to,
                                        qint64 span, MetricSet metrics);

/// Count, extremes and sum within [from, to), added up by the database.
Result<Stat> sumSamples(Database& database, NodeId node, qint64 from, qint64 to, Metric metric);

} // namespace rollcall::store
