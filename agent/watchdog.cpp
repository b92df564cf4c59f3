#include "agent/watchdog.h"

#include <pthread.h>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>

namespace rollcall::agent {

using Clock = std::chrono::steady_clock;

/// Shared between the watchdog and one thread, so that it lives as long as either of them.
struct Watchdog::Worker {
    explicit Worker(Opener opener)
        : open(std::move(opener))
    {}

    Opener open;
    std::shared_ptr<ReadWatch> watch = std::make_shared<ReadWatch>();
    std::mutex mutex;
    std::condition_variable changed;
    Job job;               // waiting to be run
    bool finished = false; // the last job has come to its end, or the thread has
    bool broken = false;   // the files could not be opened
    bool quit = false;

    void run();
    static void* entry(void* self);
};

void Watchdog::Worker::run()
{
    const std::unique_ptr<FileSystem> files = open(watch);
    std::unique_lock lock(mutex);
    broken = files == nullptr;
    while (!broken && !quit) {
        if (!job) {
            changed.wait(lock);
            continue;
        }
        const Job current = std::exchange(job, nullptr);
        lock.unlock();
        current(*files);
        lock.lock();
        finished = true;
        changed.notify_all();
    }
    finished = true;
    changed.notify_all();
}

void* Watchdog::Worker::entry(void* self)
{
    const std::unique_ptr<std::shared_ptr<Worker>> worker(
        static_cast<std::shared_ptr<Worker>*>(self));
    (*worker)->run();
    return nullptr;
}

Watchdog::Watchdog(Opener open)
    : m_open(std::move(open))
{}

Watchdog::~Watchdog()
{
    if (m_worker) {
        const std::lock_guard lock(m_worker->mutex);
        m_worker->quit = true;
        m_worker->changed.notify_all();
    }
}

std::vector<std::string> Watchdog::skipped() const
{
    std::vector<std::string> paths;
    for (const Hung& hung : m_hung) {
        if (hung.skip)
            paths.push_back(hung.path);
    }
    return pathsToSkip(paths);
}

bool Watchdog::ensureWorker()
{
    if (m_worker)
        return true;
    // Not std::thread: its stacks are as large as the shell's limit says, 8 MiB as a rule.
    constexpr std::size_t stackBytes = 256 * 1024;
    auto worker = std::make_shared<Worker>(m_open);
    auto argument = std::make_unique<std::shared_ptr<Worker>>(worker);
    pthread_attr_t attributes;
    ::pthread_attr_init(&attributes);
    ::pthread_attr_setstacksize(&attributes, stackBytes);
    ::pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_t thread;
    const bool started =
        ::pthread_create(&thread, &attributes, &Worker::entry, argument.get()) == 0;
    ::pthread_attr_destroy(&attributes);
    if (started) {
        argument.release(); // the thread's now
        m_worker = std::move(worker);
    }
    return started;
}

/// Gives files another chance whose read came back at last, or that have been left alone for long.
/// The latter stay on the list, since their threads still hang and count.
void Watchdog::forgiveOldOnes()
{
    std::erase_if(m_hung, [](const Hung& hung) {
        const std::lock_guard lock(hung.worker->mutex);
        return hung.worker->finished;
    });
    if (m_hung.size() > maxAbandoned / 2)
        return;
    for (Hung& hung : m_hung)
        hung.skip = hung.skip && Clock::now() - hung.since < retryAfter;
}

void Watchdog::abandonWorker(std::string path)
{
    m_worker->watch->stop(); // should it ever come back, it has nothing more to read
    {
        const std::lock_guard lock(m_worker->mutex);
        m_worker->quit = true;
    }
    m_hung.push_back({std::move(path), Clock::now(), std::move(m_worker), true});
    m_worker.reset();
}

Result<void> Watchdog::run(const std::function<Job()>& makeJob, Limits limits)
{
    forgiveOldOnes();
    const auto deadline = Clock::now() + limits.total;
    while (m_hung.size() < maxAbandoned) {
        if (!ensureWorker())
            return Error{ErrorCode::Io, "no thread could be started", "rollcall-agent",
                         "free some memory on the board"};
        switch (runOnce(makeJob(), limits, deadline)) {
        case Outcome::Done:
            return {};
        case Outcome::Broken:
            m_worker.reset();
            return Error{ErrorCode::Io, "the files of the board can no longer be opened",
                         "rollcall-agent", "see whether the directory is still there"};
        case Outcome::Hung:
            break;
        }
    }
    return Error{ErrorCode::TimedOut,
                 std::to_string(m_hung.size()) + " files of the board hang when they are read",
                 m_hung.back().path, "look at the kernel log for a driver in trouble"};
}

Watchdog::Outcome Watchdog::runOnce(Job job, Limits limits, Clock::time_point deadline)
{
    Worker& worker = *m_worker;
    worker.watch->restart(skipped());
    std::unique_lock lock(worker.mutex);
    worker.job = std::move(job);
    worker.finished = false;
    worker.changed.notify_all();
    ReadWatch::Progress before;
    while (!worker.changed.wait_for(lock, limits.oneFile,
                                    [&] { return worker.finished || worker.broken; })) {
        if (Clock::now() >= deadline)
            worker.watch->stop();
        ReadWatch::Progress now = worker.watch->progress();
        if (now.reading && before.reading && now.step == before.step) {
            lock.unlock();
            abandonWorker(std::move(now.path));
            return Outcome::Hung;
        }
        before = std::move(now);
    }
    return worker.broken ? Outcome::Broken : Outcome::Done;
}

std::vector<std::string> pathsToSkip(const std::vector<std::string>& hung)
{
    std::vector<std::string> skipped = hung;
    std::map<std::string, int> parents, grandparents;
    const auto parentOf = [](const std::string& path) { return path.substr(0, path.rfind('/')); };
    const auto deepEnough = [](const std::string& path) {
        return std::count(path.begin(), path.end(), '/') >= 3; // never all of /proc or /sys/class
    };
    for (const std::string& path : hung) {
        const std::string parent = parentOf(path), grandparent = parentOf(parent);
        if (deepEnough(parent) && ++parents[parent] == 2)
            skipped.push_back(parent);
        if (deepEnough(grandparent) && ++grandparents[grandparent] == 4)
            skipped.push_back(grandparent);
    }
    return skipped;
}

} // namespace rollcall::agent
