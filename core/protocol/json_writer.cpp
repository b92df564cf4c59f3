#include "core/protocol/json_writer.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>

namespace rollcall::protocol {

namespace {

template <class T>
void appendNumber(std::string& text, T value, int base = 10)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, base).ptr;
    text.append(digits, end);
}

bool isPlainAscii(std::string_view text)
{
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte >= 0x7F || c == '"' || c == '\\')
            return false;
    }
    return true;
}

} // namespace

std::string JsonWriter::finish() &&
{
    m_text += '}';
    return std::move(m_text);
}

void JsonWriter::separate()
{
    if (m_text.back() != '{' && m_text.back() != '[')
        m_text += ',';
}

void JsonWriter::begin(std::string_view name)
{
    separate();
    m_text += '"';
    m_text += name;
    m_text += "\":";
}

void JsonWriter::open(std::string_view name, char bracket)
{
    begin(name);
    m_text += bracket;
}

void JsonWriter::appendString(std::string_view text)
{
    m_text += '"';
    if (isPlainAscii(text)) {
        m_text += text;
    } else {
        for (const char c : toValidUtf8(text)) {
            if (c == '"' || c == '\\')
                m_text += '\\';
            m_text += c;
        }
    }
    m_text += '"';
}

void JsonWriter::member(std::string_view name, bool value)
{
    begin(name);
    m_text += value ? "true" : "false";
}

void JsonWriter::member(std::string_view name, double value)
{
    if (!std::isfinite(value)) // JSON has no word for it
        return;
    begin(name);
    // The shortest text that reads back as the same double, found in integer arithmetic: the same
    // on every processor and deaf to the locale. Of nlohmann's serializer only this one function,
    // and not std::to_chars(double), because agents are counted in kilobytes.
    char digits[64];
    m_text.append(digits, nlohmann::detail::to_chars(digits, digits + sizeof digits, value));
}

void JsonWriter::member(std::string_view name, std::int64_t value)
{
    begin(name);
    appendNumber(m_text, value);
}

void JsonWriter::member(std::string_view name, std::uint64_t value)
{
    begin(name);
    appendNumber(m_text, value);
}

void JsonWriter::member(std::string_view name, const std::string& value)
{
    begin(name);
    appendString(value);
}

void JsonWriter::hex(std::string_view name, const std::optional<std::uint64_t>& value)
{
    if (!value)
        return;
    begin(name);
    m_text += "\"0x";
    appendNumber(m_text, *value, 16);
    m_text += '"';
}

void JsonWriter::strings(std::string_view name, const std::vector<std::string>& values)
{
    if (values.empty())
        return;
    open(name, '[');
    for (const std::string& value : values) {
        separate();
        appendString(value);
    }
    m_text += ']';
}

void JsonWriter::numbers(std::string_view name, const std::vector<std::uint64_t>& values)
{
    if (values.empty())
        return;
    open(name, '[');
    for (const std::uint64_t value : values) {
        separate();
        appendNumber(m_text, value);
    }
    m_text += ']';
}

void JsonWriter::words(std::string_view name, const std::map<std::string, std::string>& values)
{
    if (values.empty())
        return;
    open(name, '{');
    for (const auto& [key, value] : values) {
        separate();
        appendString(key);
        m_text += ':';
        appendString(value);
    }
    m_text += '}';
}

void JsonWriter::named(std::string_view name, const std::vector<hardware::NamedValue>& values,
                       std::size_t /*bound*/)
{
    if (values.empty())
        return;
    open(name, '{');
    for (const hardware::NamedValue& value : values) {
        separate();
        appendString(value.name);
        m_text += ':';
        appendNumber(m_text, value.value);
    }
    m_text += '}';
}

void JsonWriter::jiffies(std::string_view name, const std::vector<hardware::CpuJiffies>& values)
{
    if (values.empty())
        return;
    open(name, '[');
    for (const hardware::CpuJiffies& line : values) {
        separate();
        m_text += '[';
        appendNumber(m_text, line.cpu);
        for (const std::uint64_t count : {line.user, line.nice, line.system, line.idle, line.iowait,
                                          line.irq, line.softirq, line.steal}) {
            m_text += ',';
            appendNumber(m_text, count);
        }
        m_text += ']';
    }
    m_text += ']';
}

} // namespace rollcall::protocol
