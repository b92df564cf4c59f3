#include "recorded_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>

namespace recorded {

using namespace rollcall;

namespace {

constexpr NamedPart parts[] = {
    {"ARM1176", 0x41, 0xb76, "ARM1176"},
    {"Cortex-A5", 0x41, 0xc05, "Cortex-A5"},
    {"Cortex-A7", 0x41, 0xc07, "Cortex-A7"},
    {"Cortex-A8", 0x41, 0xc08, "Cortex-A8"},
    {"Cortex-A9", 0x41, 0xc09, "Cortex-A9"},
    {"Cortex-A17", 0x41, 0xc0e, "Cortex-A17"},
    {"Cortex-A35", 0x41, 0xd04, "Cortex-A35"},
    {"Cortex-A53", 0x41, 0xd03, "Cortex-A53"},
    {"Cortex-A55", 0x41, 0xd05, "Cortex-A55"},
    {"Cortex-A57", 0x41, 0xd07, "Cortex-A57"},
    {"Cortex-A72", 0x41, 0xd08, "Cortex-A72"},
    {"Cortex-A73", 0x41, 0xd09, "Cortex-A73"},
    {"Cortex-A76", 0x41, 0xd0b, "Cortex-A76"},
    {"Cortex-A78", 0x41, 0xd41, "Cortex-A78"},
    {"Cortex-A78AE", 0x41, 0xd42, "Cortex-A78AE"},
    {"Cortex-A78C", 0x41, 0xd4b, "Cortex-A78C"},
    {"Cortex-X1C", 0x41, 0xd4c, "Cortex-X1C"},
    {"Cortex-A725", 0x41, 0xd87, "Cortex-A725"},
    {"Cortex-X925", 0x41, 0xd85, "Cortex-X925"},
    {"Neoverse-N1", 0x41, 0xd0c, "Neoverse-N1"},
    {"Cavium ThunderX 88XX", 0x43, 0x0a1, "ThunderX-88XX"},
    {"Kunpeng-920", 0x48, 0xd01, "TaiShan-v110"},
    {"NVidia Carmel", 0x4e, 0x004, "Carmel"},
    {"Krait", 0x51, 0x06f, "Krait"},
    {"Kryo", 0x51, 0x211, "Kryo"},
    {"Kryo V2", 0x51, 0x801, "Kryo-2XX-Silver"},
    {"Qualcomm Kryo V2", 0x51, 0x801, "Kryo-2XX-Silver"},
    {"Qualcomm Falkor V1/Kryo", 0x51, 0x800, "Kryo-2XX-Gold"},
    {"Feroceon 88FR131", 0x56, 0x131, "Feroceon-88FR131"},
    {"PJ4B-MP", 0x56, 0x584, "PJ4B-MP"},
    {"Phytium FTC663", 0x70, 0x663, "FTC663"},
    {"Ampere Ampere-1a", 0xc0, 0xac4, "Ampere-1a"},
};

/// Only what makes a name: "Snapdragon (TM) 8cx Gen 3" → "snapdragon8cxgen3".
std::string bareName(std::string_view name)
{
    std::string bare;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool isMark = name.substr(i).starts_with("(TM)") || name.substr(i).starts_with("(R)");
        i += isMark ? name.find(')', i) - i : 0;
        if (!isMark && std::isalnum(static_cast<unsigned char>(name[i])))
            bare += name[i];
    }
    return toLower(bare);
}

/// One line of CSV as its fields.
std::vector<std::string> fieldsOf(std::string_view line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[i++];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += line[i];
    }
    return fields;
}

} // namespace

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string_view valueOf(std::string_view text, std::string_view key)
{
    for (std::string_view line : split(text, '\n')) {
        line = trimmed(line);
        if (line.starts_with(key) && line.substr(key.size()).starts_with(':'))
            return trimmed(line.substr(key.size() + 1));
    }
    return {};
}

const NamedPart* findNamedPart(std::string_view word)
{
    const auto found = std::find_if(std::begin(parts), std::end(parts),
                                    [&](const NamedPart& part) { return part.word == word; });
    return found == std::end(parts) ? nullptr : found;
}

std::optional<std::uint64_t> midrOf(const NamedPart& part, std::string_view stepping)
{
    const auto p = stepping.find('p');
    if (!stepping.starts_with('r') || p == stepping.npos)
        return std::nullopt;
    const auto variant = parseInt(stepping.substr(1, p - 1));
    const auto revision = parseInt(stepping.substr(p + 1));
    if (!variant || !revision || *variant > 15 || *revision > 15)
        return std::nullopt;
    return std::uint64_t{part.implementer} << 24 | static_cast<std::uint64_t>(*variant) << 20 |
           0xf << 16 | part.part << 4 | static_cast<std::uint64_t>(*revision);
}

bool sameName(std::string_view one, std::string_view other)
{
    const auto contains = [](std::string_view whole, std::string_view part) {
        const std::string bare = bareName(part);
        return !bare.empty() && bareName(whole).find(bare) != std::string::npos;
    };
    const auto bracket = one.find(" (");
    return contains(one, other) || contains(other, one.substr(0, bracket)) ||
           (bracket != one.npos && contains(other, one.substr(bracket)));
}

std::vector<std::map<std::string, std::string>> readCsv(const std::filesystem::path& file)
{
    std::vector<std::map<std::string, std::string>> rows;
    std::vector<std::string> names;
    const std::string content = contentOf(file);
    for (const std::string_view line : split(content, '\n')) {
        if (trimmed(line).empty())
            continue;
        const auto fields = fieldsOf(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
        if (names.empty()) {
            names = fields;
            continue;
        }
        auto& row = rows.emplace_back();
        for (std::size_t i = 0; i < fields.size() && i < names.size(); ++i)
            row[names[i]] = fields[i];
    }
    return rows;
}

} // namespace recorded
