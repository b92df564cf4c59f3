#include "core/fleet/identity_book.h"

#include <algorithm>

namespace rollcall::fleet {

namespace {

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

} // namespace

IdentityBook::IdentityBook(const QList<store::NodeRecord>& nodes,
                           const QList<store::IdentityRecord>& marks)
{
    for (const store::NodeRecord& node : nodes)
        m_nodes[node.id] = {node.id, node.name.toStdString(), {}};
    for (const store::IdentityRecord& mark : marks) {
        const auto kind = rules::keyKindFromString(mark.kind.toStdString());
        const auto node = m_nodes.find(mark.node);
        if (!kind || node == m_nodes.end()) // a kind of a newer Rollcall
            continue;
        rules::IdentityKey key{*kind, mark.value.toStdString()};
        m_bearers[key].insert(mark.node);
        node->keys.push_back({std::move(key), mark.firstSeen, mark.lastSeen});
    }
}

std::vector<rules::KnownIdentity>
IdentityBook::othersWith(NodeId node, const std::vector<rules::IdentityKey>& keys) const
{
    QSet<NodeId> ids;
    for (const rules::IdentityKey& key : keys) {
        if (const auto bearers = m_bearers.find(key); bearers != m_bearers.end())
            ids.unite(bearers->second);
    }
    ids.remove(node);
    QList<NodeId> ordered(ids.begin(), ids.end());
    std::sort(ordered.begin(), ordered.end());
    std::vector<rules::KnownIdentity> others;
    for (const NodeId id : std::as_const(ordered))
        others.push_back(m_nodes.value(id));
    return others;
}

std::vector<rules::IdentityFinding> IdentityBook::take(const store::NodeRecord& record, qint64 time,
                                                       const std::vector<rules::IdentityKey>& now)
{
    if (now.empty())
        return {};
    rules::KnownIdentity& mine = m_nodes[record.id];
    mine.node = record.id;
    mine.name = record.name.toStdString();
    const auto before = rules::currentKeys(mine);
    std::vector<rules::IdentityFinding> findings;
    if (before != now) {
        auto both = now;
        both.insert(both.end(), before.begin(), before.end());
        findings = rules::identityChanges(before, now, othersWith(record.id, both));
    }
    // A clock that was set back must not make old marks the current ones.
    for (const rules::SeenKey& seen : mine.keys)
        time = std::max<qint64>(time, seen.lastSeen);
    for (const rules::IdentityKey& key : now) {
        const auto known = std::find_if(mine.keys.begin(), mine.keys.end(),
                                        [&](const auto& seen) { return seen.key == key; });
        if (known != mine.keys.end())
            known->lastSeen = time;
        else
            mine.keys.push_back({key, time, time});
        m_bearers[key].insert(record.id);
    }
    // All of one report bear one time; older ones must be older.
    for (rules::SeenKey& seen : mine.keys) {
        const bool current = std::find(now.begin(), now.end(), seen.key) != now.end();
        if (!current && seen.lastSeen == time)
            seen.lastSeen = time - 1;
    }
    return findings;
}

void IdentityBook::forget(NodeId node)
{
    m_nodes.remove(node);
    for (auto& [key, bearers] : m_bearers)
        bearers.remove(node);
}

std::vector<rules::IdentityFinding> IdentityBook::shared(NodeId node) const
{
    const rules::KnownIdentity* mine = of(node);
    if (!mine)
        return {};
    const auto now = rules::currentKeys(*mine);
    return rules::sharedIdentity(now, othersWith(node, now));
}

const rules::KnownIdentity* IdentityBook::of(NodeId node) const
{
    const auto found = m_nodes.constFind(node);
    return found == m_nodes.constEnd() ? nullptr : &*found;
}

QList<store::IdentityRecord> identityRecords(NodeId node, qint64 time,
                                             const std::vector<rules::IdentityKey>& keys)
{
    QList<store::IdentityRecord> records;
    for (const rules::IdentityKey& key : keys)
        records << store::IdentityRecord{node, text(rules::toString(key.kind)), text(key.value),
                                         time, time};
    return records;
}

} // namespace rollcall::fleet
