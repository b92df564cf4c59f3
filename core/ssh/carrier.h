#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <optional>

namespace rollcall::ssh {

/// What carries a connection that has no TCP socket of its own: a command or another connection.
/// Belongs to the connection it carries and ends with it.
class Carrier
{
public:
    virtual ~Carrier() = default;
    /// Ends it now. Whoever waits inside for something gets Cancelled before this returns.
    virtual void close() = 0;
    /// Why it ended by itself, code and message and remedy; nullopt while it is alive.
    virtual std::optional<Error> ended() { return std::nullopt; }
    /// The end of what it carries may be noticed before its own: waits for that, or until the
    /// deadline. Returns early when it is closed.
    virtual QCoro::Task<void> settle(QDeadlineTimer) { co_return; }
};

} // namespace rollcall::ssh
