#include "core/protocol/codec.h"
#include "core/protocol/envelope.h"
#include "core/protocol/inventory_fields.h"
#include "core/protocol/message_fields.h"
#include "core/protocol/sample_fields.h"

#include <algorithm>

namespace rollcall::protocol {

// Decoding: the envelope first, then the body that its type announces.

namespace {

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
