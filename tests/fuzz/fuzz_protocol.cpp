#include "core/protocol/codec.h"
#include "tests/fuzz/checks.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace rollcall;
using namespace rollcall::protocol;

namespace {

/// What could be read, written again, must be read as the same; or it would change on each way
/// between agent, viewer and store.
template <class Value, class Encode, class Decode>
void checkRoundTrip(const Result<Value>& value, Encode encodeIt, Decode decodeIt, const char* what)
{
    if (!value) {
        fuzz::demandCleanText(value.error().message, "an error");
        fuzz::demand(value.error().message.size() < 400, "an error as long as its cause");
        return;
    }
    const std::string text = encodeIt(*value);
    fuzz::demand(text.find('\n') == std::string::npos, "a message of more than one line", text);
    const Result<Value> again = decodeIt(text);
    fuzz::demand(again.ok(), what, text);
    fuzz::demand(*again == *value, what, text);
}

/// Whether another parser takes it for JSON. Not asked about exponents: that one refuses numbers
/// out of range, which here are numbers that nobody can use. It also takes a NUL for the end of the
/// text, and what is behind it for nothing; RFC 8259 knows no such byte.
bool isJsonElsewhere(std::string_view text)
{
    return text.find('\0') == text.npos && nlohmann::json::accept(text);
}

} // namespace

/// One line of text through every decoder of the protocol.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto write = [](const auto& value) { return encode(value); };
    checkRoundTrip(decodeRequest(text), write, decodeRequest, "a request");
    checkRoundTrip(decodeReply(text), write, decodeReply, "a reply");
    checkRoundTrip(decodeReport(text), write, decodeReport, "a report");
    checkRoundTrip(decodeInventory(text), encodeInventory, decodeInventory, "an inventory");
    const auto sample = decodeSample(text);
    checkRoundTrip(sample, encodeSample, decodeSample, "a sample");

    // The bare decoders take every JSON object within their bounds, and nothing else.
    if (sample)
        fuzz::demand(text.find_first_of("eE") != text.npos || isJsonElsewhere(text),
                     "not JSON, and yet read", text);
    else if (sample.error().code == ErrorCode::Protocol)
        fuzz::demand(!isJsonElsewhere(text) || !nlohmann::json::parse(text).is_object(),
                     "JSON, and yet refused", text);
    return 0;
}
