#pragma once

#include "core/store/records.h"

#include <cstddef>
#include <deque>
#include <variant>
#include <vector>

namespace rollcall::store {

struct InventoryWrite {
    NodeId node = 0;
    qint64 time = 0;
    QByteArray document;
    Revision revision = Revision::IfDifferent;
};
struct IdentityWrite {
    NodeId node = 0;
    qint64 time = 0;
    QList<IdentityRecord> marks;
};
struct EventOpening {
    EventRecord event;
};
struct EventClosing {
    NodeId node = 0;
    EventKind kind = EventKind::Online;
    qint64 time = 0;
};
using Write = std::variant<SampleRecord, ScoreRecord, InventoryWrite, IdentityWrite, EventOpening,
                           EventClosing>;

/// Private to core/store: what waits to be committed, within bounds, because a disk can stay full
/// for days. Samples are the many and are dropped first, oldest first; what is rare and dear
/// (scores, events, inventories) stays until it alone fills the queue. Plain data for one thread.
class WriteQueue
{
public:
    WriteQueue(std::size_t maxRows, std::size_t maxDocumentBytes);

    /// How many older writes were dropped to make room, normally none.
    int push(Write write);

    /// Up to `count` writes in the order they are to be made; stays valid until the next call.
    std::vector<const Write*> front(std::size_t count) const;
    /// Removes what front(count) gave.
    void pop(std::size_t count);

    std::size_t size() const { return m_dear.size() + m_samples.size(); }
    bool empty() const { return size() == 0; }

private:
    int dropOldest();
    int dropOldestDocument();

    // Two lines: dropping a sample is then cheap, and no sample depends on the order to the rest.
    std::deque<Write> m_dear, m_samples;
    std::size_t m_documentBytes = 0;
    std::size_t m_maxRows, m_maxDocumentBytes;
};

} // namespace rollcall::store
