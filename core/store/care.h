#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Looking after the file of a store: is it whole, a copy of it, and what is left of a damaged one.
/// Synchronous; each opens connections of its own, on the thread that calls.
namespace rollcall::store {

struct CheckReport {
    int version = 0;       ///< of the schema
    qint64 bytes = 0;      ///< of the file and its log
    QStringList problems;  ///< what SQLite found damaged, at most 20 lines; empty: it is whole
    bool isPrivate = true; ///< nobody but its owner can read it
};

/// Reads every page: seconds for each gigabyte. The store may be in use meanwhile.
Result<CheckReport> checkStore(const QString& path);

/// Writes a whole and compact copy to `target` (0600) while the store may be in use. The copy has a
/// name of its own until it is complete, on the disk and checked; a file that is there already is
/// never overwritten (AlreadyExists).
Result<void> backupStore(const QString& path, const QString& target);

struct RecoveredTable {
    QString name;
    qint64 rows = 0;    ///< saved
    bool whole = false; ///< no page of it was damaged
};
struct Recovery {
    QString setAside; ///< where the damaged file lies now
    QList<RecoveredTable> tables;
};

/// Makes a new store of all rows that can still be read, sets the damaged file aside with its log,
/// under a name that tells the time, and puts the new one in its place. Nothing is overwritten and
/// nothing deleted; when it fails, the damaged file lies where it was. TimedOut while another
/// program uses the store; NotAStore when its first pages are gone, so that nobody can say whose it
/// was.
Result<Recovery> recoverStore(const QString& path);

} // namespace rollcall::store
