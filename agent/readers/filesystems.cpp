#include "agent/readers/filesystems.h"

#include "agent/readers/mounts.h"
#include "agent/readers/parse.h"
#include "core/base/text.h"

#include <sys/statvfs.h>

#include <algorithm>
#include <array>

namespace rollcall::agent {

namespace {

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
        LocalMount mount{unescapedMount(words[4]), std::string(words[2])};
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
    const auto mountinfo = files.root().bytes("proc/self/mountinfo", maxMountsBytes);
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
