#pragma once

#include "agent/file_system.h"

#include <string>
#include <string_view>
#include <vector>

namespace rollcall::agent {

/// Bound on the lists of mounts below /proc/self; a busy container host has some thousand lines.
inline constexpr std::size_t maxMountsBytes = 1024 * 1024;

/// The kernel writes blanks in a path as "\040" (proc(5)).
std::string unescapedMount(std::string_view text);

/// A file system on a disk, on a partition, or on layers over them.
struct MountedVolume {
    std::string device; ///< the kernel's name of the disk or partition: "mmcblk0p2"
    std::string path;   ///< where it is mounted; the shortest place of several
    std::string type;   ///< "ext4"
    bool operator==(const MountedVolume&) const = default;
};

/// One for each disk or partition that is mounted, in order of their names. Encrypted, logical and
/// RAID volumes count for the partitions they lie on. What automounts and mounts of a part of a
/// file system show is left out: the former comes and goes by itself.
std::vector<MountedVolume> readMountedVolumes(FileSystem& files);

} // namespace rollcall::agent
