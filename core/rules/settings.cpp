#include "core/rules/settings.h"

#include "core/base/text.h"
#include "core/rules/settings_keys.h"

#include <algorithm>

namespace rollcall::rules {

namespace {

constexpr std::size_t maxShown = 60; ///< of a bad word, in a message

std::string quoted(std::string_view text)
{
    std::string shown = toValidUtf8(text.substr(0, maxShown));
    if (text.size() > maxShown)
        shown += "…";
    return "\"" + shown + "\"";
}

/// Without a comment, which begins with # at the start or after a blank.
std::string_view withoutComment(std::string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '#' && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t'))
            return line.substr(0, i);
    }
    return line;
}

class Reader
{
public:
    explicit Reader(std::vector<SettingsProblem>& problems)
        : m_problems(problems)
    {}

    void trouble(std::string what, std::string remedy)
    {
        if (m_problems.size() < maxProblems)
            m_problems.push_back({line, std::move(what), std::move(remedy)});
    }

    /// The key and value of one line.
    std::optional<Assignment> assignment(std::string_view text)
    {
        const auto equals = text.find('=');
        if (equals == std::string_view::npos) {
            trouble(quoted(text) + " is no setting", "write it as key = value");
            return std::nullopt;
        }
        const auto name = trimmed(text.substr(0, equals));
        const auto value = trimmed(text.substr(equals + 1));
        const auto& keys = settingsKeys();
        const auto key =
            std::find_if(keys.begin(), keys.end(), [&](const Key& k) { return k.name == name; });
        if (key == keys.end()) {
            const Key* similar = similarKey(name);
            trouble(quoted(name) + " is not known",
                    similar ? "did you mean " + similar->name + "?"
                            : std::string("rollcallctl rules --example lists all keys"));
            return std::nullopt;
        }
        auto parsed = key->parse(value);
        if (!parsed)
            trouble(quoted(value) + " is no value for " + key->name, "give " + key->accepts);
        return parsed;
    }

    int line = 0;

private:
    std::vector<SettingsProblem>& m_problems;
};

} // namespace

std::string toString(const SettingsProblem& problem)
{
    return "line " + std::to_string(problem.line) + ": " + problem.what + "; " + problem.remedy;
}

Limits Settings::limitsFor(std::string_view node, const std::vector<std::string>& tags) const
{
    Limits limits;
    for (const Section& section : m_sections) {
        const bool tagged = section.scope == Scope::Tag &&
                            std::find(tags.begin(), tags.end(), section.name) != tags.end();
        const bool named = section.scope == Scope::Node && section.name == node;
        if (section.scope != Scope::All && !tagged && !named)
            continue;
        for (const auto& assign : section.assignments)
            assign(limits);
    }
    return limits;
}

ParsedSettings parseSettings(std::string_view text)
{
    ParsedSettings parsed;
    Reader reader(parsed.problems);
    if (text.size() > maxSettingsBytes) {
        reader.line = 1;
        reader.trouble("the file is larger than 256 KiB", "remove what is no setting from it");
        return parsed;
    }
    auto& sections = parsed.settings.m_sections;
    sections.push_back({}); // before the first heading everything is for all
    bool skipping = false;  // below a heading that nobody understands
    for (const std::string_view raw : split(text, '\n')) {
        ++reader.line;
        const std::string_view line = trimmed(withoutComment(raw));
        if (line.empty())
            continue;
        if (line.front() != '[') {
            if (skipping)
                continue;
            if (auto assign = reader.assignment(line))
                sections.back().assignments.push_back(std::move(*assign));
            continue;
        }
        const auto close = line.find(']');
        const auto heading = trimmed(line.substr(1, close == line.npos ? line.npos : close - 1));
        const auto blank = heading.find_first_of(" \t");
        const auto name =
            blank == heading.npos ? std::string_view() : trimmed(heading.substr(blank));
        const auto word = heading.substr(0, blank);
        Settings::Section section;
        section.name = name;
        skipping = close != line.size() - 1;
        if (word == "tag" && !name.empty())
            section.scope = Settings::Scope::Tag;
        else if (word == "node" && !name.empty())
            section.scope = Settings::Scope::Node;
        else if (word != "all" || !name.empty())
            skipping = true;
        if (skipping) {
            reader.trouble(quoted(line) + " is no heading; what follows it does not count",
                           "write [all], [tag NAME] or [node NAME]");
            continue;
        }
        sections.push_back(std::move(section));
    }
    return parsed;
}

std::string exampleSettings()
{
    std::string text =
        "# When Rollcall tells that something is wrong. A line that is commented out shows its\n"
        "# default. Put this file at ~/.config/rollcall/rules.conf; rollcallctl rules checks it.\n"
        "# Sections below [all] change it for some boards; a later one wins:\n"
        "#   [tag rack1]\n"
        "#   [node rk-04]\n"
        "\n[all]\n";
    std::string group;
    for (const Key& key : settingsKeys()) {
        const std::string head = key.name.substr(0, key.name.find('.'));
        if (head != group) {
            text += "\n";
            group = head;
        }
        text += "# " + key.meaning + ": " + key.accepts + "\n#" + key.name + " = " + key.standard +
                "\n";
    }
    return text;
}

} // namespace rollcall::rules
