#pragma once

#include <sys/resource.h>

namespace rollcall::fleet {

/// Each board costs a descriptor, and shells allow 1024 for programs that use select(), which we do
/// not.
inline void raiseDescriptorLimit()
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace rollcall::fleet
