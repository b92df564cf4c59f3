#pragma once

#include "core/base/result.h"

#include <QString>
#include <optional>
#include <utility>

namespace rollcall::store {

/// Private to core/store: which files this process has open as databases. SQLite's locks are those
/// of fcntl(2), which belong to the process: closing *any* descriptor of a file gives all of them
/// up, and another program may then take the log away that we are still writing
/// (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
/// So nobody may look into the first bytes of a file that is open already. From any thread.
class OpenFile
{
public:
    OpenFile() = default;
    ~OpenFile() { close(); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    /// checkStoreFile(), unless the file is open already, and from then on it is.
    Result<void> open(const QString& path);
    /// After the database was closed.
    void close();
    /// True when `path` leads to another file by now.
    bool isElsewhere(const QString& path) const;

private:
    using Number = std::pair<quint64, quint64>; ///< device and inode
    static std::optional<Number> numberOf(const QString& path);
    std::optional<Number> m_number;
};

} // namespace rollcall::store
