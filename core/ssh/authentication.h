#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <memory>

namespace rollcall::ssh {

class Connection;
class Secrets;

/// Proves who we are, after the host key was checked, in the order of ssh(1): keys of ssh-agent and
/// key files, each offered by its public half first, so that nothing is signed for a server that
/// will not take it; then keyboard-interactive, then a password. Servers close the connection after
/// about six refused offers (MaxAuthTries of sshd_config(5)).
///
/// What only a person knows is asked through `secrets` (null: nobody is there), and only once the
/// server has said that it would take it. Passphrases and passwords are not waited for: the login
/// fails, the connection's needsPerson and question say why, and it is tried again after the
/// answer; so no board is kept half logged in. A challenge of the server is waited for, as its
/// answer fits no other connection.
///
/// Errors: AuthFailed with what was tried and what the server accepts; TimedOut, Disconnected,
/// Cancelled.
QCoro::Task<Result<void>> authenticate(std::shared_ptr<Connection> connection, Secrets* secrets,
                                       QDeadlineTimer deadline);

} // namespace rollcall::ssh
