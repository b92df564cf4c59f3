// An inventory of Ansible in its INI form: [group], [group:children], [group:vars].
#include "core/base/text.h"
#include "core/enrol/ansible.h"
#include "core/enrol/lines.h"
#include "core/enrol/lists.h"

namespace rollcall::enrol {

namespace {

/// Words of a line as a shell parts them: quotes and backslashes keep blanks; '#' begins a comment.
/// Nothing when a quote is not closed.
std::optional<std::vector<std::string>> shellWords(std::string_view line)
{
    std::vector<std::string> words;
    std::string word;
    bool inWord = false;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else if (c == '\\' && quote == '"' && i + 1 < line.size())
                word += line[++i];
            else
                word += c;
        } else if (c == '\'' || c == '"') {
            quote = c;
            inWord = true;
        } else if (c == ' ' || c == '\t') {
            if (inWord)
                words.push_back(std::move(word));
            word.clear();
            inWord = false;
        } else if (c == '#' && !inWord) {
            break;
        } else {
            if (c == '\\' && i + 1 < line.size())
                word += line[++i];
            else
                word += c;
            inWord = true;
        }
    }
    if (quote != 0)
        return std::nullopt;
    if (inWord)
        words.push_back(std::move(word));
    return words;
}

bool isGroupName(std::string_view name)
{
    return isPlainText(name) && name.find_first_of(" []:\t") == name.npos;
}

class Reader
{
public:
    Reader(AnsibleInventory& inventory, Collecting& into, const std::string& source)
        : m_inventory(inventory)
        , m_into(into)
        , m_source(source)
    {}

    bool take(std::string_view raw, int number)
    {
        const Place where{m_source, number};
        const std::string_view line = trimmed(raw);
        if (line.empty() || line.front() == '#' || line.front() == ';')
            return true;
        if (line.size() > 16 * 1024)
            return m_into.problem(problemAt(where, "this line is too long"));
        if (line.front() == '[' && headingEnd(line))
            return takeHeading(line, where);
        if (m_kind == Kind::Skipped)
            return true;
        if (!m_group)
            m_group = m_inventory.group("ungrouped", where);
        if (!m_group)
            return m_into.problem({ErrorCode::TooLarge, "there are too many groups",
                                   where.toString(), "split the file"}) &&
                   false;
        if (m_kind == Kind::Vars)
            return takeVariable(line, where);
        const auto words = shellWords(line);
        if (!words || words->empty())
            return m_into.problem(problemAt(where, "a quotation mark is not closed"));
        return m_kind == Kind::Hosts ? takeHost(*words, where) : takeChild(*words, where);
    }

private:
    enum class Kind { Hosts, Children, Vars, Skipped };

    /// "[web]  # comment" is a heading, "[1:3].lab" a host.
    static bool headingEnd(std::string_view line)
    {
        const auto close = line.find(']');
        if (close == line.npos)
            return true; // a broken heading, more likely than a broken range
        const auto rest = trimmed(line.substr(close + 1));
        return rest.empty() || rest.front() == '#' || rest.front() == ';';
    }

    bool takeHeading(std::string_view line, const Place& where)
    {
        m_kind = Kind::Skipped; // until it is known to be good: its lines belong to nobody else
        const auto close = line.find(']');
        if (close == line.npos)
            return m_into.problem(problemAt(where, "the bracket of this heading is not closed"));
        const std::string_view inside = trimmed(line.substr(1, close - 1));
        const auto colon = inside.find(':');
        const std::string_view kind =
            colon == inside.npos ? std::string_view() : inside.substr(colon + 1);
        const std::string name(inside.substr(0, colon));
        if (!isGroupName(name))
            return m_into.problem(problemAt(where, quoted(name) + " is no name of a group"));
        if (!kind.empty() && kind != "children" && kind != "vars")
            return m_into.problem(
                problemAt(where, "a group has :children and :vars, but no " + quoted(kind)));
        m_group = m_inventory.group(name, where);
        m_kind = kind == "children" ? Kind::Children : kind == "vars" ? Kind::Vars : Kind::Hosts;
        return true;
    }

    bool takeHost(const std::vector<std::string>& words, const Place& where)
    {
        AnsibleVars vars;
        for (std::size_t i = 1; i < words.size(); ++i) {
            const auto equals = words[i].find('=');
            if (equals == std::string::npos)
                return m_into.problem(problemAt(where,
                                                quoted(words[i]) + " is no variable of the host",
                                                "write name=value behind it, and one host a line"));
            vars.set(std::string_view(words[i]).substr(0, equals),
                     std::string_view(words[i]).substr(equals + 1));
        }
        return m_inventory.addHosts(words.front(), vars, *m_group, where, m_into);
    }

    bool takeChild(const std::vector<std::string>& words, const Place& where)
    {
        if (words.size() != 1 || !isGroupName(words.front()))
            return m_into.problem(problemAt(where, "one group a line"));
        if (!m_inventory.group(words.front(), where) ||
            !m_inventory.addChild(*m_group, words.front())) {
            (void)m_into.problem({ErrorCode::TooLarge, "there are too many groups",
                                  where.toString(), "split the file"});
            return false;
        }
        return true;
    }

    bool takeVariable(std::string_view line, const Place& where)
    {
        const auto equals = line.find('=');
        if (equals == line.npos)
            return m_into.problem(problemAt(where, "a variable is written name=value"));
        const auto words = shellWords(line.substr(equals + 1));
        m_group->vars.set(trimmed(line.substr(0, equals)), words && words->size() == 1
                                                               ? std::string_view(words->front())
                                                               : trimmed(line.substr(equals + 1)));
        return true;
    }

    AnsibleInventory& m_inventory;
    Collecting& m_into;
    const std::string& m_source;
    AnsibleGroup* m_group = nullptr;
    Kind m_kind = Kind::Hosts;
};

} // namespace

Result<Batch> parseAnsibleIni(std::string_view text, const std::string& source)
{
    Batch batch;
    Collecting collecting(batch);
    AnsibleInventory inventory;
    Reader reader(inventory, collecting, source);
    forEachLine(text, [&](std::string_view line, int number) { return reader.take(line, number); });
    inventory.resolve(collecting);
    return batch;
}

} // namespace rollcall::enrol
