#pragma once

#include "core/hardware/facts.h"
#include "core/protocol/json_document.h"
#include "core/protocol/visitor.h"

#include <limits>

namespace rollcall::protocol {

/// Fills one struct from one JSON object: the decoding half of the visitor pair (visitor.h). A
/// member of the wrong type, out of range or over a bound counts as absent and leaves the struct as
/// it was. Control characters become U+FFFD, so that no board can send escape sequences to
/// somebody's terminal.
class JsonReader
{
public:
    static constexpr bool writes = false;

    explicit JsonReader(JsonValue object)
        : m_object(object)
    {}
    /// False when a key was missing: the object says nothing then, rather than something about 0.
    bool complete() const { return m_complete; }

    template <class T>
    void key(std::string_view name, T& value)
    {
        m_complete = read(name, value) && m_complete;
    }
    template <class T>
    void field(std::string_view name, T& value)
    {
        read(name, value);
    }
    template <class T>
    void field(std::string_view name, std::optional<T>& value)
    {
        if (T found{}; read(name, found))
            value = std::move(found);
    }
    void hex(std::string_view name, std::optional<std::uint64_t>& value);

    void strings(std::string_view name, std::vector<std::string>& values);
    void numbers(std::string_view name, std::vector<std::uint64_t>& values);
    void words(std::string_view name, std::map<std::string, std::string>& values);
    void named(std::string_view name, std::vector<hardware::NamedValue>& values, std::size_t bound);
    void jiffies(std::string_view name, std::vector<hardware::CpuJiffies>& values);

    template <class T>
    void section(std::string_view name, T& value)
    {
        if (const auto member = find(name); member && member->isObject()) {
            JsonReader inner(*member);
            fields(inner, value);
        }
    }
    template <class T>
    void object(std::string_view name, std::optional<T>& value)
    {
        if (const auto member = find(name); member && member->isObject()) {
            JsonReader inner(*member);
            T found;
            fields(inner, found);
            if (inner.complete())
                value = std::move(found);
        }
    }
    template <class T>
    void list(std::string_view name, std::vector<T>& items, std::size_t bound)
    {
        const auto array = findArray(name);
        if (!array)
            return;
        for (auto child = array->firstChild(); child && items.size() < bound;
             child = array->childAfter(*child)) {
            if (!child->isObject())
                continue;
            JsonReader inner(*child);
            T item;
            fields(inner, item);
            if (inner.complete())
                items.push_back(std::move(item));
        }
    }

    /// The member of that name. Of repeated names any one may be found.
    std::optional<JsonValue> find(std::string_view name);

private:
    std::optional<JsonValue> findArray(std::string_view name);
    bool read(std::string_view name, bool& value);
    bool read(std::string_view name, double& value);
    bool read(std::string_view name, int& value);
    bool read(std::string_view name, std::int64_t& value);
    bool read(std::string_view name, std::uint32_t& value);
    bool read(std::string_view name, std::uint64_t& value);
    bool read(std::string_view name, std::string& value);

    JsonValue m_object;
    std::optional<JsonValue> m_last; ///< the member found last: the next is usually behind it
    bool m_complete = true;
};

} // namespace rollcall::protocol
