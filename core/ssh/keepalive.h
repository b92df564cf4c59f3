#pragma once

#include "core/ssh/connection.h"

namespace rollcall::ssh {

/// Sends a keepalive and waits for the answer, or for any other packet: that is a sign of life too.
QCoro::Task<Result<void>> keepConnectionAlive(std::shared_ptr<Connection> connection,
                                              QDeadlineTimer deadline);

} // namespace rollcall::ssh
