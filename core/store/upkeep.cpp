#include "core/store/upkeep.h"

#include "core/store/counters.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/rollup.h"

#include <algorithm>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 roundEveryMs = 10 * 60'000;
constexpr int windowsAtOnce = 64;
/// Raw rows of one node that one slice deletes span at most this much.
constexpr qint64 deleteAtOnceMs = 86'400'000;
constexpr int smallestSharePermille = 20;
constexpr qint64 pagesAtOnce = 256;

const QString ageNow = u"age now"_s, ageCandidate = u"age candidate"_s, ageHeld = u"age held"_s;

/// When something is older than kept. An age of 0 is for good.
qint64 cutoff(qint64 now, qint64 age, qint64 piece)
{
    return age == 0 ? 0 : std::max<qint64>(0, floorTo(now - age, piece));
}

Result<void> removeRows(Database& database, const QString& sql, const QVariantList& values)
{
    const auto done = database.run(sql, values);
    if (!done)
        return done.error();
    return {};
}

/// The first column of the first row, or absent when that is NULL.
Result<std::optional<qint64>> numberOf(Database& database, const QString& sql,
                                       const QVariantList& values)
{
    std::optional<qint64> number;
    auto read = database.each(sql, values, [&](const QSqlQuery& row) {
        if (!row.isNull(0))
            number = row.value(0).toLongLong();
    });
    if (!read)
        return std::move(read).error();
    return number;
}

} // namespace

Upkeep::Upkeep(Database& database)
    : m_database(database)
{}

Result<bool> Upkeep::slice(const Moment& moment, int budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto more = rollUpFinished(moment, timer, budgetMs);
    if (!more)
        return more;
    const auto due = isRoundDue(moment);
    if (!due)
        return due;
    if (*due) {
        if (auto begun = beginRound(moment); !begun)
            return std::move(begun).error();
    }
    // One node at least, or roll-ups that never catch up would let the file grow for ever.
    for (bool first = true; !m_round.isEmpty() && (first || timer.elapsed() < budgetMs);
         first = false) {
        const auto unfinished = retire(m_round.last(), moment);
        if (!unfinished) {
            m_round.clear(); // what is left is found by the next round
            return unfinished;
        }
        if (!*unfinished)
            m_round.removeLast();
        else
            break; // so much was deleted that others come first
    }
    if (auto committed = transaction->commit(); !committed)
        return std::move(committed).error();
    return *more || !m_round.isEmpty() || m_tooLarge;
}

Result<bool> Upkeep::rollUpFinished(const Moment& moment, const QElapsedTimer& timer, int budgetMs)
{
    const auto windows = finishedWindows(m_database, moment.wallMs, windowsAtOnce);
    if (!windows)
        return windows.error();
    for (const Window& window : *windows) {
        if (timer.elapsed() >= budgetMs)
            return true;
        if (auto done = rollUp(m_database, window); !done)
            return std::move(done).error();
    }
    return windows->size() == windowsAtOnce;
}

Result<bool> Upkeep::isRoundDue(const Moment& moment)
{
    if (!m_round.isEmpty())
        return false;
    if (m_tooLarge || m_roundAt < 0 || moment.steadyMs - m_roundAt >= roundEveryMs)
        return true;
    // Another program may have set it just now, and its user looks whether it helps.
    const auto retention = readRetention(m_database);
    if (!retention)
        return retention.error();
    return !(*retention == m_wanted);
}

Result<void> Upkeep::beginRound(const Moment& moment)
{
    if (auto told = tellAge(moment); !told)
        return told;
    const auto retention = readRetention(m_database);
    if (!retention)
        return retention.error();
    m_wanted = m_retention = *retention;
    if (auto fitted = fitSize(); !fitted)
        return fitted;
    const auto nodes =
        m_database.select<NodeId>(u"SELECT id FROM nodes ORDER BY id DESC"_s, {},
                                  [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    if (!nodes)
        return nodes.error();
    m_round = *nodes;
    m_roundAt = moment.steadyMs;
    return {};
}

Result<void> Upkeep::tellAge(const Moment& moment)
{
    AgeClock clock;
    for (const auto& [name, value] :
         {std::pair(&ageNow, &clock.nowMs), std::pair(&ageCandidate, &clock.candidateMs),
          std::pair(&ageHeld, &clock.heldMs)}) {
        const auto read = readCounter(m_database, *name);
        if (!read)
            return read.error();
        *value = *read;
    }
    if (clock.nowMs == 0) {
        // A store from before there was this clock: as old as its newest sample.
        const auto newest = numberOf(m_database, u"SELECT max(time) FROM samples WHERE time <= ?"_s,
                                     {moment.wallMs});
        if (!newest)
            return newest.error();
        clock.nowMs = newest->value_or(moment.wallMs);
    }
    clock.advance(moment.wallMs, m_advancedAt < 0 ? 0 : moment.steadyMs - m_advancedAt);
    m_advancedAt = moment.steadyMs;
    m_ageNow = clock.nowMs;
    for (const auto& [name, value] :
         {std::pair(&ageNow, clock.nowMs), std::pair(&ageCandidate, clock.candidateMs),
          std::pair(&ageHeld, clock.heldMs)}) {
        if (auto written = writeCounter(m_database, *name, value); !written)
            return written;
    }
    return {};
}

Result<void> Upkeep::fitSize()
{
    const auto size = fileSize(m_database);
    if (!size)
        return size.error();
    const auto less = readCounter(m_database, ageCut);
    if (!less)
        return less.error();
    // All ages shrink alike, a tenth a round, until the store fits, and grow again slowly.
    qint64 share = 1000 - *less;
    const qint64 limit = m_retention.maxBytes, used = size->used();
    m_tooLarge = limit > 0 && used > limit && share > smallestSharePermille;
    if (m_tooLarge)
        share = std::max<qint64>(share * 9 / 10, smallestSharePermille);
    else if (limit == 0 || used < limit / 10 * 8)
        share = std::min<qint64>(share + 10, 1000);
    if (1000 - share != *less) {
        if (auto written = writeCounter(m_database, ageCut, 1000 - share); !written)
            return written;
    }
    for (qint64* age : {&m_retention.rawMs, &m_retention.minuteMs, &m_retention.tenMinuteMs})
        *age = *age * share / 1000;
    if (limit == 0 || size->pages * size->pageBytes <= limit)
        return {};
    // Otherwise free pages stay in the file, for what comes next.
    for (qint64 i = 0; i < std::min<qint64>(size->freePages, pagesAtOnce); ++i) {
        if (const auto freed = m_database.run(dialect::giveBackPage(), {}); !freed)
            return freed.error();
    }
    const auto after = fileSize(m_database);
    if (!after)
        return after.error();
    m_tooLarge = m_tooLarge || (after->pages < size->pages && after->freePages > 0);
    return {};
}

Result<Upkeep::RawLimit> Upkeep::rawLimit(NodeId node, const Marks& marks, qint64 wanted,
                                          const Moment& moment)
{
    // Not rolled up: still needed. The newest samples of a silent board: its latest state.
    const auto pending = numberOf(
        m_database, u"SELECT min(start) FROM rollup_pending WHERE node = ? AND start >= ?"_s,
        {node, marks.rawFrom});
    if (!pending)
        return pending.error();
    const auto newest =
        numberOf(m_database, u"SELECT max(time) FROM samples WHERE node = ? AND time <= ?"_s,
                 {node, moment.wallMs});
    if (!newest)
        return newest.error();
    const auto oldest =
        numberOf(m_database, u"SELECT min(time) FROM samples WHERE node = ? AND time >= ?"_s,
                 {node, marks.rawFrom});
    if (!oldest)
        return oldest.error();
    wanted = std::min(wanted, pending->value_or(wanted));
    if (*newest)
        wanted = std::min(wanted, floorTo(**newest, windowMs));
    if (*oldest && floorTo(**oldest, windowMs) + deleteAtOnceMs < wanted)
        return RawLimit{floorTo(**oldest, windowMs) + deleteAtOnceMs, true};
    return RawLimit{wanted, false};
}

Result<bool> Upkeep::retire(NodeId node, const Moment& moment)
{
    const auto marks = readMarks(m_database, node);
    if (!marks)
        return marks.error();
    Marks next = *marks;
    bool cut = false;
    const qint64 wanted = cutoff(m_ageNow, m_retention.rawMs, windowMs);
    if (wanted > marks->rawFrom) {
        const auto limit = rawLimit(node, *marks, wanted, moment);
        if (!limit)
            return limit.error();
        next.rawFrom = std::max(marks->rawFrom, limit->from);
        cut = limit->cut;
        auto removed = removeRows(
            m_database, u"DELETE FROM samples WHERE node = ? AND time >= ? AND time < ?"_s,
            {node, marks->rawFrom, next.rawFrom});
        if (!removed)
            return std::move(removed).error();
    }
    const std::array ages{m_retention.minuteMs, m_retention.tenMinuteMs, m_retention.twoHourMs};
    for (std::size_t i = 0; i < tierCount; ++i) {
        const qint64 from = cutoff(m_ageNow, ages[i], tiers[i].blockMs);
        if (from <= marks->tierFrom[i])
            continue;
        next.tierFrom[i] = from;
        auto removed = removeRows(
            m_database, u"DELETE FROM rollups WHERE node = ? AND tier = ? AND start < ?"_s,
            {node, tiers[i].seconds, from});
        if (!removed)
            return std::move(removed).error();
    }
    if (next == *marks)
        return false;
    if (auto written = writeMarks(m_database, node, next); !written)
        return std::move(written).error();
    return cut;
}

} // namespace rollcall::store
