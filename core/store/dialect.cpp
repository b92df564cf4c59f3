#include "core/store/dialect.h"

#include "core/store/store_file.h"

#include <QSqlError>

namespace rollcall::store::dialect {

using namespace Qt::StringLiterals;

namespace {

// Result codes of SQLite (https://www.sqlite.org/rescode.html). The lowest byte is the primary
// code; Qt reports extended ones.
enum Primary {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADb = 26,
};
constexpr int constraintForeignKey = 787;
constexpr int constraintPrimaryKey = 1555;
constexpr int constraintUnique = 2067;

ErrorCode classifyConstraint(int code)
{
    switch (code) {
    case constraintForeignKey:
        return ErrorCode::NotFound;
    case constraintPrimaryKey:
    case constraintUnique:
        return ErrorCode::AlreadyExists;
    default:
        return ErrorCode::InvalidInput;
    }
}

} // namespace

QString connectOptions(bool readOnly, bool immutable)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (readOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (immutable)
        options += u";QSQLITE_OPEN_URI"_s;
    return options;
}

QStringList connectionPragmas(bool readOnly)
{
    QStringList pragmas{
        u"PRAGMA foreign_keys = ON"_s,
        // A file from elsewhere must not make us run functions hidden in its schema.
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s,
    };
    if (!readOnly) {
        // With NORMAL a commit in WAL mode survives a crash of the program, not a power cut. A
        // reading that was said to be stored is stored, and grouped commits make it affordable.
        pragmas << u"PRAGMA synchronous = FULL"_s;
        // Gives the space of an unusually long log back, on cards of a few gigabytes.
        pragmas << u"PRAGMA journal_size_limit = 16777216"_s;
    }
    return pragmas;
}

QString newFilePragma()
{
    return u"PRAGMA auto_vacuum = INCREMENTAL"_s;
}

QString beginImmediate()
{
    // A deferred transaction that reads first fails at once when another process has written since.
    return u"BEGIN IMMEDIATE"_s;
}

QString beginSnapshot()
{
    return u"BEGIN"_s;
}

QString identityColumn()
{
    return u"INTEGER PRIMARY KEY AUTOINCREMENT"_s;
}

QString blobType()
{
    return u"BLOB"_s;
}

QString keyedTableEnd()
{
    return u" WITHOUT ROWID"_s;
}

QString pageBytes()
{
    return u"PRAGMA page_size"_s;
}

QString pageCount()
{
    return u"PRAGMA page_count"_s;
}

QString freePageCount()
{
    return u"PRAGMA freelist_count"_s;
}

QString foreignCommits()
{
    return u"PRAGMA data_version"_s;
}

QString schemaVersion()
{
    return u"PRAGMA user_version"_s;
}

QString applicationMark()
{
    return u"PRAGMA application_id"_s;
}

QString tableCount()
{
    return u"SELECT count(*) FROM sqlite_master"_s;
}

QStringList marks(int version)
{
    return {u"PRAGMA application_id = %1"_s.arg(applicationId),
            u"PRAGMA user_version = %1"_s.arg(version)};
}

QString useLog()
{
    return u"PRAGMA journal_mode = WAL"_s;
}

QString giveBackPage()
{
    return u"PRAGMA incremental_vacuum(1)"_s;
}

QString integrityCheck(int maxLines)
{
    return u"PRAGMA integrity_check(%1)"_s.arg(maxLines);
}

QString quickCheck(int maxLines)
{
    return u"PRAGMA quick_check(%1)"_s.arg(maxLines);
}

QString foreignKeyCheck()
{
    return u"PRAGMA foreign_key_check"_s;
}

QString copyInto()
{
    return u"VACUUM INTO ?"_s;
}

QString tableNames()
{
    return u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
           "ORDER BY name"_s;
}

QString columnNames(const QString& table)
{
    return u"SELECT name FROM pragma_table_info('%1')"_s.arg(table);
}

QString keyColumns(const QString& table)
{
    return columnNames(table) + u" WHERE pk > 0 ORDER BY pk"_s;
}

QString checkForeignKeys(bool on)
{
    return on ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s;
}

QString withoutIndexes()
{
    return u" NOT INDEXED"_s;
}

ErrorCode classify(const QSqlError& error)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    if (!known)
        return ErrorCode::Io;
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return ErrorCode::TimedOut;
    case Perm:
    case ReadOnlyFile:
        return ErrorCode::ReadOnly;
    case Full:
        return ErrorCode::DiskFull;
    case Corrupt:
    case NotADb:
        return ErrorCode::NotAStore;
    case TooBig:
        return ErrorCode::InvalidInput;
    case Constraint:
        return classifyConstraint(code);
    default:
        return ErrorCode::Io;
    }
}

Error explain(const QSqlError& error, const QString& path)
{
    Error result{classify(error), {}, path.toStdString(), {}};
    // SQLite says only "disk I/O error" when its log or shared memory cannot grow or be opened.
    if (result.code == ErrorCode::Io && onFullFileSystem(path))
        result.code = ErrorCode::DiskFull;
    else if (result.code == ErrorCode::Io && onReadOnlyFileSystem(path))
        result.code = ErrorCode::ReadOnly;
    switch (result.code) {
    case ErrorCode::TimedOut:
        result.message = "Another program has kept the store locked for too long";
        result.remedy = "close the other program that uses this file";
        break;
    case ErrorCode::ReadOnly:
        result.message = "The store cannot be written";
        result.remedy = "make the file and its folder writable for you, or choose another store";
        break;
    case ErrorCode::DiskFull:
        result.message = "There is no space left on the disk that holds the store";
        result.remedy = "free some space on that disk";
        break;
    case ErrorCode::NotAStore:
        result.message = "The file is damaged or no Rollcall store";
        result.remedy =
            "it was left as it is: rollcallctl store recover saves what can be read of it";
        break;
    case ErrorCode::NotFound:
        result.message = "There is no such node in the store";
        break;
    case ErrorCode::AlreadyExists:
        result.message = "This is in the store already";
        break;
    default:
        result.message = "The database said: " + error.text().trimmed().toStdString();
        break;
    }
    return result;
}

} // namespace rollcall::store::dialect
