#include "tests/fuzz/scratch_tree.h"

#include "core/base/text.h"
#include "tests/fuzz/checks.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <set>

namespace rollcall::fuzz {

namespace fs = std::filesystem;
using boards::TreeEntry;

namespace {

constexpr char recordEnd = '\x1e';
constexpr std::size_t maxPathBytes = 200, maxDepth = 12, maxRecords = 2'000;

bool isUsablePath(std::string_view path)
{
    if (path.size() > maxPathBytes || path.find('\0') != path.npos)
        return false;
    const auto parts = split(path, '/');
    return parts.size() <= maxDepth && std::none_of(parts.begin(), parts.end(), [](auto part) {
               return part.empty() || part == "." || part == "..";
           });
}

/// Knows which paths are folders and which are not, so that no entry is written through a link
/// that an earlier one made.
class Names
{
public:
    bool admit(std::string_view path)
    {
        if (m_folders.contains(path) || !m_leaves.emplace(path).second)
            return false;
        for (auto slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
            if (m_leaves.contains(path.substr(0, slash))) {
                m_leaves.erase(m_leaves.find(path));
                return false;
            }
        }
        for (auto slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1))
            m_folders.emplace(path.substr(0, slash));
        return true;
    }

private:
    std::set<std::string, std::less<>> m_leaves, m_folders;
};

} // namespace

std::vector<TreeEntry> parseRecords(std::string_view stream)
{
    std::vector<TreeEntry> entries;
    Names names;
    for (const std::string_view record : split(stream, recordEnd)) {
        const auto newline = std::min(record.find('\n'), record.size());
        const std::string_view header = record.substr(0, newline);
        const auto arrow = header.find('>');
        const std::string_view path = header.substr(0, arrow);
        if (!isUsablePath(path) || !names.admit(path))
            continue;
        TreeEntry entry{std::string(path), {}, arrow != header.npos};
        if (entry.isLink)
            entry.content = header.substr(arrow + 1);
        else if (newline < record.size())
            entry.content = record.substr(newline + 1);
        const bool isNoTarget = entry.content.empty() || entry.content.size() > 1'000 ||
                                entry.content.find('\0') != std::string::npos;
        if (entry.isLink && isNoTarget)
            continue;
        entries.push_back(std::move(entry));
        if (entries.size() == maxRecords)
            break;
    }
    return entries;
}

std::string toRecords(const std::vector<TreeEntry>& entries)
{
    std::string stream;
    for (const TreeEntry& entry : entries) {
        stream += entry.path;
        stream += entry.isLink ? '>' : '\n';
        stream += entry.content;
        stream += recordEnd;
    }
    return stream;
}

ScratchTree::ScratchTree()
{
    const char* folder = std::getenv("TMPDIR");
    std::string pattern = std::string(folder ? folder : "/dev/shm") + "/rollcall-fuzz-XXXXXX";
    demand(::mkdtemp(pattern.data()) != nullptr, "no scratch folder", pattern);
    m_folder = pattern;
    m_root = m_folder / "root";
    fs::create_directory(m_root);
    // Under names that readers ask for, should they be led here.
    for (const char* name : {"model", "name", "type", "product_name", "temp1_label"})
        write({std::string("../") + name, std::string(secret), false});
}

ScratchTree::~ScratchTree()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void ScratchTree::become(const std::vector<TreeEntry>& entries)
{
    std::map<std::string, TreeEntry> wanted;
    for (const TreeEntry& entry : entries)
        wanted.emplace(entry.path, entry);
    std::erase_if(m_entries, [&](const auto& old) {
        const auto found = wanted.find(old.first);
        if (found != wanted.end() && found->second == old.second)
            return false;
        remove(old.second);
        return true;
    });
    for (auto& [path, entry] : wanted) {
        if (m_entries.contains(path))
            continue;
        write(entry);
        m_entries.emplace(path, std::move(entry));
    }
}

/// With the folders that held nothing else.
void ScratchTree::remove(const TreeEntry& entry)
{
    fs::path path = m_root / entry.path;
    demand(::unlink(path.c_str()) == 0, "cannot remove", path.native());
    for (path = path.parent_path(); path != m_root; path = path.parent_path()) {
        if (::rmdir(path.c_str()) != 0)
            break;
    }
}

void ScratchTree::write(const TreeEntry& entry)
{
    const fs::path path = m_root / entry.path;
    const auto make = [&]() -> int {
        if (entry.isLink)
            return ::symlink(entry.content.c_str(), path.c_str());
        return ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    };
    int made = make();
    if (made < 0 && errno == ENOENT) {
        fs::create_directories(path.parent_path());
        made = make();
    }
    demand(made >= 0, "cannot make", path.native() + ": " + std::strerror(errno));
    if (entry.isLink)
        return;
    const auto written = ::write(made, entry.content.data(), entry.content.size());
    demand(written == static_cast<ssize_t>(entry.content.size()), "cannot fill", path.native());
    ::close(made);
}

} // namespace rollcall::fuzz
