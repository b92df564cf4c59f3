#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <optional>

/// Private to core/store: how values cross into SQL and back. Unknown is NULL, never 0.
namespace rollcall::store {

template <class T>
QVariant nullable(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// A null QString would be bound as NULL; our text columns know only empty texts.
inline QVariant text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

inline QVariant text(const std::string& value)
{
    return text(QString::fromStdString(value));
}

template <class T>
std::optional<T> optionalAt(const QSqlQuery& query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return query.value(column).value<T>();
}

} // namespace rollcall::store
