#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
class QSqlError;
QT_END_NAMESPACE

namespace rollcall::store {
class NumberStatement;
}

/// Private to core/store. Everything the store says that only SQLite understands, in one place, so
/// that PostgreSQL needs a second such file (and dialect_numbers.cpp) and nothing else. The
/// remaining SQL keeps to what both understand: BIGINT, DOUBLE PRECISION, TEXT, foreign keys,
/// partial and expression indexes, INSERT … ON CONFLICT … DO UPDATE, SAVEPOINT.
namespace rollcall::store::dialect {

/// "Rcal", kept at offset 68 of the file (https://www.sqlite.org/fileformat2.html), where file(1)
/// and other programs look for it.
inline constexpr int applicationId = 0x5263616c;

/// How long a statement waits for another process to finish its transaction.
inline constexpr int busyTimeoutMs = 5000;

QString connectOptions(bool readOnly, bool immutable);

/// Run on every new connection, in this order, one statement each.
QStringList connectionPragmas(bool readOnly);
/// For a file without a page yet: lets the size limit give pages back to the disk. On any other it
/// would write, be it a file that we must leave alone.
QString newFilePragma();

QString beginImmediate(); ///< PostgreSQL: BEGIN
QString beginSnapshot();  ///< PostgreSQL: BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY
QString identityColumn(); ///< a primary key that numbers itself and is never given out twice
QString blobType();       ///< PostgreSQL: BYTEA
QString keyedTableEnd();  ///< keeps rows in the order of the primary key, without a hidden one

QString pageBytes(); ///< each of these four gives one number; PostgreSQL: of the database's size
QString pageCount();
QString freePageCount();
QString foreignCommits(); ///< a number that changes when another connection has written
QString schemaVersion();
QString applicationMark(); ///< whose file it is: applicationId, 0 for nobody's
QString tableCount();      ///< of all tables and indexes, whoever made them
/// Statements that mark the file as ours and at `version`.
QStringList marks(int version);
/// Asks for a write-ahead log and gives the mode in use, logMode when it was granted. PostgreSQL
/// has one always.
QString useLog();
inline constexpr const char* logMode = "wal";
QString integrityCheck(int maxLines); ///< rows of one text; "ok" when all is well
QString foreignKeyCheck();            ///< a row for each row whose node is missing
QString copyInto();                   ///< a compact copy to the file that is bound
QString tableNames();                 ///< of our own tables, a row each
QString columnNames(const QString& table);
QString keyColumns(const QString& table); ///< of the primary key, in its order
QString checkForeignKeys(bool on);
QString withoutIndexes(); ///< behind a table's name: read the table itself, whatever it costs
QString giveBackPage();   ///< of those the file has free, one to the disk

/// `sql` prepared for rows of whole numbers, past Qt's driver. Null where that cannot be done, or
/// where the statement is wrong: then it goes through the driver, which will say why. `path` is for
/// errors. PostgreSQL: null, or COPY.
std::unique_ptr<NumberStatement> prepareNumbers(const QSqlDatabase& database, const QString& sql,
                                                const QString& path);

/// Call it from any thread to end what runs on this connection; does nothing where that cannot be.
std::function<void()> interrupter(const QSqlDatabase& database);

QString quickCheck(int maxLines); ///< integrityCheck() without comparing indexes with tables

/// What a failed statement means. Constraints are told apart, because a row that can never be
/// stored must not be tried again: NotFound (its node is gone), AlreadyExists, InvalidInput.
ErrorCode classify(const QSqlError& error);

/// The plain sentence and what to do about it, for an error of the database itself.
Error explain(const QSqlError& error, const QString& path);

} // namespace rollcall::store::dialect
