#include "core/store/store.h"

#include "core/store/database.h"

#include <QStandardPaths>

namespace rollcall::store {

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database))
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

Result<void> Store::begin()
{
    return m_database->begin();
}

Result<void> Store::commit()
{
    return m_database->commit();
}

void Store::rollback()
{
    m_database->rollback();
}

} // namespace rollcall::store
