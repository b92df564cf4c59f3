#pragma once

#include "core/base/result.h"
#include "core/store/bucket.h"
#include "core/store/tiers.h"

/// Private to core/store: the packed blocks of the roll-up tiers in the database.
namespace rollcall::store {

class Database;

/// What retention has left of a node.
Result<Marks> readMarks(Database& database, NodeId node);
/// Whoever moves rawFrom on deletes the raw rows before it in the same transaction: what is left
/// there is taken for late, and would be counted again.
Result<void> writeMarks(Database& database, NodeId node, const Marks& marks);

/// The windows of a node in [from, to] whose raw rows are not, or not all, in the roll-ups.
Result<QList<qint64>> pendingWindows(Database& database, NodeId node, qint64 from, qint64 to);

/// The buckets of a tier that lie, at least in part, in [from, to), in time order.
Result<QList<Bucket>> readBuckets(Database& database, NodeId node, const Tier& tier, qint64 from,
                                  qint64 to, MetricSet metrics);

/// Puts `buckets`, all of one window, in the place of what the tier has of that window; with
/// `merge` it adds them to that instead. A block whose bytes are damaged is begun anew: its other
/// windows are lost, which is said on stderr.
Result<void> writeWindow(Database& database, NodeId node, const Tier& tier, qint64 window,
                         const QList<Bucket>& buckets, bool merge);

} // namespace rollcall::store
