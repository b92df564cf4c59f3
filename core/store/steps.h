#pragma once

#include "core/store/database.h"

namespace rollcall::store {

/// Private to core/store: one statement after the other, until one fails.
class Steps
{
public:
    explicit Steps(Database& database)
        : m_database(database)
    {}
    /// The number of rows; 0 after a failure.
    int run(const QString& sql, const QVariantList& values)
    {
        if (!m_result)
            return 0;
        const auto done = m_database.run(sql, values);
        if (!done)
            m_result = done.error();
        return done ? *done : 0;
    }
    void take(const Result<void>& result)
    {
        if (m_result)
            m_result = result;
    }
    bool ok() const { return m_result.ok(); }
    const Result<void>& result() const { return m_result; }

private:
    Database& m_database;
    Result<void> m_result;
};

} // namespace rollcall::store
