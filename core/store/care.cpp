#include "core/store/care.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/file_moves.h"
#include "core/store/migrations.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxProblems = 20;

Result<QStringList> problemsOf(Database& database, const QString& check)
{
    QStringList problems;
    const auto read = database.each(check, {}, [&problems](const QSqlQuery& query) {
        const QString line = query.value(0).toString();
        if (line != u"ok"_s && problems.size() < maxProblems)
            problems << line;
    });
    if (!read && read.error().code != ErrorCode::NotAStore)
        return read.error();
    if (!read)
        problems << QString::fromStdString(read.error().message);
    return problems;
}

} // namespace

Result<CheckReport> checkStore(const QString& path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return std::move(database).error();
    CheckReport report;
    const auto version = schemaVersion(**database);
    if (!version)
        return version.error();
    report.version = *version;
    const QString file = (*database)->path();
    report.bytes = QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther;
    report.isPrivate = !(QFileInfo(file).permissions() & others);
    auto problems = problemsOf(**database, dialect::integrityCheck(maxProblems));
    if (!problems)
        return std::move(problems).error();
    report.problems = std::move(*problems);
    if (report.problems.isEmpty()) {
        auto read = (*database)->each(dialect::foreignKeyCheck(), {}, [&](const QSqlQuery& query) {
            if (report.problems.size() < maxProblems)
                report.problems << u"a row of %1 belongs to no node"_s.arg(
                    query.value(0).toString());
        });
        if (!read)
            return read.error();
    }
    return report;
}

Result<QStringList> findDamage(const QString& path, std::stop_token stop)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return std::move(database).error();
    const std::stop_callback end(stop, (*database)->interrupter());
    if (stop.stop_requested()) // between the two
        return QStringList();
    auto problems = problemsOf(**database, dialect::quickCheck(maxProblems));
    return stop.stop_requested() ? QStringList() : std::move(problems);
}

Result<void> backupStore(const QString& path, const QString& target)
{
    const QString wanted = QFileInfo(target).absoluteFilePath();
    if (QFileInfo::exists(wanted))
        return Error{ErrorCode::AlreadyExists, "There is a file of this name already",
                     wanted.toStdString(), "it was left as it is: choose another name"};
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return std::move(database).error();
    // Made by us first, so that nobody else can read it for a moment.
    const QString partial = wanted + u".part-%1"_s.arg(::getpid());
    const int descriptor =
        ::open(QFile::encodeName(partial).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileError("The copy cannot be made", partial, errno);
    ::close(descriptor);
    Result<void> done = (*database)->copyInto(partial);
    if (done) {
        auto copy = checkStore(partial);
        if (!copy)
            done = copy.error();
        else if (!copy->problems.isEmpty())
            done = Error{ErrorCode::NotAStore, "The copy is damaged, as the store may be",
                         path.toStdString(), "see rollcallctl store check"};
    }
    if (done)
        done = flushToDisk(partial);
    if (done)
        done = moveTo(partial, wanted);
    if (!done)
        removeWithLog(partial);
    return done;
}

} // namespace rollcall::store
