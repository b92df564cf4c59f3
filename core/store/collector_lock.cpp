#include "core/store/collector_lock.h"

#include "core/store/store_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>

namespace rollcall::store {

using namespace Qt::StringLiterals;

CollectorLock::CollectorLock(int descriptor)
    : m_descriptor(descriptor)
{}

CollectorLock::~CollectorLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<CollectorLock>> CollectorLock::take(const QString& storePath)
{
    // By one name, whichever link or folder somebody came through.
    const QFileInfo info(storePath);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QString path = real + u".collector"_s;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error{errno == EACCES || errno == EROFS ? ErrorCode::ReadOnly : ErrorCode::Io,
                     std::string("The store's lock cannot be opened: ") + std::strerror(errno),
                     path.toStdString(), "choose a place you can write to"};
    std::unique_ptr<CollectorLock> lock(new CollectorLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return Error{ErrorCode::Io,
                         std::string("The store cannot be locked: ") + std::strerror(errno),
                         path.toStdString(), "put the store on a local disk"};
        char number[24] = {};
        const auto length = ::pread(descriptor, number, sizeof number - 1, 0);
        const QByteArray holder = QByteArray(number, int(qMax<ssize_t>(length, 0))).trimmed();
        const std::string who = holder.isEmpty() ? "" : " (process " + holder.toStdString() + ")";
        return Error{ErrorCode::TimedOut, "Another program collects for this store" + who,
                     storePath.toStdString(), "end it first, or use another store"};
    }
    // Only for people to see who it is; the lock itself does not depend on it.
    const QByteArray self = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) == 0)
        (void)!::pwrite(descriptor, self.constData(), std::size_t(self.size()), 0);
    return lock;
}

} // namespace rollcall::store
