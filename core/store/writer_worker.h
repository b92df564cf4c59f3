#pragma once

#include "core/base/result.h"
#include "core/store/write_queue.h"
#include "core/store/writer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace rollcall::store {

class Store;

/// What Writer and its worker both count. Atomics, so that asking never waits for the disk.
struct WriterCounters {
    std::atomic<int> pending{0}; ///< posted and not yet committed or dropped
    std::atomic<int> refused{0}; ///< not even posted: the worker is stuck and far behind
};

/// What was handed to the writer and not yet taken by its worker. One event tells the worker of all
/// that is in it: an event for each row would wake the thread each time.
class Inbox
{
public:
    /// True when it was empty: the worker is to be told.
    bool put(Write write)
    {
        const std::lock_guard lock(m_mutex);
        m_writes.push_back(std::move(write));
        return m_writes.size() == 1;
    }
    std::vector<Write> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_writes, {});
    }

private:
    std::mutex m_mutex;
    std::vector<Write> m_writes;
};

/// Private to core/store: lives on the writer's thread and owns the Store there. Everything reaches
/// it as an event, but for the rows in its inbox.
class WriterWorker : public QObject
{
    Q_OBJECT

public:
    WriterWorker(QString path, const WriterOptions& options,
                 std::shared_ptr<WriterCounters> counters);
    ~WriterWorker() override;

    Result<void> openStore();
    /// From any thread.
    Inbox& inbox() { return m_inbox; }
    /// Queues what is in the inbox, and commits when it is enough.
    void takeInbox();
    /// Commits what is queued, then lets `work` use the store.
    void perform(const std::function<void(Store&)>& work);
    void setRestores(bool may) { m_restores = may; }
    /// True when a new store stands in the place of a damaged one. Does nothing unless it may.
    bool restore();
    /// Commits what is queued and closes the store.
    void finish();

Q_SIGNALS:
    void restored(rollcall::store::Recovery recovery);
    void failed(rollcall::Error error);
    void recovered();
    void committed(int rows);
    void dropped(int rows, rollcall::Error why);

private:
    void enqueue(Write write);
    bool flush();
    Result<void> commitBatch(std::size_t count);
    bool failing() const { return m_backoff.count() > 0; }
    void retryLater(const Error& error);
    void reportOverflow();
    void keepUp();
    void followFile();
    void restoreIfDamaged();

    QString m_path;
    WriterOptions m_options;
    std::shared_ptr<WriterCounters> m_counters;
    std::unique_ptr<Store> m_store;
    Inbox m_inbox;
    WriteQueue m_queue;
    QTimer m_timer;                         ///< to the next commit, or to the next try
    QTimer m_upkeep;                        ///< to the next slice of roll-ups and retention
    std::chrono::milliseconds m_backoff{0}; ///< 0 while all is well
    bool m_upkeepFailed = false;            ///< and that was told
    bool m_restores = false;                ///< may put a new store in a damaged one's place
    QElapsedTimer m_restoreTried;           ///< since the last time
    int m_overflow = 0;                     ///< rows dropped for want of room and not yet told
};

} // namespace rollcall::store
