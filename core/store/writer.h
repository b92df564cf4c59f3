#pragma once

#include "core/base/result.h"
#include "core/store/records.h"
#include "core/store/recovery.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <chrono>
#include <functional>
#include <memory>
#include <type_traits>

namespace rollcall::store {

class Store;
class WriterWorker;
struct WriterCounters;

/// How writes are gathered, and how much is kept while they cannot be made.
struct WriterOptions {
    std::chrono::milliseconds commitEvery{250};
    int commitRows = 500;                            ///< commits at once when so many wait
    int maxRows = 200'000;                           ///< some 40 MB
    std::size_t maxDocumentBytes = 64 * 1024 * 1024; ///< of inventories that wait
    std::chrono::milliseconds firstRetry{500};       ///< then twice as long each time,
    std::chrono::milliseconds longestRetry{30'000};  ///< up to this
    std::chrono::milliseconds upkeepEvery{30'000};   ///< roll-ups and retention; 0: never
    std::chrono::milliseconds upkeepPause{60};       ///< between two slices when there is more
    std::chrono::milliseconds upkeepSlice{20};       ///< of work, about
};

/// The one writer: owns a Store on a thread of its own. Every method may be called from any thread
/// and returns at once. Writes are gathered and committed together at least every 250 ms; when the
/// disk is full or busy they are kept, within a bound, and tried again, and failed() says so once
/// until it is better. In between, samples are rolled up and old ones deleted, in small slices.
/// Destroying the writer commits what is queued; it must not be destroyed on the store's thread.
class Writer : public QObject
{
    Q_OBJECT

public:
    /// Returns when the store is open (and migrated), so that a bad file is told at once.
    static Result<std::unique_ptr<Writer>> open(const QString& path);
    static Result<std::unique_ptr<Writer>> open(const QString& path, const WriterOptions& options);
    ~Writer() override;

    void saveInventory(NodeId node, qint64 time, QByteArray document,
                       Revision revision = Revision::IfDifferent);
    void saveSample(SampleRecord sample);
    void saveIdentity(NodeId node, qint64 time, QList<IdentityRecord> marks);
    void saveScore(ScoreRecord score);
    void openEvent(EventRecord event);
    void closeEvent(NodeId node, EventKind kind, qint64 time);

    /// Runs `work` on the store's thread and delivers its result, an exception included. For roster
    /// changes and queries. What was queued before is committed first; when that cannot be done
    /// (see failed()) `work` runs all the same and does not see it.
    template <class T>
    QFuture<T> run(std::function<T(Store&)> work);

    /// Whether this writer may put a new store in the place of a damaged one (recovery.h): only who
    /// holds the CollectorLock may. From then on it does so whenever it meets damage.
    void setRestores(bool may);
    /// Somebody found the file damaged.
    void restore();

    /// Rows queued and not yet committed or dropped.
    int pending() const;
    QString path() const;

Q_SIGNALS:
    /// The store was damaged and a new one stands in its place, with all that could be read.
    void restored(rollcall::store::Recovery recovery);
    void failed(rollcall::Error error); ///< writes are kept and tried again
    void recovered();                   ///< after failed(): all that was kept is committed
    void committed(int rows);           ///< these are on the disk: a power cut does not undo it
    /// Given up for good: the oldest samples when too many wait, or rows that can never be stored,
    /// such as a late sample of a node that was removed.
    void dropped(int rows, rollcall::Error why);

private:
    Writer(const QString& path, const WriterOptions& options);
    void post(std::function<void(Store&)> work);
    template <class Row>
    void enqueue(Row row);

    QString m_path;
    int m_refuseAt; ///< rows pending at which even posting stops: the worker is stuck
    std::shared_ptr<WriterCounters> m_counters;
    QThread m_thread;
    std::unique_ptr<WriterWorker> m_worker;
};

template <class T>
QFuture<T> Writer::run(std::function<T(Store&)> work)
{
    // std::function wants to be copyable, a promise is not: share it.
    auto promise = std::make_shared<QPromise<T>>();
    auto future = promise->future();
    promise->start();
    post([promise, work = std::move(work)](Store& store) {
        try {
            if constexpr (std::is_void_v<T>)
                work(store);
            else
                promise->addResult(work(store));
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return future;
}

} // namespace rollcall::store
