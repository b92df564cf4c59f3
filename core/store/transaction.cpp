// Transactions and snapshots.
#include "core/store/database.h"
#include "core/store/dialect.h"

#include <utility>

namespace rollcall::store {

using namespace Qt::StringLiterals;

QString Database::savepoint() const
{
    return u"nested_%1"_s.arg(m_depth);
}

Result<void> Database::begin()
{
    auto begun = execute(m_depth == 0 ? dialect::beginImmediate() : u"SAVEPOINT "_s + savepoint());
    if (begun)
        ++m_depth;
    return begun;
}

Result<void> Database::commit()
{
    if (m_depth > 1) {
        --m_depth;
        return execute(u"RELEASE SAVEPOINT "_s + savepoint());
    }
    auto committed = execute(u"COMMIT"_s);
    if (!committed) {
        rollback();
        return committed;
    }
    m_depth = 0;
    return committed;
}

void Database::rollback()
{
    if (m_depth == 0)
        return;
    --m_depth;
    // A full disk makes SQLite roll back by itself; saying it again is then an error without
    // consequence.
    const auto done =
        execute(m_depth == 0 ? u"ROLLBACK"_s : u"ROLLBACK TO SAVEPOINT "_s + savepoint());
    if (m_depth > 0 && done)
        (void)execute(u"RELEASE SAVEPOINT "_s + savepoint());
}

Transaction::Transaction(Database& database)
    : m_database(&database)
{}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollback();
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (auto begun = database.begin(); !begun)
        return std::move(begun).error();
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    return std::exchange(m_database, nullptr)->commit();
}

Result<void> Database::beginSnapshot()
{
    auto begun = execute(dialect::beginSnapshot());
    m_inSnapshot = begun.ok();
    return begun;
}

void Database::endSnapshot()
{
    m_inSnapshot = false;
    (void)execute(u"COMMIT"_s); // it has only read: there is nothing to lose
}

Snapshot::Snapshot(Database* database)
    : m_database(database)
{}

Snapshot::Snapshot(Snapshot&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Snapshot::~Snapshot()
{
    if (m_database)
        m_database->endSnapshot();
}

Result<Snapshot> Snapshot::begin(Database& database)
{
    if (database.inTransaction() || database.m_inSnapshot)
        return Snapshot(nullptr);
    if (auto begun = database.beginSnapshot(); !begun)
        return std::move(begun).error();
    return Snapshot(&database);
}

} // namespace rollcall::store
