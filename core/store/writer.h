#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace rollcall::store
{

class Store;

/// The one writer: owns a Store on a thread of its own. Every method may be called from any thread
/// and returns at once. Writes are gathered and committed together at least every 250 ms; when the
/// disk is full or busy they are kept, within a bound, and tried again, and failed() says so once
/// until it is better. Destroying the writer commits what is queued.
class Writer : public QObject
{
    Q_OBJECT

public:
    /// Opens the store in the calling thread first, so that a bad file is told at once.
    static Result<std::unique_ptr<Writer>> open(const QString& path);
    ~Writer() override;

    void saveInventory(NodeId node, qint64 time, QByteArray document);
    void saveSample(SampleRecord sample);
    void saveScore(ScoreRecord score);
    void openEvent(EventRecord event);
    void closeEvent(NodeId node, EventKind kind, qint64 time);

    /// Runs `work` on the store's thread, after all that was queued before, and delivers its
    /// result. For roster changes and queries.
    template <class T>
    QFuture<T> run(std::function<T(Store&)> work);

    /// Rows queued and not yet committed.
    int pending() const;
    QString path() const;

Q_SIGNALS:
    void failed(rollcall::Error error); ///< writes are kept and tried again
    void recovered();                   ///< after failed(): all that was kept is committed
    void committed(int rows);
};

} // namespace rollcall::store
