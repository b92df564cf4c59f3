#include "core/rules/change_phrases.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace rollcall::rules {

std::string sizeInWords(std::uint64_t bytes)
{
    constexpr double mebi = 1024.0 * 1024;
    const auto size = static_cast<double>(bytes);
    const bool large = size >= 1024 * mebi;
    const double value = size / (large ? 1024 * mebi : mebi);
    const bool whole = !large || std::fabs(value - std::round(value)) < 0.05;
    char text[48];
    std::snprintf(text, sizeof text, whole ? "%.0f %s" : "%.1f %s", value, large ? "GiB" : "MiB");
    return text;
}

std::vector<HardwareChange> Phrases::take()
{
    if (m_said.size() > maxHardwareChanges) {
        const auto rest = m_said.size() - maxHardwareChanges + 1;
        // What is left out must not make a hardware change look like one of software.
        const bool hardware =
            std::any_of(m_said.begin() + (maxHardwareChanges - 1), m_said.end(),
                        [](const auto& change) { return change.nature == Nature::Hardware; });
        const Nature nature = hardware ? Nature::Hardware : m_said[maxHardwareChanges - 1].nature;
        m_said.resize(maxHardwareChanges - 1);
        m_said.push_back({nature, "and " + std::to_string(rest) + " more"});
    }
    return std::move(m_said);
}

} // namespace rollcall::rules
