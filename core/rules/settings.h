#pragma once

#include "core/rules/limits.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The user's limits, as the settings file says them: $XDG_CONFIG_HOME/rollcall/rules.conf. Its
/// grammar is told by exampleSettings(). Pure functions over text; core/fleet reads the file.
namespace rollcall::rules {

/// One line that could not be taken. The rest of the file holds all the same.
struct SettingsProblem {
    int line = 0;       ///< from 1
    std::string what;   ///< "\"hot.limt\" is not known"
    std::string remedy; ///< "did you mean hot.limit? …"
    bool operator==(const SettingsProblem&) const = default;
};

/// "line 7: what; remedy".
std::string toString(const SettingsProblem& problem);

class Settings
{
public:
    /// What holds for a node: the defaults, then [all], then each [tag …] and [node …] section that
    /// names it, in the order of the file.
    Limits limitsFor(std::string_view node, const std::vector<std::string>& tags) const;

private:
    friend struct ParsedSettings parseSettings(std::string_view text);
    enum class Scope { All, Tag, Node };
    struct Section {
        Scope scope = Scope::All;
        std::string name;
        std::vector<std::function<void(Limits&)>> assignments;
    };
    std::vector<Section> m_sections;
};

struct ParsedSettings {
    Settings settings;
    std::vector<SettingsProblem> problems; ///< in the order of lines, at most maxProblems
};

inline constexpr std::size_t maxSettingsBytes = 256 * 1024, maxProblems = 50;

/// Never fails: a line that cannot be understood is a problem, and its default holds.
ParsedSettings parseSettings(std::string_view text);

/// A documented file in which every key stands with its default, commented out.
std::string exampleSettings();

} // namespace rollcall::rules
