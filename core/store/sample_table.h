#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QHash>
#include <QSet>
#include <utility>

namespace rollcall::store {

class Database;

/// Private to core/store: puts samples into the raw tier and notes which windows they make pending.
/// Keeps in mind what it has noted, so that most samples cost one statement; the caller tells it
/// about transactions, because that memory is only as good as what was committed.
class SampleTable
{
public:
    explicit SampleTable(Database& database);

    /// Within a transaction. A sample of the same node and time is replaced. Readings that are no
    /// numbers or out of all range are stored as unknown; a time before 1970 is InvalidInput.
    Result<void> save(const SampleRecord& sample);

    void onBegin();
    void onCommit();
    void onRollback();

private:
    Result<void> checkGeneration();
    Result<void> notePending(NodeId node, qint64 window);
    Result<qint64> bootNumber(const SampleRecord& sample);
    void forget();

    struct Boot {
        QString id;
        qint64 number = 0;
    };

    Database& m_database;
    QSet<std::pair<NodeId, qint64>> m_pending;
    QHash<NodeId, Boot> m_boots;
    qint64 m_generation = -1;
    bool m_checked = false;
};

} // namespace rollcall::store
