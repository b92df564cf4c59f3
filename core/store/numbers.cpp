#include "core/store/numbers.h"

#include "core/store/database.h"
#include "core/store/dialect.h"

namespace rollcall::store {

namespace {

/// The way that every driver knows.
class DriverNumbers : public NumberStatement
{
public:
    DriverNumbers(Database& database, QString sql)
        : m_database(database)
        , m_sql(std::move(sql))
    {}

    Result<int> run(NumberRow row) override
    {
        QVariantList values;
        values.reserve(qsizetype(row.size()));
        for (const std::optional<qint64>& value : row)
            values.append(value ? QVariant(*value) : QVariant());
        return m_database.run(m_sql, values);
    }

private:
    Database& m_database;
    QString m_sql;
};

} // namespace

std::unique_ptr<NumberStatement> Database::numbers(const QString& sql, bool throughQt)
{
    auto statement = throughQt ? nullptr : dialect::prepareNumbers(m_handle, sql, m_path);
    if (!statement)
        statement = std::make_unique<DriverNumbers>(*this, sql);
    return statement;
}

} // namespace rollcall::store
