#pragma once

#include "core/store/recovery.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <optional>

namespace rollcall::store {

class Database;

/// A table that a damaged file and a new one have in common.
struct Table {
    QString name;
    QStringList columns; ///< those that both have
    QStringList key;     ///< columns of the primary key, in its order
};

/// Private to core/store, a part of salvage: copies one table. Tables whose key begins with a
/// number are read from both ends of each damaged stretch; of the few others (settings) what comes
/// before the damage is kept.
class TableCopy
{
public:
    TableCopy(Database& damaged, Database& fresh, const Table& table);

    /// `nodes`: the numbers of all nodes, for tables whose key begins with one.
    Result<RecoveredTable> run(const QList<qint64>& nodes);

private:
    struct Where {
        QString column;
        QVariant value;
    };

    QString select(const QString& condition, const QString& order, int limit) const;
    bool copyRow(const QSqlQuery& row);
    bool read(const QString& sql, const QVariantList& values, const QString& keyColumn, int& count,
              QVariant& last);
    bool forward(const QString& fixed, const QVariantList& values, const QString& key, qint64& low,
                 qint64 high);
    bool backward(const QString& fixed, const QVariantList& values, const QString& key, qint64 low,
                  qint64& high);
    bool readable(const QString& fixed, const QVariantList& values, const QString& key, qint64 low,
                  qint64 high);
    void stretch(const QList<Where>& fixedTo, const QString& key);
    void wholePiece(std::optional<qint64> node);

    Database& m_damaged;
    Database& m_fresh;
    const Table& m_table;
    qint64 m_rows = 0;
    bool m_whole = true;
    std::optional<Error> m_failure;
};

} // namespace rollcall::store
