#include "core/protocol/codec.h"
#include "core/protocol/inventory_fields.h"
#include "core/protocol/json_writer.h"
#include "core/protocol/message_fields.h"
#include "core/protocol/sample_fields.h"
#include "core/protocol/words.h"

namespace rollcall::protocol {

// Encoding: an envelope of version, id and type, then what the message carries.

namespace {

JsonWriter beginMessage(const std::optional<std::int64_t>& id, std::string_view type)
{
    JsonWriter writer;
    writer.key("v", version);
    writer.field("id", id);
    writer.key("type", std::string(type));
    return writer;
}

void encodeBody(JsonWriter& writer, const Hello& hello)
{
    writer.object("agent", AgentWords{hello.agentVersion, hello.arch});
}

void encodeBody(JsonWriter& writer, const InventoryReply& reply)
{
    writer.object("inventory", reply.inventory);
}

void encodeBody(JsonWriter& writer, const SampleReply& reply)
{
    writer.object("sample", reply.sample);
}

void encodeBody(JsonWriter& writer, const BenchProgress& progress)
{
    fields(writer, progress);
}

void encodeBody(JsonWriter& writer, const ScoreReply& reply)
{
    writer.object("score", reply.score);
}

void encodeBody(JsonWriter&, const Done&) {}

void encodeBody(JsonWriter& writer, const Failure& failure)
{
    fields(writer, failure);
}

std::string_view typeOf(const Reply& reply)
{
    constexpr std::string_view types[] = {"hello", "inventory", "sample", "progress",
                                          "score", "done",      "failure"};
    static_assert(std::size(types) == std::variant_size_v<Reply>);
    return types[reply.index()];
}

std::optional<std::int64_t> idOf(const Hello&)
{
    return std::nullopt;
}

template <class Message>
std::optional<std::int64_t> idOf(const Message& message)
{
    return message.id;
}

template <class T>
std::string encodeBare(const T& value)
{
    JsonWriter writer;
    fields(writer, value);
    return std::move(writer).finish();
}

} // namespace

std::string encode(const Request& request)
{
    JsonWriter writer;
    writer.key("v", version);
    writer.key("id", request.id);
    writer.key("do", std::string(wordOf(request.action)));
    writer.strings("tests", request.tests);
    return std::move(writer).finish();
}

std::string encode(const Reply& reply)
{
    return std::visit(
        [&](const auto& message) {
            JsonWriter writer = beginMessage(idOf(message), typeOf(reply));
            encodeBody(writer, message);
            return std::move(writer).finish();
        },
        reply);
}

std::string encode(const Report& report)
{
    JsonWriter writer = beginMessage(std::nullopt, "report");
    writer.object("agent", AgentWords{report.agentVersion, {}});
    writer.object("inventory", report.inventory);
    writer.object("sample", report.sample);
    return std::move(writer).finish();
}

std::string encodeInventory(const hardware::Inventory& inventory)
{
    return encodeBare(inventory);
}

std::string encodeSample(const hardware::Sample& sample)
{
    return encodeBare(sample);
}

} // namespace rollcall::protocol
