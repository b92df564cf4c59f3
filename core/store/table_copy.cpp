#include "core/store/table_copy.h"

#include "core/store/database.h"

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int chunk = 500;
constexpr qint64 farthest = 1LL << 62;

} // namespace

TableCopy::TableCopy(Database& damaged, Database& fresh, const Table& table)
    : m_damaged(damaged)
    , m_fresh(fresh)
    , m_table(table)
{}

Result<RecoveredTable> TableCopy::run(const QList<qint64>& nodes)
{
    if (m_table.key.size() == 1) {
        stretch({}, m_table.key.first());
    } else if (m_table.key.value(0) == u"node" && m_table.key.size() == 2) {
        for (const qint64 node : nodes)
            stretch({{u"node"_s, node}}, m_table.key.at(1));
    } else if (m_table.key.value(0) == u"node") {
        for (const qint64 node : nodes)
            wholePiece(node);
    } else {
        wholePiece(std::nullopt);
    }
    if (m_failure)
        return *m_failure;
    return RecoveredTable{m_table.name, m_rows, m_whole};
}

QString TableCopy::select(const QString& condition, const QString& order, int limit) const
{
    return u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5"_s.arg(
        m_table.columns.join(u", "), m_table.name, condition, order, QString::number(limit));
}

bool TableCopy::copyRow(const QSqlQuery& row)
{
    QVariantList values;
    QStringList marks;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        values << row.value(i);
        marks << u"?"_s;
    }
    const auto done = m_fresh.run(u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING"_s.arg(
                                      m_table.name, m_table.columns.join(u", "), marks.join(u", ")),
                                  values);
    if (done) {
        m_rows += *done;
        return true;
    }
    const ErrorCode code = done.error().code;
    if (code != ErrorCode::InvalidInput && code != ErrorCode::NotFound &&
        code != ErrorCode::AlreadyExists) {
        m_failure = done.error(); // the new file: its disk may be full
        return false;
    }
    m_whole = false;
    return true;
}

/// Reads rows of one order until the end (true) or a damaged page.
bool TableCopy::read(const QString& sql, const QVariantList& values, const QString& keyColumn,
                     int& count, QVariant& last)
{
    const int keyAt = int(m_table.columns.indexOf(keyColumn));
    count = 0;
    const auto done = m_damaged.each(sql, values, [&](const QSqlQuery& row) {
        if (m_failure)
            return;
        ++count;
        if (keyAt >= 0)
            last = row.value(keyAt);
        copyRow(row);
    });
    return done.ok();
}

/// All rows with key within (low, high), from below, chunk by chunk.
bool TableCopy::forward(const QString& fixed, const QVariantList& values, const QString& key,
                        qint64& low, qint64 high)
{
    for (int limit = chunk;;) {
        int count = 0;
        QVariant last;
        const bool good = read(select(fixed + key + u" > ? AND "_s + key + u" < ?"_s, key, limit),
                               values + QVariantList{low, high}, key, count, last);
        if (m_failure)
            return true;
        if (count > 0)
            low = last.toLongLong();
        if (!good)
            return false;
        if (count < limit)
            return true;
    }
}

bool TableCopy::backward(const QString& fixed, const QVariantList& values, const QString& key,
                         qint64 low, qint64& high)
{
    for (;;) {
        int count = 0;
        QVariant last;
        const bool good =
            read(select(fixed + key + u" > ? AND "_s + key + u" < ?"_s, key + u" DESC"_s, chunk),
                 values + QVariantList{low, high}, key, count, last);
        if (m_failure)
            return true;
        if (count > 0)
            high = last.toLongLong();
        if (!good)
            return false;
        if (count < chunk)
            return true;
    }
}

bool TableCopy::readable(const QString& fixed, const QVariantList& values, const QString& key,
                         qint64 low, qint64 high)
{
    int count = 0;
    const auto done =
        m_damaged.each(u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT 1"_s.arg(
                           key, m_table.name, fixed + key + u" > ? AND "_s + key + u" < ?"_s, key),
                       values + QVariantList{low, high}, [&count](const QSqlQuery&) { ++count; });
    return done.ok() && count > 0;
}

/// From both ends towards the damage, and then over it: there may be whole pages between two
/// damaged ones. The step over doubles until something can be read, and is then narrowed, so
/// that few good rows are passed over.
void TableCopy::stretch(const QList<Where>& fixedTo, const QString& key)
{
    QString fixed;
    QVariantList values;
    for (const Where& where : fixedTo) {
        fixed += where.column + u" = ? AND "_s;
        values << where.value;
    }
    qint64 low = -farthest, high = farthest;
    if (forward(fixed, values, key, low, high))
        return;
    m_whole = false;
    if (backward(fixed, values, key, low, high))
        return;
    constexpr int maxJumps = 1000;
    for (int jump = 0; jump < maxJumps && !m_failure; ++jump) {
        qint64 step = 1;
        while (low + step < high && !readable(fixed, values, key, low + step, high))
            step *= 2;
        if (low + step >= high)
            return;
        qint64 bad = step / 2;
        while (step - bad > 1) {
            const qint64 middle = bad + (step - bad) / 2;
            (readable(fixed, values, key, low + middle, high) ? step : bad) = middle;
        }
        low += step;
        if (forward(fixed, values, key, low, high))
            return;
    }
}

void TableCopy::wholePiece(std::optional<qint64> node)
{
    const QString condition = node ? u"node = ?"_s : u"1 = 1"_s;
    const QVariantList values = node ? QVariantList{*node} : QVariantList();
    const QString keys = m_table.key.join(u", "), last = m_table.key.join(u" DESC, ") + u" DESC"_s;
    int count = 0;
    QVariant ignored;
    constexpr int all = 100'000'000;
    if (read(select(condition, keys, all), values, {}, count, ignored))
        return;
    m_whole = false;
    read(select(condition, last, all), values, {}, count, ignored);
}

} // namespace rollcall::store
