#include "core/protocol/envelope.h"

#include "core/protocol/messages.h"

namespace rollcall::protocol {

Error notA(std::string_view what, std::string_view text)
{
    return {ErrorCode::Protocol, "not " + std::string(what) + ": " + excerpt(text), {}, {}};
}

Result<JsonDocument> parseObject(std::string_view text, std::size_t maxBytes)
{
    auto document = JsonDocument::parse(text, maxBytes);
    if (document && !document->root().isObject())
        return notA("a JSON object", text);
    return document;
}

Result<void> checkVersion(JsonReader& reader, std::string_view text)
{
    std::optional<std::int64_t> spoken;
    reader.field("v", spoken);
    if (!spoken)
        return notA("a message with a protocol version", text);
    if (*spoken == version)
        return {};
    return Error{ErrorCode::Protocol,
                 "the other side speaks protocol version " + std::to_string(*spoken) +
                     ", this side speaks " + std::to_string(version),
                 {},
                 "use the same release of Rollcall on both sides"};
}

std::string textField(JsonReader& reader, std::string_view name)
{
    std::string text;
    reader.field(name, text);
    return text;
}

} // namespace rollcall::protocol
