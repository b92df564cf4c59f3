#pragma once

#include "agent/unique_fd.h"

#include <string_view>

namespace rollcall::agent {

/// Opens a regular file (or, with `directory`, a directory) by its absolute path in a recorded
/// tree. Symbolic links are followed as if the tree were "/": neither "..", an absolute target nor
/// a link that changes under us leads out of it. None when there is no such file, when it is a
/// device, socket or FIFO (which is not opened even for a moment), or when the links go in circles.
/// By hand because openat2(RESOLVE_IN_ROOT) needs Linux 5.6 and is unknown to qemu-user.
UniqueFd openInRoot(int root, std::string_view path, bool directory);

} // namespace rollcall::agent
