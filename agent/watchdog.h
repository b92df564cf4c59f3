#pragma once

#include "agent/file_system.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace rollcall::agent {

/// Runs reading jobs so that a file that hangs spoils only its own fact. The job runs on a worker
/// thread; the caller waits and watches which file is being read. When one takes too long the
/// worker is left to its fate (no thread can be stopped inside the kernel), the file goes on a
/// list of files to leave alone, and the job begins anew on another worker. Use from one thread.
class Watchdog
{
public:
    struct Limits {
        std::chrono::milliseconds oneFile; ///< give up on a file after one to two times this
        std::chrono::milliseconds total;   ///< then nothing more is read and the job ends early
    };

    /// Makes the worker's own view of the files; called on the worker. Null when it cannot.
    using Opener = std::function<std::unique_ptr<FileSystem>(std::shared_ptr<ReadWatch>)>;

    explicit Watchdog(Opener open);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// What `read` returns about the files, which never holds up the caller for longer than
    /// `limits` allow. `read` may run more than once, and an abandoned run may go on beside the
    /// next one, so it must share nothing. Errors: TimedOut when too many files hang at once, Io
    /// when the tree can no longer be opened or there is no memory for a thread.
    template <class Read>
    auto collect(Read read, Limits limits) -> Result<std::invoke_result_t<Read, FileSystem&>>
    {
        using Value = std::invoke_result_t<Read, FileSystem&>;
        std::shared_ptr<Value> value; // shared with a worker that may outlive this call
        const auto makeJob = [&]() -> Job {
            value = std::make_shared<Value>();
            return [value, read](FileSystem& files) { *value = read(files); };
        };
        if (auto done = run(makeJob, limits); !done)
            return std::move(done).error();
        return std::move(*value);
    }

    /// Files and directories that are left alone at present.
    std::vector<std::string> skipped() const;

    /// How long a hung file is left alone before it gets another chance, unless its read came back
    /// earlier.
    static constexpr std::chrono::seconds retryAfter{60};

    /// Bound on threads that hang at one time. With half of them gone nothing gets another chance.
    static constexpr std::size_t maxAbandoned = 12;

private:
    using Job = std::function<void(FileSystem&)>;
    struct Worker;
    struct Hung {
        std::string path;
        std::chrono::steady_clock::time_point since;
        std::shared_ptr<Worker> worker; ///< the one that waits for it
        bool skip = true;               ///< leave the file alone
    };
    enum class Outcome { Done, Hung, Broken };

    Result<void> run(const std::function<Job()>& makeJob, Limits limits);
    Outcome runOnce(Job job, Limits limits, std::chrono::steady_clock::time_point deadline);
    bool ensureWorker();
    void forgiveOldOnes();
    void abandonWorker(std::string path);

    Opener m_open;
    std::shared_ptr<Worker> m_worker;
    std::vector<Hung> m_hung;
};

/// What to leave alone, given the files that hung: those files, and a directory once two of its
/// files hung, and the directory above once four did, since one broken driver is behind them all.
std::vector<std::string> pathsToSkip(const std::vector<std::string>& hung);

} // namespace rollcall::agent
