#pragma once

#include "agent/options.h"

namespace rollcall::agent {

/// Does what the options ask for, on stdin and stdout. Failures go to stderr. Returns the exit
/// code: 0 done, 1 failed, 2 wrong use.
int runCommand(const Options& options);

/// The exit code for a command line that cannot be understood; says so on stderr.
int refuse(const Error& error);

} // namespace rollcall::agent
