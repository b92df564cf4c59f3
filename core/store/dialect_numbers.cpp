// Numbers straight to SQLite, in the transactions and on the connection of Qt's driver. A value
// that goes through QSqlQuery becomes a QVariant, is filed under a name made for its place (":a",
// ":b" …) in a hash, and is copied once more before it is bound: for the fourteen numbers of a
// sample that costs more than SQLite's own work. QSqlDriver::handle() is Qt's documented way to the
// database.
#include "core/store/dialect.h"
#include "core/store/numbers.h"

#include <sqlite3.h>

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace rollcall::store::dialect {

using namespace Qt::StringLiterals;

namespace {

class NativeStatement : public NumberStatement
{
public:
    NativeStatement(sqlite3* database, sqlite3_stmt* statement, QString path)
        : m_database(database)
        , m_statement(statement)
        , m_path(std::move(path))
    {}
    ~NativeStatement() override { sqlite3_finalize(m_statement); }

    Result<int> run(NumberRow row) override
    {
        int code = SQLITE_OK;
        for (std::size_t i = 0; i < row.size() && code == SQLITE_OK; ++i) {
            const int place = int(i) + 1;
            code = row[i] ? sqlite3_bind_int64(m_statement, place, *row[i])
                          : sqlite3_bind_null(m_statement, place);
        }
        if (code == SQLITE_OK && sqlite3_step(m_statement) == SQLITE_DONE) {
            const int changed = sqlite3_changes(m_database);
            sqlite3_reset(m_statement);
            return changed;
        }
        const QSqlError error(u"numbers"_s, QString::fromUtf8(sqlite3_errmsg(m_database)),
                              QSqlError::StatementError,
                              QString::number(sqlite3_extended_errcode(m_database)));
        sqlite3_reset(m_statement);
        return explain(error, m_path);
    }

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    QString m_path;
};

QStringList textsOf(const QSqlDatabase& database, const QString& sql)
{
    QStringList texts;
    QSqlQuery query(database);
    if (query.exec(sql)) {
        while (query.next())
            texts << query.value(0).toString();
    }
    return texts;
}

/// Is the driver's SQLite the one we are linked to? Distributions build Qt against theirs; a Qt
/// from elsewhere brings a copy of its own, whose structures may be laid out otherwise.
bool isOurs(const QSqlDatabase& database)
{
    if (textsOf(database, u"SELECT sqlite_source_id()"_s) !=
        QStringList{QString::fromUtf8(sqlite3_sourceid())})
        return false;
    QStringList options;
    for (int i = 0; const char* option = sqlite3_compileoption_get(i); ++i)
        options << QString::fromUtf8(option);
    return textsOf(database, u"PRAGMA compile_options"_s) == options;
}

/// Null where the driver's database cannot be spoken to but through Qt.
sqlite3* connectionOf(const QSqlDatabase& database)
{
    static const bool ours = isOurs(database);
    const QVariant handle = database.driver()->handle();
    if (!ours || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

std::function<void()> interrupter(const QSqlDatabase& database)
{
    return [sqlite = connectionOf(database)] {
        if (sqlite)
            sqlite3_interrupt(sqlite);
    };
}

std::unique_ptr<NumberStatement> prepareNumbers(const QSqlDatabase& database, const QString& sql,
                                                const QString& path)
{
    sqlite3* sqlite = connectionOf(database);
    if (!sqlite)
        return nullptr;
    sqlite3_stmt* statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(sqlite, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        return nullptr; // through Qt it will be told why
    return std::make_unique<NativeStatement>(sqlite, statement, path);
}

} // namespace rollcall::store::dialect
