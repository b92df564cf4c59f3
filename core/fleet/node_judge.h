#pragma once

#include "core/fleet/node.h"
#include "core/rules/rules.h"
#include "core/rules/settings.h"

#include <memory>
#include <optional>

namespace rollcall::store {
class Writer;
}

namespace rollcall::fleet {

class IdentityBook;

/// How the nodes of a collector are judged. Outlives them.
struct JudgeRules {
    rules::Settings settings;
    bool atOnce = false; ///< one look only: nothing can hold for some minutes first
};

/// What a watch makes of what it sees of its node: versions of the inventory, and events that begin
/// and end. Keeps both in the store and the open ones in the snapshot. Lives on the I/O thread.
class NodeJudge
{
public:
    /// Takes up what the store knows: the last inventory and the events that are open.
    NodeJudge(const NodeSnapshot& node, const JudgeRules& rules, IdentityBook& identities,
              store::Writer& writer);

    /// The name or the tags are others now: other limits may hold.
    void renamed(const store::NodeRecord& record);
    /// A new inventory. Only what is worth a word makes a version.
    void take(NodeSnapshot& node, const hardware::Inventory& inventory,
              const std::optional<QString>& hostKeyFingerprint);
    /// Whatever begins or ends by what is true of the node now.
    void judge(NodeSnapshot& node);

private:
    void record(NodeSnapshot& node, const rules::Change& change);
    void noteHostKey(NodeSnapshot& node);
    void identify(NodeSnapshot& node, const hardware::Inventory& inventory,
                  const std::optional<QString>& hostKeyFingerprint);

    const JudgeRules& m_rules;
    IdentityBook& m_identities;
    store::Writer& m_writer;
    rules::Limits m_limits;
    rules::RuleState m_state;
    std::optional<rules::KnownBoard> m_known;
    /// The newest version, as it is stored: mostly the snapshot's own, so it takes no memory.
    std::shared_ptr<const hardware::Inventory> m_kept;
};

} // namespace rollcall::fleet
