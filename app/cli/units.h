#pragma once

#include "core/base/result.h"

#include <QString>

/// Spans of time and sizes as people type and read them.
namespace rollcall::cli {

/// "90s", "36h", "30d", "52w", "5y" in ms; "forever" is 0. InvalidInput says what is expected.
Result<qint64> parseSpan(const QString& text);
/// "24 hours", "30 days", "5 years"; 0 is "for good".
QString formatSpan(qint64 ms);

/// "500M", "8G" in bytes (powers of 1024); "none" is 0.
Result<qint64> parseBytes(const QString& text);
/// "812 KiB", "1.4 GiB"
QString formatBytes(qint64 bytes);

} // namespace rollcall::cli
