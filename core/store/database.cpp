#include "core/store/database.h"

#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/store_file.h"

#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <atomic>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockTries = 40;
constexpr int lockPauseMs = 50;

/// Qt's registry of connections is one for the whole process.
QString uniqueConnectionName()
{
    static std::atomic<quint64> counter{0};
    return u"rollcall-store-%1"_s.arg(++counter);
}

Error foreignFile(const QString& path)
{
    return {ErrorCode::NotAStore, "The file is a database of another program", path.toStdString(),
            "it was left as it is: choose another file for the store"};
}

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_connection(uniqueConnectionName())
{}

Database::~Database()
{
    m_statements.clear();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_file.close();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (access == Access::ReadWrite) {
        if (auto created = createStoreFile(absolute); !created)
            return std::move(created).error();
    }
    auto opened = openChecked(absolute, access);
    if (!opened)
        return std::move(opened).error();
    std::unique_ptr<Database> database = std::move(*opened);
    if (auto ours = database->checkIdentity(); !ours)
        return std::move(ours).error();
    if (access == Access::ReadWrite) {
        if (auto logged = database->useWriteAheadLog(); !logged)
            return std::move(logged).error();
        if (auto migrated = migrate(*database, migrations()); !migrated)
            return std::move(migrated).error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openDamaged(const QString& path)
{
    auto opened = openChecked(path, Access::ReadOnly);
    if (!opened)
        return std::move(opened).error();
    std::unique_ptr<Database> database = std::move(*opened);
    const auto application = database->scalar(dialect::applicationMark());
    if (!application)
        return application.error();
    if (application->toInt() != dialect::applicationId)
        return foreignFile(path);
    const auto version = schemaVersion(*database);
    if (!version)
        return version.error();
    if (*version > newestVersion(migrations()))
        return tooNew(path);
    return database;
}

Result<std::unique_ptr<Database>> Database::openChecked(const QString& path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, access));
    if (auto checked = database->m_file.open(path); !checked)
        return std::move(checked).error();
    if (auto connected = database->connect(); !connected)
        return std::move(connected).error();
    return database;
}

bool Database::isReplaced() const
{
    return m_file.isElsewhere(m_path);
}

std::function<void()> Database::interrupter() const
{
    return dialect::interrupter(m_handle);
}

Error Database::failed(const QSqlError& error)
{
    Error explained = dialect::explain(error, m_path);
    m_sawDamage = m_sawDamage || explained.code == ErrorCode::NotAStore;
    return explained;
}

Result<void> Database::copyInto(const QString& target)
{
    // Not kept: a prepared VACUUM would hold the file.
    QSqlQuery query(m_handle);
    if (query.prepare(dialect::copyInto())) {
        query.addBindValue(target);
        if (query.exec())
            return {};
    }
    return dialect::explain(query.lastError(), target);
}

Result<void> Database::connect()
{
    const bool readOnly = m_access == Access::ReadOnly;
    // SQLite must write beside a file even to read it, unless it is told that nobody can change it.
    const bool immutable =
        readOnly && onReadOnlyFileSystem(m_path) && QFileInfo(m_path + u"-wal"_s).size() == 0;
    m_handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_handle.setConnectOptions(dialect::connectOptions(readOnly, immutable));
    m_handle.setDatabaseName(
        immutable ? QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded()) + u"?immutable=1"_s
                  : m_path);
    if (!m_handle.open())
        return dialect::explain(m_handle.lastError(), m_path);
    for (const QString& pragma : dialect::connectionPragmas(readOnly)) {
        if (auto set = execute(pragma); !set)
            return set;
    }
    if (readOnly)
        return {};
    // A file that is no database cannot tell how many pages it has; that is said a little later.
    const auto pages = scalar(dialect::pageCount());
    return pages && pages->toLongLong() == 0 ? execute(dialect::newFilePragma()) : Result<void>();
}

Result<void> Database::checkIdentity()
{
    // One transaction: another program may be making the file just now, and a number read before
    // its commit with a table count read after would look like somebody else's database.
    if (auto begun = execute(u"BEGIN"_s); !begun)
        return begun;
    auto checked = readIdentity();
    auto ended = execute(u"COMMIT"_s);
    return checked ? ended : checked;
}

Result<void> Database::readIdentity()
{
    const auto application = scalar(dialect::applicationMark());
    if (!application)
        return application.error();
    const auto version = schemaVersion(*this);
    if (!version)
        return version.error();
    if (application->toInt() != dialect::applicationId) {
        const auto tables = scalar(dialect::tableCount());
        if (!tables)
            return tables.error();
        const bool fresh = application->toInt() == 0 && *version == 0 && tables->toInt() == 0;
        if (!fresh || m_access == Access::ReadOnly)
            return foreignFile(m_path);
        return {};
    }
    if (*version > newestVersion(migrations()))
        return tooNew(m_path);
    if (m_access == Access::ReadOnly && *version < newestVersion(migrations())) {
        return Error{ErrorCode::Unsupported, "The store was written by an older Rollcall",
                     m_path.toStdString(), "open it once for writing to bring it up to date"};
    }
    return {};
}

Result<void> Database::useWriteAheadLog()
{
    // Asked for, and then checked: on file systems without shared memory it is quietly refused.
    // SQLite does not wait for this lock by itself when another program asks for the same.
    auto mode = scalar(dialect::useLog());
    for (int i = 0; i < lockTries && !mode && mode.error().code == ErrorCode::TimedOut; ++i) {
        QThread::msleep(lockPauseMs);
        mode = scalar(dialect::useLog());
    }
    if (!mode)
        return mode.error();
    if (mode->toString() != QLatin1String(dialect::logMode)) {
        return Error{ErrorCode::Io, "This file system cannot hold the store's write-ahead log",
                     m_path.toStdString(), "put the store on a local disk"};
    }
    return {};
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(m_handle);
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Result<QVariant> Database::scalar(const QString& sql)
{
    QSqlQuery query(m_handle);
    if (!query.exec(sql) || (!query.next() && query.lastError().isValid()))
        return failed(query.lastError());
    return query.isValid() ? query.value(0) : QVariant();
}

Result<QSqlQuery*> Database::prepared(const QString& sql, const QVariantList& values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_handle);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failed(query.lastError());
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec()) {
        const Error error = failed(query.lastError());
        query.finish();
        return error;
    }
    return &query;
}

Result<int> Database::run(const QString& sql, const QVariantList& values)
{
    const auto query = prepared(sql, values);
    if (!query)
        return query.error();
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<qint64> Database::insert(const QString& sql, const QVariantList& values)
{
    const auto query = prepared(sql, values);
    if (!query)
        return query.error();
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Result<void> Database::each(const QString& sql, const QVariantList& values,
                            const std::function<void(const QSqlQuery&)>& row)
{
    const auto query = prepared(sql, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return failed(error);
    return {};
}

} // namespace rollcall::store
