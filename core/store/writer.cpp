#include "core/store/writer.h"

#include "core/store/store.h"
#include "core/store/writer_worker.h"

#include <QMetaObject>

namespace rollcall::store {

Writer::Writer(const QString& path, const WriterOptions& options)
    : m_path(path)
    , m_refuseAt(2 * options.maxRows)
    , m_counters(std::make_shared<WriterCounters>())
    , m_worker(std::make_unique<WriterWorker>(path, options, m_counters))
{
    connect(m_worker.get(), &WriterWorker::restored, this, &Writer::restored);
    connect(m_worker.get(), &WriterWorker::failed, this, &Writer::failed);
    connect(m_worker.get(), &WriterWorker::recovered, this, &Writer::recovered);
    connect(m_worker.get(), &WriterWorker::committed, this, &Writer::committed);
    connect(m_worker.get(), &WriterWorker::dropped, this, &Writer::dropped);
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Writer::~Writer()
{
    // Events are delivered in order, so all that was posted before is in the queue by then.
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->finish(); },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<Writer>> Writer::open(const QString& path)
{
    return open(path, WriterOptions());
}

Result<std::unique_ptr<Writer>> Writer::open(const QString& path, const WriterOptions& options)
{
    std::unique_ptr<Writer> writer(new Writer(path, options));
    Result<void> opened;
    // A database handle belongs to the thread that opened it: open over there and wait.
    QMetaObject::invokeMethod(
        writer->m_worker.get(),
        [&opened, worker = writer->m_worker.get()] { opened = worker->openStore(); },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return std::move(opened).error();
    return writer;
}

template <class Row>
void Writer::enqueue(Row row)
{
    // The worker bounds its queue, but cannot while it waits for a disk that hangs: then its inbox
    // is bounded here.
    if (m_counters->pending.load(std::memory_order_relaxed) >= m_refuseAt) {
        m_counters->refused.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    m_counters->pending.fetch_add(1, std::memory_order_relaxed);
    if (!m_worker->inbox().put(Write(std::move(row))))
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->takeInbox(); }, Qt::QueuedConnection);
}

void Writer::saveInventory(NodeId node, qint64 time, QByteArray document, Revision revision)
{
    enqueue(InventoryWrite{node, time, std::move(document), revision});
}

void Writer::saveSample(SampleRecord sample)
{
    enqueue(std::move(sample));
}

void Writer::saveIdentity(NodeId node, qint64 time, QList<IdentityRecord> marks)
{
    enqueue(IdentityWrite{node, time, std::move(marks)});
}

void Writer::saveScore(ScoreRecord score)
{
    enqueue(std::move(score));
}

void Writer::openEvent(EventRecord event)
{
    enqueue(EventOpening{std::move(event)});
}

void Writer::closeEvent(NodeId node, EventKind kind, qint64 time)
{
    enqueue(EventClosing{node, kind, time});
}

void Writer::post(std::function<void(Store&)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), work = std::move(work)] { worker->perform(work); },
        Qt::QueuedConnection);
}

void Writer::setRestores(bool may)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), may] { worker->setRestores(may); },
        Qt::QueuedConnection);
}

void Writer::restore()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->restore(); }, Qt::QueuedConnection);
}

int Writer::pending() const
{
    return m_counters->pending.load(std::memory_order_relaxed);
}

QString Writer::path() const
{
    return m_path;
}

} // namespace rollcall::store
