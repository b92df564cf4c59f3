#include "core/protocol/json_reader.h"

#include "core/base/text.h"

#include <array>

namespace rollcall::protocol {

namespace {

/// Whether there may be a control character: C1 ones begin with 0xC2, as do harmless others.
bool mayHaveControls(std::string_view text)
{
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F || byte == 0xC2)
            return true;
    }
    return false;
}

std::optional<std::string> printable(std::optional<std::string_view> text, std::size_t bound)
{
    if (!text || text->size() > bound)
        return std::nullopt;
    return mayHaveControls(*text) ? toValidUtf8(*text) : std::string(*text);
}

std::optional<hardware::CpuJiffies> readJiffies(const JsonValue& array)
{
    const auto cpu = array.firstChild();
    const auto id = cpu ? cpu->asInt() : std::nullopt;
    if (!id || *id < -1 || *id >= static_cast<std::int64_t>(maxCpus))
        return std::nullopt;
    std::array<std::uint64_t, 8> counts;
    auto child = *cpu;
    for (std::uint64_t& count : counts) {
        const auto next = array.childAfter(child);
        const auto value = next ? next->asUnsigned() : std::nullopt;
        if (!value)
            return std::nullopt;
        count = *value;
        child = *next;
    }
    return hardware::CpuJiffies{static_cast<int>(*id),
                                counts[0],
                                counts[1],
                                counts[2],
                                counts[3],
                                counts[4],
                                counts[5],
                                counts[6],
                                counts[7]};
}

} // namespace

std::optional<JsonValue> JsonReader::find(std::string_view name)
{
    const auto search = [&](std::optional<JsonValue> from) {
        while (from && from->name() != name)
            from = m_object.childAfter(*from);
        return from;
    };
    auto found = m_last ? search(m_object.childAfter(*m_last)) : std::nullopt;
    if (!found)
        found = search(m_object.firstChild());
    if (found)
        m_last = found;
    return found;
}

std::optional<JsonValue> JsonReader::findArray(std::string_view name)
{
    const auto value = find(name);
    return value && value->isArray() ? value : std::nullopt;
}

bool JsonReader::read(std::string_view name, bool& value)
{
    const auto member = find(name);
    const auto found = member ? member->asBool() : std::nullopt;
    value = found.value_or(value);
    return found.has_value();
}

bool JsonReader::read(std::string_view name, double& value)
{
    const auto member = find(name);
    const auto found = member ? member->asDouble() : std::nullopt;
    value = found.value_or(value);
    return found.has_value();
}

bool JsonReader::read(std::string_view name, std::int64_t& value)
{
    const auto member = find(name);
    const auto found = member ? member->asInt() : std::nullopt;
    value = found.value_or(value);
    return found.has_value();
}

bool JsonReader::read(std::string_view name, std::uint64_t& value)
{
    const auto member = find(name);
    const auto found = member ? member->asUnsigned() : std::nullopt;
    value = found.value_or(value);
    return found.has_value();
}

bool JsonReader::read(std::string_view name, int& value)
{
    std::int64_t wide = 0;
    if (!read(name, wide) || wide < std::numeric_limits<int>::min() ||
        wide > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(wide);
    return true;
}

bool JsonReader::read(std::string_view name, std::uint32_t& value)
{
    std::uint64_t wide = 0;
    if (!read(name, wide) || wide > std::numeric_limits<std::uint32_t>::max())
        return false;
    value = static_cast<std::uint32_t>(wide);
    return true;
}

bool JsonReader::read(std::string_view name, std::string& value)
{
    const auto member = find(name);
    auto found = printable(member ? member->asString() : std::nullopt, maxStringBytes);
    if (!found)
        return false;
    value = std::move(*found);
    return true;
}

void JsonReader::hex(std::string_view name, std::optional<std::uint64_t>& value)
{
    const auto member = find(name);
    const auto text = member ? member->asString() : std::nullopt;
    if (!text || !text->starts_with("0x"))
        return;
    if (const auto number = parseHex(*text))
        value = number;
}

void JsonReader::strings(std::string_view name, std::vector<std::string>& values)
{
    const auto array = findArray(name);
    if (!array)
        return;
    for (auto child = array->firstChild(); child && values.size() < maxItems;
         child = array->childAfter(*child)) {
        if (auto text = printable(child->asString(), maxStringBytes))
            values.push_back(std::move(*text));
    }
}

void JsonReader::numbers(std::string_view name, std::vector<std::uint64_t>& values)
{
    const auto array = findArray(name);
    if (!array)
        return;
    for (auto child = array->firstChild(); child && values.size() < maxItems;
         child = array->childAfter(*child)) {
        if (const auto number = child->asUnsigned())
            values.push_back(*number);
    }
}

void JsonReader::words(std::string_view name, std::map<std::string, std::string>& values)
{
    const auto object = find(name);
    if (!object || !object->isObject())
        return;
    for (auto child = object->firstChild(); child && values.size() < maxItems;
         child = object->childAfter(*child)) {
        auto key = printable(child->name(), maxStringBytes);
        auto text = printable(child->asString(), maxWordsBytes);
        if (key && text)
            values.insert_or_assign(std::move(*key), std::move(*text));
    }
}

void JsonReader::named(std::string_view name, std::vector<hardware::NamedValue>& values,
                       std::size_t bound)
{
    const auto object = find(name);
    if (!object || !object->isObject())
        return;
    for (auto child = object->firstChild(); child && values.size() < bound;
         child = object->childAfter(*child)) {
        auto key = printable(child->name(), maxStringBytes);
        const auto number = child->asInt();
        if (key && number)
            values.push_back({std::move(*key), *number});
    }
}

void JsonReader::jiffies(std::string_view name, std::vector<hardware::CpuJiffies>& values)
{
    const auto array = findArray(name);
    if (!array)
        return;
    for (auto child = array->firstChild(); child && values.size() <= maxCpus; // and the sum line
         child = array->childAfter(*child)) {
        if (!child->isArray())
            continue;
        if (const auto line = readJiffies(*child))
            values.push_back(*line);
    }
}

} // namespace rollcall::protocol
