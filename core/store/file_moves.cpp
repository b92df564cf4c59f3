#include "core/store/file_moves.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>

namespace rollcall::store {

using namespace Qt::StringLiterals;

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
        if (auto moved = moveTo(path + part, aside + part); !moved) {
            (void)moveTo(aside, path); // a file without its log would lack what is in that
            return moved;
        }
    }
    return {};
}

} // namespace rollcall::store
