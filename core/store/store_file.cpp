#include "core/store/store_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string>

namespace rollcall::store {

namespace {

constexpr char sqliteMagic[] = "SQLite format 3"; // 16 bytes with its NUL

Error systemError(int number, const char* doing, const QString& path)
{
    Error error{ErrorCode::Io, {}, path.toStdString(), {}};
    switch (number) {
    case EROFS:
    case EACCES:
    case EPERM:
        error.code = ErrorCode::ReadOnly;
        error.remedy = "choose a place you can write to";
        break;
    case ENOSPC:
    case EDQUOT:
        error.code = ErrorCode::DiskFull;
        error.remedy = "free some space on that disk";
        break;
    default:
        error.remedy = "choose another place for the store";
        break;
    }
    error.message = std::string(doing) + ": " + std::strerror(number);
    return error;
}

Error notAStore(const char* message, const QString& path)
{
    return {ErrorCode::NotAStore, message, path.toStdString(),
            "it was left as it is: choose another file for the store"};
}

Result<void> createFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder) {
        if (auto made = createFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return systemError(errno, "The store's folder cannot be made", folder);
    return {};
}

Result<void> checkWritable(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    // The folder too: SQLite keeps its write-ahead log beside the file.
    for (const QString& needed : {folder, path}) {
        if (::access(QFile::encodeName(needed).constData(), R_OK | W_OK) != 0)
            return systemError(errno, "The store cannot be written", path);
    }
    return {};
}

std::optional<struct statvfs> fileSystemOf(const QString& path)
{
    struct statvfs system = {};
    if (::statvfs(QFile::encodeName(path).constData(), &system) != 0)
        return std::nullopt;
    return system;
}

} // namespace

Result<void> createStoreFile(const QString& path)
{
    if (auto made = createFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    if (QFileInfo(path).isDir())
        return notAStore("This is a folder, not a file", path);
    if (!QFileInfo::exists(path)) {
        const int descriptor =
            ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return systemError(errno, "The store cannot be made", path);
        ::close(descriptor);
    }
    return checkWritable(path);
}

Result<void> checkStoreFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::NotFound, "There is no such store", path.toStdString(),
                     "check the path, or add a node to make a new store"};
    }
    // Devices and pipes could keep us waiting for ever.
    if (!info.isFile())
        return notAStore("This is not a file", path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, "The store cannot be read", path.toStdString(),
                     "make the file readable for you"};
    }
    const QByteArray head = file.read(sizeof sqliteMagic);
    if (!head.isEmpty() && head != QByteArray(sqliteMagic, sizeof sqliteMagic))
        return notAStore("The file is no Rollcall store", path);
    return {};
}

bool saysItIsAStore(const QString& path, quint32 mark)
{
    constexpr qsizetype markAt = 68; // https://www.sqlite.org/fileformat2.html#application_id
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(markAt + 4);
    return head.size() == markAt + 4 && qFromBigEndian<quint32>(head.constData() + markAt) == mark;
}

bool wasCollectedFor(const QString& path)
{
    QFile lock(path + QStringLiteral(".collector"));
    if (!QFileInfo(lock).isFile() || !lock.open(QIODevice::ReadOnly))
        return false;
    bool isNumber = false;
    const auto holder = lock.read(24).trimmed().toLongLong(&isNumber);
    return isNumber && holder > 0;
}

bool onReadOnlyFileSystem(const QString& path)
{
    const auto system = fileSystemOf(path);
    return system && (system->f_flag & ST_RDONLY) != 0;
}

bool onFullFileSystem(const QString& path)
{
    const auto system = fileSystemOf(path);
    // Kernel file systems such as /sys have no blocks at all, which is not "full".
    return system && system->f_blocks > 0 && system->f_bavail == 0;
}

} // namespace rollcall::store
