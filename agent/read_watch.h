#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall::agent {

/// What one reading thread is doing, for another thread to look at. A sensor driver can hang in
/// the kernel, where nobody can interrupt it; the watcher sees that and gives up on the thread.
/// Thread-safe.
class ReadWatch
{
public:
    /// Where the reader stands. The same `step` twice, `reading` both times, means that one file
    /// has taken all the time between.
    struct Progress {
        std::uint64_t step = 0;
        bool reading = false;
        std::string path; ///< what is being read, when `reading`
    };

    /// RAII around the system calls that touch one file. When it is false the file must be left
    /// alone, as if it were not there.
    class Scope
    {
    public:
        Scope(ReadWatch& watch, std::string_view directory, std::string_view name)
            : m_watch(watch)
            , m_allowed(watch.begin(directory, name))
        {}
        ~Scope()
        {
            if (m_allowed)
                m_watch.end();
        }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        explicit operator bool() const { return m_allowed; }

    private:
        ReadWatch& m_watch;
        bool m_allowed;
    };

    /// Forgets the last job. Files and whole directories named in `skipped` will be left alone.
    void restart(std::vector<std::string> skipped);

    /// From now on no file may be read, so that the job comes to its end with what it has.
    void stop();

    Progress progress() const;

    /// Remembers a file that could not be read for a reason the user should know.
    void noteUnreadable(std::string_view directory, std::string_view name);

    /// Sorted, without repeats, at most maxUnreadable of them.
    std::vector<std::string> unreadable() const;

    static constexpr std::size_t maxUnreadable = 64;

private:
    bool begin(std::string_view directory, std::string_view name);
    void end();
    bool isSkipped() const;
    void note(const std::string& path);

    mutable std::mutex m_mutex;
    std::uint64_t m_step = 0;
    bool m_reading = false;
    bool m_stopped = false;
    std::string m_path;
    std::vector<std::string> m_skipped;
    std::vector<std::string> m_unreadable;
};

/// "/sys/class" and "net" as "/sys/class/net".
std::string joinPath(std::string_view directory, std::string_view name);

} // namespace rollcall::agent
