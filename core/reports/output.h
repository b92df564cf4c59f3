#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace rollcall::reports {

/// Private to core/reports. All of `bytes`, or the error with the device's own words.
inline Result<void> writeAll(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return Error{ErrorCode::Io,
                 "The report could not be written: " + device.errorString().toStdString(),
                 {},
                 "check that the disk has space and the file can be written"};
}

} // namespace rollcall::reports
