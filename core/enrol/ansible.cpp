#include "core/enrol/ansible.h"

#include "core/base/text.h"
#include "core/enrol/address.h"
#include "core/enrol/range.h"

#include <algorithm>
#include <deque>

namespace rollcall::enrol {

namespace {

/// A host may be in several groups, but a small file must not put ten thousand into a thousand.
constexpr std::size_t maxMemberships = 8 * maxCandidates;
constexpr std::size_t maxChildren = 32'768;
constexpr std::size_t maxAround = 128; // groups around one host
constexpr int maxDepth = 32;           // of groups in groups

bool isTemplate(const std::optional<std::string>& value)
{
    return value && value->find("{{") != std::string::npos;
}

/// The host without what only steers Ansible; an Error says what cannot be used of it.
Result<Candidate> candidateOf(const std::string& name, const AnsibleVars& vars, const Place& where)
{
    for (const auto& value : {vars.host, vars.port, vars.user}) {
        if (isTemplate(value))
            return problemAt(where, name + ": " + quoted(*value) + " is a template",
                             "write it out; only Ansible itself can work it out");
    }
    Candidate board{name, {}, vars.host.value_or(name), 22, {}, where};
    if (!isHost(board.host))
        return problemAt(where, quoted(board.host) + " is no host name or address");
    if (vars.user && !isUser(*vars.user))
        return problemAt(where, name + ": " + quoted(*vars.user) + " is no user name");
    board.user = vars.user.value_or("");
    if (vars.port) {
        const auto port = parsePort(*vars.port);
        if (!port)
            return problemAt(where, name + ": " + quoted(*vars.port) + " is no port",
                             "a port is a number from 1 to 65535");
        board.port = *port;
    }
    return board;
}

bool isRemote(const AnsibleVars& vars)
{
    return !vars.connection || *vars.connection == "ssh" || *vars.connection == "smart" ||
           *vars.connection == "paramiko" || *vars.connection == "paramiko_ssh";
}

} // namespace

void AnsibleVars::set(std::string_view name, std::string_view value)
{
    const auto take = [&](std::optional<std::string>& into) {
        into = std::string(value.substr(0, maxTextBytes + 1));
    };
    if (name == "ansible_host" || name == "ansible_ssh_host")
        take(host);
    else if (name == "ansible_port" || name == "ansible_ssh_port")
        take(port);
    else if (name == "ansible_user" || name == "ansible_ssh_user")
        take(user);
    else if (name == "ansible_connection")
        take(connection);
}

void AnsibleVars::override(const AnsibleVars& other)
{
    const auto take = [](std::optional<std::string>& into, const std::optional<std::string>& from) {
        if (from)
            into = from;
    };
    take(host, other.host);
    take(port, other.port);
    take(user, other.user);
    take(connection, other.connection);
}

AnsibleGroup* AnsibleInventory::group(const std::string& name, const Place& where)
{
    const auto found = m_groups.find(name);
    if (found != m_groups.end())
        return &found->second;
    if (m_groups.size() >= maxGroups)
        return nullptr;
    AnsibleGroup& made = m_groups[name];
    made.where = where;
    return &made;
}

bool AnsibleInventory::addChild(AnsibleGroup& parent, const std::string& child)
{
    m_children += parent.children.insert(child).second ? 1 : 0;
    return m_children <= maxChildren;
}

bool AnsibleInventory::addHosts(std::string_view pattern, const AnsibleVars& vars,
                                AnsibleGroup& group, const Place& where, Collecting& into)
{
    const auto names = expandRange(pattern, RangeStyle::Ansible, maxCandidates);
    if (!names) {
        return into.problem(problemAt(where, names.error().context + ": " + names.error().message,
                                      names.error().remedy));
    }
    for (const std::string& text : *names) {
        const auto address = parseAddress(text);
        if (!address || !address->user.empty()) {
            return into.problem(problemAt(
                where, quoted(text) + " is no host",
                "a host is a name, followed by variables such as ansible_host=192.0.2.7"));
        }
        if (m_hosts.size() >= maxCandidates || m_memberships >= maxMemberships) {
            (void)into.problem({ErrorCode::TooLarge,
                                "the inventory has too many hosts; what comes after is left out",
                                where.toString(), "split it into several files"});
            return false;
        }
        const auto [host, isNew] = m_hosts.try_emplace(address->host);
        if (isNew) {
            host->second.where = where;
            m_order.push_back(address->host);
        }
        if (address->port)
            host->second.vars.port = std::to_string(*address->port);
        host->second.vars.override(vars);
        m_memberships += group.hosts.insert(address->host).second ? 1 : 0;
    }
    return true;
}

/// How deep below "all" each group lies: its farthest way, as Ansible counts.
std::map<std::string, int> AnsibleInventory::depths(Collecting& into) const
{
    std::map<std::string, int> depth;
    std::deque<std::string> changed;
    for (const auto& [name, group] : m_groups) {
        depth[name] = name == "all" ? 0 : 1;
        changed.push_back(name);
    }
    bool circle = false;
    while (!changed.empty()) {
        const std::string name = changed.front();
        changed.pop_front();
        for (const std::string& child : m_groups.at(name).children) {
            const auto at = depth.find(child);
            if (at == depth.end() || child == "all" || at->second > depth[name])
                continue;
            if (depth[name] >= maxDepth) {
                circle = true;
                continue;
            }
            at->second = depth[name] + 1;
            changed.push_back(child);
        }
        if (circle) {
            into.problem(problemAt(m_groups.at(name).where,
                                   "the group " + quoted(name) +
                                       " is a child of itself, or groups lie more than " +
                                       std::to_string(maxDepth) + " deep",
                                   "look at its children"));
            break;
        }
    }
    return depth;
}

/// Each group with all that lie around it; a group with more than maxAround of them has none.
std::map<std::string, std::set<std::string>> AnsibleInventory::ancestors() const
{
    std::map<std::string, std::vector<const std::string*>> parents;
    for (const auto& [name, group] : m_groups) {
        for (const std::string& child : group.children)
            parents[child].push_back(&name);
    }
    std::map<std::string, std::set<std::string>> all;
    for (const auto& [name, group] : m_groups) {
        std::set<std::string>& around = all[name];
        around.insert(name);
        std::vector<const std::string*> todo{&name};
        while (!todo.empty() && around.size() <= maxAround) {
            const auto above = parents.find(*todo.back());
            todo.pop_back();
            if (above == parents.end())
                continue;
            for (const std::string* parent : above->second) {
                if (around.size() <= maxAround && around.insert(*parent).second)
                    todo.push_back(parent);
            }
        }
    }
    return all;
}

void AnsibleInventory::resolve(Collecting& into) const
{
    const auto depth = depths(into);
    const auto ancestorsOf = ancestors();
    std::map<std::string, std::vector<const std::string*>> groupsOf;
    for (const auto& [name, group] : m_groups) {
        for (const std::string& host : group.hosts)
            groupsOf[host].push_back(&name);
    }
    const auto everyHost = m_groups.find("all");
    int local = 0;
    for (const std::string& name : m_order) {
        const AnsibleHost& host = m_hosts.at(name);
        std::set<std::string> around;
        for (const std::string* group : groupsOf[name]) {
            const auto& more = ancestorsOf.at(*group);
            around.insert(more.begin(), more.end());
            if (around.size() > maxAround)
                break;
        }
        if (around.size() > maxAround) {
            if (!into.problem(problemAt(host.where, quoted(name) + " lies in more than " +
                                                        std::to_string(maxAround) + " groups")))
                break;
            continue;
        }
        std::vector<std::string> ordered(around.begin(), around.end());
        std::stable_sort(ordered.begin(), ordered.end(),
                         [&](const auto& a, const auto& b) { return depth.at(a) < depth.at(b); });
        AnsibleVars vars;
        if (everyHost != m_groups.end())
            vars = everyHost->second.vars;
        for (const std::string& group : ordered)
            vars.override(m_groups.at(group).vars);
        vars.override(host.vars);
        if (!isRemote(vars)) {
            ++local;
            continue;
        }
        auto board = candidateOf(name, vars, host.where);
        if (!board) {
            if (!into.problem(board.error()))
                break;
            continue;
        }
        for (const std::string& group : ordered) {
            if (group != "all" && group != "ungrouped")
                (void)addTag(*board, group); // of more than maxTags groups the outer ones count
        }
        if (!into.add(std::move(*board)))
            break;
    }
    if (local > 0)
        into.note(std::to_string(local) + " hosts that Ansible does not reach over SSH");
}

} // namespace rollcall::enrol
