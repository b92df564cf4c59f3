#pragma once

#include "core/base/result.h"
#include "core/store/write_queue.h"
#include "core/store/writer.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace rollcall::store {

class Store;

/// What Writer and its worker both count. Atomics, so that asking never waits for the disk.
struct WriterCounters {
    std::atomic<int> pending{0}; ///< posted and not yet committed or dropped
    std::atomic<int> refused{0}; ///< not even posted: the worker is stuck and far behind
};

/// Private to core/store: lives on the writer's thread and owns the Store there. Everything reaches
/// it as an event, so it needs no lock.
class WriterWorker : public QObject
{
    Q_OBJECT

public:
    WriterWorker(QString path, const WriterOptions& options,
                 std::shared_ptr<WriterCounters> counters);
    ~WriterWorker() override;

    Result<void> openStore();
    void enqueue(Write write);
    /// Commits what is queued, then lets `work` use the store.
    void perform(const std::function<void(Store&)>& work);
    /// Commits what is queued and closes the store.
    void finish();

Q_SIGNALS:
    void failed(rollcall::Error error);
    void recovered();
    void committed(int rows);
    void dropped(int rows, rollcall::Error why);

private:
    bool flush();
    Result<void> commitBatch(std::size_t count);
    bool failing() const { return m_backoff.count() > 0; }
    void retryLater(const Error& error);
    void reportOverflow();
    void keepUp();

    QString m_path;
    WriterOptions m_options;
    std::shared_ptr<WriterCounters> m_counters;
    std::unique_ptr<Store> m_store;
    WriteQueue m_queue;
    QTimer m_timer;                         ///< to the next commit, or to the next try
    QTimer m_upkeep;                        ///< to the next slice of roll-ups and retention
    std::chrono::milliseconds m_backoff{0}; ///< 0 while all is well
    bool m_upkeepFailed = false;            ///< and that was told
    int m_overflow = 0;                     ///< rows dropped for want of room and not yet told
};

} // namespace rollcall::store
