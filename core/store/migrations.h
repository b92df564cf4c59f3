#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rollcall::store {

class Database;

/// Private to core/store. One step from version `to - 1` of the schema to version `to`. A step that
/// has been released is never edited: stores in the field have already taken it.
struct Migration {
    int to = 0;
    QStringList statements; ///< run in order; Qt runs only one statement at a time
};

/// All steps, oldest first.
const QList<Migration>& migrations();

int newestVersion(const QList<Migration>& steps);

/// The version the file is at; 0 for an empty one.
Result<int> schemaVersion(Database& database);

/// Takes the steps that are missing, all in one transaction: when one fails the file stays as it
/// was. Does nothing when the file is up to date; TooNew when it is beyond the newest step. Safe
/// when two programs open a new file at once.
Result<void> migrate(Database& database, const QList<Migration>& steps);

/// The error for a file written by a newer Rollcall.
Error tooNew(const QString& path);

} // namespace rollcall::store
