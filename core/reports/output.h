#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace rollcall::reports {

/// Private to core/reports. What the device says about its last failure.
Error writeError(const QIODevice& device);

/// All of `bytes`, or the device's own error.
Result<void> writeAll(QIODevice& device, const QByteArray& bytes);

/// Pushes what a file still buffers to the system, so that a full disk is told here and not lost
/// when the file is closed.
Result<void> flush(QIODevice& device);

} // namespace rollcall::reports
