#include "core/store/care.h"

#include "core/store/collector_lock.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/salvage.h"
#include "core/store/store_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxProblems = 20;

Error fileError(const char* doing, const QString& path, int number)
{
    return {number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Io,
            std::string(doing) + ": " + std::strerror(number), path.toStdString(),
            "choose a place with enough space that you may write to"};
}

/// Both the file and its name in its folder: a copy that a power cut takes away is none.
Result<void> flushToDisk(const QString& path)
{
    for (const QString& which : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(which).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return fileError("The copy cannot be opened", which, errno);
        const int failed = ::fsync(descriptor) != 0 ? errno : 0;
        ::close(descriptor);
        if (failed != 0)
            return fileError("The copy cannot be written to the disk", which, failed);
    }
    return {};
}

/// Without taking another file's place, whatever happens in between (rename(2) would replace it).
Result<void> moveTo(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0) {
        if (::unlink(source.constData()) != 0)
            return fileError("The file cannot be moved", from, errno);
        return {};
    }
    const int number = errno;
    if (number == EEXIST)
        return Error{ErrorCode::AlreadyExists, "There is a file of this name already",
                     to.toStdString(), "it was left as it is: choose another name"};
    // Some file systems (FAT, as on cards) know no second name for a file.
    if ((number == EPERM || number == ENOTSUP) && !QFileInfo::exists(to) &&
        ::rename(source.constData(), target.constData()) == 0)
        return {};
    return fileError("The file cannot be moved", to, number);
}

QStringList integrityProblems(Database& database)
{
    QStringList problems;
    const auto read = database.each(dialect::integrityCheck(maxProblems), {},
                                    [&problems](const QSqlQuery& query) {
                                        const QString line = query.value(0).toString();
                                        if (line != u"ok"_s && problems.size() < maxProblems)
                                            problems << line;
                                    });
    if (!read)
        problems << QString::fromStdString(read.error().message);
    return problems;
}

void removeWithLog(const QString& path)
{
    for (const QString& part : {path, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(part);
}

/// Sets a file aside with its log, which belongs to it.
Result<void> setAside(const QString& path, const QString& aside)
{
    if (auto moved = moveTo(path, aside); !moved)
        return moved;
    for (const QString& part : {u"-wal"_s, u"-shm"_s}) {
        if (!QFileInfo::exists(path + part))
            continue;
        if (auto moved = moveTo(path + part, aside + part); !moved)
            return moved;
    }
    return {};
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
    report.problems = integrityProblems(**database);
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

Result<Recovery> recoverStore(const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    auto lock = CollectorLock::take(file);
    if (!lock)
        return std::move(lock).error();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString fresh = file + u".recovered-"_s + stamp;
    Recovery recovery;
    recovery.setAside = file + u".damaged-"_s + stamp;
    {
        // Read as it is, an older schema included: it is the new file that is up to date.
        auto damaged = Database::openDamaged(file);
        if (!damaged)
            return std::move(damaged).error();
        if (QFileInfo::exists(fresh))
            return Error{ErrorCode::AlreadyExists, "There is a file of this name already",
                         fresh.toStdString(), "try again in a second"};
        auto made = Database::open(fresh, Database::Access::ReadWrite);
        if (!made)
            return std::move(made).error();
        auto saved = salvage(**damaged, **made);
        if (!saved) {
            made->reset();
            removeWithLog(fresh);
            return std::move(saved).error();
        }
        recovery.tables = std::move(*saved);
    } // both closed: the new file has its log within it
    if (auto flushed = flushToDisk(fresh); !flushed)
        return flushed.error();
    if (auto moved = setAside(file, recovery.setAside); !moved)
        return moved.error();
    if (auto moved = moveTo(fresh, file); !moved)
        return moved.error();
    if (auto flushed = flushToDisk(file); !flushed)
        return flushed.error();
    return recovery;
}

} // namespace rollcall::store
