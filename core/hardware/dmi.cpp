#include "core/hardware/dmi.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace rollcall::hardware {

namespace {

// Seen in firmware in the field; compared without case.
constexpr const char* fillers[] = {
    "to be filled by o.e.m.",
    "to be filled by o.e.m",
    "to be filled",
    "default string",
    "default",
    "system manufacturer",
    "system product name",
    "system version",
    "base board product name",
    "not specified",
    "not applicable",
    "unspecified",
    "unknown",
    "none",
    "(none)",
    "n/a",
    "na",
    "null",
    "(null)",
    "<bad index>",
    "o.e.m.",
    "oem",
    "others",
    "invalid",
    "undefined",
    "product name",
    "part number",
    "manufacturer",
    "no dimm",
    "not available",
    "serial number",
};

/// Only dots, blanks, X, zeros or dashes: a form nobody filled in.
bool isBlankForm(std::string_view text)
{
    return text.find_first_not_of(". -_xX0*?") == std::string_view::npos;
}

} // namespace

std::optional<std::string> dmiText(const BoardFacts& board, const char* name)
{
    const auto found = board.dmi.find(name);
    return found == board.dmi.end() ? std::nullopt : dmiWord(found->second);
}

std::optional<std::string> dmiWord(std::string_view raw)
{
    std::string text;
    for (const std::string_view word : splitWords(trimmed(raw))) // columns are filled with blanks
        text.append(text.empty() ? "" : " ").append(word);
    text = toValidUtf8(text);
    while (text.starts_with('.') || text.starts_with('`'))
        text.erase(0, 1);
    const std::string lower = toLower(text);
    const bool filler =
        std::find(std::begin(fillers), std::end(fillers), lower) != std::end(fillers);
    if (text.empty() || filler || isBlankForm(text))
        return std::nullopt;
    return text;
}

} // namespace rollcall::hardware
