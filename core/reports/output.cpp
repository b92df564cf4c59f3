#include "core/reports/output.h"

#include <QFileDevice>

namespace rollcall::reports {

Error writeError(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::Io,
            "The report could not be written: " + device.errorString().toStdString(),
            file ? file->fileName().toStdString() : std::string(),
            "check that the disk has space and the file can be written"};
}

Result<void> writeAll(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return writeError(device);
}

Result<void> flush(QIODevice& device)
{
    auto* file = qobject_cast<QFileDevice*>(&device);
    if (file && !file->flush())
        return writeError(device);
    return {};
}

} // namespace rollcall::reports
