#pragma once

#include "tests/support/board_tree.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Trees of a few files made from a stream of bytes, on a file system in memory, thousands of them
/// a second. No Qt here.
namespace rollcall::fuzz {

/// The stream is records between 0x1E bytes. A record's first line is a path, or "path>target" for
/// a symbolic link; the rest is the file's content. Records that cannot be a file of a tree, or
/// that are in the way of an earlier one, are left out: there is no malformed stream.
std::vector<boards::TreeEntry> parseRecords(std::string_view stream);

/// The stream that parseRecords() reads as these entries.
std::string toRecords(const std::vector<boards::TreeEntry>& entries);

/// A directory that becomes one tree after the other by changing only what differs, and goes away
/// with this object. Below /dev/shm, or TMPDIR where that is set.
class ScratchTree
{
public:
    /// Stands in a file beside the tree: whoever finds it was led out by a link.
    static constexpr std::string_view secret = "8c1f-beside-the-tree";

    /// Both end the program when the directory cannot be used.
    ScratchTree();
    void become(const std::vector<boards::TreeEntry>& entries);

    ~ScratchTree();
    ScratchTree(const ScratchTree&) = delete;
    ScratchTree& operator=(const ScratchTree&) = delete;

    std::string root() const { return m_root.string(); }

private:
    void remove(const boards::TreeEntry& entry);
    void write(const boards::TreeEntry& entry);

    std::filesystem::path m_folder, m_root;
    std::map<std::string, boards::TreeEntry> m_entries;
};

} // namespace rollcall::fuzz
