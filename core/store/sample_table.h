#pragma once

#include "core/base/result.h"
#include "core/store/numbers.h"
#include "core/store/records.h"

#include <memory>
#include <unordered_map>

namespace rollcall::store {

class Database;

/// Private to core/store: puts samples into the raw tier and notes which windows they make pending.
/// Keeps in mind what it has noted, so that most samples cost one statement; the caller tells it
/// about transactions, because that memory is only as good as what was committed.
class SampleTable
{
public:
    explicit SampleTable(Database& database);

    /// Within a transaction. A sample of the same node and time is replaced; one of another known
    /// uptime is another reading, and is kept a millisecond aside. Readings that are no
    /// numbers or out of all range are stored as unknown; a time before 1970 is InvalidInput.
    Result<void> save(const SampleRecord& sample);

    void onBegin();
    void onCommit();
    void onRollback();

private:
    /// Of one node: what is noted already.
    struct Known {
        qint64 pendingWindow = -1; ///< the last one; another costs one statement more
        QString bootId;
        qint64 bootNumber = 0;
    };

    Result<void> checkGeneration();
    Result<void> notePending(Known& known, NodeId node, qint64 window);
    Result<std::optional<qint64>> bootNumber(Known& known, const SampleRecord& sample);

    Database& m_database;
    std::unique_ptr<NumberStatement> m_insert; ///< prepared when first needed
    std::unordered_map<NodeId, Known> m_known;
    qint64 m_generation = -1;
    bool m_checked = false;
};

} // namespace rollcall::store
