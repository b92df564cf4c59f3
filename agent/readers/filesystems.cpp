#include "agent/readers/filesystems.h"

#include "agent/readers/parse.h"
#include "core/base/text.h"

#include <sys/statvfs.h>

#include <algorithm>
#include <array>

namespace rollcall::agent {

namespace {

constexpr std::size_t maxMountinfoBytes = 1024 * 1024;
constexpr std::size_t maxMounts = 32;

/// Images, which are full by nature.
constexpr std::array<std::string_view, 5> unwantedTypes = {"squashfs", "iso9660", "udf", "erofs",
                                                           "cramfs"};

/// File systems of "/" without a block device that answer from memory.
constexpr std::array<std::string_view, 6> localRootTypes = {"overlay", "tmpfs", "rootfs",
                                                            "btrfs",   "ubifs", "zfs"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The kernel writes blanks in a path as "\040".
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto octal = [&](std::size_t at) {
            return at < text.size() && text[at] >= '0' && text[at] <= '7' ? text[at] - '0' : -1;
        };
        if (text[i] == '\\' && octal(i + 1) >= 0 && octal(i + 2) >= 0 && octal(i + 3) >= 0) {
            plain += static_cast<char>(octal(i + 1) * 64 + octal(i + 2) * 8 + octal(i + 3));
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

bool isLocal(std::string_view path, std::string_view type, std::string_view source)
{
    if (type.starts_with("fuse") || contains(unwantedTypes, type))
        return false;
    return source.starts_with("/dev/") || (path == "/" && contains(localRootTypes, type));
}

} // namespace

/// proc(5): "36 35 98:0 /root /mount/point options [optional…] - type source super-options"
std::vector<LocalMount> parseLocalMounts(std::string_view mountinfo)
{
    std::vector<LocalMount> mounts;
    while (!mountinfo.empty()) {
        const auto words = splitWords(takeLine(mountinfo));
        const auto dash = std::find(words.begin(), words.end(), "-");
        if (words.size() < 6 || words.end() - dash < 3)
            continue;
        LocalMount mount{unescaped(words[4]), std::string(words[2])};
        // A later mount hides an earlier one at the same place.
        std::erase_if(mounts, [&](const LocalMount& other) { return other.path == mount.path; });
        const bool known = std::any_of(mounts.begin(), mounts.end(), [&](const LocalMount& other) {
            return other.device == mount.device;
        });
        if (isLocal(mount.path, dash[1], dash[2]) && !known &&
            (mounts.size() < maxMounts || mount.path == "/"))
            mounts.push_back(std::move(mount));
    }
    std::sort(mounts.begin(), mounts.end(),
              [](const LocalMount& a, const LocalMount& b) { return a.path < b.path; });
    return mounts;
}

std::vector<hardware::FilesystemUse> readFilesystems(FileSystem& files)
{
    std::vector<hardware::FilesystemUse> uses;
    if (!files.isHost())
        return uses;
    const auto mountinfo = files.root().bytes("proc/self/mountinfo", maxMountinfoBytes);
    if (!mountinfo)
        return uses;
    for (const LocalMount& mount : parseLocalMounts(*mountinfo)) {
        const ReadWatch::Scope scope(files.watch(), mount.path, {});
        struct statvfs status;
        if (!scope || ::statvfs(mount.path.c_str(), &status) != 0 || status.f_blocks == 0)
            continue;
        const std::uint64_t unit = status.f_frsize;
        uses.push_back({toValidUtf8(mount.path), status.f_blocks * unit, status.f_bavail * unit});
    }
    return uses;
}

} // namespace rollcall::agent
