#include "agent/readers/parse.h"

#include "core/base/cpulist.h"
#include "core/base/text.h"

namespace rollcall::agent {

std::optional<std::uint64_t> readUnsigned(const Directory& directory, std::string_view name)
{
    const auto content = directory.bytes(name);
    return content ? parseUnsigned(trimmed(*content)) : std::nullopt;
}

std::optional<bool> readFlag(const Directory& directory, std::string_view name)
{
    const auto number = directory.number(name);
    if (!number || *number < 0 || *number > 1)
        return std::nullopt;
    return *number == 1;
}

std::optional<std::string> readCpuList(const Directory& directory, std::string_view name)
{
    const auto content = directory.bytes(name);
    if (!content)
        return std::nullopt;
    auto ids = parseCpuList(*content);
    if (!ids)
        return std::nullopt;
    return formatCpuList(std::move(*ids));
}

std::vector<std::string> readStringList(const Directory& node, std::string_view name)
{
    constexpr std::size_t maxStrings = 32;
    std::vector<std::string> strings;
    const auto content = node.bytes(name);
    if (!content)
        return strings;
    for (const std::string_view piece : split(*content, '\0')) {
        const std::string_view text = trimmed(piece);
        if (!text.empty() && strings.size() < maxStrings)
            strings.push_back(toValidUtf8(text));
    }
    return strings;
}

std::optional<std::uint64_t> scaled(std::optional<std::int64_t> count, std::uint64_t unit)
{
    std::uint64_t product = 0;
    if (!count || *count < 0 ||
        __builtin_mul_overflow(static_cast<std::uint64_t>(*count), unit, &product))
        return std::nullopt;
    return product;
}

std::optional<std::uint64_t> kilobytesOf(std::string_view meminfo, std::string_view key)
{
    while (!meminfo.empty()) {
        std::string_view line = takeLine(meminfo);
        if (!line.starts_with(key) || line.substr(key.size(), 1) != ":")
            continue;
        line = trimmed(line.substr(key.size() + 1));
        return scaled(parseInt(line.substr(0, line.find(' '))), 1024);
    }
    return std::nullopt;
}

std::string_view takeLine(std::string_view& text)
{
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

} // namespace rollcall::agent
