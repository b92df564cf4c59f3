#pragma once

#include "core/enrol/candidate.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What both forms of an inventory of Ansible say, before groups and variables are put together.
/// Source: Ansible's user guide, "How to build your inventory". Inside core/enrol only.
namespace rollcall::enrol {

inline constexpr std::size_t maxGroups = 4096;

/// The variables that tell how to reach a host; all others are not ours.
struct AnsibleVars {
    std::optional<std::string> host, port, user, connection;
    /// Takes the variable over if it is one of ours, the names of old versions included.
    void set(std::string_view name, std::string_view value);
    /// What the other one says wins.
    void override(const AnsibleVars& other);
};

struct AnsibleGroup {
    AnsibleVars vars;
    std::set<std::string> hosts;
    std::set<std::string> children;
    Place where;
};

struct AnsibleHost {
    AnsibleVars vars;
    Place where;
};

class AnsibleInventory
{
public:
    /// The group, made when it is new; null when there would be more than maxGroups.
    AnsibleGroup* group(const std::string& name, const Place& where);
    /// False when too many groups lie in others.
    bool addChild(AnsibleGroup& parent, const std::string& child);
    /// Puts what a pattern ("web[01:20].lab:2222") names into the group, with these variables of
    /// its own. False when reading is to end.
    bool addHosts(std::string_view pattern, const AnsibleVars& vars, AnsibleGroup& group,
                  const Place& where, Collecting& into);

    /// Hosts in the order they were first named, with what their groups say of them: variables of a
    /// group win over those of its parents, and a host's own over all. Groups become tags, the
    /// parents' as well, but for "all" and "ungrouped".
    void resolve(Collecting& into) const;

private:
    std::map<std::string, int> depths(Collecting& into) const;
    std::map<std::string, std::set<std::string>> ancestors() const;

    std::map<std::string, AnsibleGroup> m_groups;
    std::map<std::string, AnsibleHost> m_hosts;
    std::vector<std::string> m_order;
    std::size_t m_memberships = 0; ///< of hosts in groups
    std::size_t m_children = 0;    ///< of groups in groups
};

} // namespace rollcall::enrol
