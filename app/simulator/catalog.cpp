#include "app/simulator/catalog.h"

#include "core/protocol/codec.h"

#include <algorithm>

namespace rollcall::simulator {

std::vector<std::string> catalogRecipes()
{
    std::vector<std::string> names;
    for (const auto& report : embeddedReports())
        names.emplace_back(report.recipe);
    std::sort(names.begin(), names.end());
    return names;
}

Result<protocol::Report> catalogReport(const std::string& recipe)
{
    for (const auto& report : embeddedReports()) {
        if (report.recipe == recipe)
            return protocol::decodeReport(report.json);
    }
    return Error{ErrorCode::NotFound,
                 "there is no kind of board '" + recipe + "'",
                 {},
                 "see rollcall-simulator --list-boards"};
}

} // namespace rollcall::simulator
