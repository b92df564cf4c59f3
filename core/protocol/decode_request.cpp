#include "core/protocol/codec.h"
#include "core/protocol/envelope.h"
#include "core/protocol/words.h"

// In a file of its own, because it is all that an agent decodes.
namespace rollcall::protocol {

Result<Request> decodeRequest(std::string_view line)
{
    const auto document = parseObject(line, maxRequestBytes);
    if (!document)
        return document.error();
    JsonReader reader(document->root());
    if (const auto spoken = checkVersion(reader, line); !spoken)
        return spoken.error();
    Request request;
    reader.key("id", request.id);
    if (!reader.complete())
        return notA("a request with an id", line);
    const auto action = actionOf(textField(reader, "do"));
    if (!action)
        return notA("a request this agent knows", line);
    request.action = *action;
    reader.strings("tests", request.tests);
    return request;
}

} // namespace rollcall::protocol
