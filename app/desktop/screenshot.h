#pragma once

#include "app/desktop/command_line.h"

QT_BEGIN_NAMESPACE
class QQuickWindow;
QT_END_NAMESPACE

namespace rollcall::desktop {

class Dashboard;

/// Brings the window to `options.page`, waits, writes the PNG and ends the program: with 0, or with
/// 1 and a message on stderr when the page has no such node or the file cannot be written.
void takeScreenshot(QQuickWindow& window, Dashboard& dashboard, const ScreenshotOptions& options);

} // namespace rollcall::desktop
