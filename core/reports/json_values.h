#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <cmath>
#include <concepts>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

/// Private to core/reports: putting values into a JSON object so that the unknown stays absent.
namespace rollcall::reports {

inline void put(QJsonObject& object, const char* key, const std::string& value)
{
    if (!value.empty())
        object.insert(QLatin1String(key), QString::fromStdString(value));
}

inline void put(QJsonObject& object, const char* key, const std::optional<std::string>& value)
{
    if (value)
        put(object, key, *value);
}

inline void put(QJsonObject& object, const char* key, double value)
{
    if (std::isfinite(value)) // JSON has no other numbers
        object.insert(QLatin1String(key), value);
}

/// JSON numbers of Qt are exact up to 2^63 − 1; what is beyond is a lie of the board anyhow.
template <std::integral Number>
void put(QJsonObject& object, const char* key, Number value)
{
    if (std::in_range<qint64>(value))
        object.insert(QLatin1String(key), static_cast<qint64>(value));
}

template <class Number>
requires std::is_arithmetic_v<Number>
void put(QJsonObject& object, const char* key, const std::optional<Number>& value)
{
    if (value)
        put(object, key, *value);
}

/// Objects and arrays with nothing in them say nothing.
inline void put(QJsonObject& object, const char* key, const QJsonObject& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(key), value);
}

inline void put(QJsonObject& object, const char* key, const QJsonArray& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(key), value);
}

} // namespace rollcall::reports
