// An inventory of Ansible in YAML: groups with hosts, children and vars below one another.
#include "core/base/text.h"
#include "core/enrol/ansible.h"
#include "core/enrol/lines.h"
#include "core/enrol/lists.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace rollcall::enrol {

namespace {

constexpr std::size_t maxNodes = 400'000; // ten thousand hosts with a dozen variables each
constexpr int maxNesting = 64;            // yaml-cpp itself recurses

/// Why reading ended early; never leaves this file.
struct TooMuch {
    std::string what;
    int line = 0;
};

/// Walks over the document without keeping any of it: what is too large or too deep is refused
/// before memory is spent on it.
class Bounds : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { count(mark); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { count(mark); }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string&) override
    {
        count(mark);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        deeper(mark);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        deeper(mark);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void count(const YAML::Mark& mark)
    {
        if (++m_nodes > maxNodes)
            throw TooMuch{"the document has too many values", mark.line + 1};
    }
    void deeper(const YAML::Mark& mark)
    {
        count(mark);
        if (++m_depth > maxNesting)
            throw TooMuch{"the document is nested too deep", mark.line + 1};
    }

    std::size_t m_nodes = 0;
    int m_depth = 0;
};

class Reader
{
public:
    Reader(AnsibleInventory& inventory, Collecting& into, const std::string& source)
        : m_inventory(inventory)
        , m_into(into)
        , m_source(source)
    {}

    /// Groups by name. Aliases make a document larger than it is written, or endless: every value
    /// that is looked at counts, however often it was written.
    bool takeGroups(const YAML::Node& groups, AnsibleGroup* parent, int depth)
    {
        for (const auto& each : groups) {
            look(each.first, depth);
            const auto name = wordOf(each.first);
            const Place where = placeOf(each.first);
            if (!name || name->find_first_of(" :[]") != name->npos) {
                if (!m_into.problem(problemAt(where, "this is no name of a group")))
                    return false;
                continue;
            }
            AnsibleGroup* group = m_inventory.group(*name, where);
            if (!group || (parent && !m_inventory.addChild(*parent, *name))) {
                (void)m_into.problem({ErrorCode::TooLarge, "there are too many groups",
                                      where.toString(), "split the file"});
                return false;
            }
            if (!each.second.IsNull() && !takeGroup(each.second, *group, *name, depth + 1))
                return false;
        }
        return true;
    }

private:
    bool takeGroup(const YAML::Node& body, AnsibleGroup& group, const std::string& name, int depth)
    {
        if (!body.IsMap())
            return m_into.problem(
                problemAt(placeOf(body),
                          "the group " + quoted(name) + " must hold hosts:, children: or vars:"));
        for (const auto& each : body) {
            look(each.first, depth);
            const std::string key = wordOf(each.first).value_or("");
            if (each.second.IsNull())
                continue;
            if (key != "hosts" && key != "children" && key != "vars") {
                if (!m_into.problem(problemAt(placeOf(each.first),
                                              quoted(key) + " in the group " + quoted(name),
                                              "a group has hosts:, children: and vars:")))
                    return false;
                continue;
            }
            if (!each.second.IsMap()) {
                if (!m_into.problem(problemAt(placeOf(each.first),
                                              key + " must be names with a colon behind each")))
                    return false;
                continue;
            }
            bool more = true;
            if (key == "vars")
                takeVars(each.second, group.vars, depth + 1);
            else if (key == "hosts")
                more = takeHosts(each.second, group, depth + 1);
            else
                more = takeGroups(each.second, &group, depth + 1);
            if (!more)
                return false;
        }
        return true;
    }

    bool takeHosts(const YAML::Node& hosts, AnsibleGroup& group, int depth)
    {
        for (const auto& each : hosts) {
            look(each.first, depth);
            const Place where = placeOf(each.first);
            const auto pattern = wordOf(each.first);
            if (!pattern) {
                if (!m_into.problem(problemAt(where, "this is no name of a host")))
                    return false;
                continue;
            }
            AnsibleVars vars;
            if (each.second.IsMap())
                takeVars(each.second, vars, depth + 1);
            if (!m_inventory.addHosts(*pattern, vars, group, where, m_into))
                return false;
        }
        return true;
    }

    void takeVars(const YAML::Node& map, AnsibleVars& vars, int depth)
    {
        // "<<: *defaults" lends what the map itself does not say.
        for (const auto& each : map) {
            look(each.first, depth);
            if (wordOf(each.first) != "<<")
                continue;
            if (each.second.IsMap())
                takeVars(each.second, vars, depth + 1);
            else if (each.second.IsSequence()) {
                for (auto lender = each.second.size(); lender-- > 0;) {
                    look(each.second[lender], depth);
                    if (each.second[lender].IsMap())
                        takeVars(each.second[lender], vars, depth + 1);
                }
            }
        }
        for (const auto& each : map) {
            const auto name = wordOf(each.first);
            if (name && each.second.IsScalar())
                vars.set(*name, each.second.Scalar());
        }
    }

    void look(const YAML::Node& node, int depth)
    {
        if (++m_looks > maxNodes)
            throw TooMuch{"its aliases make too many values", node.Mark().line + 1};
        if (depth > maxNesting)
            throw TooMuch{"its groups are nested too deep", node.Mark().line + 1};
    }

    std::optional<std::string> wordOf(const YAML::Node& node) const
    {
        if (!node.IsScalar() || node.Scalar().size() > 4096)
            return std::nullopt;
        return isPlainText(std::string_view(node.Scalar()).substr(0, maxTextBytes))
                   ? std::optional(node.Scalar())
                   : std::nullopt;
    }

    Place placeOf(const YAML::Node& node) const { return {m_source, node.Mark().line + 1}; }

    AnsibleInventory& m_inventory;
    Collecting& m_into;
    const std::string& m_source;
    std::size_t m_looks = 0;
};

Error notYaml(const std::string& source, const std::string& message, int line)
{
    return problemAt({source, line}, message, "is this an inventory in YAML?");
}

} // namespace

Result<Batch> parseAnsibleYaml(std::string_view text, const std::string& source)
{
    Batch batch;
    Collecting collecting(batch);
    AnsibleInventory inventory;
    try {
        const std::string document(withoutByteOrderMark(text));
        std::istringstream stream(document);
        Bounds bounds;
        YAML::Parser(stream).HandleNextDocument(bounds);
        const YAML::Node root = YAML::Load(document);
        if (!root.IsMap())
            return notYaml(source, "this is no inventory: it does not begin with a group", 1);
        Reader(inventory, collecting, source).takeGroups(root, nullptr, 0);
    } catch (const TooMuch& much) {
        return Error{ErrorCode::TooLarge, much.what, Place{source, much.line}.toString(),
                     "split it into several files"};
    } catch (const YAML::Exception& error) {
        return notYaml(source, toValidUtf8(error.msg), error.mark.line + 1);
    }
    inventory.resolve(collecting);
    return batch;
}

} // namespace rollcall::enrol
