#pragma once

#include "core/hardware/facts.h"

#include <string>
#include <string_view>

namespace rollcall::protocol {

/// Writes one JSON object straight to text: the encoding half of the visitor pair (visitor.h).
/// Members appear in the order of the calls, so equal facts give equal bytes on every architecture.
/// What is absent or empty leaves no trace. Keys given by the program are written as they are;
/// names and values from a board are escaped and made valid UTF-8.
class JsonWriter
{
public:
    static constexpr bool writes = true;

    JsonWriter() { m_text += '{'; }
    /// Closes the object and hands the text over; the writer is spent.
    std::string finish() &&;

    /// A member that gives its object a meaning; a reader drops the object without it.
    template <class T>
    void key(std::string_view name, const T& value)
    {
        member(name, value);
    }
    template <class T>
    void field(std::string_view name, const T& value)
    {
        member(name, value);
    }
    template <class T>
    void field(std::string_view name, const std::optional<T>& value)
    {
        if (value)
            member(name, *value);
    }
    void field(std::string_view name, const std::string& value)
    {
        if (!value.empty())
            member(name, value);
    }
    /// A set of bits as text: "0x50005". jq and JavaScript keep only 53 bits of a number.
    void hex(std::string_view name, const std::optional<std::uint64_t>& value);

    void strings(std::string_view name, const std::vector<std::string>& values);
    void numbers(std::string_view name, const std::vector<std::uint64_t>& values);
    void words(std::string_view name, const std::map<std::string, std::string>& values);
    void named(std::string_view name, const std::vector<hardware::NamedValue>& values,
               std::size_t bound);
    void jiffies(std::string_view name, const std::vector<hardware::CpuJiffies>& values);

    /// A nested object that is left out when nothing was written into it.
    template <class T>
    void section(std::string_view name, const T& value)
    {
        const std::size_t before = m_text.size();
        open(name, '{');
        const std::size_t inside = m_text.size();
        fields(*this, value);
        if (m_text.size() == inside)
            m_text.resize(before);
        else
            m_text += '}';
    }
    /// A nested object whose presence says something even when it is empty.
    template <class T>
    void object(std::string_view name, const T& value)
    {
        open(name, '{');
        fields(*this, value);
        m_text += '}';
    }
    template <class T>
    void object(std::string_view name, const std::optional<T>& value)
    {
        if (value)
            object(name, *value);
    }
    template <class T>
    void list(std::string_view name, const std::vector<T>& items, std::size_t /*bound*/)
    {
        if (items.empty())
            return;
        open(name, '[');
        for (const T& item : items) {
            separate();
            m_text += '{';
            fields(*this, item);
            m_text += '}';
        }
        m_text += ']';
    }

private:
    void separate();
    void begin(std::string_view name);
    void open(std::string_view name, char bracket);
    void appendString(std::string_view text);

    void member(std::string_view name, bool value);
    void member(std::string_view name, double value);
    void member(std::string_view name, std::int64_t value);
    void member(std::string_view name, std::uint64_t value);
    void member(std::string_view name, int value) { member(name, std::int64_t{value}); }
    void member(std::string_view name, std::uint32_t value) { member(name, std::uint64_t{value}); }
    void member(std::string_view name, const std::string& value);

    std::string m_text;
};

} // namespace rollcall::protocol
