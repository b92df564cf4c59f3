#pragma once

#include "core/base/result.h"
#include "core/ssh/target.h"

#include <QByteArray>
#include <QString>

/// Changes to our own known_hosts file: as text, and onto the disk. Internal to this room.
namespace rollcall::ssh {

/// Whether a name would be read back as one: anything else in it would be another column, line,
/// pattern or marker.
bool canBeInKnownHosts(const QByteArray& name);

/// "name type base64\n"
QByteArray knownHostsLine(const QByteArray& name, const HostKey& key);

/// The whole file without this host's keys. @revoked and @cert-authority lines stay: they were
/// written by a person for a reason.
QByteArray knownHostsWithout(const QByteArray& content, const QByteArray& name);

/// Whole or not at all; mode 0600 in a folder of mode 0700, as ssh(1) keeps its own. Error Io.
Result<void> writeKnownHosts(const QString& path, const QByteArray& content);

} // namespace rollcall::ssh
