#pragma once

#include "agent/file_system.h"
#include "core/hardware/facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace rollcall::agent {

/// A mount whose fill level may be asked for without the risk of hanging on a dead server.
struct LocalMount {
    std::string path;
    std::string device; ///< "major:minor": the same for all mounts of one file system
    bool operator==(const LocalMount&) const = default;
};

/// From the text of /proc/self/mountinfo: "/" and what lies on block devices, each file system
/// once. Network and user-space file systems are left out, and read-only images, which are
/// always full.
std::vector<LocalMount> parseLocalMounts(std::string_view mountinfo);

/// Fill levels of the running system; none for a recorded tree, about which no call can be asked.
std::vector<hardware::FilesystemUse> readFilesystems(FileSystem& files);

} // namespace rollcall::agent
