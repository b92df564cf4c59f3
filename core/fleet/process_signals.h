#pragma once

#include <functional>

namespace rollcall::fleet {

/// Calls `onStop` in the event loop at SIGINT or SIGTERM; a second one kills as usual. SIGHUP calls
/// `onReload` each time, where that is given and no terminal has hung up with it; else it stops
/// too.
void onStopSignal(std::function<void()> onStop, std::function<void()> onReload = {});

} // namespace rollcall::fleet
