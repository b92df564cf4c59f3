#pragma once

#include "core/base/result.h"
#include "core/ssh/target.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

namespace rollcall::ssh {

enum class Trust {
    Known,   ///< an entry for this host has exactly this key
    Unknown, ///< no entry for this host
    Changed, ///< entries for this host, none with this key (also: only other key types are known)
    Revoked, ///< the key is marked @revoked
};

/// Read-only view of the user's known_hosts files plus the one file of our own that we may write.
/// Format: sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT", including hashed names, [host]:port, patterns
/// with * ? and !, @revoked and @cert-authority (the latter never matches a plain key).
/// Not thread-safe: lives on the I/O thread. Files are re-read when they change.
class KnownHosts
{
public:
    /// The first path is written by accept(); the others are only read, unless a target names other
    /// ones. A missing file is empty.
    explicit KnownHosts(QStringList paths);
    ~KnownHosts();
    KnownHosts(const KnownHosts&) = delete;
    KnownHosts& operator=(const KnownHosts&) = delete;

    /// Ours ($XDG_CONFIG_HOME/rollcall/known_hosts), ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts.
    static QStringList defaultPaths();

    /// Looks in our own file, and in those that the target names or else all given ones. A key that
    /// is on file for the bare name counts at every port of it, as for ssh(1).
    Trust check(const Target& target, const HostKey& key);

    /// "FILE line N" of an authority (@cert-authority) that vouches for this host's certificates;
    /// empty when there is none. Certificates of hosts cannot be checked with libssh 0.10: such a
    /// host is unknown until a person has accepted its plain key, and is told why.
    QString authority(const Target& target);

    /// What is on file for this host, to be shown beside a changed key.
    QList<HostKey> known(const Target& target);

    /// Adds the key to our own file, after the user accepted its fingerprint. With `replace`, older
    /// keys of this host are first removed from our own file; if another file still has an entry
    /// for this host, that entry is named in the error and nothing is written. A changed key
    /// without `replace` and a revoked key are refused. The other lines of the file stay as they
    /// are. Errors: HostKeyChanged, InvalidInput (no key, or a name that known_hosts cannot hold),
    /// Io.
    Result<void> accept(const Target& target, const HostKey& key, bool replace);

    /// Removes this host's keys from our own file. Not finding any is not an error.
    Result<void> forget(const Target& target);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall::ssh
