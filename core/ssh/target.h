#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// What we connect to and how we prove who we are. Plain values, copied between threads.
namespace rollcall::ssh {

struct Target {
    QString host; ///< name or address as the user typed it; IPv6 without brackets
    quint16 port = 22;
    QString user;              ///< empty: the local user name
    QStringList identityFiles; ///< empty: ~/.ssh/id_ed25519, id_ecdsa, id_rsa, where they exist
    bool useKeyFiles = true;   ///< false: none at all, also not those
    bool useAgent = true;      ///< ask the agent
    QString agentSocket;       ///< empty: the one at SSH_AUTH_SOCK
    bool onlyIdentityFiles = false; ///< of the agent's keys only those that are in identityFiles

    /// Ways to log in that may be tried.
    bool publicKey = true;
    bool keyboardInteractive = true;
    bool password = true;
    bool askNobody = false; ///< BatchMode: no question to a person, whatever the server wants

    QString hostKeyAlias; ///< under which known_hosts knows it; empty: host and port
    /// Files of others to look its key up in; nullopt: those that KnownHosts was made with.
    std::optional<QStringList> knownHostsFiles;

    int connectSeconds = 0;    ///< until the key exchange is over; 0: no limit of its own
    QString proxyCommand;      ///< for the user's shell; its stdin and stdout are the connection
    std::vector<Target> jumps; ///< to be gone through in this order; none of them has jumps

    /// "host" for port 22, else "[host]:port": the form known_hosts uses (sshd(8)). Or the alias.
    QString knownHostsName() const;
    /// "user@host:port" for messages; parts that are defaults are left out.
    QString display() const;
    bool operator==(const Target&) const = default;
};

/// The name of the account this program runs as.
QByteArray localUserName();

/// A server's public key.
struct HostKey {
    QString type;        ///< "ssh-ed25519", "ecdsa-sha2-nistp256", "ssh-rsa", …
    QByteArray blob;     ///< wire format, as base64-decoded from known_hosts
    QString fingerprint; ///< "SHA256:" and unpadded base64, as ssh-keygen -l prints it
    bool isNull() const { return blob.isEmpty(); }
    bool operator==(const HostKey&) const = default;
};

} // namespace rollcall::ssh
