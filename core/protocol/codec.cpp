#include "core/protocol/codec.h"

#include "core/protocol/facts_json.h"

#include <algorithm>

namespace rollcall::protocol {

namespace {

/// The "agent" object of a hello and of a report.
struct AgentWords {
    std::string version;
    std::string arch;
};

struct ActionWord {
    Action action;
    std::string_view word;
};
constexpr ActionWord actionWords[] = {
    {Action::Inventory, "inventory"},
    {Action::Sample, "sample"},
    {Action::Bench, "bench"},
};

std::string wordOf(Action action)
{
    for (const ActionWord& entry : actionWords) {
        if (entry.action == action)
            return std::string(entry.word);
    }
    return {};
}

std::optional<Action> actionOf(std::string_view word)
{
    for (const ActionWord& entry : actionWords) {
        if (entry.word == word)
            return entry.action;
    }
    return std::nullopt;
}

Error notA(std::string_view what, std::string_view text)
{
    return {ErrorCode::Protocol, "not " + std::string(what) + ": " + excerpt(text), {}, {}};
}

} // namespace

template <class V>
void fields(V& v, Seen<V, AgentWords>& agent)
{
    v.key("version", agent.version);
    v.field("arch", agent.arch);
}

template <class V>
void fields(V& v, Seen<V, BenchProgress>& progress)
{
    v.key("test", progress.test);
    v.key("done", progress.done);
    v.key("total", progress.total);
}

template <class V>
void fields(V& v, Seen<V, Failure>& failure)
{
    v.key("code", failure.code);
    v.field("message", failure.message);
}

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
    writer.key("do", wordOf(request.action));
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

// Decoding: the envelope first, then the body that its type announces.

namespace {

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

/// The value of member `name`, or nothing when it is missing or means nothing.
template <class T>
std::optional<T> objectField(JsonReader& reader, std::string_view name)
{
    std::optional<T> value;
    reader.object(name, value);
    return value;
}

std::optional<Reply> decodeHello(JsonReader& reader)
{
    auto agent = objectField<AgentWords>(reader, "agent");
    if (!agent)
        return std::nullopt;
    return Hello{std::move(agent->version), std::move(agent->arch)};
}

std::optional<Reply> decodeFailure(JsonReader& reader)
{
    Failure failure;
    reader.field("id", failure.id);
    fields(reader, failure);
    if (!reader.complete())
        return std::nullopt;
    return failure;
}

/// The replies that answer one request, and so have its id.
std::optional<Reply> decodeAnswer(JsonReader& reader, std::string_view type, std::int64_t id)
{
    if (type == "inventory") {
        if (auto inventory = objectField<hardware::Inventory>(reader, "inventory"))
            return InventoryReply{id, std::move(*inventory)};
    } else if (type == "sample") {
        if (auto sample = objectField<hardware::Sample>(reader, "sample"))
            return SampleReply{id, std::move(*sample)};
    } else if (type == "score") {
        if (auto score = objectField<hardware::Score>(reader, "score"))
            return ScoreReply{id, std::move(*score)};
    } else if (type == "progress") {
        BenchProgress progress{id, {}, 0, 0};
        fields(reader, progress);
        if (reader.complete())
            return progress;
    } else if (type == "done") {
        return Done{id};
    }
    return std::nullopt;
}

/// Whether an object without envelope has any section of an inventory.
bool looksLikeInventory(JsonReader& reader)
{
    constexpr std::string_view sections[] = {"identity", "cpu", "board", "memory", "os"};
    return std::any_of(std::begin(sections), std::end(sections), [&](std::string_view name) {
        const auto member = reader.find(name);
        return member && member->isObject();
    });
}

template <class T>
Result<T> decodeBare(std::string_view text)
{
    const auto document = parseObject(text, maxLineBytes);
    if (!document)
        return document.error();
    JsonReader reader(document->root());
    T value;
    fields(reader, value);
    return value;
}

} // namespace

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

Result<Reply> decodeReply(std::string_view line)
{
    const auto document = parseObject(line, maxLineBytes);
    if (!document)
        return document.error();
    JsonReader reader(document->root());
    if (const auto spoken = checkVersion(reader, line); !spoken)
        return spoken.error();
    std::optional<std::int64_t> id;
    reader.field("id", id);
    const std::string type = textField(reader, "type");
    auto reply = type == "hello"     ? decodeHello(reader)
                 : type == "failure" ? decodeFailure(reader)
                 : id                ? decodeAnswer(reader, type, *id)
                                     : std::nullopt;
    if (!reply)
        return notA("a reply we know", line);
    return std::move(*reply);
}

Result<Report> decodeReport(std::string_view text)
{
    const auto document = parseObject(text, maxLineBytes);
    if (!document)
        return document.error();
    JsonReader reader(document->root());
    Report report;
    if (!reader.find("v") && looksLikeInventory(reader)) {
        fields(reader, report.inventory);
        return report;
    }
    if (const auto spoken = checkVersion(reader, text); !spoken)
        return spoken.error();
    auto inventory = objectField<hardware::Inventory>(reader, "inventory");
    if (!inventory)
        return notA("a report with an inventory", text);
    report.inventory = std::move(*inventory);
    if (auto agent = objectField<AgentWords>(reader, "agent"))
        report.agentVersion = std::move(agent->version);
    reader.object("sample", report.sample);
    return report;
}

Result<hardware::Inventory> decodeInventory(std::string_view document)
{
    return decodeBare<hardware::Inventory>(document);
}

Result<hardware::Sample> decodeSample(std::string_view document)
{
    return decodeBare<hardware::Sample>(document);
}

} // namespace rollcall::protocol
