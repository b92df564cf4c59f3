#pragma once

#include "core/base/result.h"
#include "core/store/age_clock.h"
#include "core/store/block_table.h"
#include "core/store/retention.h"

#include <QElapsedTimer>
#include <QList>

namespace rollcall::store {

class Database;

Result<Retention> readRetention(Database& database);
Result<void> writeRetention(Database& database, const Retention& retention);

struct FileSize {
    qint64 pageBytes = 0, pages = 0, freePages = 0;
    qint64 used() const { return (pages - freePages) * pageBytes; }
};
Result<FileSize> fileSize(Database& database);
Result<StoreInfo> readInfo(Database& database);

/// Private to core/store: rolls up what is finished and deletes what is too old or too much, a
/// slice at a time, so that neither writers nor queries wait for long. Every slice is one
/// transaction; whatever is interrupted is found again by the next one.
class Upkeep
{
public:
    explicit Upkeep(Database& database);

    /// Works for about `budgetMs`. True when there is more to do at once.
    Result<bool> slice(const Moment& moment, int budgetMs);

private:
    Result<bool> rollUpFinished(const Moment& moment, const QElapsedTimer& timer, int budgetMs);
    Result<bool> isRoundDue(const Moment& moment);
    Result<void> beginRound(const Moment& moment);
    Result<void> tellAge(const Moment& moment);
    Result<void> fitSize();
    Result<bool> retire(NodeId node, const Moment& moment);
    struct RawLimit {
        qint64 from = 0;
        bool cut = false; ///< there is more to delete than one slice should
    };
    Result<RawLimit> rawLimit(NodeId node, const Marks& marks, qint64 wanted, const Moment& moment);

    Database& m_database;
    QList<NodeId> m_round;    ///< nodes whose old rows are still to be deleted in this round
    Retention m_retention;    ///< in this round, with ages as the size limit leaves them
    Retention m_wanted;       ///< as the user had set it when this round began
    qint64 m_ageNow = 0;      ///< in this round
    qint64 m_roundAt = -1;    ///< steady time; -1: never
    qint64 m_advancedAt = -1; ///< when the age clock was last told the time
    bool m_tooLarge = false;  ///< the size limit wants another round at once
};

} // namespace rollcall::store
