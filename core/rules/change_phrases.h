#pragma once

#include "core/hardware/fact.h"
#include "core/rules/hardware_changes.h"

#include <optional>
#include <string>
#include <vector>

/// Private to core/rules: the grammar of a change, apart from what is compared.
namespace rollcall::rules {

/// "4 GiB", "3.7 GiB", "512 MiB". Not hardware::formatBytes: that rounds to what fits a tile, and
/// two sizes would look the same.
std::string sizeInWords(std::uint64_t bytes);

template <class T>
std::optional<T> plain(const std::optional<T>& value)
{
    return value;
}
template <class T>
std::optional<T> plain(const std::optional<hardware::Fact<T>>& fact)
{
    return fact ? std::optional(fact->value) : std::nullopt;
}

/// Collects phrases; knows that the unknown is no change.
class Phrases
{
public:
    void say(Nature nature, std::string words) { m_said.push_back({nature, std::move(words)}); }
    void became(Nature nature, const std::string& what, const std::string& before,
                const std::string& now)
    {
        say(nature, what + " " + before + " → " + now);
    }
    void text(Nature nature, const char* what, const std::optional<std::string>& before,
              const std::optional<std::string>& now)
    {
        if (before && now && *before != *now)
            became(nature, what, *before, *now);
    }
    void number(Nature nature, const char* what, std::optional<int> before, std::optional<int> now)
    {
        if (before && now && *before != *now)
            became(nature, what, std::to_string(*before), std::to_string(*now));
    }
    void size(Nature nature, const char* what, std::optional<std::uint64_t> before,
              std::optional<std::uint64_t> now)
    {
        if (before && now && *before != *now)
            became(nature, what, sizeInWords(*before), sizeInWords(*now));
    }
    /// All that was said, within the bound of maxHardwareChanges.
    std::vector<HardwareChange> take();

private:
    std::vector<HardwareChange> m_said;
};

} // namespace rollcall::rules
