#include "core/protocol/json_parser.h"

#include "core/base/text.h"
#include "core/protocol/messages.h"

#include <charconv>

namespace rollcall::protocol {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isLowSurrogate(std::uint32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

bool isHighSurrogate(std::uint32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

} // namespace

bool JsonParser::parse()
{
    if (!value({}))
        return false;
    skipBlanks();
    return m_rest.empty();
}

void JsonParser::skipBlanks()
{
    while (!m_rest.empty() && isBlank(m_rest.front()))
        m_rest.remove_prefix(1);
}

bool JsonParser::skip(std::string_view word)
{
    if (!m_rest.starts_with(word))
        return false;
    m_rest.remove_prefix(word.size());
    return true;
}

bool JsonParser::skipAfterBlanks(char c)
{
    skipBlanks();
    return skip(c);
}

std::size_t JsonParser::skipDigits()
{
    std::size_t count = 0;
    while (count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9')
        ++count;
    m_rest.remove_prefix(count);
    return count;
}

bool JsonParser::value(Span name)
{
    skipBlanks();
    switch (m_rest.empty() ? '\0' : m_rest.front()) {
    case '{':
        return skip('{') && container(Kind::Object, '}', name);
    case '[':
        return skip('[') && container(Kind::Array, ']', name);
    case '"': {
        Span text;
        return skip('"') && string(text) && addText(Kind::String, name, text);
    }
    case 't':
        return skip("true") && addNumber(Kind::Bool, name, 1);
    case 'f':
        return skip("false") && addNumber(Kind::Bool, name, 0);
    case 'n':
        return skip("null") && add(Kind::Null, name) != nullptr;
    default:
        return count(name) || number(name);
    }
}

/// What follows '{' or '[', up to and with its end.
bool JsonParser::container(Kind kind, char end, Span name)
{
    if (m_depth >= maxDepth) {
        m_overBound = "is nested too deeply";
        return false;
    }
    const std::size_t index = m_document.m_nodes.size();
    if (!add(kind, name))
        return false;
    ++m_depth;
    if (!skipAfterBlanks(end)) {
        do {
            Span member;
            if (kind == Kind::Object && !memberName(member))
                return false;
            if (!value(member))
                return false;
        } while (skipAfterBlanks(','));
        if (!skipAfterBlanks(end))
            return false;
    }
    --m_depth;
    auto& nodes = m_document.m_nodes;
    nodes[index].next = static_cast<std::uint32_t>(nodes.size());
    return true;
}

bool JsonParser::memberName(Span& name)
{
    return skipAfterBlanks('"') && string(name) && skipAfterBlanks(':');
}

/// What follows an opening quote, up to and with the closing one.
bool JsonParser::string(Span& text)
{
    std::string& store = m_document.m_text;
    text.at = static_cast<std::uint32_t>(store.size());
    for (;;) {
        const std::size_t plain = plainLength();
        store += m_rest.substr(0, plain);
        m_rest.remove_prefix(plain);
        if (skip('"'))
            break;
        if (!(skip('\\') ? escape() : wideCharacter()))
            return false;
    }
    text.length = static_cast<std::uint32_t>(store.size()) - text.at;
    return true;
}

/// How many bytes stand for themselves.
std::size_t JsonParser::plainLength() const
{
    for (std::size_t i = 0; i < m_rest.size(); ++i) {
        const auto byte = static_cast<unsigned char>(m_rest[i]);
        if (byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\')
            return i;
    }
    return m_rest.size();
}

/// One character beyond ASCII. A bare control character is none.
bool JsonParser::wideCharacter()
{
    const std::size_t length = utf8Length(m_rest);
    if (length < 2)
        return false;
    m_document.m_text += m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return true;
}

/// What follows a backslash.
bool JsonParser::escape()
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (skip("u"))
        return unicodeEscape();
    const auto which = m_rest.empty() ? std::string_view::npos : letters.find(m_rest.front());
    if (which == std::string_view::npos)
        return false;
    m_document.m_text += meanings[which];
    m_rest.remove_prefix(1);
    return true;
}

/// Four digits, or two times four for what UTF-16 writes as a surrogate pair.
bool JsonParser::unicodeEscape()
{
    std::uint32_t first = 0, second = 0;
    if (!fourDigits(first) || isLowSurrogate(first))
        return false;
    if (!isHighSurrogate(first)) {
        appendUtf8(first);
        return true;
    }
    if (!skip("\\u") || !fourDigits(second) || !isLowSurrogate(second))
        return false;
    appendUtf8(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
    return true;
}

bool JsonParser::fourDigits(std::uint32_t& unit)
{
    if (m_rest.size() < 4)
        return false;
    const char* const end = m_rest.data() + 4;
    const auto parsed = std::from_chars(m_rest.data(), end, unit, 16);
    if (parsed.ec != std::errc() || parsed.ptr != end)
        return false;
    m_rest.remove_prefix(4);
    return true;
}

void JsonParser::appendUtf8(std::uint32_t character)
{
    const int tails = character < 0x80 ? 0 : character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
    constexpr std::uint32_t marks[] = {0x00, 0xC0, 0xE0, 0xF0};
    std::string& store = m_document.m_text;
    store += static_cast<char>(marks[tails] | character >> (6 * tails));
    for (int left = tails - 1; left >= 0; --left)
        store += static_cast<char>(0x80 | (character >> (6 * left) & 0x3F));
}

/// What nearly all numbers of a sample are: whole, without a sign, and not too long to fit. False,
/// with nothing read, for any other.
bool JsonParser::count(Span name)
{
    constexpr std::size_t surelyFits = 19; // 2^64 has 20 digits
    std::uint64_t number = 0;
    std::size_t length = 0;
    for (; length < m_rest.size() && m_rest[length] >= '0' && m_rest[length] <= '9'; ++length)
        number = number * 10 + std::uint64_t(m_rest[length] - '0');
    if (length == 0 || length > surelyFits || (length > 1 && m_rest.front() == '0'))
        return false;
    const char next = length < m_rest.size() ? m_rest[length] : '\0';
    if (next == '.' || next == 'e' || next == 'E' || !addNumber(Kind::Unsigned, name, number))
        return false;
    m_rest.remove_prefix(length);
    return true;
}

bool JsonParser::number(Span name)
{
    const std::string_view from = m_rest;
    const auto read = [&] { return from.substr(0, from.size() - m_rest.size()); };
    const bool negative = skip("-");
    const bool leadingZero = m_rest.starts_with('0');
    const std::size_t whole = skipDigits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    const std::size_t wholeLength = read().size();
    if (skip(".") && skipDigits() == 0)
        return false;
    if (skip("e") || skip("E")) {
        if (!skip("+"))
            skip("-");
        if (skipDigits() == 0)
            return false;
    }
    if (read().size() == wholeLength && wholeNumber(read(), negative, name))
        return m_overBound.empty();
    std::string& store = m_document.m_text;
    const Span kept = {static_cast<std::uint32_t>(store.size()),
                       static_cast<std::uint32_t>(read().size())};
    store += read();
    return addText(Kind::Number, name, kept);
}

/// False when it does not fit 64 bits.
bool JsonParser::wholeNumber(std::string_view digits, bool negative, Span name)
{
    if (negative) {
        const auto number = parseInt(digits);
        if (number)
            addNumber(*number < 0 ? Kind::Negative : Kind::Unsigned, name,
                      static_cast<std::uint64_t>(*number));
        return number.has_value();
    }
    const auto number = parseUnsigned(digits);
    if (number)
        addNumber(Kind::Unsigned, name, *number);
    return number.has_value();
}

JsonParser::Node* JsonParser::add(Kind kind, Span name)
{
    auto& nodes = m_document.m_nodes;
    if (nodes.size() >= JsonDocument::maxNodes) {
        m_overBound = "has too many values";
        return nullptr;
    }
    Node& node = nodes.emplace_back();
    node.kind = kind;
    node.next = static_cast<std::uint32_t>(nodes.size());
    node.nameAt = name.at;
    node.nameLength = name.length;
    return &node;
}

bool JsonParser::addText(Kind kind, Span name, Span text)
{
    Node* const node = add(kind, name);
    if (node)
        node->text = {text.at, text.length};
    return node != nullptr;
}

bool JsonParser::addNumber(Kind kind, Span name, std::uint64_t number)
{
    Node* const node = add(kind, name);
    if (node)
        node->number = number;
    return node != nullptr;
}

} // namespace rollcall::protocol
