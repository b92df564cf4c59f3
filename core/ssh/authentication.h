#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <memory>

namespace rollcall::ssh {

class Connection;

/// Proves who we are, after the host key was checked: keys of ssh-agent and unencrypted key files,
/// each offered by its public half first, so that nothing is signed for a server that will not take
/// it. Servers close the connection after about six offers (MaxAuthTries of sshd_config(5)).
/// Errors: AuthFailed with what was tried and what the server accepts; TimedOut, Disconnected,
/// Cancelled.
QCoro::Task<Result<void>> authenticate(std::shared_ptr<Connection> connection,
                                       QDeadlineTimer deadline);

} // namespace rollcall::ssh
