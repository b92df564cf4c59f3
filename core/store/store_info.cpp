// What the store holds and how long it keeps it.
#include "core/store/counters.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/store.h"
#include "core/store/upkeep.h"

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallestLimit = 16LL * 1024 * 1024;

QList<std::pair<QString, qint64*>> settingsOf(Retention& retention)
{
    return {{u"retention.raw"_s, &retention.rawMs},
            {u"retention.minute"_s, &retention.minuteMs},
            {u"retention.ten-minute"_s, &retention.tenMinuteMs},
            {u"retention.two-hour"_s, &retention.twoHourMs},
            {u"retention.bytes"_s, &retention.maxBytes}};
}

Error wrong(const char* what, const char* remedy)
{
    return {ErrorCode::InvalidInput, what, "retention", remedy};
}

Result<qint64> number(Database& database, const QString& sql)
{
    const auto value = database.scalar(sql);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<TierInfo> tierInfo(Database& database, const QString& name, const QString& time,
                          const QString& rest, const QVariantList& values)
{
    TierInfo info;
    info.name = name;
    auto read = database.each(u"SELECT count(*), min(%1), max(%1) FROM "_s.arg(time) + rest, values,
                              [&](const QSqlQuery& row) {
                                  info.rows = row.value(0).toLongLong();
                                  info.oldest = row.value(1).toLongLong();
                                  info.newest = row.value(2).toLongLong();
                              });
    if (!read)
        return std::move(read).error();
    return info;
}

} // namespace

Result<qint64> Store::foreignVersion()
{
    return number(*m_database, dialect::foreignCommits());
}

Result<void> check(const Retention& retention)
{
    const std::array ages{retention.rawMs, retention.minuteMs, retention.tenMinuteMs,
                          retention.twoHourMs};
    qint64 finer = windowMs;
    for (const qint64 age : ages) {
        if (age < 0)
            return wrong("An age cannot be negative", "0 keeps for good");
        if (finer == 0 ? age != 0 : age != 0 && age < finer) {
            return wrong("Raw samples are kept for two hours at least, and no roll-up shorter than "
                         "a finer one",
                         "give the coarser ones at least the age of the finer ones");
        }
        finer = age;
    }
    if (retention.maxBytes != 0 && retention.maxBytes < smallestLimit)
        return wrong("The size limit is too small", "allow 16 MiB at least, or 0 for no limit");
    return {};
}

Result<Retention> readRetention(Database& database)
{
    Retention retention;
    for (const auto& [name, value] : settingsOf(retention)) {
        auto read = database.each(u"SELECT value FROM settings WHERE name = ?"_s, {name},
                                  [target = value](const QSqlQuery& row) {
                                      bool isNumber = false;
                                      const qint64 set =
                                          row.value(0).toString().toLongLong(&isNumber);
                                      if (isNumber)
                                          *target = set;
                                  });
        if (!read)
            return std::move(read).error();
    }
    // What somebody wrote by hand and makes no sense must not delete anything.
    return check(retention) ? retention : Retention{0, 0, 0, 0, 0};
}

Result<void> writeRetention(Database& database, const Retention& retention)
{
    if (auto valid = check(retention); !valid)
        return valid;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Retention values = retention;
    for (const auto& [name, value] : settingsOf(values)) {
        const auto written =
            database.run(u"INSERT INTO settings (name, value) VALUES (?, ?) "
                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                         {name, QString::number(*value)});
        if (!written)
            return written.error();
    }
    return transaction->commit();
}

Result<FileSize> fileSize(Database& database)
{
    FileSize size;
    for (const auto& [sql, value] : {std::pair(dialect::pageBytes(), &size.pageBytes),
                                     std::pair(dialect::pageCount(), &size.pages),
                                     std::pair(dialect::freePageCount(), &size.freePages)}) {
        const auto read = number(database, sql);
        if (!read)
            return read.error();
        *value = *read;
    }
    return size;
}

Result<StoreInfo> readInfo(Database& database)
{
    auto snapshot = Snapshot::begin(database);
    if (!snapshot)
        return std::move(snapshot).error();
    StoreInfo info;
    const auto size = fileSize(database);
    if (!size)
        return size.error();
    info.fileBytes = size->pages * size->pageBytes;
    info.usedBytes = size->used();
    const auto version = number(database, dialect::schemaVersion());
    const auto nodes = number(database, u"SELECT count(*) FROM nodes"_s);
    const auto pending = number(database, u"SELECT count(*) FROM rollup_pending"_s);
    const auto cut = readCounter(database, ageCut);
    for (const auto* read : {&version, &nodes, &pending, &cut}) {
        if (!*read)
            return read->error();
    }
    info.schemaVersion = int(*version);
    info.nodes = *nodes;
    info.pendingWindows = *pending;
    info.agePercent = int((1000 - *cut) / 10);

    auto raw = tierInfo(database, u"raw"_s, u"time"_s, u"samples"_s, {});
    if (!raw)
        return std::move(raw).error();
    info.tiers.append(*raw);
    const QStringList names{u"1 minute"_s, u"10 minutes"_s, u"2 hours"_s};
    for (std::size_t i = 0; i < tierCount; ++i) {
        auto tier = tierInfo(database, names.at(qsizetype(i)), u"start"_s,
                             u"rollups WHERE tier = ?"_s, {tiers[i].seconds});
        if (!tier)
            return std::move(tier).error();
        info.tiers.append(*tier);
    }
    return info;
}

Result<Retention> Store::retention()
{
    return readRetention(*m_database);
}

Result<void> Store::setRetention(const Retention& retention)
{
    return writeRetention(*m_database, retention);
}

Result<StoreInfo> Store::info()
{
    return readInfo(*m_database);
}

Result<bool> Store::keepUp(const Moment& moment, int budgetMs)
{
    return m_upkeep->slice(moment, budgetMs);
}

} // namespace rollcall::store
