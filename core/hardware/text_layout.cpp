#include "core/hardware/text_layout.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace rollcall::hardware {

namespace {

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// The first `count` code points of a text.
std::string_view firstColumns(std::string_view text, std::size_t count)
{
    std::size_t end = 0;
    while (end < text.size() && count > 0) {
        ++end;
        while (end < text.size() && continues(text[end]))
            ++end;
        --count;
    }
    return text.substr(0, end);
}

} // namespace

std::size_t columns(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += !continues(c);
    return count;
}

std::string formatFixed(double value, int digits)
{
    const double factor = digits == 0 ? 1 : digits == 1 ? 10 : digits == 2 ? 100 : 1000;
    if (!std::isfinite(value) || std::fabs(value) > 1e15)
        return "?";
    const auto scaled = static_cast<long long>(std::llround(std::fabs(value) * factor));
    const auto unit = static_cast<long long>(factor);
    std::string text = value < 0 && scaled != 0 ? "-" : "";
    text += std::to_string(scaled / unit);
    if (digits > 0) {
        const std::string fraction = std::to_string(scaled % unit);
        text +=
            '.' + std::string(static_cast<std::size_t>(digits) - fraction.size(), '0') + fraction;
    }
    return text;
}

std::string formatHex(std::uint32_t value, int digits)
{
    std::string text;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        text += "0123456789abcdef"[value >> shift & 0xf];
    return text;
}

void PageWriter::title(std::string_view text)
{
    m_text += firstColumns(text, pageColumns);
    m_text += '\n';
    for (std::size_t i = 0; i < pageColumns; ++i)
        m_text += "─";
    m_text += '\n';
}

void PageWriter::section(std::string_view label)
{
    m_label = label;
}

void PageWriter::line(std::string_view text, std::string_view note)
{
    putNoted(text, note, 0);
}

void PageWriter::detail(std::string_view text, std::string_view note)
{
    putNoted(text, note, detailIndent);
}

void PageWriter::putNoted(std::string_view text, std::string_view note, std::size_t indent)
{
    const std::size_t room = pageColumns - marginColumns - indent;
    if (note.empty() || columns(text) + 2 + columns(note) > room) {
        put(text, indent);
        return;
    }
    std::string row(text);
    row.append(room - columns(text) - columns(note), ' ');
    row += note;
    putRow(row, indent);
}

void PageWriter::put(std::string_view text, std::size_t indent)
{
    const std::size_t room = pageColumns - marginColumns - indent;
    if (columns(text) <= room) { // keeps blanks that align columns
        putRow(text, indent);
        return;
    }
    std::string row;
    for (const std::string_view raw : splitWords(text)) {
        const std::string_view word = firstColumns(raw, room);
        if (!row.empty() && columns(row) + 1 + columns(word) > room) {
            putRow(row, indent);
            row.clear();
        }
        if (!row.empty())
            row += ' ';
        row += word;
    }
    if (!row.empty())
        putRow(row, indent);
}

void PageWriter::putRow(std::string_view text, std::size_t indent)
{
    std::string row = std::exchange(m_label, {});
    row.append(marginColumns - std::min(marginColumns, columns(row)) + indent, ' ');
    row += text;
    m_text += trimmed(row).empty() ? std::string_view{} : std::string_view(row);
    m_text += '\n';
}

} // namespace rollcall::hardware
