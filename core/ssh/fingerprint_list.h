#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rollcall::ssh {

/// A fingerprint that somebody read where a network cannot lie, such as a board's own console.
struct ListedFingerprint {
    QString fingerprint; ///< "SHA256:" and 43 characters of base64
    QString comment;     ///< what else its line says: "root@pi4"; may be empty
    int line = 0;
};

/// Every SHA-256 fingerprint in lines as `ssh-keygen -l` prints them ("256 SHA256:… root@pi4
/// (ED25519)"), and in whatever a console or a log put around them. Lines without one are passed
/// over, pictures of keys included. Errors: TooLarge over 1 MiB or 16384 fingerprints; InvalidInput
/// when there is none, which tells MD5 fingerprints apart.
Result<QList<ListedFingerprint>> parseFingerprintList(const QByteArray& text,
                                                      const QString& source);

/// True when a line of the text is an entry of known_hosts with a whole key in it.
bool looksLikeKnownHosts(const QByteArray& text);

} // namespace rollcall::ssh
