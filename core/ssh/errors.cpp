#include "core/ssh/errors.h"

#include "core/base/text.h"

#include <algorithm>

namespace rollcall::ssh {

std::string secondsText(qint64 milliseconds)
{
    return QString::number(double(milliseconds) / 1000.0, 'g', 3).toStdString() + " s";
}

std::string quotedForMessage(QByteArrayView bytes)
{
    constexpr qsizetype longest = 200;
    const QByteArrayView start = bytes.first(std::min(bytes.size(), longest)).trimmed();
    std::string text(start.data(), std::size_t(start.size()));
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\r', ' ');
    std::replace(text.begin(), text.end(), '\t', ' ');
    return toValidUtf8(text);
}

Error cancelledError(const std::string& context)
{
    return Error{ErrorCode::Cancelled, "the connection was given up", context, {}};
}

} // namespace rollcall::ssh
