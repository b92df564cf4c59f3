#pragma once

#include <sys/mount.h>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>

namespace rollcall::test {

/// A file system of its own, unmounted at the end. Needs root.
class Mount
{
public:
    /// `flags` as of mount(2): MS_NOEXEC…
    Mount(const QString& folder, const char* options, unsigned long flags = 0)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_error = ::mount("tmpfs", m_folder.constData(), "tmpfs", flags, options) == 0 ? 0 : errno;
    }
    ~Mount()
    {
        if (ok())
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Mount(const Mount&) = delete;
    Mount& operator=(const Mount&) = delete;
    bool ok() const { return m_error == 0; }
    const char* reason() const { return std::strerror(m_error); }
    bool makeReadOnly()
    {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) ==
               0;
    }

private:
    QByteArray m_folder;
    int m_error = 0;
};

} // namespace rollcall::test
