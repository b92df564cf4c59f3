#include "core/store/writer_worker.h"

#include "core/store/store.h"

#include <QtDebug>
#include <algorithm>
#include <optional>

namespace rollcall::store {

namespace {

/// One transaction at most: a long queue after a full disk must not lock readers out for long.
constexpr std::size_t batchRows = 5000;

/// Not while a program starts.
constexpr std::chrono::milliseconds firstUpkeep{3000};

/// A recovery reads and writes the whole file; a dying disk must not fill up with damaged files.
constexpr qint64 restoreAgainMs = 5 * 60'000;

Result<void> withoutValue(const auto& result)
{
    if (!result)
        return result.error();
    return {};
}

Result<void> make(Store& store, const Write& write)
{
    struct Maker {
        Store& store;
        Result<void> operator()(const SampleRecord& sample) { return store.saveSample(sample); }
        Result<void> operator()(const ScoreRecord& score) { return store.saveScore(score); }
        Result<void> operator()(const InventoryWrite& inventory)
        {
            if (inventory.revision == Revision::Amend)
                return store.amendInventory(inventory.node, inventory.time, inventory.document);
            return withoutValue(
                store.saveInventory(inventory.node, inventory.time, inventory.document));
        }
        Result<void> operator()(const IdentityWrite& identity)
        {
            return store.saveIdentity(identity.node, identity.time, identity.marks);
        }
        Result<void> operator()(const EventOpening& opening)
        {
            return withoutValue(store.openEvent(opening.event));
        }
        Result<void> operator()(const EventClosing& closing)
        {
            return store.closeEvent(closing.node, closing.kind, closing.time);
        }
    };
    return std::visit(Maker{store}, write);
}

/// A row the database will never take, however often we try: its node was removed meanwhile, or it
/// holds nonsense.
bool canNeverBeStored(const Error& error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::AlreadyExists ||
           error.code == ErrorCode::InvalidInput;
}

} // namespace

WriterWorker::WriterWorker(QString path, const WriterOptions& options,
                           std::shared_ptr<WriterCounters> counters)
    : m_path(std::move(path))
    , m_options(options)
    , m_counters(std::move(counters))
    , m_queue(static_cast<std::size_t>(options.maxRows), options.maxDocumentBytes)
    , m_timer(this) // a child, so that it moves to the writer's thread as well
    , m_upkeep(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { flush(); });
    m_upkeep.setSingleShot(true);
    connect(&m_upkeep, &QTimer::timeout, this, &WriterWorker::keepUp);
}

WriterWorker::~WriterWorker() = default;

Result<void> WriterWorker::openStore()
{
    auto store = Store::open(m_path, Store::Mode::ReadWrite);
    if (!store)
        return std::move(store).error();
    m_store = std::move(store).value();
    if (m_options.upkeepEvery.count() > 0)
        m_upkeep.start(std::min(m_options.upkeepEvery, firstUpkeep));
    return {};
}

void WriterWorker::takeInbox()
{
    for (Write& write : m_inbox.takeAll())
        enqueue(std::move(write));
}

void WriterWorker::enqueue(Write write)
{
    const int overflow = m_queue.push(std::move(write));
    m_overflow += overflow;
    m_counters->pending.fetch_sub(overflow, std::memory_order_relaxed);
    if (failing()) // the timer runs until the next try
        return;
    if (m_queue.size() >= static_cast<std::size_t>(m_options.commitRows))
        flush();
    else if (!m_timer.isActive())
        m_timer.start(m_options.commitEvery);
}

void WriterWorker::perform(const std::function<void(Store&)>& work)
{
    takeInbox();
    flush();
    work(*m_store);
    restoreIfDamaged();
}

void WriterWorker::finish()
{
    takeInbox();
    if (m_store && !flush()) {
        qWarning("%s: %zu readings could not be stored before the end", qUtf8Printable(m_path),
                 m_queue.size());
    }
    m_timer.stop();
    m_upkeep.stop();
    m_store.reset();
}

void WriterWorker::keepUp()
{
    // While nothing can be written there is nothing to be tidied either.
    if (failing()) {
        m_upkeep.start(m_options.upkeepEvery);
        return;
    }
    const auto more = m_store->keepUp(Moment::now(), int(m_options.upkeepSlice.count()));
    // Whatever it was is tried again; rows that wait to be written will tell of a sick disk.
    if (!more && !m_upkeepFailed)
        qWarning("%s", more.error().toString().c_str());
    m_upkeepFailed = !more;
    restoreIfDamaged();
    m_upkeep.start(more && *more ? m_options.upkeepPause : m_options.upkeepEvery);
}

bool WriterWorker::flush()
{
    m_timer.stop();
    reportOverflow();
    followFile();
    while (!m_queue.empty()) {
        const auto result = commitBatch(std::min(batchRows, m_queue.size()));
        if (!result && result.error().code == ErrorCode::NotAStore && restore())
            continue;
        if (!result) {
            retryLater(result.error());
            return false;
        }
    }
    if (failing()) {
        m_backoff = std::chrono::milliseconds(0);
        Q_EMIT recovered();
    }
    return true;
}

Result<void> WriterWorker::commitBatch(std::size_t count)
{
    if (auto begun = m_store->begin(); !begun)
        return begun;
    int refused = 0;
    std::optional<Error> why;
    for (const Write* write : m_queue.front(count)) {
        const auto made = make(*m_store, *write);
        if (!made && !canNeverBeStored(made.error())) {
            m_store->rollback();
            return made;
        }
        if (!made) {
            ++refused;
            why = made.error();
        }
    }
    if (auto committed = m_store->commit(); !committed)
        return committed;
    m_queue.pop(count);
    m_counters->pending.fetch_sub(static_cast<int>(count), std::memory_order_relaxed);
    if (refused > 0)
        Q_EMIT dropped(refused, *why);
    Q_EMIT committed(static_cast<int>(count) - refused);
    return {};
}

/// Another program has recovered the store, or a person has put a backup in its place.
void WriterWorker::followFile()
{
    if (!m_store->isReplaced())
        return;
    if (auto store = Store::open(m_path, Store::Mode::ReadWrite))
        m_store = std::move(*store);
}

void WriterWorker::restoreIfDamaged()
{
    if (m_store->isDamaged())
        restore();
}

bool WriterWorker::restore()
{
    if (!m_restores || (m_restoreTried.isValid() && !m_restoreTried.hasExpired(restoreAgainMs)))
        return false;
    m_restoreTried.start();
    // The old connection stays until there is a new one. SQLite sees that its file was moved and
    // leaves alone the log that has its name by then.
    const auto recovery = restoreStore(m_path, CollectorState::Mine);
    Result<std::unique_ptr<Store>> store =
        recovery ? Store::open(m_path, Store::Mode::ReadWrite) : recovery.error();
    if (!store) {
        if (!failing())
            retryLater(store.error());
        return false;
    }
    m_store = std::move(*store);
    Q_EMIT restored(*recovery);
    return true;
}

void WriterWorker::retryLater(const Error& error)
{
    const bool first = !failing();
    m_backoff = first ? m_options.firstRetry : std::min(2 * m_backoff, m_options.longestRetry);
    m_timer.start(m_backoff);
    if (first)
        Q_EMIT failed(error);
}

void WriterWorker::reportOverflow()
{
    const int rows =
        std::exchange(m_overflow, 0) + m_counters->refused.exchange(0, std::memory_order_relaxed);
    if (rows == 0)
        return;
    Q_EMIT dropped(rows, Error{ErrorCode::TooLarge,
                               "Too many readings wait to be stored; the oldest were dropped",
                               m_path.toStdString(), "free some space on the disk of the store"});
}

} // namespace rollcall::store
