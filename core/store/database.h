#pragma once

#include "core/base/result.h"
#include "core/store/numbers.h"
#include "core/store/open_files.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <functional>
#include <map>
#include <memory>

namespace rollcall::store {

/// Private to core/store: one connection to one SQLite file. Belongs to the thread that opened it;
/// Qt does not stop another thread from using it, so its handles never leave this room. Each
/// statement is prepared once and kept. Every error names the file.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens and checks the file, and migrates it when it may write. What it cannot use it leaves
    /// untouched. Errors as in store.h.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// For salvage alone: read-only, of any schema up to ours, with no check but whose file it is.
    static Result<std::unique_ptr<Database>> openDamaged(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// One statement, run once and not kept: schema, pragmas, transactions.
    Result<void> execute(const QString& sql);
    /// The first column of the first row of a pragma or query.
    Result<QVariant> scalar(const QString& sql);

    /// Rows changed. `values` are bound in order; an invalid QVariant is NULL.
    Result<int> run(const QString& sql, const QVariantList& values);
    /// The number the new row was given.
    Result<qint64> insert(const QString& sql, const QVariantList& values);

    /// Reads all rows, so that no unfinished SELECT holds back the write-ahead log.
    template <class Row>
    Result<QList<Row>> select(const QString& sql, const QVariantList& values,
                              Row (*read)(const QSqlQuery&))
    {
        QList<Row> rows;
        auto done = each(sql, values, [&](const QSqlQuery& query) { rows.append(read(query)); });
        if (!done)
            return std::move(done).error();
        return rows;
    }
    Result<void> each(const QString& sql, const QVariantList& values,
                      const std::function<void(const QSqlQuery&)>& row);

    /// For many rows of whole numbers. With `throughQt` by the driver's way alone; otherwise that
    /// is taken where there is no shorter one.
    std::unique_ptr<NumberStatement> numbers(const QString& sql, bool throughQt = false);

    /// Takes the write lock at once. Inside another transaction it sets a savepoint instead.
    Result<void> begin();
    /// When this fails, nothing of the transaction is stored.
    Result<void> commit();
    void rollback();
    bool inTransaction() const { return m_depth > 0; }
    /// From the first SELECT until endSnapshot() all see the same picture of the file, and nothing
    /// is locked. Use Snapshot.
    Result<void> beginSnapshot();
    void endSnapshot();

    /// A compact copy of all that is committed, in `target`, an empty file that is there already.
    Result<void> copyInto(const QString& target);

    QString path() const { return m_path; }

    /// True once something in the file could not be what it should be.
    bool sawDamage() const { return m_sawDamage; }
    /// True when another file has taken the place of the one that is open here.
    bool isReplaced() const;
    /// From any thread, as long as the connection is open: what runs on it ends with an error.
    std::function<void()> interrupter() const;

private:
    Database(QString path, Access access);
    static Result<std::unique_ptr<Database>> openChecked(const QString& path, Access access);
    Result<void> connect();
    Error failed(const QSqlError& error);
    Result<void> checkIdentity();
    Result<void> readIdentity();
    Result<void> useWriteAheadLog();
    Result<QSqlQuery*> prepared(const QString& sql, const QVariantList& values);
    QString savepoint() const;

    QString m_path;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_handle;
    std::map<QString, QSqlQuery> m_statements;
    int m_depth = 0; ///< of nested transactions
    bool m_inSnapshot = false;
    bool m_sawDamage = false;
    OpenFile m_file; ///< while it is open

    friend class Snapshot;
};

/// Rolls back when it goes out of scope without a commit().
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database& database);
    Database* m_database;
};

/// One picture of the file for several queries, until it goes out of scope. Within a transaction,
/// or another snapshot, it does nothing.
class Snapshot
{
public:
    static Result<Snapshot> begin(Database& database);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Database* database);
    Database* m_database; ///< null: nothing to end
};

} // namespace rollcall::store
