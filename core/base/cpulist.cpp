#include "core/base/cpulist.h"

#include "core/base/text.h"

#include <algorithm>

namespace rollcall {

namespace {

/// One id: decimal digits only, where parseInt() would take a sign.
std::optional<int> parseId(std::string_view text)
{
    text = trimmed(text);
    const auto id = parseInt(text);
    if (!id || text.front() == '+' || *id < 0 || *id >= maxCpuId)
        return std::nullopt;
    return static_cast<int>(*id);
}

} // namespace

std::optional<std::vector<int>> parseCpuList(std::string_view text)
{
    std::vector<int> ids;
    text = trimmed(text);
    if (text.empty())
        return ids;
    for (const std::string_view piece : split(text, ',')) {
        const auto dash = piece.find('-');
        const auto first = parseId(piece.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : parseId(piece.substr(dash + 1));
        if (!first || !last || *first > *last)
            return std::nullopt;
        if (ids.size() > 2 * maxCpuId) // the same range again and again: a lying file
            return std::nullopt;
        for (auto id = *first; id <= *last; ++id)
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::string formatCpuList(std::vector<int> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::string text;
    for (std::size_t i = 0; i < ids.size();) {
        std::size_t last = i;
        while (last + 1 < ids.size() && ids[last + 1] == ids[last] + 1)
            ++last;
        if (!text.empty())
            text += ',';
        text += std::to_string(ids[i]);
        if (last > i)
            text += '-' + std::to_string(ids[last]);
        i = last + 1;
    }
    return text;
}

} // namespace rollcall
