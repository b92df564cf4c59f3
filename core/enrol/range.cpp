#include "core/enrol/range.h"

#include "core/base/text.h"
#include "core/enrol/candidate.h"

#include <algorithm>
#include <optional>

namespace rollcall::enrol {

namespace {

constexpr std::size_t maxPatternBytes = 4096;
constexpr std::size_t maxDigits = 9; // fits 32 bits, and no fleet is larger
constexpr std::size_t maxBrackets = 8;

/// "08-11/1": numbers, or letters in Ansible's style.
struct Span {
    std::int64_t first = 0, last = 0, step = 1;
    std::size_t width = 0; ///< zeros are put before shorter numbers
    bool letters = false;

    std::uint64_t count() const
    {
        return static_cast<std::uint64_t>(last - first) / static_cast<std::uint64_t>(step) + 1;
    }
    std::string at(std::uint64_t index) const
    {
        const std::int64_t value = first + static_cast<std::int64_t>(index) * step;
        if (letters)
            return std::string(1, static_cast<char>(value));
        std::string digits = std::to_string(value);
        return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
    }
};

/// A piece of text followed by the choices of a bracket; the last piece has none.
struct Piece {
    std::string_view text;
    std::vector<Span> spans;

    std::uint64_t count() const
    {
        std::uint64_t sum = spans.empty() ? 1 : 0;
        for (const Span& span : spans)
            sum += span.count();
        return sum;
    }
    std::string at(std::uint64_t index) const
    {
        for (const Span& span : spans) {
            if (index < span.count())
                return span.at(index);
            index -= span.count();
        }
        return {};
    }
};

Error invalid(std::string_view pattern, std::string message, RangeStyle style)
{
    return {ErrorCode::InvalidInput, std::move(message), quoted(pattern),
            style == RangeStyle::Cluster ? "write ranges as pi[01-32].lab or node[1-3,7]"
                                         : "write ranges as pi[01:32].lab or rack-[a:f]"};
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.size() <= maxDigits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isLetter(std::string_view text)
{
    return text.size() == 1 &&
           ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'));
}

/// What is wrong with a span, or nothing; `fault` is the part of it that is wrong.
std::optional<std::string> readSpan(std::string_view text, RangeStyle style, Span& span,
                                    std::string_view& fault)
{
    fault = text;
    std::vector<std::string_view> parts;
    std::string_view step;
    if (style == RangeStyle::Cluster) {
        const auto slash = text.find('/');
        step = slash == text.npos ? std::string_view("1") : text.substr(slash + 1);
        parts = split(text.substr(0, slash), '-');
    } else {
        parts = split(text, ':');
        step = parts.size() == 3 ? parts[2] : std::string_view("1");
        if (parts.size() == 3)
            parts.pop_back();
        if (parts.size() < 2)
            return "a range has two ends";
    }
    if (parts.size() > 2)
        return quoted(text) + " has too many parts";
    const std::string_view first = parts.front(), last = parts.back();
    if (!isDigits(step) || *parseInt(step) == 0) {
        if (!step.empty())
            fault = step;
        return quoted(step) + " is no step: a whole number from 1";
    }
    span.step = *parseInt(step);
    if (style == RangeStyle::Ansible && isLetter(first) && isLetter(last)) {
        span.letters = true;
        span.first = first[0];
        span.last = last[0];
        if ((span.first >= 'a') != (span.last >= 'a'))
            return "a range goes from small to small or from capital to capital letters";
    } else if (isDigits(first) && isDigits(last)) {
        span.first = *parseInt(first);
        span.last = *parseInt(last);
        if (first.front() == '0')
            span.width = first.size();
        if (last.front() == '0' && last.size() > 1 && last.size() != first.size())
            return quoted(text) + ": both ends want the same number of digits";
    } else {
        return quoted(text) + " is no range of numbers of at most 9 digits";
    }
    if (span.last < span.first)
        return quoted(text) + " runs backwards";
    return std::nullopt;
}

std::optional<std::string> readPieces(std::string_view pattern, RangeStyle style,
                                      std::vector<Piece>& pieces, std::string_view& fault)
{
    std::size_t from = 0;
    for (;;) {
        const auto open = pattern.find('[', from);
        if (const auto close = pattern.find(']', from); close < open) {
            fault = pattern.substr(close, 1);
            return "a closing bracket has no opening one";
        }
        Piece piece{pattern.substr(from, open == pattern.npos ? open : open - from), {}};
        if (open == pattern.npos) {
            pieces.push_back(piece);
            return std::nullopt;
        }
        const auto close = pattern.find(']', open);
        fault = pattern.substr(open);
        if (close == pattern.npos)
            return "a bracket is not closed";
        if (pieces.size() >= maxBrackets)
            return "there are more than " + std::to_string(maxBrackets) + " ranges in it";
        const std::string_view inside = pattern.substr(open + 1, close - open - 1);
        const auto choices = style == RangeStyle::Cluster ? split(inside, ',')
                                                          : std::vector<std::string_view>{inside};
        for (const std::string_view choice : choices) {
            Span span;
            fault = pattern.substr(open, close - open + 1);
            std::string_view part;
            if (auto wrong = readSpan(choice, style, span, part)) {
                if (!part.empty())
                    fault = part;
                return wrong;
            }
            piece.spans.push_back(span);
        }
        pieces.push_back(std::move(piece));
        from = close + 1;
    }
}

/// "[fe80::1]:22" and "pi@[fe80::1]": a bracket that holds an address. In an inventory of Ansible
/// "[1:3]" is a range and "[fe80:1::2]" is not; that has more colons than a range.
bool bracketsAnAddress(std::string_view pattern)
{
    const auto open = pattern.find('[');
    const auto close = pattern.find(']', open == pattern.npos ? 0 : open);
    if (open == pattern.npos || close == pattern.npos || (open > 0 && pattern[open - 1] != '@'))
        return false;
    const std::string_view inside = pattern.substr(open + 1, close - open - 1);
    return inside.find("::") != inside.npos || std::count(inside.begin(), inside.end(), ':') > 2;
}

std::vector<std::string_view> splitOutsideBrackets(std::string_view text)
{
    std::vector<std::string_view> pieces;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '[')
            ++depth;
        else if (text[i] == ']')
            --depth;
        else if (text[i] == ',' && depth <= 0) {
            pieces.push_back(text.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    pieces.push_back(text.substr(begin));
    return pieces;
}

Result<void> expandOne(std::string_view pattern, RangeStyle style, std::size_t most,
                       std::vector<std::string>& names, std::string_view& fault)
{
    std::vector<Piece> pieces;
    if (bracketsAnAddress(pattern))
        pieces.push_back({pattern, {}});
    else if (auto wrong = readPieces(pattern, style, pieces, fault))
        return invalid(pattern, std::move(*wrong), style);
    fault = pattern;
    std::uint64_t total = 1;
    for (const Piece& piece : pieces) {
        total *= piece.count(); // each factor below 2^46, the product so far below 2^15
        if (total > most - std::min(most, names.size()))
            return Error{ErrorCode::TooLarge,
                         "this names more than " + std::to_string(most) + " boards",
                         quoted(pattern), "enrol them in parts"};
    }
    for (std::uint64_t index = 0; index < total; ++index) {
        std::string name;
        std::uint64_t below = total, rest = index;
        for (const Piece& piece : pieces) {
            below /= piece.count();
            name += piece.text;
            name += piece.at(rest / below);
            rest %= below;
        }
        if (name.size() > maxTextBytes)
            return invalid(pattern, "its names are longer than 255 characters", style);
        names.push_back(std::move(name));
    }
    return {};
}

} // namespace

Result<std::vector<std::string>> expandRange(std::string_view pattern, RangeStyle style,
                                             std::size_t most, std::string_view* fault)
{
    std::string_view unwanted;
    std::string_view& at = fault ? *fault : unwanted;
    at = pattern;
    if (pattern.size() > maxPatternBytes)
        return Error{ErrorCode::TooLarge, "a pattern has at most 4096 characters", quoted(pattern),
                     ""};
    if (pattern.find_first_of("!^&") != pattern.npos && style == RangeStyle::Cluster &&
        pattern.find('[') != pattern.npos)
        return invalid(pattern, "sets cannot be subtracted here; name what you want", style);
    std::vector<std::string> names;
    const auto patterns = style == RangeStyle::Cluster ? splitOutsideBrackets(pattern)
                                                       : std::vector<std::string_view>{pattern};
    for (const std::string_view each : patterns) {
        const std::string_view one = trimmed(each);
        if (one.empty() && !each.empty())
            at = each;
        if (one.empty())
            return invalid(pattern, "there is nothing between two commas", style);
        if (auto expanded = expandOne(one, style, most, names, at); !expanded)
            return expanded.error();
    }
    return names;
}

} // namespace rollcall::enrol
