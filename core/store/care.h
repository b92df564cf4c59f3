#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <stop_token>

/// Looking after the file of a store: is it whole, and a copy of it (recovery.h: what is left of a
/// damaged one). Synchronous; each opens connections of its own, on the thread that calls.
namespace rollcall::store {

struct CheckReport {
    int version = 0;       ///< of the schema
    qint64 bytes = 0;      ///< of the file and its log
    QStringList problems;  ///< what SQLite found damaged, at most 20 lines; empty: it is whole
    bool isPrivate = true; ///< nobody but its owner can read it
};

/// Reads every page: seconds for each gigabyte. The store may be in use meanwhile.
Result<CheckReport> checkStore(const QString& path);

/// The same a good deal faster, without comparing indexes with their tables; for a collector that
/// looks at its store in the background. Ends early when told to stop: then the store counts as
/// whole.
Result<QStringList> findDamage(const QString& path, std::stop_token stop);

/// Writes a whole and compact copy to `target` (0600) while the store may be in use. The copy has a
/// name of its own until it is complete, on the disk and checked; a file that is there already is
/// never overwritten (AlreadyExists).
Result<void> backupStore(const QString& path, const QString& target);

} // namespace rollcall::store
