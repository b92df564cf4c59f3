#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// What we connect to and how we prove who we are. Plain values, copied between threads.
namespace rollcall::ssh {

struct Target {
    QString host; ///< name or address as the user typed it; IPv6 without brackets
    quint16 port = 22;
    QString user;              ///< empty: the local user name
    QStringList identityFiles; ///< empty: ~/.ssh/id_ed25519, id_ecdsa, id_rsa, where they exist
    bool useAgent = true;      ///< ask the agent at SSH_AUTH_SOCK: before the files, unless named

    /// "host" for port 22, else "[host]:port": the form known_hosts uses (sshd(8)).
    QString knownHostsName() const;
    /// "user@host:port" for messages; parts that are defaults are left out.
    QString display() const;
    bool operator==(const Target&) const = default;
};

/// A server's public key.
struct HostKey {
    QString type;        ///< "ssh-ed25519", "ecdsa-sha2-nistp256", "ssh-rsa", …
    QByteArray blob;     ///< wire format, as base64-decoded from known_hosts
    QString fingerprint; ///< "SHA256:" and unpadded base64, as ssh-keygen -l prints it
    bool isNull() const { return blob.isEmpty(); }
    bool operator==(const HostKey&) const = default;
};

} // namespace rollcall::ssh
