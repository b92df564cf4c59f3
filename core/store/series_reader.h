#pragma once

#include "core/base/result.h"
#include "core/store/series.h"

/// Private to core/store: queries that put a time together from raw rows and tiers.
namespace rollcall::store {

class Database;

/// See Store::series().
Result<QList<Bucket>> readSeries(Database& database, NodeId node, const SeriesRequest& request);

/// See Store::summaries(); of one node.
Result<Stat> summarize(Database& database, NodeId node, Metric metric, qint64 from, qint64 to);

} // namespace rollcall::store
