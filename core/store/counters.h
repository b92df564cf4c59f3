#pragma once

#include "core/base/result.h"

#include <QString>

/// Private to core/store: whole numbers the store keeps about itself, by name.
namespace rollcall::store {

class Database;

/// Goes up whenever a window of samples stops to be pending, so that what another process has in
/// mind about pending windows is known to be stale.
inline const QString rollupGeneration = QStringLiteral("rollup generation");

/// What the size limit takes off all ages, in thousandths.
inline const QString ageCut = QStringLiteral("age cut");

Result<qint64> readCounter(Database& database, const QString& name); ///< 0 when never written
Result<void> writeCounter(Database& database, const QString& name, qint64 value);
Result<void> addToCounter(Database& database, const QString& name, qint64 step);

} // namespace rollcall::store
