#pragma once

#include "core/ssh/target.h"

#include <QByteArray>
#include <QList>
#include <optional>

struct ssh_session_struct;

namespace rollcall::ssh {

/// A key from its wire format (RFC 4253 section 6.6); nullopt when the blob does not begin with the
/// name of a key type, or is larger than any real key.
std::optional<HostKey> hostKeyFromBlob(const QByteArray& blob);

/// From the base64 column of known_hosts; nullopt when malformed or when the type differs.
std::optional<HostKey> hostKeyFromBase64(QByteArrayView type, QByteArrayView base64);

/// The key the server showed; nullopt before the key exchange has ended.
std::optional<HostKey> serverHostKey(ssh_session_struct* session);

/// The algorithms to ask for, as libssh wants them: those of the keys on file first, so that the
/// server shows a key we can compare; then all others we accept.
QByteArray hostKeyAlgorithms(const QList<HostKey>& known);

} // namespace rollcall::ssh
