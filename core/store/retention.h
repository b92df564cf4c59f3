#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QtGlobal>

/// How long readings are kept, and what the file holds. Plain values.
namespace rollcall::store {

/// Ages in ms by the age clock (age_clock.h); 0 keeps for good.
struct Retention {
    qint64 rawMs = 86'400'000LL;                ///< a day of samples as they came
    qint64 minuteMs = 30 * 86'400'000LL;        ///< a month of minutes
    qint64 tenMinuteMs = 365 * 86'400'000LL;    ///< a year of ten minutes
    qint64 twoHourMs = 0;                       ///< two hours: for good
    qint64 maxBytes = 8LL * 1024 * 1024 * 1024; ///< of the store; 0: no limit
    bool operator==(const Retention&) const = default;
};

/// InvalidInput says what is wrong: raw at least two hours, no tier shorter than a finer one, at
/// least 16 MiB.
Result<void> check(const Retention& retention);

/// What one kind of rows in the file comes to.
struct TierInfo {
    QString name;                  ///< "raw", "1 minute", "10 minutes", "2 hours"
    qint64 rows = 0;               ///< samples, or packed blocks
    qint64 oldest = 0, newest = 0; ///< start of the first and last row, ms since 1970; 0 if none
};

struct StoreInfo {
    int schemaVersion = 0;
    qint64 fileBytes = 0; ///< with free pages, without the log
    qint64 usedBytes = 0;
    qint64 nodes = 0;
    qint64 pendingWindows = 0; ///< not yet, or not wholly, rolled up
    int agePercent = 100;      ///< of the ages that the size limit leaves
    QList<TierInfo> tiers;
};

} // namespace rollcall::store
