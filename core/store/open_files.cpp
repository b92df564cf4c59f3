#include "core/store/open_files.h"

#include "core/store/store_file.h"

#include <sys/stat.h>

#include <QFile>
#include <mutex>
#include <set>

namespace rollcall::store {

namespace {

std::mutex mutex;

std::multiset<std::pair<quint64, quint64>>& openNumbers()
{
    static std::multiset<std::pair<quint64, quint64>> numbers;
    return numbers;
}

} // namespace

std::optional<OpenFile::Number> OpenFile::numberOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return Number{status.st_dev, status.st_ino};
}

Result<void> OpenFile::open(const QString& path)
{
    close();
    const std::lock_guard lock(mutex);
    const auto number = numberOf(path);
    if (!number || !openNumbers().contains(*number)) {
        if (auto checked = checkStoreFile(path); !checked)
            return checked;
    }
    m_number = number;
    if (m_number)
        openNumbers().insert(*m_number);
    return {};
}

void OpenFile::close()
{
    if (!m_number)
        return;
    const std::lock_guard lock(mutex);
    openNumbers().erase(openNumbers().find(*m_number));
    m_number.reset();
}

bool OpenFile::isElsewhere(const QString& path) const
{
    const auto number = numberOf(path);
    return m_number && number && *number != *m_number;
}

} // namespace rollcall::store
