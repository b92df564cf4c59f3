#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// A small machine as one readable text file, unpacked into the part of /proc, /sys and /etc that
/// `rollcall-agent --sysroot` reads. tests/boards/README.md describes the format.
namespace rollcall::boards {

/// One file or symbolic link, by its path below the tree's root.
struct TreeEntry {
    std::string path;
    std::string content; ///< the bytes of the file, or the target of the link
    bool isLink = false;
    bool operator==(const TreeEntry&) const = default;
};

/// Bounds on one recipe, so that a slip of the pen cannot fill a disk.
inline constexpr std::size_t maxRecipeBytes = 1024 * 1024;
inline constexpr std::size_t maxEntries = 50'000;
inline constexpr std::size_t maxFileBytes = 1024 * 1024;
inline constexpr std::size_t maxTreeBytes = 16 * 1024 * 1024;

/// Reads a recipe. `name` is what errors call it: "board.tree:12: …". Errors: InvalidInput,
/// TooLarge. Pure.
Result<std::vector<TreeEntry>> parseBoardTree(std::string_view recipe, const std::string& name);

/// Writes the entries below `folder`, which must be absent or empty. Never follows a link that an
/// entry made. Errors: AlreadyExists, InvalidInput, Io.
Result<void> unpackBoardTree(const std::vector<TreeEntry>& entries,
                             const std::filesystem::path& folder);

/// Both in one: reads the recipe file and unpacks it.
Result<void> unpackBoardFile(const std::filesystem::path& recipe,
                             const std::filesystem::path& folder);

} // namespace rollcall::boards
