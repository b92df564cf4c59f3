#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <string>
#include <string_view>

/// Wording shared by the steps of a connection.
namespace rollcall::ssh {

/// "10 s" or "0.5 s".
std::string secondsText(qint64 milliseconds);

/// What a peer sent, made fit for a message: valid UTF-8, one line, at most 200 bytes.
std::string quotedForMessage(QByteArrayView bytes);

Error cancelledError(const std::string& context);

} // namespace rollcall::ssh
