#pragma once

#include "core/rules/identity.h"
#include "core/store/records.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <map>

namespace rollcall::fleet {

using store::NodeId;

/// Which marks each node shows and has shown: one look tells who a board is among all others.
/// Plain values; lives on the thread of whoever made it.
class IdentityBook
{
public:
    IdentityBook() = default;
    IdentityBook(const QList<store::NodeRecord>& nodes, const QList<store::IdentityRecord>& marks);

    /// What a new inventory of the node tells, and takes its marks over.
    std::vector<rules::IdentityFinding> take(const store::NodeRecord& node, qint64 time,
                                             const std::vector<rules::IdentityKey>& now);
    void forget(NodeId node);

    /// What the node shares with others now.
    std::vector<rules::IdentityFinding> shared(NodeId node) const;
    /// Null when nothing is known of it.
    const rules::KnownIdentity* of(NodeId node) const;

private:
    std::vector<rules::KnownIdentity> othersWith(NodeId node,
                                                 const std::vector<rules::IdentityKey>& keys) const;

    QHash<NodeId, rules::KnownIdentity> m_nodes;
    /// Who has ever shown a mark: a thousand nodes are not compared with a thousand others.
    std::map<rules::IdentityKey, QSet<NodeId>> m_bearers;
};

/// As the store keeps them.
QList<store::IdentityRecord> identityRecords(NodeId node, qint64 time,
                                             const std::vector<rules::IdentityKey>& keys);

} // namespace rollcall::fleet
