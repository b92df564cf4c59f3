#include "core/store/recovery.h"

#include "core/store/collector_lock.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/file_moves.h"
#include "core/store/salvage.h"
#include "core/store/store_file.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

/// By its real name: a log lies beside the file, not beside a link to it.
QString realName(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// The rows that can be read, in the new file. Closes it, so that it has its log within it.
Result<QList<RecoveredTable>> saveInto(const QString& fresh, const QString& damagedFile)
{
    // Read as it is, an older schema included: it is the new file that is up to date.
    auto damaged = Database::openDamaged(damagedFile);
    if (!damaged)
        return std::move(damaged).error();
    auto made = Database::open(fresh, Database::Access::ReadWrite);
    if (!made)
        return std::move(made).error();
    return salvage(**damaged, **made);
}

Result<void> makeEmpty(const QString& fresh)
{
    auto made = Database::open(fresh, Database::Access::ReadWrite);
    if (!made)
        return std::move(made).error();
    return {};
}

/// Anything else is no business of ours: somebody may have mistyped the path of a store.
bool wasAStore(const QString& path)
{
    return saysItIsAStore(path, dialect::applicationId) || wasCollectedFor(path);
}

Result<Recovery> remake(const QString& path, CollectorState lock, bool evenEmpty)
{
    const QString file = realName(path);
    if (!wasAStore(file)) {
        return Error{ErrorCode::NotAStore, "The file is no Rollcall store", file.toStdString(),
                     "it was left as it is: choose another file for the store"};
    }
    std::unique_ptr<CollectorLock> mine;
    if (lock == CollectorState::NotMine) {
        auto taken = CollectorLock::take(file);
        if (!taken)
            return std::move(taken).error();
        mine = std::move(*taken);
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString fresh = file + u".recovered-"_s + stamp;
    if (QFileInfo::exists(fresh))
        return Error{ErrorCode::AlreadyExists, "There is a file of this name already",
                     fresh.toStdString(), "try again in a second"};
    Recovery recovery;
    recovery.setAside = file + u".damaged-"_s + stamp;
    Result<void> made;
    if (auto saved = saveInto(fresh, file)) {
        recovery.tables = std::move(*saved);
    } else {
        removeWithLog(fresh);
        made = saved.error().code == ErrorCode::NotAStore && evenEmpty ? makeEmpty(fresh)
                                                                       : saved.error();
    }
    if (made)
        made = flushToDisk(fresh);
    if (made)
        made = setAside(file, recovery.setAside);
    if (!made) {
        removeWithLog(fresh);
        return made.error();
    }
    if (auto moved = moveTo(fresh, file); !moved) {
        (void)setAside(recovery.setAside, file);
        return moved.error();
    }
    if (auto flushed = flushToDisk(file); !flushed)
        return flushed.error();
    return recovery;
}

} // namespace

QString inWords(const Recovery& recovery)
{
    const QLocale numbers(QLocale::English);
    QStringList saved, lost;
    qint64 rows = 0;
    for (const RecoveredTable& table : recovery.tables) {
        rows += table.rows;
        if (table.rows > 0)
            saved << u"%1 %2"_s.arg(table.name, numbers.toString(table.rows));
        if (!table.whole)
            lost << table.name;
    }
    QString text = u"The store was damaged and was set aside as %1. "_s.arg(recovery.setAside);
    if (recovery.tables.isEmpty())
        return text + u"Nothing in it could be read: the new store is empty. A backup can take its "
                      "place while nothing collects."_s;
    text += u"%1 rows were saved into a new one"_s.arg(numbers.toString(rows));
    if (!saved.isEmpty())
        text += u" (%1)"_s.arg(saved.join(u", "_s));
    return text + (lost.isEmpty() ? u"; none was lost"_s
                                  : u"; some were lost of: %1"_s.arg(lost.join(u", "_s)));
}

Result<Recovery> recoverStore(const QString& path, CollectorState lock)
{
    return remake(path, lock, false);
}

Result<Recovery> restoreStore(const QString& path, CollectorState lock)
{
    return remake(path, lock, true);
}

} // namespace rollcall::store
