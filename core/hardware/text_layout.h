#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace rollcall::hardware {

/// Columns a UTF-8 text takes on a terminal; every code point counts as one.
std::size_t columns(std::string_view text);

/// "48.3": fixed decimals without the C locale's comma. `digits` is 0 to 3.
std::string formatFixed(double value, int digits);

/// "0d08": lower-case hexadecimal of that many digits.
std::string formatHex(std::uint32_t value, int digits);

/// Builds a page of 80 columns: a label in the left margin, values beside it, long values wrapped
/// at blanks and, where a word is wider than the page, cut.
class PageWriter
{
public:
    static constexpr std::size_t pageColumns = 80, marginColumns = 13, detailIndent = 2;

    void title(std::string_view text);

    /// Begins a section; its label stands beside the first line that follows, or nowhere when none
    /// does.
    void section(std::string_view label);

    /// A line of the section, with a note flushed right when there is room for it.
    void line(std::string_view text, std::string_view note = {});

    /// A line indented below the one before, with a note as above.
    void detail(std::string_view text, std::string_view note = {});

    std::string take() { return std::move(m_text); }

private:
    void putNoted(std::string_view text, std::string_view note, std::size_t indent);
    void put(std::string_view text, std::size_t indent);
    void putRow(std::string_view text, std::size_t indent);

    std::string m_text;
    std::string m_label;
};

} // namespace rollcall::hardware
