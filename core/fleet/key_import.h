#pragma once

#include "core/base/result.h"
#include "core/ssh/fingerprint_list.h"
#include "core/ssh/target.h"
#include "core/store/records.h"

#include <QList>
#include <QString>

namespace rollcall::ssh {
class KnownHosts;
}

namespace rollcall::fleet {

/// A host key that waits for a person.
struct WaitingKey {
    store::NodeRecord node;
    ssh::Target target;
    ssh::HostKey offered;
    bool changed = false; ///< another one is on file: never accepted in a list
};

/// What a list of known keys says of one waiting key.
struct ImportVerdict {
    enum class Finding {
        InList,      ///< for this node, as far as the list tells
        NotInList,   ///< the list says nothing of it
        OtherKey,    ///< the list has another key for this host
        Revoked,     ///< the list says that this key is revoked
        OtherNode,   ///< the list says that this is the key of `other`
        SharedKey,   ///< `other` shows the same key, so the list cannot tell whose it is
        ChangedHere, ///< it is in the list, but another one is on file here
    };
    store::NodeId node = 0;
    bool equal = false; ///< InList: whoever asks may accept it
    QString reason;     ///< why it is to go on waiting, or where it stands in the list
    Finding finding = Finding::NotInList;
    QString other; ///< the name of another node
    int line = 0;  ///< of the list; 0: not one line
};

/// Keys that somebody got from elsewhere than this network: a known_hosts file, or fingerprints
/// read on the boards' consoles. Compares and decides nothing else; whoever asks accepts what is
/// equal.
class KeyImport
{
public:
    /// Either format, seen by the content. Errors: NotFound, Io, TooLarge, and InvalidInput when
    /// there is neither key nor fingerprint in it.
    static Result<KeyImport> read(const QString& path);

    bool isKnownHosts() const { return m_isKnownHosts; } ///< else a list of fingerprints

    /// A fingerprint list seldom says whose each is. So equal is not enough when its comment names
    /// another of the nodes, or when several nodes show one key.
    QList<ImportVerdict> compare(const QList<WaitingKey>& waiting) const;

private:
    static ImportVerdict compareKnownHosts(ssh::KnownHosts& list, const WaitingKey& key);
    ImportVerdict compareFingerprints(const WaitingKey& key,
                                      const QList<WaitingKey>& waiting) const;

    QString m_path;
    bool m_isKnownHosts = false;
    QList<ssh::ListedFingerprint> m_fingerprints;
};

} // namespace rollcall::fleet
