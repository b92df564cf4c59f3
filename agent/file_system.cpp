#include "agent/file_system.h"

#include "agent/names.h"
#include "agent/resolver.h"
#include "core/base/text.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstddef>
#include <cstring>

namespace rollcall::agent {

namespace {

constexpr std::size_t firstBufferBytes = 8 * 1024;

/// A path component as the C string the kernel wants, without a trip to the heap.
class PathBuffer
{
public:
    explicit PathBuffer(std::string_view path)
    {
        m_valid = !path.empty() && path.size() < sizeof m_text &&
                  path.find('\0') == std::string_view::npos;
        const std::size_t length = m_valid ? path.size() : 0;
        std::memcpy(m_text, path.data(), length);
        m_text[length] = '\0';
    }
    bool valid() const { return m_valid; }
    const char* get() const { return m_text; }

private:
    bool m_valid;
    char m_text[512];
};

bool isRegular(int fd)
{
    struct stat status;
    return ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

/// Text that can be shown as it is: what nearly every file of sysfs holds.
bool isPlainAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// Splits the records of getdents64(2) in `buffer` into names. False when a record is malformed.
bool appendNames(const char* buffer, std::size_t length, std::vector<std::string>& names)
{
    constexpr std::size_t nameOffset = offsetof(dirent64, d_name);
    for (std::size_t at = 0; at < length;) {
        if (length - at < nameOffset)
            return false;
        std::uint16_t recordLength = 0;
        std::memcpy(&recordLength, buffer + at + offsetof(dirent64, d_reclen), sizeof recordLength);
        if (recordLength <= nameOffset || recordLength > length - at)
            return false;
        const char* name = buffer + at + nameOffset;
        const std::string_view text(name, ::strnlen(name, recordLength - nameOffset));
        if (text != "." && text != "..")
            names.emplace_back(text);
        at += recordLength;
    }
    return true;
}

} // namespace

Directory::Directory(FileSystem& fileSystem, std::string path, UniqueFd fd)
    : m_fileSystem(&fileSystem)
    , m_path(std::move(path))
    , m_fd(std::move(fd))
{}

Directory Directory::directory(std::string_view name) const
{
    UniqueFd fd;
    if (const ReadWatch::Scope scope(m_fileSystem->watch(), m_path, name); scope && m_fd)
        fd = m_fileSystem->openDirectory(*this, name);
    return Directory(*m_fileSystem, joinPath(m_path, name), std::move(fd));
}

std::optional<std::string_view> Directory::bytes(std::string_view name, std::size_t limit) const
{
    const auto content = head(name, limit + 1);
    if (content && content->size() > limit) {
        m_fileSystem->watch().noteUnreadable(m_path, name);
        return std::nullopt;
    }
    return content;
}

std::optional<std::string_view> Directory::head(std::string_view name, std::size_t length) const
{
    if (!m_fd)
        return std::nullopt;
    const ReadWatch::Scope scope(m_fileSystem->watch(), m_path, name);
    if (!scope)
        return std::nullopt;
    const UniqueFd fd = m_fileSystem->openFile(*this, name);
    if (!fd)
        return std::nullopt;
    const bool isAttribute =
        m_fileSystem->isHost() && (m_path.starts_with("/sys/") || name.starts_with("sys/"));
    const auto filled = m_fileSystem->fill(fd.get(), name, length, isAttribute);
    if (!filled)
        return std::nullopt;
    return std::string_view(m_fileSystem->m_buffer.data(), *filled);
}

std::optional<std::string> Directory::text(std::string_view name) const
{
    const auto content = bytes(name);
    if (!content)
        return std::nullopt;
    const std::string_view inner = trimmed(*content);
    if (inner.empty())
        return std::nullopt;
    return isPlainAscii(inner) ? std::string(inner) : toValidUtf8(inner);
}

std::optional<std::int64_t> Directory::number(std::string_view name) const
{
    const auto content = bytes(name);
    return content ? parseInt(trimmed(*content)) : std::nullopt;
}

std::vector<std::string> Directory::list() const
{
    std::vector<std::string> names;
    const ReadWatch::Scope scope(m_fileSystem->watch(), m_path, {});
    if (!scope || !m_fd)
        return names;
    std::vector<char>& buffer = m_fileSystem->m_buffer;
    ::lseek(m_fd.get(), 0, SEEK_SET);
    for (;;) {
        // Not opendir(3), which allocates 32 KiB for each directory.
        const long length = ::syscall(SYS_getdents64, m_fd.get(), buffer.data(), buffer.size());
        if (length <= 0 || !appendNames(buffer.data(), static_cast<std::size_t>(length), names))
            break;
        if (names.size() > maxDirectoryEntries) {
            names.resize(maxDirectoryEntries);
            m_fileSystem->watch().noteUnreadable(m_path, {});
            break;
        }
    }
    std::sort(names.begin(), names.end(), naturalLess);
    return names;
}

std::optional<std::string> Directory::linkTarget(std::string_view name) const
{
    if (const auto slash = name.rfind('/');
        slash != std::string_view::npos && !m_fileSystem->isHost())
        return directory(name.substr(0, slash)).linkTarget(name.substr(slash + 1));
    const ReadWatch::Scope scope(m_fileSystem->watch(), m_path, name);
    const PathBuffer path(name);
    if (!scope || !m_fd || !path.valid())
        return std::nullopt;
    char target[PATH_MAX];
    const ssize_t length = ::readlinkat(m_fd.get(), path.get(), target, sizeof target);
    if (length <= 0)
        return std::nullopt;
    return toValidUtf8({target, static_cast<std::size_t>(length)});
}

std::optional<std::string> Directory::linkName(std::string_view name) const
{
    auto target = linkTarget(name);
    if (!target)
        return std::nullopt;
    target->erase(0, target->rfind('/') + 1); // npos + 1 is 0
    return target->empty() ? std::nullopt : target;
}

bool Directory::has(std::string_view name) const
{
    if (const auto slash = name.rfind('/');
        slash != std::string_view::npos && !m_fileSystem->isHost())
        return directory(name.substr(0, slash)).has(name.substr(slash + 1));
    const ReadWatch::Scope scope(m_fileSystem->watch(), m_path, name);
    const PathBuffer path(name);
    struct stat status;
    return scope && m_fd && path.valid() &&
           ::fstatat(m_fd.get(), path.get(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

FileSystem::FileSystem(UniqueFd root, bool isHost, std::shared_ptr<ReadWatch> watch)
    : m_root(*this, "/", std::move(root))
    , m_isHost(isHost)
    , m_watch(watch ? std::move(watch) : std::make_shared<ReadWatch>())
    , m_buffer(firstBufferBytes)
{}

Result<std::unique_ptr<FileSystem>> FileSystem::open(const std::string& root,
                                                     std::shared_ptr<ReadWatch> watch)
{
    UniqueFd fd(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        return Error{missing ? ErrorCode::NotFound : ErrorCode::Io,
                     missing ? "there is no such directory" : "the directory cannot be opened",
                     root, "name the directory that holds the recorded proc and sys"};
    }
    return std::unique_ptr<FileSystem>(
        new FileSystem(std::move(fd), root == "/", std::move(watch)));
}

ssize_t FileSystem::readSome(int fd, std::string_view, char* buffer, std::size_t size)
{
    return ::read(fd, buffer, size);
}

UniqueFd FileSystem::openFile(const Directory& at, std::string_view name) const
{
    const PathBuffer path(name);
    if (!path.valid())
        return {};
    // Without blocking, or a FIFO somebody put in the place of a file would hold us up.
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    if (m_isHost)
        return UniqueFd(::openat(at.m_fd.get(), path.get(), flags));
    if (name.find('/') != std::string_view::npos)
        return openInRoot(m_root.m_fd.get(), joinPath(at.m_path, name), false);
    struct stat status;
    if (::fstatat(at.m_fd.get(), path.get(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    if (S_ISLNK(status.st_mode))
        return openInRoot(m_root.m_fd.get(), joinPath(at.m_path, name), false);
    if (!S_ISREG(status.st_mode))
        return {};
    return UniqueFd(::openat(at.m_fd.get(), path.get(), flags | O_NOFOLLOW));
}

UniqueFd FileSystem::openDirectory(const Directory& at, std::string_view name) const
{
    const PathBuffer path(name);
    if (!path.valid())
        return {};
    if (!m_isHost)
        return openInRoot(m_root.m_fd.get(), joinPath(at.m_path, name), true);
    return UniqueFd(::openat(at.m_fd.get(), path.get(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

/// Reads to end-of-file, or `limit` bytes: the sizes that sysfs and procfs claim are wrong. An
/// attribute of sysfs is a regular file, and less than a page of it is all of it: two system calls
/// saved, of the five that a file costs.
std::optional<std::size_t> FileSystem::fill(int fd, std::string_view path, std::size_t limit,
                                            bool isAttribute)
{
    constexpr ssize_t smallestPage = 4096;
    if (!isAttribute && !isRegular(fd))
        return std::nullopt;
    std::size_t filled = 0;
    while (filled < limit) {
        if (filled == m_buffer.size())
            m_buffer.resize(std::min(m_buffer.size() * 4, std::max(limit, m_buffer.size() + 1)));
        const std::size_t room = std::min(m_buffer.size(), limit) - filled;
        const ssize_t count = readSome(fd, path, m_buffer.data() + filled, room);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
        if (isAttribute && count < smallestPage)
            break;
    }
    return filled;
}

} // namespace rollcall::agent
