#pragma once

#include "core/base/result.h"
#include "core/ssh/fingerprint_list.h"
#include "core/ssh/target.h"
#include "core/store/records.h"

#include <QList>
#include <QString>

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
    store::NodeId node = 0;
    bool equal = false; ///< it is in the list, for this node as far as the list tells
    QString reason;     ///< why it is to go on waiting, or where it stands in the list
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

    /// A fingerprint list seldom says whose each is. So equal is not enough when its comment names
    /// another of the nodes, or when several nodes show one key.
    QList<ImportVerdict> compare(const QList<WaitingKey>& waiting) const;

private:
    ImportVerdict compareKnownHosts(const WaitingKey& key) const;
    ImportVerdict compareFingerprints(const WaitingKey& key,
                                      const QList<WaitingKey>& waiting) const;

    QString m_path;
    bool m_isKnownHosts = false;
    QList<ssh::ListedFingerprint> m_fingerprints;
};

} // namespace rollcall::fleet
