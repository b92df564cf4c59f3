#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall::protocol {

class JsonDocument;

/// One value of a document; cheap to copy, valid as long as its document lives where it is.
class JsonValue
{
public:
    bool isObject() const;
    bool isArray() const;

    /// nullopt when the value is of another type or out of the range of the answer.
    std::optional<bool> asBool() const;
    std::optional<std::int64_t> asInt() const;
    std::optional<std::uint64_t> asUnsigned() const;
    std::optional<double> asDouble() const;
    std::optional<std::string_view> asString() const;

    /// The name of a member of an object; empty for anything else.
    std::string_view name() const;

    /// for (auto child = value.firstChild(); child; child = value.childAfter(*child))
    std::optional<JsonValue> firstChild() const;
    std::optional<JsonValue> childAfter(const JsonValue& child) const;

private:
    friend class JsonDocument;
    JsonValue(const JsonDocument& document, std::uint32_t index)
        : m_document(&document)
        , m_index(index)
    {}

    const JsonDocument* m_document;
    std::uint32_t m_index;
};

/// A parsed JSON text (RFC 8259) as one flat array of nodes. What a hostile text can cost is
/// bounded by maxLineBytes, maxDepth and maxNodes before memory is taken.
class JsonDocument
{
public:
    static constexpr std::size_t maxNodes = 400'000; ///< an 8192-CPU inventory has about 150,000

    /// Errors: TooLarge for a bound, Protocol for what is not JSON in UTF-8.
    static Result<JsonDocument> parse(std::string_view text, std::size_t maxBytes);

    JsonValue root() const { return {*this, 0}; }

private:
    friend class JsonValue;
    friend class JsonParser;

    /// Number is one with a fraction, an exponent or too many digits. It is kept as text until
    /// somebody asks: an agent never does, and so needs no floating-point conversion.
    enum class Kind : std::uint8_t {
        Null,
        Bool,
        Negative,
        Unsigned,
        Number,
        String,
        Array,
        Object
    };
    struct Node {
        Kind kind = Kind::Null;
        std::uint32_t next = 0; ///< index just behind this value and all that is in it
        std::uint32_t nameAt = 0, nameLength = 0;
        union {
            std::uint64_t number = 0; ///< Negative: in two's complement
            struct {
                std::uint32_t at, length;
            } text;
        };
    };

    const Node& node(std::uint32_t index) const { return m_nodes[index]; }
    std::string_view text(std::uint32_t at, std::uint32_t length) const
    {
        return std::string_view(m_text).substr(at, length);
    }

    std::vector<Node> m_nodes;
    std::string m_text; ///< all names and strings, one behind the other
};

/// At most 60 characters of a text, safe to print: for error messages about it.
std::string excerpt(std::string_view text);

} // namespace rollcall::protocol
