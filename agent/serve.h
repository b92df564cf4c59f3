#pragma once

#include "agent/collector.h"

namespace rollcall::agent {

/// Says hello on `output`, then answers the requests on `input` one after the other until
/// end-of-file (core/protocol/messages.h). Returns the exit code; 0 also when the other side goes
/// away in the middle of an answer, since that is how a conversation ends.
int serve(Collector& collector, int input, int output);

} // namespace rollcall::agent
