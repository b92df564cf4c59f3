#pragma once

#include <string_view>

namespace rollcall::enrol {

/// Without the mark that some editors put before UTF-8.
inline std::string_view withoutByteOrderMark(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

/// Calls `take(line, number)` for each line, without its end ('\n' or "\r\n"), counted from 1; ends
/// early when it answers false.
template <class Function>
void forEachLine(std::string_view text, Function take)
{
    text = withoutByteOrderMark(text);
    for (int number = 1; !text.empty(); ++number) {
        const auto newline = text.find('\n');
        std::string_view line = text.substr(0, newline);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!take(line, number))
            return;
        text = newline == text.npos ? std::string_view() : text.substr(newline + 1);
    }
}

} // namespace rollcall::enrol
