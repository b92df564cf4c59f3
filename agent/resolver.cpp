#include "agent/resolver.h"

#include "core/base/text.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <climits>
#include <string>
#include <vector>

namespace rollcall::agent {

namespace {

constexpr int maxLinks = 40; // what the kernel allows (MAXSYMLINKS)
constexpr std::size_t maxDepth = 64;

/// Walks one component at a time and holds every directory on the way open, so that ".." is a
/// step back in our own list and never a question to the file system.
class Walk
{
public:
    explicit Walk(int root)
        : m_root(root)
    {}

    UniqueFd open(std::string_view path, bool directory)
    {
        pushComponents(path);
        while (!m_pending.empty()) {
            const std::string name = std::move(m_pending.back());
            m_pending.pop_back();
            if (name.empty() || name == ".")
                continue;
            if (name == "..") {
                if (!m_parents.empty())
                    m_parents.pop_back();
                continue;
            }
            struct stat status;
            if (::fstatat(current(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
                return {};
            if (S_ISLNK(status.st_mode)) {
                if (!followLink(name))
                    return {};
            } else if (S_ISDIR(status.st_mode)) {
                if (!enter(name))
                    return {};
            } else {
                const bool wanted = S_ISREG(status.st_mode) && m_pending.empty() && !directory;
                return wanted ? openAt(name.c_str(), O_NONBLOCK | O_NOCTTY) : UniqueFd();
            }
        }
        if (!directory)
            return {};
        return m_parents.empty() ? openAt(".", O_DIRECTORY) : std::move(m_parents.back());
    }

private:
    int current() const { return m_parents.empty() ? m_root : m_parents.back().get(); }

    UniqueFd openAt(const char* name, int flags) const
    {
        return UniqueFd(::openat(current(), name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | flags));
    }

    void pushComponents(std::string_view path)
    {
        const auto names = split(path, '/');
        for (auto name = names.rbegin(); name != names.rend(); ++name)
            m_pending.emplace_back(*name);
    }

    bool followLink(const std::string& name)
    {
        char target[PATH_MAX];
        const ssize_t length = ::readlinkat(current(), name.c_str(), target, sizeof target);
        if (length <= 0 || length >= static_cast<ssize_t>(sizeof target) || ++m_links > maxLinks)
            return false;
        if (target[0] == '/')
            m_parents.clear();
        pushComponents({target, static_cast<std::size_t>(length)});
        return true;
    }

    bool enter(const std::string& name)
    {
        UniqueFd next = openAt(name.c_str(), O_DIRECTORY);
        if (!next || m_parents.size() >= maxDepth)
            return false;
        m_parents.push_back(std::move(next));
        return true;
    }

    int m_root;
    int m_links = 0;
    std::vector<std::string> m_pending; // the next component last
    std::vector<UniqueFd> m_parents;    // opened directories between the root and here
};

} // namespace

UniqueFd openInRoot(int root, std::string_view path, bool directory)
{
    return Walk(root).open(path, directory);
}

} // namespace rollcall::agent
