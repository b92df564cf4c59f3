#pragma once

#include <functional>

namespace rollcall::desktop {

/// Calls `onEnd` through the main event loop at the first SIGINT, SIGTERM or SIGHUP, so that Ctrl+C
/// leaves no temporary files and no simulator behind; a second one ends the program at once. Needs
/// the application object.
void onEndSignal(std::function<void()> onEnd);

} // namespace rollcall::desktop
