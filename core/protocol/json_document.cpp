#include "core/protocol/json_document.h"

#include "core/base/text.h"
#include "core/protocol/messages.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace rollcall::protocol {

/// Receives what nlohmann's parser sees, one call a token. The parser itself keeps no tree and does
/// not recurse; returning false stops it at once.
class JsonBuilder
{
public:
    using Kind = JsonDocument::Kind;

    explicit JsonBuilder(JsonDocument& document)
        : m_document(document)
    {}
    std::string_view overBound() const { return m_overBound; }

    bool null() { return add(Kind::Null); }
    bool boolean(bool value)
    {
        if (!add(Kind::Bool))
            return false;
        last().number = value;
        return true;
    }
    bool number_integer(std::int64_t value)
    {
        if (value >= 0)
            return number_unsigned(static_cast<std::uint64_t>(value));
        if (!add(Kind::Negative))
            return false;
        last().negative = value;
        return true;
    }
    bool number_unsigned(std::uint64_t value)
    {
        if (!add(Kind::Unsigned))
            return false;
        last().number = value;
        return true;
    }
    bool number_float(double value, const std::string&)
    {
        if (!add(Kind::Double))
            return false;
        last().fraction = value;
        return true;
    }
    bool string(const std::string& value)
    {
        if (!add(Kind::String))
            return false;
        last().text = {store(value), static_cast<std::uint32_t>(value.size())};
        return true;
    }
    bool binary(const std::vector<std::uint8_t>&) { return false; } // not in textual JSON
    bool start_object(std::size_t) { return enter(Kind::Object); }
    bool start_array(std::size_t) { return enter(Kind::Array); }
    bool end_object() { return leave(); }
    bool end_array() { return leave(); }
    bool key(const std::string& value)
    {
        m_nameAt = store(value);
        m_nameLength = static_cast<std::uint32_t>(value.size());
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&)
    {
        return false;
    }

private:
    JsonDocument::Node& last() { return m_document.m_nodes.back(); }

    std::uint32_t store(const std::string& value)
    {
        const auto at = static_cast<std::uint32_t>(m_document.m_text.size());
        m_document.m_text += value;
        return at;
    }

    bool add(Kind kind)
    {
        auto& nodes = m_document.m_nodes;
        if (nodes.size() >= JsonDocument::maxNodes) {
            m_overBound = "has too many values";
            return false;
        }
        JsonDocument::Node& node = nodes.emplace_back();
        node.kind = kind;
        node.next = static_cast<std::uint32_t>(nodes.size());
        node.nameAt = m_nameAt;
        node.nameLength = m_nameLength;
        m_nameLength = 0;
        return true;
    }

    bool enter(Kind kind)
    {
        if (m_open.size() >= maxDepth) {
            m_overBound = "is nested too deeply";
            return false;
        }
        m_open.push_back(static_cast<std::uint32_t>(m_document.m_nodes.size()));
        return add(kind);
    }

    bool leave()
    {
        auto& nodes = m_document.m_nodes;
        nodes[m_open.back()].next = static_cast<std::uint32_t>(nodes.size());
        m_open.pop_back();
        return true;
    }

    JsonDocument& m_document;
    std::vector<std::uint32_t> m_open; ///< indices of the arrays and objects around the next value
    std::uint32_t m_nameAt = 0, m_nameLength = 0;
    std::string_view m_overBound;
};

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
    JsonBuilder builder(document);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return document;
    if (!builder.overBound().empty()) {
        return Error{ErrorCode::TooLarge,
                     "the message " + std::string(builder.overBound()) + ": " + excerpt(text),
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
        return node.negative;
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
    switch (node.kind) {
    case JsonDocument::Kind::Double:
        return node.fraction;
    case JsonDocument::Kind::Unsigned:
        return static_cast<double>(node.number);
    case JsonDocument::Kind::Negative:
        return static_cast<double>(node.negative);
    default:
        return std::nullopt;
    }
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
