#pragma once

#include "core/base/result.h"
#include "core/ssh/opening.h"

#include <QCoroTask>

namespace rollcall::ssh {

/// Connects over the target's jumps: a connection to the last of them (which goes over those before
/// it in the same way), shared where the opening has a JumpPool, and a direct-tcpip channel from
/// there. Each host on the way is
/// looked up, its key checked and logged in to like any other. The socket returned is one end of a
/// pair whose other end is copied to and from that channel for as long as the connection lives.
/// Errors: those of openConnection() for a host on the way, which the context names; Unreachable
/// when it opens no way to the target.
QCoro::Task<Result<OwnedSocket>> connectOverJump(Opening opening);

} // namespace rollcall::ssh
