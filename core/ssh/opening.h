#pragma once

#include "core/base/result.h"
#include "core/ssh/connection.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <memory>

namespace rollcall::ssh {

class JumpPool;
class KnownHosts;
class Secrets;

/// What one open() needs.
struct Opening {
    Opening(std::shared_ptr<Connection> toOpen, KnownHosts* known, Secrets* asked,
            QDeadlineTimer until, JumpPool* shared);

    std::shared_ptr<Connection> connection;
    KnownHosts* knownHosts;
    Secrets* secrets;            ///< null: nobody can be asked
    JumpPool* jumps;             ///< null: hosts on the way are not shared with others
    QDeadlineTimer deadline;     ///< of all steps
    QDeadlineTimer connectUntil; ///< until the key exchange is over: the user's ConnectTimeout
    QDeadlineTimer begun;

    qint64 patience() const; ///< ms from the beginning to connectUntil, for messages
};

/// All steps of Session::open(); closes the connection when one of them fails.
QCoro::Task<Result<void>> openConnection(Opening opening);

} // namespace rollcall::ssh
