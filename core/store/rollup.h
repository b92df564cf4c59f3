#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QList>

/// Private to core/store: from raw samples to the tiers.
namespace rollcall::store {

class Database;

struct Window {
    NodeId node = 0;
    qint64 start = 0;
    bool operator==(const Window&) const = default;
};

/// Pending windows that no sample is expected for any more, by a clock that says `now`: they are
/// over, or so far ahead that the clock must have been wrong when they were written. At most
/// `limit`, oldest first.
Result<QList<Window>> finishedWindows(Database& database, qint64 now, int limit);

/// Rolls one window up into all tiers, exactly and in one transaction, however often and whenever
/// it is done: from all its raw rows while they are kept, and afterwards by adding what came late
/// to what the tiers have, which consumes these late rows.
Result<void> rollUp(Database& database, const Window& window);

} // namespace rollcall::store
