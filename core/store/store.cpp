#include "core/store/store.h"

#include "core/store/database.h"
#include "core/store/sample_table.h"
#include "core/store/upkeep.h"

#include <QStandardPaths>

namespace rollcall::store {

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_samples(std::make_unique<SampleTable>(*m_database))
    , m_upkeep(std::make_unique<Upkeep>(*m_database))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& path, Mode mode)
{
    auto database = Database::open(path, mode == Mode::ReadWrite ? Database::Access::ReadWrite
                                                                 : Database::Access::ReadOnly);
    if (!database)
        return std::move(database).error();
    return std::unique_ptr<Store>(new Store(std::move(database).value()));
}

QString Store::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/rollcall/fleet.db");
}

QString Store::path() const
{
    return m_database->path();
}

bool Store::isDamaged() const
{
    return m_database->sawDamage();
}

bool Store::isReplaced() const
{
    return m_database->isReplaced();
}

Result<void> Store::begin()
{
    m_samples->onBegin();
    return m_database->begin();
}

Result<void> Store::commit()
{
    auto committed = m_database->commit();
    committed ? m_samples->onCommit() : m_samples->onRollback();
    return committed;
}

void Store::rollback()
{
    m_database->rollback();
    m_samples->onRollback();
}

} // namespace rollcall::store
