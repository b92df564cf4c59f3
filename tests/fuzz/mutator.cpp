#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <iterator>
#include <random>

namespace rollcall::fuzz {

namespace {

/// The first of them are numbers everywhere, also in JSON.
constexpr std::size_t plainNumbers = 20;
constexpr std::string_view numbers[] = {"0",
                                        "-1",
                                        "1",
                                        "1024",
                                        "4095",
                                        "8191",
                                        "8192",
                                        "65535",
                                        "-273200",
                                        "6280400",
                                        "2147483647",
                                        "2147483648",
                                        "-2147483649",
                                        "4294967295",
                                        "4294967296",
                                        "9223372036854775807",
                                        "-9223372036854775808",
                                        "18446744073709551615",
                                        "18446744073709551616",
                                        "0.5",
                                        "1e308",
                                        "-1e-308",
                                        "0x0",
                                        "0xffffffffffffffff",
                                        "0-8191",
                                        "7-0",
                                        "0-3,3-1",
                                        ""};
constexpr std::string_view words[] = {"\n",
                                      "\n\n",
                                      "\t: ",
                                      "\\u0000",
                                      "\\ud83d\\udc27",
                                      "\xff",
                                      std::string_view("\0", 1),
                                      "\x1b[2J",
                                      "\xe2\x80\xae",
                                      ",",
                                      "{}",
                                      "[]",
                                      "null",
                                      "true",
                                      "\"\"",
                                      "..",
                                      "/",
                                      "%s%n"};
constexpr std::string_view separators("\n,;\x1e", 4);

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t bound)
{
    return bound == 0 ? 0 : random() % bound;
}

template <class Array>
std::string_view pick(Random& random, const Array& array)
{
    return array[below(random, std::size(array))];
}

struct Piece {
    std::size_t at = 0, length = 0;
};

/// The number at or behind a place somewhere in the text.
Piece numberIn(Random& random, std::string_view text)
{
    const auto at = text.find_first_of("0123456789", below(random, text.size()));
    if (at == text.npos)
        return {};
    const auto end = text.find_first_not_of("0123456789abcdefx.", at);
    return {at, (end == text.npos ? text.size() : end) - at};
}

bool closesWhatItOpens(std::string_view text)
{
    const auto count = [&](char c) { return std::count(text.begin(), text.end(), c); };
    return count('{') == count('}') && count('[') == count(']') && count('"') % 2 == 0;
}

/// What lies between two separators: a line, a record, a member.
Piece anyPieceIn(Random& random, std::string_view text)
{
    char separator = separators[below(random, separators.size())];
    for (const char other : separators) { // one that is there
        if (text.find(separator) != text.npos)
            break;
        separator = other;
    }
    const auto somewhere = below(random, text.size());
    const auto before = text.rfind(separator, somewhere);
    const auto at = before == text.npos ? 0 : before;
    const auto end = text.find(separator, at + 1);
    return {at, (end == text.npos ? text.size() : end) - at};
}

/// The same, but whole in the sense of JSON, if such a piece is found soon.
Piece pieceIn(Random& random, std::string_view text)
{
    Piece piece;
    for (int tries = 0; tries < 6; ++tries) {
        piece = anyPieceIn(random, text);
        if (closesWhatItOpens(text.substr(piece.at, piece.length)))
            break;
    }
    return piece;
}

void changeOnce(Random& random, std::string& text)
{
    switch (below(random, 8)) {
    case 0:
    case 1:
        if (const Piece number = numberIn(random, text); number.length > 0)
            text.replace(
                number.at, number.length,
                numbers[below(random, below(random, 4) > 0 ? plainNumbers : std::size(numbers))]);
        break;
    case 2: // one digit, so that numbers meet that did not
        if (const Piece number = numberIn(random, text); number.length > 0)
            text[number.at + below(random, number.length)] =
                static_cast<char>('0' + below(random, 10));
        break;
    case 3: {
        const Piece piece = pieceIn(random, text);
        text.erase(piece.at, piece.length);
        break;
    }
    case 4: {
        const Piece piece = pieceIn(random, text);
        const std::string copy = text.substr(piece.at, piece.length);
        for (auto count = 1 + below(random, 3); count > 0; --count)
            text.insert(piece.at, copy);
        break;
    }
    case 5: {
        const Piece from = pieceIn(random, text), to = pieceIn(random, text);
        text.replace(to.at, to.length, text.substr(from.at, from.length));
        break;
    }
    case 6:
        text.insert(below(random, text.size() + 1), pick(random, words));
        break;
    default:
        if (!text.empty())
            text[below(random, text.size())] = static_cast<char>(below(random, 256));
    }
}

} // namespace

std::string mutated(std::string_view text, std::uint32_t seed, std::size_t limit)
{
    Random random(seed);
    std::string result(text);
    for (auto changes = 1 + below(random, 4); changes > 0; --changes)
        changeOnce(random, result);
    if (result.size() > limit)
        result.resize(limit);
    return result;
}

} // namespace rollcall::fuzz
