#pragma once

#include "agent/unique_fd.h"

#include <thread>

namespace rollcall::agent {

/// While it lives, the process ends at once when the other side of stdin or stdout goes away:
/// nobody is left to read the scores, and a benchmark must not go on heating somebody's board.
/// Reads nothing, so that requests waiting on stdin stay there. Costs a thread that sleeps.
class HangupGuard
{
public:
    HangupGuard(int input, int output);
    ~HangupGuard();
    HangupGuard(const HangupGuard&) = delete;
    HangupGuard& operator=(const HangupGuard&) = delete;

private:
    UniqueFd m_stopRead;
    UniqueFd m_stopWrite;
    std::thread m_thread;
};

} // namespace rollcall::agent
