// What people say of events: "I have seen it", and "do not tell me of it".
#include "core/store/database.h"
#include "core/store/sql_values.h"
#include "core/store/steps.h"
#include "core/store/store.h"

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

/// Names and reasons are words of people; a reason is a line, not a report.
constexpr qsizetype longestName = 100, longestReason = 300;

/// nullopt for a kind this version does not know: then nothing is silent that should not be.
std::optional<MuteRecord> readMute(const QSqlQuery& query)
{
    MuteRecord mute;
    mute.id = query.value(0).toLongLong();
    mute.node = optionalAt<qint64>(query, 1).value_or(0);
    if (!query.isNull(2)) {
        mute.kind = eventKindFromString(query.value(2).toString());
        if (!mute.kind)
            return std::nullopt;
    }
    mute.since = query.value(3).toLongLong();
    mute.until = optionalAt<qint64>(query, 4);
    mute.by = query.value(5).toString();
    mute.reason = query.value(6).toString();
    if (mute.node == 0 && !mute.kind)
        return std::nullopt;
    return mute;
}

} // namespace

Result<int> Store::acknowledgeEvents(const QList<qint64>& ids, std::optional<Acknowledgement> seen)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    int changed = 0;
    for (const qint64 id : ids) {
        const auto done =
            seen ? m_database->run(u"UPDATE events SET acknowledged_at = ?, acknowledged_by = ? "
                                   "WHERE id = ? AND acknowledged_at IS NULL"_s,
                                   {seen->time, text(seen->by.left(longestName)), id})
                 : m_database->run(u"UPDATE events SET acknowledged_at = NULL, "
                                   "acknowledged_by = NULL "
                                   "WHERE id = ? AND acknowledged_at IS NOT NULL"_s,
                                   {id});
        if (!done)
            return done.error();
        changed += *done;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

Result<MuteRecord> Store::mute(MuteRecord mute)
{
    if (mute.node == 0 && !mute.kind) {
        return Error{ErrorCode::InvalidInput, "A mute needs a node or a kind of event", {}, {}};
    }
    if (mute.until && *mute.until <= mute.since) {
        return Error{ErrorCode::InvalidInput, "A mute cannot be over before it begins", {}, {}};
    }
    mute.by.truncate(longestName);
    mute.reason.truncate(longestReason);
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const QVariant node = mute.node == 0 ? QVariant() : QVariant(mute.node);
    const QVariant kind = mute.kind ? QVariant(toString(*mute.kind)) : QVariant();
    Steps steps(*m_database);
    steps.run(u"DELETE FROM mutes WHERE until <= ?"_s, {mute.since});
    steps.run(u"DELETE FROM mutes WHERE coalesce(node, 0) = ? AND coalesce(kind, '') = ?"_s,
              {mute.node, text(kind.toString())});
    if (!steps.ok())
        return steps.result().error();
    const auto id = m_database->insert(
        u"INSERT INTO mutes (node, kind, since, until, made_by, reason) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {node, kind, mute.since, nullable(mute.until), text(mute.by), text(mute.reason)});
    if (!id)
        return id.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    mute.id = *id;
    return mute;
}

Result<int> Store::unmute(const QList<qint64>& ids)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    Steps steps(*m_database);
    int gone = 0;
    for (const qint64 id : ids)
        gone += steps.run(u"DELETE FROM mutes WHERE id = ?"_s, {id});
    if (!steps.ok())
        return steps.result().error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return gone;
}

Result<QList<MuteRecord>> Store::mutes()
{
    QList<MuteRecord> mutes;
    const auto read = m_database->each(
        u"SELECT id, node, kind, since, until, made_by, reason FROM mutes ORDER BY id"_s, {},
        [&mutes](const QSqlQuery& query) {
            if (auto mute = readMute(query))
                mutes.append(*std::move(mute));
        });
    if (!read)
        return read.error();
    return mutes;
}

} // namespace rollcall::store
