#include "core/protocol/json_document.h"

#include "core/base/text.h"
#include "core/protocol/json_parser.h"

#include <charconv>
#include <limits>

namespace rollcall::protocol {

std::string excerpt(std::string_view text)
{
    // Four bytes at most make one character, so this prefix holds 60 whatever they are.
    const std::string valid = toValidUtf8(text.substr(0, 61 * 4));
    std::size_t characters = 0;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(valid[i]) & 0xC0) != 0x80;
        if (begins && ++characters > 60)
            return valid.substr(0, i);
    }
    return valid;
}

Result<JsonDocument> JsonDocument::parse(std::string_view text, std::size_t maxBytes)
{
    if (text.size() > maxBytes) {
        return Error{ErrorCode::TooLarge,
                     "the message is longer than " + std::to_string(maxBytes) +
                         " bytes: " + excerpt(text),
                     {},
                     {}};
    }
    JsonDocument document;
    document.m_text.reserve(text.size());
    document.m_nodes.reserve(text.size() / 16 + 1);
    JsonParser parser(text, document);
    if (parser.parse())
        return document;
    if (!parser.overBound().empty()) {
        return Error{ErrorCode::TooLarge,
                     "the message " + std::string(parser.overBound()) + ": " + excerpt(text),
                     {},
                     {}};
    }
    return Error{ErrorCode::Protocol, "not a JSON message: " + excerpt(text), {}, {}};
}

bool JsonValue::isObject() const
{
    return m_document->node(m_index).kind == JsonDocument::Kind::Object;
}

bool JsonValue::isArray() const
{
    return m_document->node(m_index).kind == JsonDocument::Kind::Array;
}

std::optional<bool> JsonValue::asBool() const
{
    const auto& node = m_document->node(m_index);
    if (node.kind != JsonDocument::Kind::Bool)
        return std::nullopt;
    return node.number != 0;
}

std::optional<std::int64_t> JsonValue::asInt() const
{
    const auto& node = m_document->node(m_index);
    if (node.kind == JsonDocument::Kind::Negative)
        return static_cast<std::int64_t>(node.number);
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (node.kind != JsonDocument::Kind::Unsigned || node.number > most)
        return std::nullopt;
    return static_cast<std::int64_t>(node.number);
}

std::optional<std::uint64_t> JsonValue::asUnsigned() const
{
    const auto& node = m_document->node(m_index);
    if (node.kind != JsonDocument::Kind::Unsigned)
        return std::nullopt;
    return node.number;
}

std::optional<double> JsonValue::asDouble() const
{
    const auto& node = m_document->node(m_index);
    if (node.kind == JsonDocument::Kind::Unsigned)
        return static_cast<double>(node.number);
    if (node.kind == JsonDocument::Kind::Negative)
        return static_cast<double>(static_cast<std::int64_t>(node.number));
    if (node.kind != JsonDocument::Kind::Number)
        return std::nullopt;
    const std::string_view text = m_document->text(node.text.at, node.text.length);
    double number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc()) // beyond all doubles
        return std::nullopt;
    return number;
}

std::optional<std::string_view> JsonValue::asString() const
{
    const auto& node = m_document->node(m_index);
    if (node.kind != JsonDocument::Kind::String)
        return std::nullopt;
    return m_document->text(node.text.at, node.text.length);
}

std::string_view JsonValue::name() const
{
    const auto& node = m_document->node(m_index);
    return m_document->text(node.nameAt, node.nameLength);
}

std::optional<JsonValue> JsonValue::firstChild() const
{
    if ((!isObject() && !isArray()) || m_document->node(m_index).next == m_index + 1)
        return std::nullopt;
    return JsonValue(*m_document, m_index + 1);
}

std::optional<JsonValue> JsonValue::childAfter(const JsonValue& child) const
{
    const std::uint32_t next = m_document->node(child.m_index).next;
    if (next == m_document->node(m_index).next)
        return std::nullopt;
    return JsonValue(*m_document, next);
}

} // namespace rollcall::protocol
