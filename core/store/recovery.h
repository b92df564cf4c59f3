#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What is left of a damaged store. Synchronous: as long as it takes to copy what can be read.
namespace rollcall::store {

struct RecoveredTable {
    QString name;
    qint64 rows = 0;    ///< saved
    bool whole = false; ///< no page of it was damaged
};
struct Recovery {
    QString setAside;             ///< where the damaged file lies now
    QList<RecoveredTable> tables; ///< none: not even the list of tables could be read
};

/// What became of a store, for people: what was saved, what was lost, and where the old file is.
QString inWords(const Recovery& recovery);

enum class CollectorState {
    NotMine, ///< the collector's lock is taken meanwhile: TimedOut while another program has it
    Mine,    ///< the caller holds it
};

/// Makes a new store of all rows that can still be read, sets the damaged file aside with its log,
/// under a name that tells the time, and puts the new one in its place. Nothing is overwritten and
/// nothing deleted; when it fails, the damaged file lies where it was. NotAStore when its first
/// pages are gone, so that nobody can say whose it was, or when nothing could be read.
Result<Recovery> recoverStore(const QString& path, CollectorState lock = CollectorState::NotMine);

/// The same for a collector that has nobody to ask. Where nothing can be read it begins with an
/// empty store, but only when the file must have been a store: it says so itself, or a collector's
/// lock lies beside it. Anything else is left as it is: NotAStore.
Result<Recovery> restoreStore(const QString& path, CollectorState lock = CollectorState::NotMine);

} // namespace rollcall::store
