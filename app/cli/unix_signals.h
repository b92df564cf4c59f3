#pragma once

#include <functional>

namespace rollcall::cli {

/// Calls `onStop` in the event loop at SIGINT, SIGTERM or SIGHUP; a second signal kills as usual.
void onStopSignal(std::function<void()> onStop);

} // namespace rollcall::cli
