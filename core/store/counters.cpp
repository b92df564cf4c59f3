#include "core/store/counters.h"

#include "core/store/database.h"

namespace rollcall::store {

using namespace Qt::StringLiterals;

Result<qint64> readCounter(Database& database, const QString& name)
{
    qint64 value = 0;
    auto read = database.each(u"SELECT value FROM counters WHERE name = ?"_s, {name},
                              [&](const QSqlQuery& row) { value = row.value(0).toLongLong(); });
    if (!read)
        return std::move(read).error();
    return value;
}

Result<void> writeCounter(Database& database, const QString& name, qint64 value)
{
    const auto written = database.run(u"INSERT INTO counters (name, value) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                      {name, value});
    if (!written)
        return written.error();
    return {};
}

Result<void> addToCounter(Database& database, const QString& name, qint64 step)
{
    const auto written =
        database.run(u"INSERT INTO counters (name, value) VALUES (?, ?) ON CONFLICT (name) "
                     "DO UPDATE SET value = counters.value + excluded.value"_s,
                     {name, step});
    if (!written)
        return written.error();
    return {};
}

} // namespace rollcall::store
