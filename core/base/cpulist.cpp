#include "core/base/cpulist.h"

#include "core/base/text.h"

#include <algorithm>

namespace rollcall
{

std::optional<std::vector<int>> parseCpuList(std::string_view text)
{
    std::vector<int> ids;
    text = trimmed(text);
    if (text.empty())
        return ids;
    for (const std::string_view piece : split(text, ',')) {
        const auto dash = piece.find('-');
        const auto first = parseUnsigned(trimmed(piece.substr(0, dash)));
        const auto last =
            dash == std::string_view::npos ? first : parseUnsigned(trimmed(piece.substr(dash + 1)));
        if (!first || !last || *first > *last || *last >= maxCpuId)
            return std::nullopt;
        if (ids.size() > 2 * maxCpuId) // the same range again and again: a lying file
            return std::nullopt;
        for (auto id = *first; id <= *last; ++id)
            ids.push_back(static_cast<int>(id));
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
