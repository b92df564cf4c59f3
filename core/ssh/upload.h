#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <algorithm>
#include <chrono>
#include <memory>

namespace rollcall::ssh {

class Connection;

/// How long somebody waits for what moves slowly.
struct Patience {
    std::chrono::milliseconds silence; ///< while nothing moves at all
    QDeadlineTimer whole;

    /// Until when the next step has to be done.
    QDeadlineTimer next() const { return std::min(whole, QDeadlineTimer(silence)); }
};

/// Writes a file with mode 0700 and checks that all of it arrived. See Session::upload().
/// Errors: InvalidInput (path), Io (refused by the board, with its words), DiskFull, TimedOut,
/// Disconnected, Cancelled.
QCoro::Task<Result<void>> uploadFile(std::shared_ptr<Connection> connection, QByteArray content,
                                     QByteArray remotePath, Patience patience);

/// The text as one word of a POSIX shell: between single quotes, in which nothing but a single
/// quote has a meaning.
QByteArray shellQuoted(const QByteArray& text);

} // namespace rollcall::ssh
