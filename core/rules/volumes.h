#pragma once

#include "core/hardware/sample.h"

#include <optional>
#include <string>
#include <vector>

/// Which file systems of a board are too full; part of rules.h.
namespace rollcall::rules {

struct VolumeLimit {
    double percent = 0;    ///< too full from here on
    double hysteresis = 0; ///< and no longer so far below it
};

/// What Kind::Disk remembers between two observations.
struct VolumeState {
    /// The mount points that were too full. Absent: not known, because the event was taken up from
    /// the store; then each volume counts as if it were one of them.
    std::optional<std::vector<std::string>> full;
};

struct VolumeVerdict {
    std::optional<bool> holds;        ///< absent: nobody can tell
    std::vector<std::string> details; ///< "93 % of /data in use", the fullest first
};

/// All volumes that a board reports, not "/" alone: a full /boot stops the next kernel, a full
/// /data the work. `open`: the event holds; then a volume ends it only below its hysteresis, and
/// one that was full and is not in the sample this time is unknown, not empty.
VolumeVerdict judgeVolumes(VolumeState& state, bool open,
                           const std::vector<hardware::FilesystemUse>& volumes,
                           const VolumeLimit& limit);

} // namespace rollcall::rules
