#pragma once

#include <string_view>

namespace rollcall::agent {

/// Writes everything with write(2). False when the reader went away or the disk is full; then
/// there is nobody left to tell. SIGPIPE must be ignored.
bool writeAll(int fd, std::string_view text);

} // namespace rollcall::agent
