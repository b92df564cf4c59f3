#include "agent/commands.h"

#include <malloc.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

int main(int count, char** words)
{
    // One arena for all threads: the second would take more memory than everything we keep.
    ::mallopt(M_ARENA_MAX, 1);
    std::signal(SIGPIPE, SIG_IGN);
    const auto options =
        rollcall::agent::parseOptions({words + (count > 0 ? 1 : 0), words + count});
    const int code =
        options ? rollcall::agent::runCommand(*options) : rollcall::agent::refuse(options.error());
    // Not exit(3): a thread that hangs in a broken driver must not keep us.
    ::_exit(code);
}
