#include "core/base/text.h"

#include <charconv>

namespace rollcall {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\0' || c == '\v' || c == '\f';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

template <class T>
std::optional<T> parseWhole(std::string_view text, int base)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> pieces;
    for (;;) {
        const auto at = text.find(separator);
        pieces.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return pieces;
        text.remove_prefix(at + 1);
    }
}

std::vector<std::string_view> splitWords(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t i = 0;
    while (i < text.size()) {
        while (i < text.size() && isBlank(text[i]))
            ++i;
        const std::size_t start = i;
        while (i < text.size() && !isBlank(text[i]))
            ++i;
        if (i > start)
            words.push_back(text.substr(start, i - start));
    }
    return words;
}

std::optional<std::int64_t> parseInt(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    return parseWhole<std::int64_t>(text, 10);
}

std::optional<std::uint64_t> parseHex(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        text.remove_prefix(2);
    return parseWhole<std::uint64_t>(text, 16);
}

std::optional<std::uint64_t> parseUnsigned(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        return parseHex(text);
    return parseWhole<std::uint64_t>(text, 10);
}

std::optional<double> parseDouble(std::string_view text)
{
    // Neither strtod, which follows the locale, nor from_chars(double), which adds 100 kB to the
    // static agent: /proc prints plain decimals only.
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const auto dot = text.find('.');
    const auto whole = parseWhole<std::uint64_t>(text.substr(0, dot), 10);
    if (!whole)
        return std::nullopt;
    double value = static_cast<double>(*whole);
    if (dot != std::string_view::npos) {
        std::string_view digits = text.substr(dot + 1);
        if (digits.find_first_not_of("0123456789") != std::string_view::npos)
            return std::nullopt;
        digits = digits.substr(0, 18); // more than a double can tell apart, and fits 64 bits
        const auto fraction = parseWhole<std::uint64_t>(digits, 10);
        if (!fraction)
            return std::nullopt;
        double scale = 1; // exact up to 1e22, and unlike std::pow() it drags in no libm
        for (std::size_t i = 0; i < digits.size(); ++i)
            scale *= 10;
        value += static_cast<double>(*fraction) / scale;
    }
    return negative ? -value : value;
}

std::string toLower(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = lowered(c);
    return lower;
}

bool containsIgnoringCase(std::string_view text, std::string_view part)
{
    return toLower(text).find(toLower(part)) != std::string::npos;
}

std::size_t utf8Length(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (text.empty())
        return 0;
    const unsigned char first = byte(0);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xC2 && first <= 0xDF   ? 2
                               : first >= 0xE0 && first <= 0xEF ? 3
                               : first >= 0xF0 && first <= 0xF4 ? 4
                                                                : 0;
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    }
    const unsigned char second = byte(1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second > 0x9F;
    const bool tooHigh = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || tooHigh ? 0 : length;
}

namespace {

/// C0, DEL and C1: the last are two bytes in UTF-8, and terminals obey them as well.
bool isControl(std::string_view character)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    return character.size() == 1 ? byte(0) < 0x20 || byte(0) == 0x7F
                                 : byte(0) == 0xC2 && byte(1) < 0xA0;
}

} // namespace

std::string toValidUtf8(std::string_view bytes)
{
    std::string valid;
    valid.reserve(bytes.size());
    while (!bytes.empty()) {
        const std::size_t length = utf8Length(bytes);
        if (length == 0 || isControl(bytes.substr(0, length)))
            valid += "\xEF\xBF\xBD";
        else
            valid += bytes.substr(0, length);
        bytes.remove_prefix(length == 0 ? 1 : length);
    }
    return valid;
}

} // namespace rollcall
