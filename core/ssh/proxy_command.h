#pragma once

#include "core/base/result.h"
#include "core/ssh/connection.h"

namespace rollcall::ssh {

/// Starts the target's ProxyCommand by the user's shell, with one end of a socket pair as its stdin
/// and stdout; the other end is returned. The command and what it started (its process group) are
/// told to end with the connection, and killed when they do not (ending_command.h). What it says on
/// stderr is kept, up to 4 KiB. Error: Io when it cannot be started.
Result<OwnedSocket> startProxyCommand(Connection& connection);

} // namespace rollcall::ssh
