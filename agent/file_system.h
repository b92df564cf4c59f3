#pragma once

#include "agent/read_watch.h"
#include "agent/unique_fd.h"
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall::agent {

class FileSystem;

/// Bound on one file. Attributes of sysfs are one page at most; the rest is small text.
inline constexpr std::size_t defaultFileBytes = 64 * 1024;

/// Bound on one directory: twice the 8192 CPUs that core/base/cpulist.h allows.
inline constexpr std::size_t maxDirectoryEntries = 16 * 1024;

/// One directory of the tree, held open, so that its files are found without walking the path
/// again. It may be a directory that does not exist; then nothing is found below it. Names may be
/// paths ("cpufreq/scaling_driver") and never end with a slash. Must not outlive its FileSystem.
class Directory
{
public:
    /// False when it does not exist or may not be read.
    explicit operator bool() const { return static_cast<bool>(m_fd); }

    Directory directory(std::string_view name) const;

    /// The whole file. The view is valid until the next call that reads from the same FileSystem.
    /// nullopt when there is no such regular file, when it cannot be read, or when it is longer
    /// than `limit` (then it is also noted as unreadable).
    std::optional<std::string_view> bytes(std::string_view name,
                                          std::size_t limit = defaultFileBytes) const;

    /// Like bytes, but reads only the first `length` bytes of a file of whatever size.
    std::optional<std::string_view> head(std::string_view name, std::size_t length) const;

    /// The file as one trimmed piece of text that is fit to be shown (valid UTF-8, no control
    /// characters); nullopt when it is empty as well.
    std::optional<std::string> text(std::string_view name) const;

    /// The file as a decimal number; nullopt when it holds anything else.
    std::optional<std::int64_t> number(std::string_view name) const;

    /// The names in it, cpu9 before cpu10, without "." and "..".
    std::vector<std::string> list() const;

    /// What the symbolic link says, as it stands there: "../devices/platform/…".
    std::optional<std::string> linkTarget(std::string_view name) const;

    /// The last component of that, e.g. the driver's name.
    std::optional<std::string> linkName(std::string_view name) const;

    /// True when there is an entry of that name, be it a dangling link.
    bool has(std::string_view name) const;

private:
    friend class FileSystem;
    Directory(FileSystem& fileSystem, std::string path, UniqueFd fd);

    FileSystem* m_fileSystem;
    std::string m_path; // as asked for, not resolved
    UniqueFd m_fd;
};

/// The one seam through which the agent reads a board: the running system, or a tree recorded
/// from one. Reads regular files and directories only, executes nothing, writes nothing. One
/// thread at a time; what it reads can be watched from another through ReadWatch.
class FileSystem
{
public:
    /// `root` is "/" for this computer, else the directory of a recorded tree, which symbolic
    /// links never lead out of. Errors: NotFound or Io with the directory as context.
    static Result<std::unique_ptr<FileSystem>> open(const std::string& root,
                                                    std::shared_ptr<ReadWatch> watch = {});
    virtual ~FileSystem() = default;
    FileSystem(const FileSystem&) = delete;
    FileSystem& operator=(const FileSystem&) = delete;

    /// True when this is the running system, about which system calls may be asked as well. Of a
    /// recorded tree they would tell about the wrong machine.
    bool isHost() const { return m_isHost; }

    const Directory& root() const { return m_root; }

    ReadWatch& watch() { return *m_watch; }

protected:
    FileSystem(UniqueFd root, bool isHost, std::shared_ptr<ReadWatch> watch);

    /// read(2), for tests that need a file which hangs.
    virtual ssize_t readSome(int fd, std::string_view path, char* buffer, std::size_t size);

private:
    friend class Directory;

    UniqueFd openFile(const Directory& at, std::string_view name) const;
    UniqueFd openDirectory(const Directory& at, std::string_view name) const;
    std::optional<std::size_t> fill(int fd, std::string_view path, std::size_t limit,
                                    bool isAttribute);

    Directory m_root;
    bool m_isHost;
    std::shared_ptr<ReadWatch> m_watch;
    std::vector<char> m_buffer; // one for all reads: peak memory matters on small boards
};

} // namespace rollcall::agent
