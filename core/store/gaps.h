#pragma once

#include "core/store/records.h"

#include <QList>

/// Why there are no samples for a while. Plain values and a pure function.
namespace rollcall::store {

enum class GapKind {
    Silence,   ///< the board ran on, or nobody knows better: it was out of reach, or nobody asked
    Reboot,    ///< it was started anew in between
    ClockJump, ///< the viewer's clock was set: by the board's own clock the time is another
};
QString toString(GapKind kind); ///< "silence", "reboot", "clock-jump"

struct Gap {
    qint64 from = 0, to = 0; ///< the samples on both sides, ms since 1970 by the viewer's clock
    GapKind kind = GapKind::Silence;
    bool operator==(const Gap&) const = default;
};

/// What lies between two samples of one node that follow each other by the viewer's clock: told by
/// the kernel's boot id and the board's monotonic clock, which the viewer's clock cannot move.
GapKind between(const SampleRecord& before, const SampleRecord& after);

/// The gaps of `samples` (one node, in time order): silences longer than `longerThanMs`, and
/// reboots and clock jumps however short.
QList<Gap> gapsIn(const QList<SampleRecord>& samples, qint64 longerThanMs);

} // namespace rollcall::store
