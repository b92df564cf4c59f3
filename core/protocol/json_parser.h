#pragma once

#include "core/protocol/json_document.h"

namespace rollcall::protocol {

/// Fills a document from a text. Nested values are read by recursion, at most maxDepth deep. Every
/// step returns false when the text is no JSON or over a bound, and nothing is read after that.
class JsonParser
{
public:
    JsonParser(std::string_view text, JsonDocument& document)
        : m_rest(text)
        , m_document(document)
    {}

    bool parse();
    /// Which bound was passed; empty when the text is no JSON.
    std::string_view overBound() const { return m_overBound; }

private:
    using Kind = JsonDocument::Kind;
    using Node = JsonDocument::Node;
    struct Span {
        std::uint32_t at = 0, length = 0; ///< in m_document.m_text
    };

    void skipBlanks();
    bool skip(std::string_view word);
    bool skip(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool skipAfterBlanks(char c);
    std::size_t skipDigits();

    bool value(Span name);
    bool container(Kind kind, char end, Span name);
    bool memberName(Span& name);
    bool string(Span& text);
    std::size_t plainLength() const;
    bool wideCharacter();
    bool escape();
    bool unicodeEscape();
    bool fourDigits(std::uint32_t& unit);
    bool count(Span name);
    bool number(Span name);
    bool wholeNumber(std::string_view digits, bool negative, Span name);

    Node* add(Kind kind, Span name);
    bool addText(Kind kind, Span name, Span text);
    bool addNumber(Kind kind, Span name, std::uint64_t number);
    void appendUtf8(std::uint32_t character);

    std::string_view m_rest; ///< what has not been read yet
    JsonDocument& m_document;
    int m_depth = 0;
    std::string_view m_overBound;
};

} // namespace rollcall::protocol
