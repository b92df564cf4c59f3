#pragma once

#include "agent/collector.h"

#include <chrono>

namespace rollcall::agent {

/// Says hello on `output`, then answers the requests on `input` one after the other until
/// end-of-file (core/protocol/messages.h). Returns the exit code; 0 also when the other side goes
/// away in the middle of an answer, since that is how a conversation ends. When nothing is heard
/// for `idle`, the process ends (IdleLimit).
int serve(Collector& collector, int input, int output, std::chrono::seconds idle);

} // namespace rollcall::agent
