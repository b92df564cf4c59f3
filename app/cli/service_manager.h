#pragma once

#include <QByteArray>

namespace rollcall::cli {

/// Tells the service manager how we are, by the protocol of sd_notify(3): one datagram to the
/// socket in $NOTIFY_SOCKET. Does nothing when nobody asked for it.
void notifyServiceManager(const QByteArray& assignments);

} // namespace rollcall::cli
